import { Type } from "typebox";
import { exactly } from "../../../../model/estimate.ts";
import type { Options } from "../../../../model/metric.ts";
import { isWide, mayBeWide, unitOf } from "../../arithmetic/distance.ts";
import { finiteAggregates, notMeasurable } from "../../arithmetic/finite.ts";
import { type Answer, columnMetric, isNumber, plannedMetric, present } from "../../metric.ts";

interface Declared {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly options?: ReturnType<typeof Type.Object>;
  readonly range?: readonly [number, number];
  /** The shares whose quantiles it needs. */
  readonly shares: (options: Options) => readonly number[];
  readonly value: (quantiles: readonly number[]) => number;
}

function quantileMetric({ shares, value, ...declared }: Declared) {
  return columnMetric({
    ...declared,
    unit: "value",
    direction: "exact",
    applies: isNumber,
    needs: "numbers",
    aggregates: (scope) => ({
      ...finiteAggregates(scope),
      ...Object.fromEntries(
        shares(scope.options).map((share, at) => [
          `q${at}`,
          { quantile: scope.sql.asNumber(scope.name), share },
        ]),
      ),
    }),
    estimate: (values, { column, options }): Answer => {
      const missing = notMeasurable(values, column);
      if (missing !== undefined) return missing;
      const found = shares(options).map((_, at) => Number(values[`q${at}`]));
      return exactly(value(found), Number(values["values"]));
    },
  });
}

const one = ([quantile]: readonly number[]) => quantile;

export const quantile = quantileMetric({
  id: "quantile",
  description:
    "Quantile of a column of numbers, with linear interpolation between values. Exact, never estimated.",
  source: "numpy.quantile(values, q), pandas.Series.quantile(q)",
  options: Type.Object({
    q: Type.Number({
      minimum: 0,
      maximum: 1,
      description: "Share of values below it: 0.95 for the 95th percentile",
    }),
  }),
  shares: ({ q }) => [Number(q)],
  value: one,
});

function fixed(id: string, share: number, description: string, source: string) {
  return quantileMetric({ id, description, source, shares: () => [share], value: one });
}

export const median = fixed(
  "median",
  0.5,
  "Median of a column of numbers: half of the values lie below it. Exact, never estimated.",
  "numpy.median, pandas.Series.median()",
);
export const q25 = fixed(
  "q25",
  0.25,
  "First quartile of a column of numbers, with linear interpolation between values.",
  "numpy.quantile(values, 0.25)",
);
export const q50 = fixed(
  "q50",
  0.5,
  "Second quartile of a column of numbers, which is its median.",
  "numpy.quantile(values, 0.5)",
);
export const q75 = fixed(
  "q75",
  0.75,
  "Third quartile of a column of numbers, with linear interpolation between values.",
  "numpy.quantile(values, 0.75)",
);

export const iqr = plannedMetric({
  id: "iqr",
  description: "Interquartile range of a column of numbers: the third quartile less the first.",
  subject: "column",
  unit: "value",
  direction: "exact",
  source: "scipy.stats.iqr",
  range: [0, Number.MAX_VALUE],
  applies: isNumber,
  needs: "numbers",
  plan: async (context) => {
    const column = present(context.column);
    const sql = context.table.engine.dialect;
    const name = sql.identifier(column.name);
    const place = mayBeWide(column) ? await context.location(column) : undefined;
    if (place !== undefined && "reason" in place) return place;
    // Doubles of long integers lie farther apart than the quartiles may.
    const [number, unit] =
      place !== undefined && isWide(column, place)
        ? [place.distance, unitOf(place)]
        : [sql.asNumber(name), 1];
    return {
      aggregates: {
        ...finiteAggregates({ column, name, sql, options: {} }),
        low: { quantile: number, share: 0.25 },
        high: { quantile: number, share: 0.75 },
      },
      estimate: (values) =>
        notMeasurable(values, column) ??
        exactly((Number(values["high"]) - Number(values["low"])) * unit, Number(values["values"])),
    };
  },
});
