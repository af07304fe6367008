import type { Labels } from "../labels.ts";
import type { LabelInput } from "./label-rows.ts";
import { supportOf } from "./support-score.ts";

export interface MultilabelConfusionMatrixInput extends LabelInput {
  /** Classes, or columns where rows have several labels; default all. */
  readonly labels?: Labels;
  /** One matrix a row instead of one a label; only where rows have several labels. */
  readonly samplewise?: boolean;
}

/** `[[true negatives, false positives], [false negatives, true positives]]`. */
export type BinaryMatrix = [[number, number], [number, number]];

/**
 * One matrix of a class against the rest for each class, label or (`samplewise`) row.
 * Source: `sklearn.metrics.multilabel_confusion_matrix`.
 * @throws AssayError as `supportOf`
 */
export function multilabelConfusionMatrix(input: MultilabelConfusionMatrixInput): BinaryMatrix[] {
  const { samplewise = false, sampleWeight } = input;
  const weights = samplewise ? sampleWeight : undefined;
  const { truePositives, trueSum, predictedSum, total } = supportOf(input, samplewise ? "samples" : null);
  return Array.from(truePositives, (right, index): BinaryMatrix => {
    const weight = weights === undefined ? 1 : weights[index];
    const [falsePositives, falseNegatives] = [predictedSum[index] - right, trueSum[index] - right];
    const trueNegatives = total[index] - right - falsePositives - falseNegatives;
    return [
      [weight * trueNegatives, weight * falsePositives],
      [weight * falseNegatives, weight * right],
    ];
  });
}
