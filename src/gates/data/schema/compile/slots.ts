import type { AnySchema } from "ajv";
import { ALWAYS, all, any, choose, NEVER, not, type Predicate } from "./predicate.ts";
import type { Scope } from "./scope.ts";
import type { Slot } from "./value.ts";

/** What a schema says of the value in a slot; it says nothing of one that is absent. */
export function inSlot(scope: Scope, { isNull, whenNull, value }: Slot, schema: AnySchema): Predicate {
  const held = scope.compile(schema, value);
  const ofNull = whenNull === "absent" ? ALWAYS : scope.compile(schema, { kind: "null" });
  if (isNull.sql === NEVER.sql) return held;
  if (ofNull.sql === ALWAYS.sql) return any([isNull, held]);
  if (ofNull.sql === NEVER.sql) return all([not(isNull), held]);
  return choose([[isNull, ofNull]], held);
}
