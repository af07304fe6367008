import type { Dialect, RelationColumn } from "../../../../engines/dialect.ts";
import type { Missing } from "../../../../model/estimate.ts";
import { noRows } from "../../metric.ts";
import { shortType } from "../../missing.ts";

/** For columns of points in time: dates, timestamps, and texts that are written as such. */
export function isTime({ cell, type }: RelationColumn): boolean {
  return cell === "text" || (cell === "time" && !/^TIME(\W|$)/i.test(type));
}

export const TIMES = "dates, timestamps or texts of them (ISO 8601)";

/** SQL of a cell as seconds since 1970 in UTC; NULL for a text that is no time. */
export function secondsOf(sql: Dialect, column: RelationColumn): string {
  const name = sql.identifier(column.name);
  return sql.asSeconds(column.cell === "text" ? sql.asTimestamp(name) : name);
}

/** Why there is no answer for times of which some are none. */
export function notTimes(column: RelationColumn, values: number, times: number): Missing | undefined {
  if (values === 0) return noRows(`column \`${column.name}\` has no values`);
  if (times === values) return undefined;
  return {
    code: "data/wrong-type",
    reason: `${values - times} of ${values} values of column \`${column.name}\` (${shortType(column)}) are no dates or timestamps`,
    fix: "Write times in ISO 8601, as in 2026-01-31T12:00:00Z.",
  };
}
