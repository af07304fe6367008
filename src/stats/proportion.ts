import type { Estimate, Missing } from "../model/estimate.ts";
import { normalQuantile } from "./distribution.ts";

/** A share with its binomial uncertainty; no trials, or counts that are none, are Missing. */
export function proportion(successes: number, trials: number): Estimate | Missing {
  if (trials === 0)
    return { code: "metric/no-samples", reason: "there is nothing to count: the share is of 0 samples" };
  if (!(successes >= 0 && successes <= trials && Number.isFinite(trials)))
    return { code: "metric/not-finite", reason: `${successes} of ${trials} is no share` };
  return {
    value: successes / trials,
    uncertainty: { kind: "binomial", successes, trials },
    samples: trials,
  };
}

/**
 * Wilson's score interval for a share (Wilson 1927), two-sided, inside [0, 1] and never of width zero.
 * @param confidence e.g. 0.95
 */
export function wilson(successes: number, trials: number, confidence: number): readonly [number, number] {
  return wilsonAt(successes, trials, normalQuantile(1 - (1 - confidence) / 2));
}

/** Wilson's interval of z standard errors to each side. */
export function wilsonAt(successes: number, trials: number, z: number): readonly [number, number] {
  const share = successes / trials;
  const shrink = 1 + (z * z) / trials;
  const centre = (share + (z * z) / (2 * trials)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  return [successes === 0 ? 0 : centre - half, successes === trials ? 1 : centre + half];
}
