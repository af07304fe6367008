import { at, type Entries } from "../read.ts";

/** What a test does at how many failures. */
export interface Verdict {
  readonly level: "error" | "warn";
  /** Number of failures that is still good. */
  readonly count: number;
}

/** The rules that `severity`, `warn_if` and `error_if` make together, or why there are none. */
export function levelsOf(config: Entries): readonly Verdict[] | string {
  const said = at(config, "severity") ?? "error";
  const severity = typeof said === "string" ? said.toLowerCase() : JSON.stringify(said);
  if (severity !== "error" && severity !== "warn")
    return `its severity is ${JSON.stringify(severity.slice(0, 40))}`;
  const warn = allowed(at(config, "warn_if"));
  const error = allowed(at(config, "error_if"));
  if (warn === undefined || error === undefined)
    return "its `warn_if` or `error_if` is no upper bound such as `>10`";
  // With severity warn, `error_if` is never looked at.
  if (severity === "warn") return [{ level: "warn", count: warn }];
  const hard: Verdict = { level: "error", count: error };
  return at(config, "error_if") !== undefined && warn < error
    ? [hard, { level: "warn", count: warn }]
    : [hard];
}

/** How many failures a condition such as `>10`, `>= 1` or `!= 0` allows. */
function allowed(condition: unknown): number | undefined {
  if (condition === undefined) return 0;
  const found = typeof condition === "string" ? /^\s*(>=|>|!=|<>)\s*(\d{1,15})\s*$/.exec(condition) : null;
  if (found === null) return undefined;
  const bound = Number(found[2]);
  if (found[1] === ">") return bound;
  if (found[1] === ">=") return bound > 0 ? bound - 1 : undefined;
  return bound === 0 ? 0 : undefined;
}
