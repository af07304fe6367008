import { requireSameLength, weightedMean } from "../arrays.ts";
import { type Labels, type Numbers, numbered } from "../labels.ts";

/** What two models predict for the same rows. */
export interface ChurnInput {
  readonly yPred: Labels;
  /** The other model's predictions, in the same order of rows. */
  readonly yPredBaseline: Labels;
  readonly sampleWeight?: Numbers;
}

/** What two models predict for the same rows, beside the truth. */
export interface FlipInput extends ChurnInput {
  readonly yTrue: Labels;
}

/**
 * Share of the rows that two models predict differently (Milani Fard et al. 2016, "Launch and Iterate"). 0 to 1,
 * lower is better; it is the same either way around.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export function churn({ yPred, yPredBaseline, sampleWeight }: ChurnInput): number {
  requireSameLength({ yPred, yPredBaseline, sampleWeight });
  return weightedMean(changedRows(yPred, yPredBaseline), sampleWeight);
}

/**
 * Share of all rows that the baseline has right and the model wrong (Yan et al. 2021, "Positive-Congruent
 * Training"). 0 to 1, lower is better.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export function negativeFlipRate(input: FlipInput): number {
  return weightedMean(flippedRows(input, "negative"), input.sampleWeight);
}

/**
 * Share of all rows that the baseline has wrong and the model right; less `negativeFlipRate` it is the
 * difference of the accuracies. 0 to 1, higher is better.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export function positiveFlipRate(input: FlipInput): number {
  return weightedMean(flippedRows(input, "positive"), input.sampleWeight);
}

/** How many rows the baseline has right and the model wrong. @throws AssayError as `negativeFlipRate` */
export function negativeFlips(input: Omit<FlipInput, "sampleWeight">): number {
  return sum(flippedRows(input, "negative"));
}

/** How many rows the baseline has wrong and the model right. @throws AssayError as `positiveFlipRate` */
export function positiveFlips(input: Omit<FlipInput, "sampleWeight">): number {
  return sum(flippedRows(input, "positive"));
}

/** 1 for each row with another prediction. */
export function changedRows(yPred: Labels, yPredBaseline: Labels): Uint8Array {
  const [ours, theirs] = [numbered(yPred), numbered(yPredBaseline)];
  const changed = new Uint8Array(ours.length);
  for (let row = 0; row < changed.length; row++) changed[row] = ours[row] === theirs[row] ? 0 : 1;
  return changed;
}

/** 1 for each row that only one of the two has right. */
export function flippedRows(input: FlipInput, kind: "negative" | "positive"): Uint8Array {
  const [yTrue, yPred, yPredBaseline] = [input.yTrue, input.yPred, input.yPredBaseline].map(numbered);
  const rows = requireSameLength({ yTrue, yPred, yPredBaseline, sampleWeight: input.sampleWeight });
  const [right, wrong] = kind === "negative" ? [yPredBaseline, yPred] : [yPred, yPredBaseline];
  const flipped = new Uint8Array(rows);
  for (let row = 0; row < rows; row++)
    flipped[row] = right[row] === yTrue[row] && wrong[row] !== yTrue[row] ? 1 : 0;
  return flipped;
}

function sum(values: Uint8Array): number {
  return values.reduce((total, value) => total + value, 0);
}
