import { Type } from "typebox";
import type { RelationColumn } from "../../../../engines/dialect.ts";
import { exactly, type Missing } from "../../../../model/estimate.ts";
import type { Options } from "../../../../model/metric.ts";
import { correctedKurtosis, correctedSkew } from "../../../../stats/shape.ts";
import type { AggregateValues } from "../../aggregate.ts";
import { type Location, type Place, unitOf } from "../../arithmetic/distance.ts";
import { exactSum, SUM_UNIT, sumAggregates } from "../../arithmetic/exact-sum.ts";
import { finiteAggregates, notMeasurable } from "../../arithmetic/finite.ts";
import { quotient } from "../../arithmetic/quotient.ts";
import { computed, type Levels } from "../../computed.ts";
import {
  type AggregatePart,
  type Answer,
  isNumber,
  type MetricContext,
  noRows,
  plannedMetric,
  present,
} from "../../metric.ts";

/** Central moments of a column, and how many values they are of. */
export interface Moments {
  readonly count: number;
  /** What the moments are measured in. */
  readonly unit: number;
  /** Index 2 to 4: Σ ((x − mean) / unit)^k / n. */
  readonly central: readonly number[];
}

/**
 * Values are measured from near their mean, in units that make the farthest of them at most 1: their powers
 * then neither overflow nor lose digits, and their sums are exact whole numbers of 2^-90.
 */
export function powerAggregates(
  { table }: MetricContext,
  column: RelationColumn,
  place: Place,
  powers: number,
): Pick<AggregatePart, "aggregates"> & { readonly levels: Levels } {
  const sql = table.engine.dialect;
  const distance = computed(place.distance);
  const raised = Array.from({ length: powers }, (_, at) =>
    computed(Array.from({ length: at + 1 }, () => distance.name).join(" * ")),
  );
  const sums = raised.map(({ name }, at) => sumAggregates(sql, name, "number", `p${at + 1}_`));
  const scope = { column, name: sql.identifier(column.name), sql, options: {} };
  return {
    aggregates: Object.assign({ ...finiteAggregates(scope) }, ...sums),
    levels: [[distance], raised],
  };
}

/** Puts the sums of powers together; every step until the last is in whole numbers. */
export function momentsOf(values: AggregateValues, location: Location, powers: number): Moments {
  const count = Number(values["values"]);
  const sums = Array.from({ length: powers }, (_, at) => exactSum(values, `p${at + 1}_`));
  const [s1, s2 = 0n, s3 = 0n, s4 = 0n] = sums;
  const n = BigInt(count) * SUM_UNIT;
  const second = n * s2 - s1 ** 2n;
  const third = n ** 2n * s3 - 3n * n * s1 * s2 + 2n * s1 ** 3n;
  const fourth = n ** 3n * s4 - 4n * n ** 2n * s1 * s3 + 6n * n * s1 ** 2n * s2 - 3n * s1 ** 4n;
  const unit = unitOf(location);
  const central = [second, third, fourth].map((numerator, at) => {
    const power = at + 2;
    return quotient(numerator, n ** BigInt(power));
  });
  return { count, unit, central: [1, 0, ...central] };
}

interface Declared {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly unit: "value" | "score";
  readonly range?: readonly [number, number];
  readonly options?: ReturnType<typeof Type.Object>;
  /** The highest power that it needs, and the fewest values. */
  readonly powers: number;
  readonly atLeast: (options: Options) => number;
  /** True where a column of one value has none. */
  readonly needsSpread: boolean;
  readonly value: (moments: Moments, options: Options) => number;
}

function momentMetric({ powers, atLeast, needsSpread, value, ...declared }: Declared) {
  return plannedMetric({
    ...declared,
    subject: "column",
    direction: "exact",
    applies: isNumber,
    needs: "numbers",
    plan: async (context) => {
      const column = present(context.column);
      const found = (await context.location(column)) ?? nowhere(context);
      if ("reason" in found) return found;
      if (!Number.isFinite(found.max - found.min)) return tooWide(column);
      const estimate = (values: AggregateValues): Answer => {
        const missing = notMeasurable(values, column);
        if (missing !== undefined) return missing;
        const moments = momentsOf(values, found, powers);
        const { count } = moments;
        const least = atLeast(context.options);
        if (count < least)
          return noRows(`column \`${column.name}\` has ${count} values; \`${declared.id}\` needs ${least}`);
        if (needsSpread && moments.central[2] <= 0) return oneValue(column);
        return exactly(
          value({ ...moments, central: moments.central.map(notNegative) }, context.options),
          count,
        );
      };
      return { ...powerAggregates(context, column, found, powers), estimate };
    },
  });
}

