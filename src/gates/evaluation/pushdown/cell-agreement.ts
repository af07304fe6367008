import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import { inClassesOf } from "../intervals/agreements.ts";
import type { Answer } from "../intervals/estimates.ts";
import type { Side } from "../said.ts";

/** The candidate with the baseline's predictions beside its own, for metrics that are of both. */
export function besideBaseline([candidate, baseline]: readonly Side[]): Side | Missing {
  if (baseline.noPrediction !== undefined) return baseline.noPrediction;
  const yPredBaseline = inClassesOf(candidate, baseline);
  return { ...candidate, outcome: { ...candidate.outcome, yPredBaseline } };
}

/** The baseline agrees with itself. */
export function agreementAnswer(value: Estimate | Missing): Answer {
  if (isMissing(value)) return { candidate: value, baseline: value, difference: value };
  const baseline: Estimate = { value: 0, uncertainty: { kind: "exact" }, samples: value.samples };
  return { candidate: value, baseline, difference: value };
}
