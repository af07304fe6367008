import type { Estimate } from "../model/estimate.ts";
import { standardErrorOf } from "../stats/interval.ts";
import type { Region } from "./region.ts";

/**
 * A share of the baseline is a share of a measured value, so its doubt belongs to the question: asked is where
 * d ± m·|b| lies, not d alone. The margin's noise is moved into the difference, so that the bounds of the region
 * stay what people read. Paired replicates are combined one by one; otherwise both errors add up, which is never too
 * narrow (Cauchy and Schwarz).
 * @param share m, the relative margin
 */
export function withNoisyMargin(
  difference: Estimate,
  baseline: Estimate,
  share: number,
  { low, high }: Pick<Region, "low" | "high">,
): Estimate {
  const own = standardErrorOf(baseline);
  if (share === 0 || own === 0) return difference;
  const [ours, theirs] = [difference.uncertainty, baseline.uncertainty];
  const oneSided = Number.isFinite(low) !== Number.isFinite(high);
  if (oneSided && ours.kind === "bootstrap" && theirs.kind === "bootstrap") {
    if (ours.replicates.length === theirs.replicates.length) {
      const { replicates } = theirs;
      const size = Math.abs(baseline.value);
      // A bound at the margin itself moves with the baseline; seen from it, the difference moves the other way.
      const bound = Number.isFinite(low) ? low : high;
      const sign = bound < 0 ? 1 : -1;
      return {
        ...difference,
        uncertainty: {
          ...ours,
          replicates: ours.replicates.map(
            (gap, at) => gap + sign * share * (Math.abs(replicates[at]) - size),
          ),
        },
      };
    }
  }
  const standardError = standardErrorOf(difference) + share * own;
  const degreesOfFreedom =
    ours.kind === "normal" && ours.degreesOfFreedom !== undefined
      ? { degreesOfFreedom: ours.degreesOfFreedom }
      : {};
  return { ...difference, uncertainty: { kind: "normal", standardError, ...degreesOfFreedom } };
}
