import { AssayError } from "../../../../model/error.ts";
import { requireSameLength, scaledWeights, toFloat64 } from "../arrays.ts";
import { encodeLabels, type Labels, type Numbers, numberedLabel } from "../labels.ts";
import { isMatrix, type Matrix, requireSameShape } from "../matrix.ts";
import { averagePrecisionOf } from "./area.ts";
import {
  averageTargets,
  type Indicators,
  type OfTarget,
  oneAgainstRest,
  readIndicators,
  readScores,
  type ScoreAverage,
} from "./averages.ts";
import { isZeroOrOne, positiveOf, requireClasses } from "./binary-labels.ts";
import { curveOf } from "./curve.ts";
import { averagePrecisionOfSplit, type Positive, splitScores } from "./split-scores.ts";

export interface AveragePrecisionScoreInput {
  /** Labels; or a matrix of 0 and 1 with a column for each label. */
  readonly yTrue: Labels | Matrix;
  /** Scores of the positive class; or with a column for each class or label, also row by row. */
  readonly yScore: Numbers | Matrix;
  /** How several classes or labels become one value; default `macro`, null leaves them apart. */
  readonly average?: ScoreAverage;
  /** The positive one of two labels, 1 by default; several are each positive in turn. */
  readonly posLabel?: number | string | boolean;
  readonly sampleWeight?: Numbers;
}

/**
 * Precision at each threshold, weighted by how much recall grows there: the area under the precision-recall
 * curve as steps. 0 to 1, higher is better; 0 without a positive row.
 * Source: `sklearn.metrics.average_precision_score`.
 * @throws AssayError `evaluation/positive-unknown`, `evaluation/not-finite`, `evaluation/classes-mismatch`,
 *   `evaluation/option`, `evaluation/not-binary`, `evaluation/length-mismatch`, `evaluation/no-rows`
 */
export function averagePrecisionScore(
  input: AveragePrecisionScoreInput & { readonly average: null },
): number | Float64Array;
export function averagePrecisionScore(
  input: AveragePrecisionScoreInput & { readonly average?: Exclude<ScoreAverage, null> },
): number;
export function averagePrecisionScore(input: AveragePrecisionScoreInput): number | Float64Array {
  const { yTrue, yScore, average = "macro", sampleWeight } = input;
  const posLabel = numberedLabel(input.posLabel ?? 1);
  const rows = isMatrix(yTrue) ? undefined : requireSameLength({ yTrue, sampleWeight });
  if (!isMatrix(yTrue) && posLabel === 1 && isZeroOrOne(yTrue))
    return averagePrecisionOfTarget(yTrue, columnOfScores(yScore, yTrue.length), sampleWeight);
  const truth = isMatrix(yTrue) ? readIndicators("yTrue", yTrue) : readLabels(yTrue, posLabel);
  if (!("columns" in truth))
    return averagePrecisionOfTarget(truth, columnOfScores(yScore, rows ?? truth.length), sampleWeight);
  if (posLabel !== 1)
    throw new AssayError("evaluation/option", "`posLabel` is for two labels.", { fix: "Leave it out." });
  const scores = readScores(yScore, truth.rows);
  requireSameShape(["yTrue", "yScore"], { ...truth, values: scores.values }, scores);
  return averageTargets(truth, scores, average, averagePrecisionOfTarget, sampleWeight);
}

/** Of one target; 0 where no row is positive. */
export const averagePrecisionOfTarget: OfTarget = (positive, scores, weights) => {
  requireSameLength({ yTrue: positive, yScore: scores, sampleWeight: weights });
  if (weights === undefined) return averagePrecisionOfSplit(splitScores(positive, scores));
  return averagePrecisionOf(curveOf(positive, scores, scaledWeights(toFloat64(weights))));
};

/** Rows of the positive one of two labels, or one target for each of several. */
function readLabels(yTrue: Labels, posLabel: number | string): Positive | Indicators {
  const { classes, codes } = encodeLabels([yTrue]);
  requireClasses(classes);
  if (classes.length > 2) return oneAgainstRest(codes[0], classes.length);
  if (classes.length < 2 || classes.includes(posLabel))
    return positiveOf(codes[0], classes.indexOf(posLabel));
  throw new AssayError(
    "evaluation/positive-unknown",
    `The positive label ${posLabel} is none of the labels ${classes.join(" and ")}.`,
    { fix: "Set `posLabel` to one of the labels." },
  );
}

function columnOfScores(yScore: Numbers | Matrix, rows: number): Float64Array {
  const { columns, values } = readScores(yScore, rows);
  if (columns === 1) return values;
  throw new AssayError("evaluation/classes-mismatch", `Two classes have ${columns} scores a row.`, {
    fix: "Give the scores of the positive class only.",
  });
}
