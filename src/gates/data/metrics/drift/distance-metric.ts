import type { TObject } from "typebox";
import { exactly, type Limit } from "../../../../model/estimate.ts";
import type { Options, Unit } from "../../../../model/metric.ts";
import { type DistanceEstimate, estimateDistance } from "../../../../stats/distance-interval.ts";
import { sharesOf } from "../../../../stats/share-paths.ts";
import { planComparison } from "../../drift/compare.ts";
import type { Comparison, Doubt } from "../../drift/comparison.ts";
import type { Distribution } from "../../drift/distribution.ts";
import { type Reference, referenceOf } from "../../drift/reference.ts";
import { SHARE_STATISTICS, type Statistic } from "../../drift/statistics.ts";
import { type Answer, type MetricContext, noRows, plannedMetric } from "../../metric.ts";

/** What the descriptions of statistics of shares say of the shares. */
export const BINS =
  "numbers and times by the reference's deciles, everything else, and what has at most 20 values, by category; NULL, NaN, infinities and values that the reference has not are bins of their own";

/** Draws of noise are the same in every run. */
const SEED = 20_261_121;

interface Declared {
  readonly id: string;
  readonly description: string;
  readonly source: string;
  readonly options?: TObject;
  readonly unit?: Unit;
  readonly range?: readonly [number, number];
  readonly judgedBy?: "value" | "interval";
  readonly together?: (answers: readonly Answer[]) => readonly Answer[];
}

/** What is compared, for metrics that counts in bins are not enough for. */
export interface Sides {
  readonly context: MetricContext;
  readonly reference: Reference;
}

/** A metric of both sides' counts in the same bins, those of the table under test out of the shared scan. */
export function comparisonMetric(
  declared: Declared & {
    readonly direction?: "lower" | "higher";
    readonly statistic: (reference: Distribution, options: Options) => Statistic;
    /** @param isItself when the table is its own reference, as a baseline that the candidate is compared with */
    readonly estimate: (comparison: Comparison, isItself: boolean, sides: Sides) => Answer | Promise<Answer>;
  },
) {
  const { statistic, estimate, unit = "score", direction = "lower", ...rest } = declared;
  return plannedMetric({
    ...rest,
    unit,
    direction,
    subject: "column",
    looksAtReference: true,
    applies: ({ cell }) => cell !== "nested",
    needs: "numbers, text, booleans or times",
    plan: async (context: MetricContext) => {
      const reference = await referenceOf(context);
      if ("reason" in reference) return reference;
      const planned = await planComparison(
        statistic(reference.distribution, context.options),
        reference,
        context,
      );
      if ("reason" in planned) return planned;
      const { engine, relation } = context.table;
      const there = reference.raw?.table;
      const isItself = there?.engine === engine && there.relation.from === relation.from;
      return {
        aggregates: planned.aggregates,
        estimate: (values) => {
          const comparison = planned.compare(values);
          return comparison.rows === 0 ? noRows() : estimate(comparison, isItself, { context, reference });
        },
      };
    },
  });
}

/** A distance with its interval; the value is the sample's own, as every tool computes it, or corrected for bias. */
export function distanceMetric(
  declared: Declared & {
    readonly statistic: (reference: Distribution, options: Options) => Statistic;
    readonly value: "plain" | "corrected";
  },
) {
  const { value, ...rest } = declared;
  const most = declared.range?.[1] ?? Number.POSITIVE_INFINITY;
  return comparisonMetric({
    ...rest,
    judgedBy: "interval",
    estimate: (comparison, isItself) => {
      if (isItself) return exactly(0, comparison.rows);
      const { rows } = comparison;
      const found = estimated(comparison);
      // Values from one end of the doubles to the other overflow.
      if (!Number.isFinite(found.plain) || !found.replicates.every(Number.isFinite))
        return exactly(Number.NaN, rows);
      const replicates = found.replicates.map((one) => Math.min(one, most));
      const limit = limitOf(comparison);
      return {
        value: found[value],
        uncertainty: { kind: "bootstrap", replicates },
        samples: rows,
        ...(limit === undefined ? {} : { limit }),
      };
    },
  });
}

const LIMITS: Readonly<Record<Doubt, Omit<Limit, "reach">>> = {
  unlisted: {
    reason:
      "the reference is a profile that does not list the values of more than 3% of its rows, so that those of the table may all be new",
    fix: "Compare with the rows themselves, or with a profile written with `--show-values`; `statistic: text` looks at what texts are made of.",
  },
  rare: {
    reason:
      "most rows of the reference have values of fewer than six rows, as ids have, so that new values of the table tell nothing",
    fix: "Compare with a reference of more rows, leave the column out, or look at what its texts are made of with `statistic: text`.",
  },
};

function limitOf({ limit, upper, distance }: Comparison): Limit | undefined {
  if (limit === undefined || upper === undefined) return undefined;
  return { reach: distance(sharesOf(upper.expected), sharesOf(upper.actual)), ...LIMITS[limit] };
}

/** The plain distance of all that was seen, with an interval that reaches from what chance leaves of it. */
function estimated(comparison: Comparison): DistanceEstimate {
  const { distance, isCategorical, features, ordered, lower, upper } = comparison;
  const isLargest = distance === SHARE_STATISTICS.l_infinity;
  const settings = { seed: SEED, isCategorical, features, isLargest, ordered };
  const found = estimateDistance(lower ?? comparison, distance, settings);
  const farther = upper === undefined ? undefined : estimateDistance(upper, distance, settings);
  const half = found.replicates.length / 2;
  return {
    corrected: found.corrected,
    plain:
      lower === undefined
        ? found.plain
        : distance(sharesOf(comparison.expected), sharesOf(comparison.actual)),
    replicates:
      farther === undefined
        ? found.replicates
        : found.replicates.map((one, at) => (at < half ? one : Math.max(one, farther.replicates[at]))).sort(),
  };
}
