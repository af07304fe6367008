import { eachRow, isStrict } from "./checks.ts";
import type { TableDraft } from "./draft.ts";
import type { Terms } from "./imported.ts";
import { type Flavour, toDuckDb, toEcmaScript } from "./regular-expressions.ts";
import { allOf, identifier, literal } from "./sql.ts";

/** How many of several expressions match. */
export type Match = "all" | "any" | "none" | "not all";

export interface Patterns {
  readonly column: string;
  readonly patterns: readonly string[];
  readonly flavour: Flavour;
  readonly match: Match;
}

/** Texts of a column that match regular expressions, anywhere unless these say otherwise. */
export function matching(
  draft: TableDraft,
  { column, patterns, flavour, match }: Patterns,
  terms: Terms,
  from: string,
): undefined {
  if (patterns.length === 0) return draft.left(from, "it names no regular expression");
  const translated: string[] = [];
  for (const pattern of patterns) {
    const found = toEcmaScript(pattern, flavour);
    if (typeof found !== "string")
      return draft.left(from, `its regular expression ${shown(pattern)} ${found.fault}`);
    translated.push(found);
  }
  if (flavour !== "ecmascript" && patterns.some((one) => /\\[dDwWsSbB]/.test(one)))
    draft.note(
      from,
      "`\\d`, `\\w`, `\\s` and `\\b` are about ASCII here; elsewhere they can be about all of Unicode",
    );
  if (isStrict(terms)) return draft.demand(column, fragmentOf(translated, match), from);
  const inSql = translated.map(toDuckDb);
  const unfit = translated.find((_, index) => inSql[index] === undefined);
  if (unfit !== undefined)
    return draft.left(
      from,
      `a tolerance, a condition or a warning needs SQL, where ${shown(unfit)} cannot be matched: it looks around or back`,
    );
  draft.note(
    from,
    "regular expressions with a tolerance, a condition or a warning are in DuckDB's SQL (`regexp_matches`)",
  );
  const tests = inSql.map((one) => `regexp_matches(${identifier(column)}, ${literal(one ?? "")})`);
  const condition = conditionOf(
    tests.map((one) => [one, `NOT ${one}`]),
    match,
  );
  eachRow(draft, condition, terms, from, [column]);
}

/** SQL of tests that hold, or of which the contrary does. */
export function conditionOf(
  tests: readonly (readonly [holds: string, fails: string])[],
  match: Match,
): string {
  const each = tests.map(([holds, fails]) => (match === "none" || match === "not all" ? fails : holds));
  return match === "any" || match === "not all" ? each.join(" OR ") : (allOf(each) ?? "1 = 1");
}

/** The same as keywords of JSON Schema. */
export function fragmentOf(patterns: readonly string[], match: Match): Record<string, unknown> {
  const each = patterns.map((pattern) => ({ pattern }));
  const [one] = each;
  if (each.length === 1)
    return { type: "string", ...(match === "none" || match === "not all" ? { not: one } : one) };
  switch (match) {
    case "none":
      return { type: "string", not: { anyOf: each } };
    case "not all":
      return { type: "string", not: { allOf: each } };
    default:
      return { type: "string", [match === "any" ? "anyOf" : "allOf"]: each };
  }
}

function shown(pattern: string): string {
  return `\`${pattern.length > 60 ? `${pattern.slice(0, 59)}…` : pattern}\``;
}

/** A pattern of SQL's LIKE as a regular expression of the whole text. */
export function fromLike(like: string): string {
  const escaped = [...like].map((sign) => {
    if (sign === "%") return "[\\s\\S]*";
    if (sign === "_") return "[\\s\\S]";
    return sign.replace(/[\^$\\.*+?()[\]{}|/]/, "\\$&");
  });
  return `^${escaped.join("")}$`;
}