/** Where no value is, sums are still asked for, to say what there is instead. */
export function nowhere({ table: { engine } }: MetricContext): Place {
  return { min: 0, max: 0, mean: 0, distance: engine.dialect.asNumber("NULL") };
}

/** Even moments of equal values are 0, and rounding of their powers must not make them less. */
function notNegative(moment: number, power: number): number {
  return power % 2 === 0 ? Math.max(0, moment) : moment;
}

export function tooWide({ name }: RelationColumn): Missing {
  return {
    code: "data/out-of-range",
    reason: `the values of column \`${name}\` lie farther apart than a double can tell`,
    fix: "Rescale the column, or guard it with `min` and `max`.",
  };
}

export function oneValue({ name }: RelationColumn): Missing {
  return {
    code: "data/one-value",
    reason: `all values of column \`${name}\` are the same, so they have no shape`,
    fix: "Guard the column with `distinct_count` or `std`.",
  };
}

const DDOF = Type.Object({
  ddof: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 1,
      default: 1,
      description: "Delta degrees of freedom: 1 divides by n − 1 (pandas), 0 by n (NumPy)",
    }),
  ),
});
const BIAS = Type.Object({
  bias: Type.Optional(
    Type.Boolean({
      default: false,
      description:
        "`true` for the moments of the values themselves (SciPy), `false` corrects for few values (pandas)",
    }),
  ),
});

const ddofOf = ({ ddof }: Options) => (ddof === 0 ? 0 : 1);

/** In squared units. */
function variance({ count, central }: Moments, options: Options): number {
  return (central[2] * count) / (count - ddofOf(options));
}

const spread = {
  unit: "value",
  range: [0, Number.MAX_VALUE],
  options: DDOF,
  powers: 2,
  atLeast: (options: Options) => 1 + ddofOf(options),
  needsSpread: false,
} as const;

export const std = momentMetric({
  id: "std",
  description: "Standard deviation of a column of numbers.",
  source: "pandas.Series.std(ddof=1), numpy.std(ddof=0)",
  ...spread,
  value: (moments, options) => Math.sqrt(variance(moments, options)) * moments.unit,
});

export const varianceMetric = momentMetric({
  id: "variance",
  description: "Variance of a column of numbers.",
  source: "pandas.Series.var(ddof=1), numpy.var(ddof=0)",
  ...spread,
  value: (moments, options) => variance(moments, options) * moments.unit ** 2,
});

export const skew = momentMetric({
  id: "skew",
  description:
    "Skewness of a column of numbers: 0 where both tails weigh the same, above 0 with a longer right tail.",
  source: "pandas.Series.skew(), scipy.stats.skew(bias=True)",
  unit: "score",
  options: BIAS,
  powers: 3,
  atLeast: ({ bias }) => (bias === true ? 2 : 3),
  needsSpread: true,
  value: ({ count, central }, { bias }) => {
    const g1 = central[3] / central[2] ** 1.5;
    return bias === true ? g1 : correctedSkew(g1, count);
  },
});

export const kurtosis = momentMetric({
  id: "kurtosis",
  description:
    "Excess kurtosis of a column of numbers: 0 for a normal distribution, above 0 with heavier tails.",
  source: "pandas.Series.kurt(), scipy.stats.kurtosis(fisher=True, bias=True)",
  unit: "score",
  options: BIAS,
  powers: 4,
  atLeast: ({ bias }) => (bias === true ? 2 : 4),
  needsSpread: true,
  value: ({ count, central }, { bias }) => {
    const g2 = central[4] / central[2] ** 2 - 3;
    return bias === true ? g2 : correctedKurtosis(g2, count);
  },
});
