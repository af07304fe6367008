import type { RelationColumn } from "../../../../engines/dialect.ts";
import { exactly } from "../../../../model/estimate.ts";
import { aggregateSql, countWhere } from "../../aggregate.ts";
import { exactSum, sumAggregates } from "../../arithmetic/exact-sum.ts";
import { quotient } from "../../arithmetic/quotient.ts";
import type { AggregatePart, Answer, MetricContext } from "../../metric.ts";
import { oneValue } from "./moments.ts";

type Pair = readonly [RelationColumn, RelationColumn];

/** Sums over the rows that have both values, of the ranks' distances from their middle. */
const SUMS = ["xx", "yy", "xy"] as const;

/**
 * Spearman's correlation: Pearson's of the ranks, equal values sharing the mean of theirs. Twice a rank is a whole
 * number, so that nothing is rounded before the last step.
 */
export function rankCorrelation(context: MetricContext, pair: Pair, nothing: Answer): AggregatePart {
  const sql = context.table.engine.dialect;
  const names = pair.map(({ name }) => sql.identifier(name));
  const both = names.map((name) => `${name} IS NOT NULL`).join(" AND ");
  const nan = pair.map(({ cell }, at) => (cell === "integer" ? "1 = 0" : sql.isNaN(sql.asNumber(names[at]))));
  return {
    aggregates: {
      rows: countWhere(both),
      nan: countWhere(`${both} AND (${nan.join(" OR ")})`),
    },
    estimate: async ({ rows, nan }) => {
      if (Number(rows) === 0) return nothing;
      if (Number(nan) === 0) return ofRanks(context, pair, Number(rows));
      return {
        code: "data/not-finite",
        reason: `columns \`${pair[0].name}\` and \`${pair[1].name}\` have ${nan} of ${rows} pairs with NaN, which has no rank`,
        fix: "Write unknown values as NULL.",
      };
    },
  };
}

async function ofRanks({ table }: MetricContext, pair: Pair, rows: number): Promise<Answer> {
  const { engine, relation } = table;
  const sql = engine.dialect;
  const [x, y] = pair.map(({ name }) => sql.identifier(name));
  // Twice the rank less twice the mean of all ranks.
  const off = (value: string) =>
    `2 * rank() OVER (ORDER BY ${value}) + count(*) OVER (PARTITION BY ${value}) - ${rows + 2}`;
  const pairs = `SELECT ${x} AS x, ${y} AS y FROM ${relation.from} WHERE ${x} IS NOT NULL AND ${y} IS NOT NULL`;
  const ranks = `SELECT ${off("x")} AS dx, ${off("y")} AS dy FROM (${pairs}) AS p`;
  const terms = { xx: "dx * dx", yy: "dy * dy", xy: "dx * dy" };
  const sums = SUMS.flatMap((name) =>
    Object.entries(sumAggregates(sql, `(${terms[name]})`, "integer", name)),
  );
  const selected = sums.map(([name, aggregate]) => `${aggregateSql(sql, aggregate)} AS ${name}`);
  const [values] = await engine.query(`SELECT ${selected.join(", ")} FROM (${ranks}) AS r`);
  const [xx, yy, xy] = SUMS.map((name) => exactSum(values, name));
  if (xx === 0n) return oneValue(pair[0]);
  if (yy === 0n) return oneValue(pair[1]);
  const size = Math.sqrt(quotient(xy * xy, xx * yy));
  return exactly(xy < 0n ? -size : size, rows);
}
