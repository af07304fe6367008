import type { Dialect } from "../../../engines/dialect.ts";
import type { Pattern } from "../../../model/profile.ts";

/**
 * Regular expressions in what RE2 and JavaScript have in common, the narrowest first. Whatever one of them finds is
 * also valid by the `format` of JSON Schema that has its name, so that a suggested schema lets the present data pass.
 */
const EXPRESSIONS: readonly (readonly [Pattern, string])[] = [
  ["boolean", "^(true|false|TRUE|FALSE|True|False)$"],
  ["integer", "^-?(0|[1-9][0-9]{0,17})$"],
  ["number", "^-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]{1,2})?$"],
  ["date", "^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"],
  [
    "date-time",
    "^(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]([.][0-9]+)?(Z|[-+](0[0-9]|1[0-4]):[0-5][0-9])$",
  ],
  ["uuid", "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"],
  ["email", "^[A-Za-z0-9_+-]+([.][A-Za-z0-9_+-]+)*@([A-Za-z0-9]+(-[A-Za-z0-9]+)*[.])+[A-Za-z]{2,}$"],
  ["uri", "^(https?|s3|ftp)://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~/?=&-]*)?$"],
  [
    "ipv4",
    "^((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])[.]){3}(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])$",
  ],
  ["phone", "^[+][0-9]{1,3}[ -]?([(][0-9]{1,4}[)][ -]?)?[0-9]{2,4}([ -]?[0-9]{2,4}){1,4}$"],
  ["hex", "^([0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})$"],
];

/** Patterns that all of some values are written like; which of them every row is, the engine has to say. */
export function candidatePatterns(values: readonly string[]): readonly Pattern[] {
  if (values.length === 0) return [];
  return EXPRESSIONS.filter(([, expression]) => {
    const compiled = new RegExp(expression);
    return values.every((value) => compiled.test(value));
  }).map(([pattern]) => pattern);
}

/** SQL that holds for a text of the pattern; undefined where the engine cannot tell. */
export function isPattern(sql: Dialect, name: string, pattern: Pattern): string | undefined {
  const expression = EXPRESSIONS.find(([one]) => one === pattern)?.[1] ?? "^$";
  const matches = sql.matches(name, expression)?.sql;
  // The 31st of February is written like a date.
  return matches !== undefined && pattern.startsWith("date")
    ? `(${matches} AND ${sql.asTimestamp(name)} IS NOT NULL)`
    : matches;
}

/** True where every value of the pattern is valid by JSON Schema's format of that name. */
export function isFormat(pattern: Pattern | undefined): boolean {
  return ["date", "date-time", "uuid", "email", "uri", "ipv4"].includes(pattern ?? "");
}
