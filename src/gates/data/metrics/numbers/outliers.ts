import { Type } from "typebox";
import type { RelationColumn } from "../../../../engines/engine.ts";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import { type Aggregates, type AggregateValues, aggregateSql } from "../../aggregate.ts";
import { exactSum, quotient, SUM_UNIT } from "../../exact-sum.ts";
import { finiteAggregates, notMeasurable } from "../../finite.ts";
import { type Answer, isNumber, type MetricContext, noRows, present, queryMetric } from "../../metric.ts";
import { momentsOf, powerAggregates, unitOf } from "./moments.ts";

const options = Type.Object({
  method: Type.Optional(
    Type.Enum(["zscore", "iqr"], {
      default: "zscore",
      description:
        "`zscore`: farther than `z` standard deviations (n) from the mean; `iqr`: farther than `k` interquartile ranges outside the quartiles (Tukey's fences)",
    }),
  ),
  z: Type.Optional(Type.Number({ exclusiveMinimum: 0, default: 3, description: "For `zscore`" })),
  k: Type.Optional(Type.Number({ exclusiveMinimum: 0, default: 1.5, description: "For `iqr`" })),
});

interface Outliers {
  readonly outliers: number;
  readonly values: number;
}

function outlierMetric(form: "rate" | "count", value: (found: Outliers) => number) {
  return queryMetric({
    id: `outlier_${form}`,
    description: `${form === "rate" ? "Share" : "Number"} of the column's values that lie far from the others.`,
    subject: "column",
    unit: form === "rate" ? "ratio" : "count",
    direction: "lower",
    range: form === "rate" ? [0, 1] : [0, Number.MAX_SAFE_INTEGER],
    source: "(abs(scipy.stats.zscore(values)) > z); Tukey, Exploratory Data Analysis (1977) for the fences",
    options,
    applies: isNumber,
    needs: "numbers",
    measure: async (context): Promise<Answer> => {
      const found = await outliersOf(context, present(context.column));
      return "reason" in found ? found : exactly(value(found), found.values);
    },
  });
}

export const outlierRate = outlierMetric("rate", ({ outliers, values }) => outliers / values);
export const outlierCount = outlierMetric("count", ({ outliers }) => outliers);

async function outliersOf(context: MetricContext, column: RelationColumn): Promise<Outliers | Missing> {
  const fences = await (context.options["method"] === "iqr" ? tukey : zscores)(context, column);
  if ("reason" in fences) return fences;
  const { dialect } = context.table.engine;
  const number = dialect.asNumber(dialect.identifier(column.name));
  const literal = (value: number) => dialect.asNumber(`'${value}'`);
  const row = await ask(context, {
    outliers: {
      call: "count(*)",
      where: `${number} < ${literal(fences.low)} OR ${number} > ${literal(fences.high)}`,
    },
    values: `count(${number})`,
  });
  return { outliers: Number(row["outliers"]), values: Number(row["values"]) };
}

interface Fences {
  readonly low: number;
  readonly high: number;
}

async function zscores(context: MetricContext, column: RelationColumn): Promise<Fences | Missing> {
  const location = await context.location(column);
  if (location === undefined) return noRows(`column \`${column.name}\` has no values`);
  if ("reason" in location) return location;
  const values = await ask(context, powerAggregates(context, column, location, 2));
  const missing = notMeasurable(values, column);
  if (missing !== undefined) return missing;
  const { count, unit, central } = momentsOf(values, location, 2);
  const mean = location.mean + quotient(exactSum(values, "p1_"), BigInt(count) * SUM_UNIT) * unitOf(location);
  const reach = Number(context.options["z"] ?? 3) * Math.sqrt(Math.max(0, central[2])) * unit;
  return { low: mean - reach, high: mean + reach };
}

async function tukey(context: MetricContext, column: RelationColumn): Promise<Fences | Missing> {
  const sql = context.table.engine.dialect;
  const name = sql.identifier(column.name);
  const number = sql.asNumber(name);
  const values = await ask(context, {
    ...finiteAggregates({ column, name, sql, options: {} }),
    low: { quantile: number, share: 0.25 },
    high: { quantile: number, share: 0.75 },
  });
  const missing = notMeasurable(values, column);
  if (missing !== undefined) return missing;
  const [low, high] = [Number(values["low"]), Number(values["high"])];
  const reach = Number(context.options["k"] ?? 1.5) * (high - low);
  return { low: low - reach, high: high + reach };
}

async function ask({ table }: MetricContext, aggregates: Aggregates): Promise<AggregateValues> {
  const { engine, relation } = table;
  const selected = Object.entries(aggregates).map(
    ([name, aggregate]) => `${aggregateSql(engine.dialect, aggregate)} AS ${engine.dialect.identifier(name)}`,
  );
  const [row] = await engine.query(`SELECT ${selected.join(", ")} FROM ${relation.from}`);
  return row;
}
