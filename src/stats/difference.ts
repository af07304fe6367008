import type { Estimate } from "../model/estimate.ts";
import { standardErrorOf } from "./interval.ts";

/** A step that has no factor in common with the usual numbers of replicates, so that each pairs with another. */
const STEP = 1_237;

/**
 * Candidate − baseline of two estimates that share no noise. Exact ones shift the other; replicates are paired at
 * random; anything else adds up its standard errors.
 */
export function independentDifference(candidate: Estimate, baseline: Estimate): Estimate {
  const value = candidate.value - baseline.value;
  const samples = Math.min(candidate.samples, baseline.samples);
  const [some, others] = [replicatesOf(candidate), replicatesOf(baseline)];
  if (some === undefined || others === undefined) {
    const standardError = Math.hypot(standardErrorOf(candidate), standardErrorOf(baseline));
    return { value, uncertainty: { kind: "normal", standardError }, samples };
  }
  const replicates = Float64Array.from(
    { length: Math.max(some.length, others.length) },
    (_, at) => some[at % some.length] - others[(at * STEP) % others.length],
  );
  return { value, uncertainty: { kind: "bootstrap", replicates }, samples };
}

function replicatesOf({ value, uncertainty }: Estimate): Float64Array | undefined {
  if (uncertainty.kind === "exact") return Float64Array.of(value);
  return uncertainty.kind === "bootstrap" ? uncertainty.replicates : undefined;
}
