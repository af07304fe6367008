import { isFiniteNumber, isWhole } from "./numbers.ts";
import { ALWAYS, all, any, NEVER, type Predicate, sure } from "./predicate.ts";
import type { Keyword, Scope } from "./scope.ts";
import type { Value } from "./value.ts";

function isOfType(scope: Scope, type: string, value: Value): Predicate {
  switch (value.kind) {
    case "number":
      if (type === "number") return isFiniteNumber(scope, value);
      if (type !== "integer") return NEVER;
      return value.integral ? ALWAYS : all([isFiniteNumber(scope, value), sure(isWhole(value))]);
    case "text":
      return type === "string" ? ALWAYS : NEVER;
    case "boolean":
    case "null":
      return type === value.kind ? ALWAYS : NEVER;
    case "list":
      return type === "array" ? ALWAYS : NEVER;
    case "row":
    case "members":
      return type === "object" ? ALWAYS : NEVER;
    case "json":
      throw new TypeError("JSON has the type that each row gives it");
  }
}

export const TYPE_KEYWORDS: Readonly<Record<string, Keyword>> = {
  type: (scope, { type, nullable }, value) => {
    const types = [type].flat().map(String);
    if (nullable === true) types.push("null");
    return any(types.map((one) => isOfType(scope, one, value)));
  },
};
