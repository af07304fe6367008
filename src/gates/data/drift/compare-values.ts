import type { RelationColumn } from "../../../engines/dialect.ts";
import { type Aggregates, type AggregateValues, readCounts } from "../aggregate.ts";
import type { DataTable } from "../table.ts";
import type { Planned } from "./comparison.ts";
import type { Distribution, ValueDistribution } from "./distribution.ts";
import { unlistedValues, valuePairs } from "./rare-values.ts";
import type { Reference } from "./reference.ts";
import { SHARE_STATISTICS, type ShareStatistic } from "./statistics.ts";

/** Up to so many values are counted in the scan that all metrics share, more of them by grouping. */
const MOST_IN_SCAN = 200;

/** By category: a bin a value that the reference knows, one for all others and one for NULL. */
export async function compareValues(
  statistic: ShareStatistic,
  { rows, nulls, values }: Distribution & { readonly values: ValueDistribution },
  column: RelationColumn,
  table: DataTable,
  raw: Reference["raw"],
): Promise<Planned> {
  const sql = table.engine.dialect;
  const name = sql.identifier(column.name);
  const value = sql.asText(name, column);
  const top = values.top.toSorted((a, b) => Buffer.compare(Buffer.from(a.value), Buffer.from(b.value)));
  const listed = top.map((one) => one.value);
  const totals: Aggregates = { rows: "count(*)", filled: `count(${name})` };
  const inScan = listed.length > 0 && listed.length <= MOST_IN_SCAN;
  const grouped = inScan ? undefined : await groupCounts(table, value, listed);
  const rest = rows - nulls - sum(top.map(({ count }) => count));
  const unlisted = rest === 0 ? { known: 0, once: 0 } : await unlistedValues(table, value, listed, raw);
  const countsOf = (scanned: AggregateValues) =>
    grouped === undefined
      ? readCounts(scanned["values"], listed.length)
      : listed.map((one) => grouped.get(one) ?? 0);
  return {
    aggregates: inScan ? { ...totals, values: { listed: value, values: listed } } : totals,
    compare: (scanned) => {
      const all = Number(scanned["rows"]);
      const filled = Number(scanned["filled"]);
      const found = countsOf(scanned);
      const counted = {
        listed: top,
        found,
        rest: { expected: rest, actual: filled - sum(found) },
        without: { expected: nulls, actual: all - filled },
      };
      return {
        ...valuePairs(counted, unlisted),
        distance: SHARE_STATISTICS[statistic],
        isCategorical: true,
        rows: all,
      };
    },
  };
}

/** Rows of each of many values; to look them up after grouping takes a small part of what it takes before. */
async function groupCounts({ engine, relation }: DataTable, value: string, listed: readonly string[]) {
  if (listed.length === 0) return new Map<string, number>();
  const wanted = listed.map((one) => engine.dialect.text(one)).join(", ");
  const groups = `SELECT ${value} AS v, count(*) AS n FROM ${relation.from} GROUP BY 1`;
  const rows = await engine.query(`SELECT v, n FROM (${groups}) AS g WHERE v IN (${wanted})`);
  return new Map(rows.map(({ v, n }) => [String(v), Number(n)]));
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
