import { Type } from "typebox";
import type { RelationColumn } from "../../../../engines/dialect.ts";
import type { Missing } from "../../../../model/estimate.ts";
import { exactly } from "../../../../model/estimate.ts";
import type { AggregateValues } from "../../aggregate.ts";
import type { Place } from "../../arithmetic/distance.ts";
import { exactSum, SUM_UNIT, sumAggregates } from "../../arithmetic/exact-sum.ts";
import { quotient } from "../../arithmetic/quotient.ts";
import { computed } from "../../computed.ts";
import { type Answer, isNumber, type MetricContext, noRows, plannedMetric } from "../../metric.ts";
import { noColumn, shortType } from "../../missing.ts";
import { oneValue } from "./moments.ts";
import { rankCorrelation } from "./rank-correlation.ts";

/** Sums over the rows that have both values: x, y, x², y² and xy. */
const SUMS = ["x", "y", "xx", "yy", "xy"] as const;

export const correlation = plannedMetric({
  id: "correlation",
  description:
    "Correlation of two columns of numbers over the rows that have both: -1 to 1, 0 where neither rises with the other. Pearson's, or Spearman's of the ranks, in which equal values share the mean of theirs.",
  subject: "table",
  unit: "score",
  direction: "exact",
  range: [-1, 1],
  source: "numpy.corrcoef, pandas.Series.corr(); scipy.stats.spearmanr",
  options: Type.Object({
    columns: Type.Array(Type.String({ minLength: 1 }), {
      minItems: 2,
      maxItems: 2,
      uniqueItems: true,
      description: "The two columns",
    }),
    method: Type.Optional(
      Type.Enum(["pearson", "spearman"], {
        default: "pearson",
        description:
          "`spearman` looks at the order of values alone, so that outliers weigh no more than others",
      }),
    ),
  }),
  plan: async (context) => {
    const pair = pairOf(context);
    if ("reason" in pair) return pair;
    const nothing = noRows(`no row has a value in both \`${pair[0].name}\` and \`${pair[1].name}\``);
    if (context.options["method"] === "spearman") return rankCorrelation(context, pair, nothing);
    const [first, second] = await Promise.all(
      // A value may lie far away just where the other column has none.
      pair.map((column) => context.location(column, bothOf(context, pair))),
    );
    if (first === undefined || second === undefined) return nothing;
    if ("reason" in first) return first;
    if ("reason" in second) return second;
    return {
      ...aggregatesOf(context, pair, [first, second]),
      estimate: (values) => estimate(values, pair) ?? nothing,
    };
  },
});

type Pair = readonly [RelationColumn, RelationColumn];

function pairOf({ table: { relation, name }, options }: MetricContext): Pair | Missing {
  const found: RelationColumn[] = [];
  for (const wanted of Array.isArray(options["columns"]) ? options["columns"].map(String) : []) {
    const column = relation.columns.find((one) => one.name === wanted);
    if (column === undefined) return noColumn(wanted, relation.columns, name);
    if (!isNumber(column))
      return {
        code: "data/wrong-type",
        reason: `\`correlation\` needs numbers; column \`${wanted}\` of \`${name}\` is ${shortType(column)}.`,
        fix: "Name another column, or correct the type where the file is written.",
      };
    found.push(column);
  }
  return [found[0], found[1]];
}

/** SQL that holds for the rows that have both values. */
function bothOf({ table }: MetricContext, pair: Pair): string {
  const { dialect } = table.engine;
  return pair.map(({ name }) => `${dialect.identifier(name)} IS NOT NULL`).join(" AND ");
}

function aggregatesOf(context: MetricContext, pair: Pair, places: readonly [Place, Place]) {
  const sql = context.table.engine.dialect;
  const both = bothOf(context, pair);
  const distances = places.map(({ distance }) => computed(distance));
  const [x, y] = distances.map(({ name }) => name);
  const terms = { x, y, xx: `${x} * ${x}`, yy: `${y} * ${y}`, xy: `${x} * ${y}` };
  const sums = SUMS.flatMap((name) =>
    // Where either is NULL the term must be, too, so that each sum is over the same rows.
    Object.entries(sumAggregates(sql, `(CASE WHEN ${both} THEN ${terms[name]} END)`, "number", name)),
  );
  const finite = [pair[0], pair[1]].map(({ cell, name }) =>
    cell === "integer" ? "1 = 1" : sql.isFinite(sql.identifier(name)),
  );
  return {
    aggregates: {
      rows: { call: "count(*)", where: both },
      notFinite: { call: "count(*)", where: `${both} AND NOT (${finite.join(" AND ")})` },
      ...Object.fromEntries(sums),
    },
    levels: [distances],
  };
}

/** Undefined without rows. Every step until the last is in whole numbers. */
function estimate(values: AggregateValues, [a, b]: Pair): Answer | undefined {
  const rows = Number(values["rows"]);
  if (rows === 0) return undefined;
  if (Number(values["notFinite"]) > 0)
    return {
      code: "data/not-finite",
      reason: `columns \`${a.name}\` and \`${b.name}\` have ${values["notFinite"]} of ${rows} pairs with NaN or an infinity`,
      fix: "Write unknown values as NULL.",
    };
  const [x, y, xx, yy, xy] = SUMS.map((name) => exactSum(values, name));
  const n = BigInt(rows) * SUM_UNIT;
  const [varianceX, varianceY] = [n * xx - x * x, n * yy - y * y];
  if (varianceX <= 0n) return oneValue(a);
  if (varianceY <= 0n) return oneValue(b);
  const scale = n * n;
  const covariance = quotient(n * xy - x * y, scale);
  const r = covariance / (Math.sqrt(quotient(varianceX, scale)) * Math.sqrt(quotient(varianceY, scale)));
  return exactly(Math.max(-1, Math.min(1, r)), rows);
}
