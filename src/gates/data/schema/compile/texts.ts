import { formatOf } from "./formats.ts";
import { ALWAYS, choose, type Predicate, sure, UNSURE } from "./predicate.ts";
import type { Translated } from "./re2.ts";
import type { Keyword, Scope } from "./scope.ts";

const ASCII = "\\A[\\x00-\\x7f]*\\z";

function length(keyword: string, sign: string): Keyword {
  return ({ dialect }, schema, value) =>
    value.kind === "text"
      ? sure(`(${dialect.textLength(value.sql)} ${sign} ${Number(schema[keyword])})`)
      : ALWAYS;
}

/** SQL of a text as the engine's language writes it; undefined for one that no engine's SQL can hold. */
export function textLiteral({ dialect }: Scope, text: string): string | undefined {
  return text.includes("\0") || !text.isWellFormed() ? undefined : dialect.text(text);
}

/** True where a text has a match. */
export function matches({ dialect }: Scope, sql: string, pattern: Translated | undefined): Predicate {
  const held = pattern && dialect.matches(sql, pattern.pattern);
  if (held === undefined) return UNSURE;
  if (!pattern?.asciiOnly) return held;
  const ascii = dialect.matches(sql, ASCII);
  return ascii?.sure ? choose([[ascii, held]], UNSURE) : UNSURE;
}

export const TEXT_KEYWORDS: Readonly<Record<string, Keyword>> = {
  minLength: length("minLength", ">="),
  maxLength: length("maxLength", "<="),
  pattern: (scope, schema, value) => {
    if (value.kind !== "text") return ALWAYS;
    const found = matches(scope, value.sql, scope.pattern(String(schema["pattern"])));
    return found.sql === UNSURE.sql ? scope.doubt("`pattern`") : found;
  },
  format: (scope, schema, value) => {
    const found = formatOf(scope, String(schema["format"]), value);
    return found.sql === UNSURE.sql ? scope.doubt(`\`format: ${schema["format"]}\``) : found;
  },
};
