import { AssayError } from "../../../../model/error.ts";
import { meanReplicate, requireFinite, requireNumber, requireSameLength, weightedMean } from "../arrays.ts";
import { CLASSIFICATION, evaluationMetric, type Rows } from "../evaluation-metric.ts";
import { encodeLabels, type Labels, type Numbers } from "../labels.ts";
import { type Matrix, readMatrix } from "../matrix.ts";
import { requireWeights } from "./label-rows.ts";

export interface HingeLossInput {
  readonly yTrue: Labels;
  /** Margin of the greater label a row; or of each class, in the order of the sorted labels. */
  readonly predDecision: Numbers | Matrix;
  /** All classes, where not each of them occurs in `yTrue`. */
  readonly labels?: Labels;
  readonly sampleWeight?: Numbers;
}

/**
 * Mean of max(0, 1 − margin): for two classes the decision towards the true one, for more that of the true class
 * over the greatest of the others (Crammer and Singer 2001). 0 and more, lower is better.
 * Source: `sklearn.metrics.hinge_loss`, except that `labels` also tells which of two classes is the greater where
 * only one occurs; scikit-learn then takes it for the smaller.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/one-class`, `evaluation/classes-mismatch`
 */
export function hingeLoss(input: HingeLossInput): number {
  return requireNumber(weightedMean(lossOfRows(input), input.sampleWeight));
}

function lossOfRows({ yTrue, predDecision, labels, sampleWeight }: HingeLossInput): Float64Array {
  const { rows, columns, values } = readMatrix("predDecision", predDecision);
  requireSameLength({ yTrue, predDecision: { length: rows }, sampleWeight });
  requireFinite("predDecision", values);
  if (sampleWeight !== undefined) requireWeights(sampleWeight);
  const { classes, codes } = encodeLabels([yTrue], labels);
  requireColumns(classes.length, columns, labels && encodeLabels([labels]).classes.length);
  const [truth] = codes;
  const losses = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const margin =
      columns === 1
        ? truth[row] === 1
          ? values[row]
          : -values[row]
        : marginOver(values, row * columns, columns, truth[row]);
    losses[row] = Math.max(0, 1 - margin);
  }
  return losses;
}

function marginOver(values: Float64Array, from: number, columns: number, own: number): number {
  let greatest = Number.NEGATIVE_INFINITY;
  for (let at = from; at < from + own; at++) greatest = Math.max(greatest, values[at]);
  for (let at = from + own + 1; at < from + columns; at++) greatest = Math.max(greatest, values[at]);
  return values[from + own] - greatest;
}

function requireColumns(classes: number, columns: number, named: number | undefined): void {
  if (named !== undefined && named < classes)
    throw new AssayError("evaluation/classes-mismatch", "Some rows have a label that is not in `labels`.", {
      fix: "Name every class that occurs.",
    });
  if (classes < 2)
    throw new AssayError("evaluation/one-class", "All rows have one label, and no other class is named.", {
      fix: "Name all classes with `labels`.",
    });
  if (columns === (classes === 2 ? 1 : classes)) return;
  throw new AssayError(
    "evaluation/classes-mismatch",
    `There are ${classes} classes, but ${columns} decisions a row.`,
    { fix: "Give one decision a row for two classes, and one a class for more; name all classes." },
  );
}

export const hinge = evaluationMetric({
  id: "hinge_loss",
  description:
    "Mean of max(0, 1 − margin), where scores are decisions around 0: for more than two classes the margin is over the next best class",
  tasks: CLASSIFICATION,
  direction: "lower",
  unit: "score",
  reads: "score",
  source: "sklearn.metrics.hinge_loss",
  value: (rows, _options, sampleWeight) => hingeLoss({ ...inputOf(rows), sampleWeight }),
  replicate: (rows) => meanReplicate(lossOfRows(inputOf(rows))),
});

function inputOf({ yTrue, yScore }: Rows): HingeLossInput {
  const columns = yScore.length / yTrue.length;
  const labels = Array.from({ length: Math.max(2, columns) }, (_, code) => code);
  return { yTrue, predDecision: { values: yScore, columns }, labels };
}
