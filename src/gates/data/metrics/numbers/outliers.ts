import { Type } from "typebox";
import type { RelationColumn } from "../../../../engines/dialect.ts";
import { exactly } from "../../../../model/estimate.ts";
import type { Aggregates, AggregateValues } from "../../aggregate.ts";
import { isWide, type Place } from "../../arithmetic/distance.ts";
import { exactSum, SUM_UNIT } from "../../arithmetic/exact-sum.ts";
import { finiteAggregates, notMeasurable } from "../../arithmetic/finite.ts";
import { quotient } from "../../arithmetic/quotient.ts";
import type { Levels } from "../../computed.ts";
import { type Answer, isNumber, type MetricContext, plannedMetric, present } from "../../metric.ts";
import { scanValues } from "../../scan.ts";
import { momentsOf, nowhere, powerAggregates, tooWide } from "./moments.ts";

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
  return plannedMetric({
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
    plan: async (context) => {
      const column = present(context.column);
      const place = (await context.location(column)) ?? nowhere(context);
      if ("reason" in place) return place;
      if (!Number.isFinite(place.max - place.min)) return tooWide(column);
      const { aggregates, levels, fences } = (context.options["method"] === "iqr" ? tukey : zscores)(
        context,
        column,
        place,
      );
      const estimate = async (values: AggregateValues): Promise<Answer> => {
        const missing = notMeasurable(values, column);
        if (missing !== undefined) return missing;
        return exactly(value(await outliersOf(context, fences(values))), Number(values["values"]));
      };
      return { aggregates, levels, estimate };
    },
  });
}

export const outlierRate = outlierMetric("rate", ({ outliers, values }) => outliers / values);
export const outlierCount = outlierMetric("count", ({ outliers }) => outliers);

async function outliersOf({ table }: MetricContext, { number, low, high }: Fences): Promise<Outliers> {
  const { dialect } = table.engine;
  const literal = (value: number) => dialect.asNumber(`'${value}'`);
  const row = await scanValues(table, {
    aggregates: {
      outliers: { call: "count(*)", where: `${number} < ${literal(low)} OR ${number} > ${literal(high)}` },
      values: `count(${number})`,
    },
  });
  return { outliers: Number(row["outliers"]), values: Number(row["values"]) };
}

/** Between which numbers values are no outliers. */
interface Fences {
  /** SQL of what the two are about: the value, or how far it lies from its place where no double holds the value. */
  readonly number: string;
  readonly low: number;
  readonly high: number;
}

/** What has to be known of the values before the fences are. */
interface Planned {
  readonly aggregates: Aggregates;
  readonly levels: Levels;
  readonly fences: (values: AggregateValues) => Fences;
}

function numberOf({ table }: MetricContext, column: RelationColumn, place: Place): string {
  const { dialect } = table.engine;
  return isWide(column, place) ? place.distance : dialect.asNumber(dialect.identifier(column.name));
}

function zscores(context: MetricContext, column: RelationColumn, place: Place): Planned {
  const number = numberOf(context, column, place);
  return {
    ...powerAggregates(context, column, place, 2),
    fences: (values) => {
      const { count, unit, central } = momentsOf(values, place, 2);
      const middle = quotient(exactSum(values, "p1_"), BigInt(count) * SUM_UNIT);
      const reach = Number(context.options["z"] ?? 3) * Math.sqrt(Math.max(0, central[2]));
      if (number === place.distance) return { number, low: middle - reach, high: middle + reach };
      const mean = place.mean + middle * unit;
      return { number, low: mean - reach * unit, high: mean + reach * unit };
    },
  };
}

function tukey(context: MetricContext, column: RelationColumn, place: Place): Planned {
  const sql = context.table.engine.dialect;
  const name = sql.identifier(column.name);
  const number = numberOf(context, column, place);
  return {
    aggregates: {
      ...finiteAggregates({ column, name, sql, options: {} }),
      low: { quantile: number, share: 0.25 },
      high: { quantile: number, share: 0.75 },
    },
    levels: [],
    fences: ({ low: lower, high: upper }) => {
      const [low, high] = [Number(lower), Number(upper)];
      const reach = Number(context.options["k"] ?? 1.5) * (high - low);
      return { number, low: low - reach, high: high + reach };
    },
  };
}
