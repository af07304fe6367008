import { eachRow, isStrict } from "./checks.ts";
import type { TableDraft } from "./draft.ts";
import type { Terms } from "./imported.ts";
import { allOf, identifier, literal } from "./sql.ts";

/** Whose regular expressions a file holds. */
export type Flavour = "ecmascript" | "python" | "engine";

export interface Patterns {
  readonly column: string;
  readonly patterns: readonly string[];
  readonly flavour: Flavour;
  /** `all` and `any` of them match, or `none` does. */
  readonly match: "all" | "any" | "none";
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
    const found = flavour === "python" ? fromPython(pattern) : toUnicodeMode(pattern);
    const fault = typeof found === "string" ? faultOf(found) : found.fault;
    if (fault !== undefined) return draft.left(from, `its regular expression ${shown(pattern)} ${fault}`);
    translated.push(String(found));
  }
  if (flavour !== "ecmascript" && patterns.some((one) => /\\[dDwWsSbB]/.test(one)))
    draft.note(
      from,
      "`\\d`, `\\w`, `\\s` and `\\b` are about ASCII here; elsewhere they can be about all of Unicode",
    );
  if (isStrict(terms)) return draft.demand(column, fragmentOf(translated, match), from);
  const unfit = translated.find((one) => /\(\?[=!<](?!\w+>)|\\[1-9]|\\k</.test(one));
  if (unfit !== undefined)
    return draft.left(
      from,
      `a tolerance, a condition or a warning needs SQL, where ${shown(unfit)} cannot be matched: it looks around or back`,
    );
  draft.note(
    from,
    "regular expressions with a tolerance, a condition or a warning are in DuckDB's SQL (`regexp_matches`)",
  );
  const tests = translated.map((one) => `regexp_matches(${identifier(column)}, ${literal(one)})`);
  const condition = match === "any" ? tests.join(" OR ") : (allOf(tests) ?? "1 = 1");
  const none = tests.map((one) => `NOT ${one}`).join(" AND ");
  eachRow(draft, match === "none" ? none : condition, terms, from, [column]);
}

function fragmentOf(patterns: readonly string[], match: Patterns["match"]): Record<string, unknown> {
  const each = patterns.map((pattern) => ({ pattern }));
  if (match === "none") return { type: "string", not: each.length === 1 ? each[0] : { anyOf: each } };
  if (each.length === 1) return { type: "string", ...each[0] };
  return { type: "string", [match === "any" ? "anyOf" : "allOf"]: each };
}

interface Fault {
  readonly fault: string;
}

/** A regular expression of Python's `re` in ECMAScript's words. */
function fromPython(pattern: string): string | Fault {
  if (/\(\?[aiLmsux]+[):]|\(\?[aiLmsux]*-[imsx]+:/.test(pattern)) return { fault: "sets flags" };
  if (/\(\?#/.test(pattern)) return { fault: "holds a comment" };
  if (/\(\?\(/.test(pattern)) return { fault: "has a conditional group" };
  if (/\(\?>|[*+?}]\+/.test(pattern)) return { fault: "has an atomic group or a possessive quantifier" };
  const spelled = pattern
    .replace(/\(\?P<(\w+)>/g, "(?<$1>")
    .replace(/\(\?P=(\w+)\)/g, "\\k<$1>")
    .replace(/\\A/g, "^")
    .replace(/\\[Zz]/g, "$");
  return toUnicodeMode(spelled);
}

/** Takes away backslashes that mean nothing and that JSON Schema's Unicode mode refuses, as in `\-` or `\@`. */
function toUnicodeMode(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\([\s\S])|[[\]]/g, (whole, escaped: string | undefined) => {
    if (escaped === undefined) {
      if (whole === "[") inClass = true;
      else inClass = false;
      return whole;
    }
    const isPunctuation = !/[\p{L}\p{N}]/u.test(escaped);
    const keeps = /[\^$\\.*+?()[\]{}|/]/.test(escaped) || (escaped === "-" && inClass);
    return isPunctuation && !keeps ? escaped : whole;
  });
}

function faultOf(pattern: string): string | undefined {
  if (pattern.length > 5_000) return "is longer than 5000 characters";
  try {
    new RegExp(pattern, "u");
    return undefined;
  } catch {
    return "is none of ECMAScript (JSON Schema's)";
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
