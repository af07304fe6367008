import { AssayError } from "../../../../model/error.ts";
import { requireSameLength } from "../arrays.ts";
import { encodeLabels, type Labels, type Numbers } from "../labels.ts";

/** Weight of the rows of each class: predicted right, true, and predicted. */
export interface Support {
  readonly truePositives: Float64Array;
  readonly trueSum: Float64Array;
  readonly predictedSum: Float64Array;
}

/** A matrix of more cells than rows is no saving. */
const MOST_JOINT_CLASSES = 32;

/** `yTrue` and `yPred` hold class indices below `classes`. */
export function countSupport(
  yTrue: ArrayLike<number>,
  yPred: ArrayLike<number>,
  classes: number,
  weights?: Numbers,
): Support {
  const truePositives = new Float64Array(classes);
  const trueSum = new Float64Array(classes);
  const predictedSum = new Float64Array(classes);
  for (let row = 0; row < yTrue.length; row++) {
    const weight = weights === undefined ? 1 : weights[row];
    trueSum[yTrue[row]] += weight;
    predictedSum[yPred[row]] += weight;
    if (yTrue[row] === yPred[row]) truePositives[yTrue[row]] += weight;
  }
  return { truePositives, trueSum, predictedSum };
}

/**
 * `countSupport` for the same rows under changing weights: what a row adds to is looked up once, so that each
 * further set of weights costs one addition a row.
 */
export function prepareSupport(
  yTrue: ArrayLike<number>,
  yPred: ArrayLike<number>,
  classes: number,
): (weights: Numbers) => Support {
  if (classes > MOST_JOINT_CLASSES) return (weights) => countSupport(yTrue, yPred, classes, weights);
  const joint = Uint16Array.from(yTrue, (code, row) => code * classes + yPred[row]);
  const counts = new Float64Array(classes * classes);
  return (weights) => {
    counts.fill(0);
    for (let row = 0; row < joint.length; row++) counts[joint[row]] += weights[row];
    const truePositives = new Float64Array(classes);
    const trueSum = new Float64Array(classes);
    const predictedSum = new Float64Array(classes);
    for (let cell = 0; cell < counts.length; cell++) {
      const real = Math.floor(cell / classes);
      const predicted = cell % classes;
      trueSum[real] += counts[cell];
      predictedSum[predicted] += counts[cell];
      if (real === predicted) truePositives[real] = counts[cell];
    }
    return { truePositives, trueSum, predictedSum };
  };
}

export type Average = "binary" | "micro" | "macro" | "weighted";

/** Parameters of scikit-learn's precision, recall and F-scores. */
export interface SupportInput {
  readonly yTrue: Labels;
  readonly yPred: Labels;
  /** Classes to average over when `average` is not `binary`; default all that occur. */
  readonly labels?: Labels;
  readonly posLabel?: number | string;
  readonly average?: Average;
  readonly sampleWeight?: Numbers;
  /** The value where a score is 0/0; default 0. NaN leaves the class out of an average. */
  readonly zeroDivision?: number;
}

/** A score as numerator and denominator of one class's support. */
export type Fraction = (
  truePositives: number,
  trueSum: number,
  predictedSum: number,
) => readonly [numerator: number, denominator: number];

/**
 * precision_recall_fscore_support of scikit-learn 1.9 for one score.
 * @throws AssayError `evaluation/average-needed` for more than two classes with `average: "binary"`,
 *   `evaluation/positive-unknown` when two other classes occur than `posLabel`,
 *   `evaluation/undefined` when the result is NaN because `zeroDivision` is
 */
export function averagedScore(input: SupportInput, fraction: Fraction): number {
  const { yTrue, yPred, posLabel = 1, average = "binary", sampleWeight, zeroDivision = 0 } = input;
  requireSameLength({ yTrue, yPred, sampleWeight });
  const extra = average === "binary" ? ([posLabel] as Labels) : input.labels;
  const present = encodeLabels([yTrue, yPred], extra);
  const [trueCodes, predictedCodes] = present.codes;
  const support = countSupport(trueCodes, predictedCodes, present.classes.length, sampleWeight);
  const selected = average === "binary" ? binaryClass(input, posLabel) : (input.labels ?? present.classes);
  const indices = Array.from(selected as ArrayLike<number | string>, (label) =>
    present.classes.indexOf(label),
  );
  const value = averageSupport(support, indices, average, fraction, zeroDivision);
  if (!Number.isNaN(value)) return value;
  throw new AssayError("evaluation/undefined", "The score is 0/0: no row counts for it.", {
    fix: "Set `zero_division` to the value that such a score should have.",
  });
}

/** Averages the scores of some classes; NaN when every one of them is. */
export function averageSupport(
  { truePositives, trueSum, predictedSum }: Support,
  classes: ArrayLike<number>,
  average: Average,
  fraction: Fraction,
  zeroDivision: number,
): number {
  const divide = ([numerator, denominator]: readonly [number, number]) =>
    denominator === 0 ? zeroDivision : numerator / denominator;
  let [right, real, predicted, sum, weights, plain, count] = [0, 0, 0, 0, 0, 0, 0];
  for (let at = 0; at < classes.length; at++) {
    const index = classes[at];
    if (average === "micro" || average === "binary") {
      right += truePositives[index];
      real += trueSum[index];
      predicted += predictedSum[index];
      continue;
    }
    const score = divide(fraction(truePositives[index], trueSum[index], predictedSum[index]));
    if (Number.isNaN(score)) continue;
    const weight = average === "weighted" ? trueSum[index] : 1;
    sum += score * weight;
    weights += weight;
    plain += score;
    count++;
  }
  if (average === "micro" || average === "binary") return divide(fraction(right, real, predicted));
  // As scikit-learn's _nanaverage: without any weight the plain mean.
  return weights > 0 ? sum / weights : plain / count;
}

function binaryClass(
  { yTrue, yPred }: SupportInput,
  posLabel: number | string,
): readonly (number | string)[] {
  const { classes } = encodeLabels([yTrue, yPred]);
  if (classes.length > 2)
    throw new AssayError(
      "evaluation/average-needed",
      `There are ${classes.length} classes, but the average is \`binary\`.`,
      { fix: "Choose `average: macro`, `micro` or `weighted`." },
    );
  if (classes.length === 2 && !classes.includes(posLabel))
    throw new AssayError(
      "evaluation/positive-unknown",
      `The positive label ${posLabel} is none of the labels ${classes.join(" and ")}.`,
      { fix: "Set `positive` to one of the labels." },
    );
  return [posLabel];
}
