import type { AnySchema, AnySchemaObject } from "ajv";
import { isObject } from "./scope.ts";

/**
 * True where every reference of a schema stays inside of it and means the same wherever it stands, so that
 * its parts can be judged one by one.
 */
export function isSelfContained(root: AnySchemaObject): boolean {
  return walk(root, (part) => {
    const { $ref, $id } = part;
    if (typeof $ref === "string" && !$ref.startsWith("#")) return false;
    return part === root || typeof $id !== "string" || $id.startsWith("#");
  });
}

/** The part of a schema that `#`, `#/pointer` or `#anchor` names. */
export function resolveReference(root: AnySchemaObject, reference: string): AnySchema | undefined {
  const fragment = decoded(reference.slice(1));
  if (!reference.startsWith("#") || fragment === undefined) return undefined;
  if (fragment !== "" && !fragment.startsWith("/")) return anchored(root, fragment);
  let found: unknown = root;
  for (const step of fragment.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name)) return undefined;
    found = Reflect.get(found, name);
  }
  return isObject(found) || typeof found === "boolean" ? found : undefined;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

function anchored(root: AnySchemaObject, name: string): AnySchemaObject | undefined {
  const found: AnySchemaObject[] = [];
  walk(root, (part) => {
    const { $anchor, $dynamicAnchor, $id } = part;
    if ($anchor === name || $dynamicAnchor === name || $id === `#${name}`) found.push(part);
    return true;
  });
  return found.length === 1 ? found[0] : undefined;
}

/** Every object of a schema until one is refused; what only looks like a schema, such as a `const`, too. */
export function walk(schema: unknown, accepts: (part: AnySchemaObject) => boolean): boolean {
  if (Array.isArray(schema)) return schema.every((one) => walk(one, accepts));
  if (!isObject(schema)) return true;
  return accepts(schema) && Object.values(schema).every((one) => walk(one, accepts));
}
