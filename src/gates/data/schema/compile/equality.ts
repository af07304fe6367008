import { jsonOf } from "./lists.ts";
import { isFiniteNumber, numberLiteral } from "./numbers.ts";
import { has, memberCount, property } from "./objects.ts";
import { ALWAYS, all, any, NEVER, not, type Predicate, sure } from "./predicate.ts";
import { isObject, type Keyword, type Scope } from "./scope.ts";
import { textLiteral } from "./texts.ts";
import type { ObjectValue, Value } from "./value.ts";

/** True where a value is one of those that a schema lists. */
function oneOf(scope: Scope, value: Value, wanted: readonly unknown[]): Predicate {
  switch (value.kind) {
    case "null":
      return wanted.includes(null) ? ALWAYS : NEVER;
    case "boolean":
      return any([
        wanted.includes(true) ? sure(value.sql) : NEVER,
        wanted.includes(false) ? not(sure(value.sql)) : NEVER,
      ]);
    case "number": {
      const numbers = wanted.filter((one) => typeof one === "number");
      if (value.integer !== undefined && numbers.every((one) => Math.abs(one) < Number.MAX_SAFE_INTEGER))
        return among(value.integer, numbers.filter(Number.isInteger).map(String));
      const same = among(
        value.sql,
        numbers.map((one) => numberLiteral(scope, one)),
      );
      return same.sql === NEVER.sql ? NEVER : all([isFiniteNumber(scope, value), same]);
    }
    case "text": {
      const literals = wanted.filter((one) => typeof one === "string").map((one) => textLiteral(scope, one));
      const same = amongTexts(
        scope,
        value.sql,
        literals.filter((one) => one !== undefined),
      );
      return literals.includes(undefined) ? any([same, scope.doubt("a text with odd characters")]) : same;
    }
    case "list":
      return any(wanted.filter(Array.isArray).map((one) => sameList(scope, value.sql, one)));
    case "row":
    case "members":
      return any(wanted.filter(isObject).map((one) => sameMembers(scope, value, one)));
    case "json":
      throw new TypeError("JSON has the type that each row gives it");
  }
}

function among(sql: string, literals: readonly string[]): Predicate {
  if (literals.length === 0) return NEVER;
  return sure(literals.length === 1 ? `(${sql} = ${literals[0]})` : `(${sql} IN (${literals.join(", ")}))`);
}

function amongTexts(scope: Scope, sql: string, literals: readonly string[]): Predicate {
  const { isOneOf } = scope.dialect;
  return isOneOf === undefined || literals.length < 2 ? among(sql, literals) : sure(isOneOf(sql, literals));
}

function sameList(scope: Scope, list: string, wanted: readonly unknown[]): Predicate {
  const length = sure(`(${jsonOf(scope).length(list)} = ${wanted.length})`);
  return all([length, ...wanted.map((one, at) => sameElement(scope, jsonOf(scope).element(list, at), one))]);
}

function sameElement(scope: Scope, sql: string, wanted: unknown): Predicate {
  const isNull = sure(`(${sql} IS NULL)`);
  return wanted === null
    ? isNull
    : all([not(isNull), scope.compile({ const: wanted }, { kind: "json", sql })]);
}

function sameMembers(scope: Scope, value: ObjectValue, wanted: Readonly<Record<string, unknown>>): Predicate {
  const names = Object.keys(wanted);
  const members = names.map((name) =>
    all([has(scope, value, name), property(scope, value, name, { const: wanted[name] })]),
  );
  return all([sure(`(${memberCount(scope, value)} = ${names.length})`), ...members]);
}

export const EQUALITY_KEYWORDS: Readonly<Record<string, Keyword>> = {
  const: (scope, schema, value) => oneOf(scope, value, [schema["const"]]),
  enum: (scope, schema, value) => oneOf(scope, value, schema["enum"]),
};
