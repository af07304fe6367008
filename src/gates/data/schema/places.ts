import type { AnySchemaObject, ErrorObject } from "ajv";
import { walk } from "./compile/references.ts";
import type { Row } from "./rows.ts";

const MASK = "•••";

/** What a schema says itself: names of properties and texts, none of which are the data's alone. */
export function wordsOf(schema: AnySchemaObject): ReadonlySet<string> {
  const words = new Set<string>();
  walk(schema, (part) => {
    for (const [name, value] of Object.entries(part)) {
      words.add(name);
      for (const one of [value].flat()) if (typeof one === "string") words.add(one);
    }
    return true;
  });
  return words;
}

/**
 * Where in a row an error is. A column has a name that the table shows anyway and a list has numbers; what a nested
 * object calls its members is data.
 * @param known what may be shown all the same; undefined where everything may
 */
export function placeOf(row: Row, pointer: string, known: ReadonlySet<string> | undefined): string {
  if (known === undefined) return pointer;
  let value: unknown = row;
  const steps = pointer
    .split("/")
    .slice(1)
    .map((step, depth) => {
      const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
      const isOpen = depth === 0 || Array.isArray(value) || known.has(name);
      value = typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
      return isOpen ? step : MASK;
    });
  return `/${steps.join("/")}`;
}

/** The property that an error is about, which no keyword of the schema names. */
export function propertyOf(
  error: ErrorObject | undefined,
  known: ReadonlySet<string> | undefined,
): string | undefined {
  const { additionalProperty, unevaluatedProperty } = error?.params ?? {};
  const found: unknown = additionalProperty ?? unevaluatedProperty ?? error?.propertyName;
  if (typeof found !== "string") return undefined;
  const isColumn = error?.instancePath === "";
  return known === undefined || isColumn || known.has(found) ? found : MASK;
}
