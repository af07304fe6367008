import type { AnySchema } from "ajv";
import type { JsonDialect } from "../../../../engines/dialect.ts";
import { ALWAYS, all, any, choose, NEVER, not, type Predicate, sure, UNSURE } from "./predicate.ts";
import type { Keyword, Scope } from "./scope.ts";
import { inSlot } from "./slots.ts";
import { type ListValue, nullOf, type Slot } from "./value.ts";

/** The functions for nested values; a dialect without them has no such values. */
export function jsonOf({ dialect }: Scope): JsonDialect {
  if (dialect.json === undefined) throw new TypeError("nested values in a dialect without them");
  return dialect.json;
}

function elementSlot(sql: string): Slot {
  return { isNull: nullOf(sql), whenNull: "null", value: { kind: "json", sql } };
}

/** True where a condition holds for every element of a list. */
export function every(scope: Scope, list: string, condition: (element: string) => Predicate): Predicate {
  const variable = scope.variable();
  const held = condition(variable);
  if (held.sql === ALWAYS.sql || held.sql === UNSURE.sql) return held;
  const json = jsonOf(scope);
  const failing = sure(`(${json.countOf(list, variable, not(held).sql)} > 0)`);
  if (held.sure) return not(failing);
  const passing = sure(`(${json.countOf(list, variable, held.sql)} = ${json.length(list)})`);
  return choose(
    [
      [failing, NEVER],
      [passing, ALWAYS],
    ],
    UNSURE,
  );
}

function lengthOf(scope: Scope, { sql }: ListValue): string {
  return jsonOf(scope).length(sql);
}

function size(keyword: string, sign: string): Keyword {
  return (scope, schema, value) =>
    value.kind === "list" ? sure(`(${lengthOf(scope, value)} ${sign} ${Number(schema[keyword])})`) : ALWAYS;
}

/** The first elements, each by its own schema. */
function tuple(scope: Scope, value: ListValue, schemas: readonly AnySchema[]): Predicate {
  const parts = schemas.map((schema, at) => {
    const held = inSlot(scope, elementSlot(jsonOf(scope).element(value.sql, at)), schema);
    return any([sure(`(${lengthOf(scope, value)} <= ${at})`), held]);
  });
  return all(parts);
}

function rest(scope: Scope, { sql }: ListValue, schema: AnySchema, first: number): Predicate {
  const list = first === 0 ? sql : jsonOf(scope).without(sql, first);
  return every(scope, list, (element) => inSlot(scope, elementSlot(element), schema));
}

const contains: Keyword = (scope, schema, value) => {
  if (value.kind !== "list") return ALWAYS;
  const { minContains = 1, maxContains } = schema;
  const json = jsonOf(scope);
  const variable = scope.variable();
  const held = inSlot(scope, elementSlot(variable), schema["contains"]);
  if (held.sql === UNSURE.sql) return UNSURE;
  const count = json.countOf(value.sql, variable, held.sql);
  const bounds = [sure(`(${count} >= ${Number(minContains)})`)];
  if (maxContains !== undefined) bounds.push(sure(`(${count} <= ${Number(maxContains)})`));
  if (held.sure) return all(bounds);
  const unclear = sure(`(${json.countOf(value.sql, variable, `(${held.sql}) IS NULL`)} > 0)`);
  return choose([[unclear, UNSURE]], all(bounds));
};

/** Scalars are compared by what they are and say; lists of lists and objects are left to ajv. */
const uniqueItems: Keyword = (scope, schema, value) => {
  if (value.kind !== "list" || schema["uniqueItems"] !== true) return ALWAYS;
  const json = jsonOf(scope);
  const element = scope.variable();
  const nested = sure(
    `(${json.countOf(value.sql, element, `${json.isList(element)} OR ${json.isObject(element)}`)} > 0)`,
  );
  // 0 and -0 are one number; adding 0 makes them one text.
  const number = `${json.number(element)} + ${scope.dialect.asNumber("'0'")}`;
  const name =
    `CASE WHEN ${element} IS NULL THEN 'null' WHEN ${json.isNumber(element)} THEN 'n' || CAST(${number} AS VARCHAR) ` +
    `WHEN ${json.isBoolean(element)} THEN 'b' || ${json.text(element)} ELSE 's' || ${json.text(element)} END`;
  const distinct = sure(json.areDistinct(json.mapped(value.sql, element, name)));
  return choose(
    [
      [sure(`(${lengthOf(scope, value)} <= 1)`), ALWAYS],
      [nested, UNSURE],
    ],
    distinct,
  );
};

export const LIST_KEYWORDS: Readonly<Record<string, Keyword>> = {
  minItems: size("minItems", ">="),
  maxItems: size("maxItems", "<="),
  prefixItems: (scope, schema, value) =>
    value.kind === "list" ? tuple(scope, value, schema["prefixItems"]) : ALWAYS,
  items: (scope, { items, prefixItems = [] }, value) => {
    if (value.kind !== "list") return ALWAYS;
    return Array.isArray(items) ? tuple(scope, value, items) : rest(scope, value, items, prefixItems.length);
  },
  additionalItems: (scope, { items, additionalItems }, value) =>
    value.kind === "list" && Array.isArray(items)
      ? rest(scope, value, additionalItems, items.length)
      : ALWAYS,
  contains,
  uniqueItems,
};
