import type { AnySchema } from "ajv";
import { all, any, exactlyOne, not, type Predicate } from "./predicate.ts";
import type { Keyword, Scope } from "./scope.ts";
import type { Value } from "./value.ts";

function each(scope: Scope, schemas: readonly AnySchema[], value: Value): readonly Predicate[] {
  return schemas.map((schema) => scope.compile(schema, value));
}

export const LOGIC_KEYWORDS: Readonly<Record<string, Keyword>> = {
  allOf: (scope, schema, value) => all(each(scope, schema["allOf"], value)),
  anyOf: (scope, schema, value) => any(each(scope, schema["anyOf"], value)),
  oneOf: (scope, schema, value) => exactlyOne(each(scope, schema["oneOf"], value)),
  not: (scope, schema, value) => not(scope.compile(schema["not"], value)),
  if: (scope, schema, value) => {
    const condition = scope.compile(schema["if"], value);
    const { then: yes = true, else: no = true } = schema;
    return all([
      any([not(condition), scope.compile(yes, value)]),
      any([condition, scope.compile(no, value)]),
    ]);
  },
};
