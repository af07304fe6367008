import { ALWAYS, any, not, type Predicate, sure } from "./predicate.ts";
import type { Keyword, Scope } from "./scope.ts";
import type { NumberValue } from "./value.ts";

export function numberLiteral({ dialect }: Scope, number: number): string {
  return dialect.asNumber(`'${number}'`);
}

/** NaN and infinities are numbers of no type, and no keyword for numbers looks at them. */
export function isFiniteNumber({ dialect }: Scope, { sql, finite }: NumberValue): Predicate {
  return finite ? ALWAYS : sure(dialect.isFinite(sql));
}

function forFinite(
  condition: (scope: Scope, wanted: number, sql: string) => string,
  keyword: string,
): Keyword {
  return (scope, schema, value) => {
    if (value.kind !== "number") return ALWAYS;
    const held = sure(`(${condition(scope, Number(schema[keyword]), value.sql)})`);
    return any([not(isFiniteNumber(scope, value)), held]);
  };
}

/** Up to here an integer and the double that ajv sees compare alike with any bound. */
const EXACT = Number.MAX_SAFE_INTEGER;

function bound(keyword: string, sign: string, nearest: (bound: number) => number): Keyword {
  const general = forFinite(
    (scope, wanted, sql) => `${sql} ${sign} ${numberLiteral(scope, wanted)}`,
    keyword,
  );
  return (scope, schema, value) => {
    const wanted = Number(schema[keyword]);
    return value.kind === "number" && value.integer !== undefined && Math.abs(wanted) <= EXACT
      ? sure(`(${value.integer} ${sign} ${nearest(wanted)})`)
      : general(scope, schema, value);
  };
}

export function isWhole({ sql }: Pick<NumberValue, "sql">): string {
  return `(floor(${sql}) = ${sql})`;
}

/** As ajv divides; it writes larger quotients with an exponent, which it then takes for no integer. */
const LARGEST_QUOTIENT = 1e21;

export const NUMBER_KEYWORDS: Readonly<Record<string, Keyword>> = {
  minimum: bound("minimum", ">=", Math.ceil),
  maximum: bound("maximum", "<=", Math.floor),
  exclusiveMinimum: bound("exclusiveMinimum", ">", Math.floor),
  exclusiveMaximum: bound("exclusiveMaximum", "<", Math.ceil),
  multipleOf: (scope, schema, value) => {
    if (value.kind === "number" && value.integral && schema["multipleOf"] === 1) return ALWAYS;
    return forFinite((_, wanted, sql) => {
      const quotient = `(${sql} / ${numberLiteral(scope, wanted)})`;
      return `${isWhole({ sql: quotient })} AND abs(${quotient}) < ${numberLiteral(scope, LARGEST_QUOTIENT)}`;
    }, "multipleOf")(scope, schema, value);
  },
};
