import type { Estimate } from "../../../model/estimate.ts";
import { normalQuantile } from "../../../stats/distribution.ts";
import type { Moments } from "./moments.ts";

/** Below this the mean is as good as normal: its 95 % interval moves by less than 2 % of its width. */
const LEAST_SKEW = 0.05;
const REPLICATES = 1999;

/**
 * A mean whose rows are skewed, as of losses that are mostly small: quantiles of the gamma distribution with its
 * mean, variance and skewness (Pearson's type III, by Wilson and Hilferty 1931), which is what resamples would
 * show. Undefined where the normal says the same.
 */
export function skewedEstimate(
  value: number,
  moments: Moments,
  term: string,
  { of }: { readonly of: (mean: number) => number },
): Estimate | undefined {
  const skewness = moments.skewness(term);
  if (!(Math.abs(skewness) >= LEAST_SKEW)) return undefined;
  const mean = moments.mean(term);
  const spread = Math.sqrt(moments.variance(new Map([[term, 1]])));
  const root = 2 / Math.abs(skewness);
  const shape = root ** 2;
  const replicates = Float64Array.from({ length: REPLICATES }, (_, at) => {
    const z = normalQuantile((at + 0.5) / REPLICATES) * Math.sign(skewness);
    const gamma = Math.max(0, 1 - 1 / (9 * shape) + z / (3 * root)) ** 3;
    return of(mean + Math.sign(skewness) * spread * root * (gamma - 1));
  });
  return {
    value,
    uncertainty: { kind: "bootstrap", replicates, acceleration: skewness / 6 },
    samples: moments.rows,
  };
}
