import type { Ajv, AnySchema, AnySchemaObject } from "ajv";
import { resolveReference } from "./compile/references.ts";
import { isObject } from "./compile/scope.ts";

/** Schema parts that give `properties` its meaning, without demands on the row as a whole. */
const PROPERTY_PARTS = ["$schema", "$id", "$defs", "definitions", "properties"];

/**
 * A property that takes null and not just anything names null as a value: its NULL is then null. A schema
 * without a type takes null only because it asks nothing of it, and `required` should still find it missing.
 */
export function nullableOf(ajv: Pick<Ajv, "compile">, schema: AnySchemaObject): ReadonlySet<string> {
  const parts = Object.entries(schema).filter(([key]) => PROPERTY_PARTS.includes(key));
  const properties = isObject(schema["properties"]) ? schema["properties"] : {};
  try {
    const validate = ajv.compile(Object.fromEntries(parts));
    const takes = (name: string, value: unknown) => validate(Object.fromEntries([[name, value]])) === true;
    const isNull = (name: string) =>
      takes(name, null) &&
      (!(takes(name, {}) && takes(name, [])) || namesNull(schema, properties[name], new Set()));
    return new Set(Object.keys(properties).filter(isNull));
  } catch {
    // A reference into a part that is left out, such as `#/allOf/0`: then NULL stays an absent property.
    return new Set();
  }
}

/** True where null stands among types or values, as in `type: ["array", "object", "null"]`. */
function namesNull(root: AnySchemaObject, schema: AnySchema | undefined, from: ReadonlySet<object>): boolean {
  if (!isObject(schema) || from.has(schema)) return false;
  const { type, const: only, enum: values, $ref, allOf, anyOf, oneOf } = schema;
  if ([type].flat().includes("null") || only === null || [values].flat().includes(null)) return true;
  const known = new Set([...from, schema]);
  const target = typeof $ref === "string" ? resolveReference(root, $ref) : undefined;
  const inside: readonly AnySchema[] = [target ?? true, ...(allOf ?? []), ...(anyOf ?? []), ...(oneOf ?? [])];
  return inside.some((one) => namesNull(root, one, known));
}
