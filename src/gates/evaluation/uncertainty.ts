import type { Estimate, Missing } from "../../model/estimate.ts";
import { accelerationOf } from "../../stats/bca.ts";
import { normalQuantile } from "../../stats/distribution.ts";
import { standardDeviation } from "../../stats/interval.ts";
import { jackknife } from "../../stats/jackknife.ts";

/** Share of resamples on which a metric may be undefined before it counts as unmeasurable. */
const MOST_UNDEFINED = 0.05;
/** One-sided level of what may have stayed unseen; that of the report's 95 % interval. */
const UNSEEN = 0.025;

/** Resamples of fewer rows are near copies of one another: they show an interval that means nothing. */
const LEAST_ROWS = 10;
/** Below this, resamples spread too little by √((n − 1) / n) and have heavier tails than the normal. */
const FEW_ROWS = 30;

/** An estimate from resamples; BCa where the values without each block of rows are known. */
export function bootstrapped(
  value: number,
  all: Float64Array,
  rows: number,
  leftOut?: Float64Array,
): Estimate | Missing {
  if (rows < LEAST_ROWS)
    return {
      code: "evaluation/too-few-rows",
      reason: `${rows} ${rows === 1 ? "row is" : "rows are"} too few to tell how sure it is; at least ${LEAST_ROWS} are needed`,
      fix: "Add rows to the golden data, or leave the slice out of the rule.",
    };
  const replicates = all.filter(Number.isFinite);
  const undefinedOnes = all.length - replicates.length;
  if (replicates.length < 2 || undefinedOnes > all.length * MOST_UNDEFINED)
    return {
      code: "metric/unstable",
      reason: `the metric is undefined on ${undefinedOnes} of ${all.length} resamples of the ${rows} rows`,
      fix: "Add rows to this slice, or leave it out of the rule.",
    };
  if (rows < FEW_ROWS) {
    const widened = standardDeviation(replicates) * Math.sqrt(rows / (rows - 1));
    return {
      value,
      uncertainty: { kind: "normal", standardError: widened, degreesOfFreedom: rows - 1 },
      samples: rows,
    };
  }
  const isKnown = leftOut !== undefined && leftOut.length > 1 && leftOut.every(Number.isFinite);
  const acceleration = isKnown ? accelerationOf(leftOut) : undefined;
  return {
    value,
    uncertainty: {
      kind: "bootstrap",
      replicates,
      ...(acceleration === undefined ? {} : { acceleration }),
    },
    samples: rows,
  };
}

/** An estimate from leaving out each group of dependent rows once. */
export function jackknifed(value: number, leftOut: Float64Array, rows: number): Estimate | Missing {
  const undefinedOnes = leftOut.filter((one) => !Number.isFinite(one)).length;
  if (leftOut.length < 2 || undefinedOnes > 0)
    return {
      code: "metric/unstable",
      reason:
        leftOut.length < 2
          ? "all rows are of one group, which says nothing about others"
          : `the metric is undefined without ${undefinedOnes} of the ${leftOut.length} groups`,
      fix: "Add groups to the golden data, or leave the slice out of the rule.",
    };
  const { standardError, degreesOfFreedom } = jackknife(leftOut);
  return { value, uncertainty: { kind: "normal", standardError, degreesOfFreedom }, samples: rows };
}

/**
 * Two sides that no row tells apart are not known to be equal: rows on which they differ may be as frequent as the
 * exact bound for 0 of n allows, 1 − 0.025^(1/n), about 3.7 / n (Clopper and Pearson 1934). Resamples of equal
 * rows could never show it.
 * @param width of the metric's range: what one such share of rows can move it by
 */
export function unseenDifference(trials: number, width: number): Estimate {
  const mostDiffering = (1 - UNSEEN ** (1 / trials)) * width;
  const standardError = mostDiffering / normalQuantile(1 - UNSEEN);
  return { value: 0, uncertainty: { kind: "normal", standardError }, samples: trials };
}
