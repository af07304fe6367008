import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength, weightedMean } from "../arrays.ts";
import type { Numbers } from "../labels.ts";
import { requireShare } from "./inputs.ts";
import { naiveError, type SeasonalInput } from "./naive-error.ts";

/** What happened and the interval that was forecast. */
export interface IntervalInput {
  readonly yTrue: Numbers;
  readonly lower: Numbers;
  readonly upper: Numbers;
  readonly sampleWeight?: Numbers;
}

export interface IntervalScoreInput extends IntervalInput {
  /** Share of what happens that is meant to lie outside: 0.05 for an interval of 95 %. */
  readonly alpha: number;
}

/**
 * Share of the rows within their interval, its ends included. 0 to 1; best where it is what the interval claims.
 * Source: the prediction interval coverage probability, Khosravi et al. 2011, equation 4.
 * @throws AssayError as `requireIntervals`
 */
export function intervalCoverage(input: IntervalInput): number {
  const rows = requireIntervals(input);
  const { yTrue, lower, upper, sampleWeight } = input;
  const inside = Float64Array.from({ length: rows }, (_, row) =>
    isInside(yTrue[row], lower[row], upper[row]),
  );
  return weightedMean(inside, sampleWeight);
}

/**
 * Mean interval score (Winkler 1972): width, and 2/alpha times how far off what lies outside is. 0 upwards in the
 * unit of the label, lower is better.
 * Source: Gneiting and Raftery 2007, equation 43; `scoringrules.interval_score`.
 * @throws AssayError as `requireIntervals`, `evaluation/parameter`
 */
export function meanIntervalScore(input: IntervalScoreInput): number {
  requireShare("alpha", input.alpha);
  const rows = requireIntervals(input);
  const { yTrue, lower, upper, alpha, sampleWeight } = input;
  const scores = Float64Array.from({ length: rows }, (_, row) =>
    intervalScore(yTrue[row], lower[row], upper[row], alpha),
  );
  return weightedMean(scores, sampleWeight);
}

/**
 * Mean scaled interval score: in units of the error of the seasonal naive forecast on the training series.
 * 0 upwards, lower is better.
 * Source: the M4 competition (Makridakis, Spiliotis and Assimakopoulos 2020).
 * @throws AssayError as `meanIntervalScore`, `naiveError`
 */
export function msis(input: IntervalScoreInput & SeasonalInput): number {
  return meanIntervalScore(input) / naiveError(input);
}

/**
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`, and
 * `evaluation/outside-domain` for an interval whose lower end is above its upper one
 */
export function requireIntervals({ yTrue, lower, upper, sampleWeight }: IntervalInput): number {
  const rows = requireSameLength({ yTrue, lower, upper, sampleWeight });
  for (const [name, values] of Object.entries({ yTrue, lower, upper })) requireFinite(name, values);
  let crossed = 0;
  for (let row = 0; row < rows; row++) if (lower[row] > upper[row]) crossed++;
  if (crossed === 0) return rows;
  throw new AssayError(
    "evaluation/outside-domain",
    `${crossed} of ${rows} intervals have their lower end above their upper one.`,
    { fix: "Look for columns that were swapped, or for quantiles that cross." },
  );
}

export function isInside(truth: number, lower: number, upper: number): 0 | 1 {
  return truth >= lower && truth <= upper ? 1 : 0;
}

export function intervalScore(truth: number, lower: number, upper: number, alpha: number): number {
  const outside = Math.max(0, lower - truth) + Math.max(0, truth - upper);
  return upper - lower + (2 / alpha) * outside;
}
