import type { Estimate, Missing } from "../model/estimate.ts";
import type { Measurement } from "../model/evidence.ts";
import { formatTogether } from "../model/format.ts";
import type { Expectation } from "../model/rule.ts";
import { nameOf } from "../model/wording.ts";
import type { Outcome } from "./outcome.ts";
import { toleranceAt, toleranceOf } from "./tolerance.ts";

type Within = Extract<Expectation, { kind: "within" }>;

/** With fewer runs than this nobody can say how much a value moves by itself. */
export const LEAST_RUNS = 3;

/** `within 3 standard deviations of the mean of the last 14 runs`. */
export function withinText({ runs, sigma }: Within): string {
  return `within ${sigma} standard deviations of the mean of the last ${runs} runs`;
}

/**
 * Judges a value by those of earlier runs: mean ± sigma × standard deviation (n − 1) of the last of them. The
 * tested value is not among them, or it could never be an outlier: its z-score would be at most (n − 1) / √n.
 *
 * @param earlier values of earlier runs, the oldest first
 */
export function judgeWithin(
  expectation: Within,
  measurement: Measurement,
  candidate: Estimate,
  earlier: readonly number[],
): Outcome | Missing {
  const { metric, options, subject, unit } = measurement;
  const name = nameOf(metric, options, subject);
  const expected = withinText(expectation);
  const points = earlier.slice(-expectation.runs);
  if (points.length < LEAST_RUNS)
    return {
      code: "history/too-short",
      reason: `the history has ${points.length} earlier ${points.length === 1 ? "run" : "runs"} of it, and at least ${LEAST_RUNS} are needed`,
      fix: "Record runs with `assay history append`; `baseline: { when_missing: skip }` skips the rule until then.",
    };
  const isSame = points.every((value) => value === points[0]);
  const mean = isSame ? points[0] : points.reduce((sum, value) => sum + value / points.length, 0);
  const deviation = Math.sqrt(
    points.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (points.length - 1),
  );
  const [low, high] = [mean - expectation.sigma * deviation, mean + expectation.sigma * deviation];
  if (!Number.isFinite(low) || !Number.isFinite(high))
    return {
      code: "metric/not-finite",
      reason: "its earlier runs lie too far apart for a standard deviation",
      fix: "Look at them with `assay history show`, and take out what was recorded by mistake.",
    };
  const tolerance = isSame ? toleranceOf(candidate.value, mean) : toleranceAt(low, high, candidate.value);
  const [value] = formatTogether([candidate.value], unit);
  // Counts are whole, but what lies around their mean is not.
  const [, from, to, middle] = formatTogether(
    [candidate.value, low, high, mean],
    unit === "count" ? "value" : unit,
  );
  const history =
    deviation === 0
      ? `it was ${middle} in each of the last ${points.length} runs`
      : `the last ${points.length} runs allow ${from} to ${to} (mean ${middle}, ${expectation.sigma} standard deviations)`;
  if (candidate.value >= low - tolerance && candidate.value <= high + tolerance)
    return { status: "pass", code: "rule/held", expected, message: `${name} ${value}; ${history}` };
  return {
    status: "fail",
    code: "rule/unlike-history",
    expected,
    message: `${name} ${value}; ${history}`,
    fix: "Find what moved it; if the new value is meant, record it with `assay history append` and the history will follow.",
  };
}
