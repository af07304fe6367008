import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength, toFloat64, totalWeight, weightedMean } from "../arrays.ts";
import { encodeLabels, type Labels, type Numbers, numbered, numberedLabel } from "../labels.ts";

export interface RateInput {
  readonly yTrue: Labels;
  readonly yPred: Labels;
  /** The label that counts as selected; without it labels must be 0 and 1, or -1 and 1. */
  readonly posLabel?: number | string | boolean;
  readonly sampleWeight?: Numbers;
}

/** Weight of the rows by truth and prediction. */
export interface Confusion {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/**
 * Share of the rows that are predicted `posLabel` (1). 0 to 1. Source: `fairlearn.metrics.selection_rate` 0.15.
 * @throws AssayError `evaluation/no-rows` without rows or weight, `evaluation/length-mismatch`
 */
export function selectionRate({
  yTrue,
  yPred,
  posLabel = 1,
  sampleWeight,
}: Partial<RateInput> & Pick<RateInput, "yPred">): number {
  requireSameLength({ yPred, yTrue, sampleWeight });
  return weightedMean(isLabel(yPred, numberedLabel(posLabel)), sampleWeight);
}

/**
 * tp / (tp + fn): share of the positive rows that are predicted positive. 0 to 1, higher is better; 0 without a
 * positive row, as fairlearn has it. Source: `fairlearn.metrics.true_positive_rate` 0.15.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-binary`
 */
export function truePositiveRate(input: RateInput): number {
  const { tp, fn } = confusionOf(input);
  return shareOf(tp, fn);
}

/** tn / (tn + fp). Otherwise as `truePositiveRate`. Source: `fairlearn.metrics.true_negative_rate` 0.15. */
export function trueNegativeRate(input: RateInput): number {
  const { tn, fp } = confusionOf(input);
  return shareOf(tn, fp);
}

/** fp / (fp + tn), lower is better. Otherwise as `truePositiveRate`. Source: `fairlearn.metrics.false_positive_rate` 0.15. */
export function falsePositiveRate(input: RateInput): number {
  const { tn, fp } = confusionOf(input);
  return shareOf(fp, tn);
}

/** fn / (fn + tp), lower is better. Otherwise as `truePositiveRate`. Source: `fairlearn.metrics.false_negative_rate` 0.15. */
export function falseNegativeRate(input: RateInput): number {
  const { tp, fn } = confusionOf(input);
  return shareOf(fn, tp);
}

/**
 * Weighted mean of the predictions, in their unit. Source: `fairlearn.metrics.mean_prediction` 0.15.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`
 */
export function meanPrediction({
  yTrue,
  yPred,
  sampleWeight,
}: {
  readonly yTrue?: Labels;
  readonly yPred: Numbers | ArrayLike<boolean>;
  readonly sampleWeight?: Numbers;
}): number {
  requireSameLength({ yPred, yTrue, sampleWeight });
  const predictions = toFloat64(numbered(yPred) as Numbers);
  requireFinite("the prediction", predictions);
  return weightedMean(predictions, sampleWeight);
}

/** 1 for each row that has the label. */
export function isLabel(given: Labels, label: number | string): Uint8Array {
  const labels = numbered(given);
  const hits = new Uint8Array(labels.length);
  for (let row = 0; row < hits.length; row++) hits[row] = labels[row] === label ? 1 : 0;
  // No other class than the label's: what is missing or NaN is none.
  if (!ArrayBuffer.isView(labels) || labels instanceof Float64Array) encodeLabels([labels]);
  return hits;
}

/**
 * The label that counts as positive. fairlearn takes 1 where nothing else can be meant.
 * @throws AssayError `evaluation/not-binary` for other labels or more than two
 */
export function positiveLabel({ yTrue, yPred, ...given }: RateInput): number | string {
  const posLabel = given.posLabel === undefined ? undefined : numberedLabel(given.posLabel);
  const { classes } = encodeLabels([yTrue, yPred]);
  const only = (...known: (number | string)[]) => classes.every((label) => known.includes(label));
  if (posLabel === undefined) {
    if (only(0, 1) || only(-1, 1)) return 1;
  } else if (classes.length === 1 || (classes.length === 2 && classes.includes(posLabel))) return posLabel;
  throw new AssayError(
    "evaluation/not-binary",
    posLabel === undefined
      ? `Rates of a group need the labels 0 and 1 (or -1 and 1), but there are ${classes.slice(0, 5).join(", ")}.`
      : `Rates of a group need two labels, of which ${posLabel} is one, but there are ${classes.slice(0, 5).join(", ")}.`,
    { fix: "Name the positive label with `posLabel`, and have one other." },
  );
}

/** tp / (tp + fn) and the like; 0 where there is no such row, as scikit-learn's normalised matrix has it. */
export function shareOf(part: number, rest: number): number {
  const total = part + rest;
  return total === 0 ? 0 : part / total;
}

function confusionOf(input: RateInput): Confusion {
  const { sampleWeight } = input;
  const [yTrue, yPred] = [numbered(input.yTrue), numbered(input.yPred)];
  const rows = requireSameLength({ yTrue, yPred, sampleWeight });
  totalWeight(rows, sampleWeight);
  const positive = positiveLabel(input);
  const cells = [0, 0, 0, 0];
  for (let row = 0; row < rows; row++) {
    const cell = (yTrue[row] === positive ? 2 : 0) + (yPred[row] === positive ? 1 : 0);
    cells[cell] += sampleWeight === undefined ? 1 : sampleWeight[row];
  }
  const [tn, fp, fn, tp] = cells;
  return { tp, fp, fn, tn };
}
