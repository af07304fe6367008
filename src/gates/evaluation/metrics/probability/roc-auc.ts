import { AssayError } from "../../../../model/error.ts";
import { requireSameLength } from "../arrays.ts";
import { encodeLabels, type Labels, type Numbers } from "../labels.ts";
import { isMatrix, type Matrix, requireSameShape } from "../matrix.ts";
import { areaOfTarget } from "./area.ts";
import { averageTargets, readIndicators, readScores, type ScoreAverage } from "./averages.ts";
import { isZeroOrOne, readGreater, refuseOneClass, requireClasses } from "./binary-labels.ts";
import { multiclassRocAuc } from "./roc-auc-multiclass.ts";

export interface RocAucScoreInput {
  /** Labels, of two the greater one is positive; or a matrix of 0 and 1 with a column for each label. */
  readonly yTrue: Labels | Matrix;
  /** Scores of the positive class; or with a column for each class or label, also row by row. */
  readonly yScore: Numbers | Matrix;
  /** How several classes or labels become one value; default `macro`, null leaves them apart. */
  readonly average?: ScoreAverage;
  readonly sampleWeight?: Numbers;
  /** Area up to this false positive rate only, in (0, 1], standardised after McClish (1989). */
  readonly maxFpr?: number;
  /** Each class against the rest, or each pair of classes (Hand and Till 2001); more than two classes need it. */
  readonly multiClass?: "ovr" | "ovo";
  /** The classes of the columns of `yScore` in ascending order, where not each of them has rows. */
  readonly labels?: Labels;
}

/**
 * Area under the ROC curve: the chance that a positive row scores above a negative one, equal scores counting
 * half. 0 to 1, higher is better. Source: `sklearn.metrics.roc_auc_score`.
 * @throws AssayError `evaluation/one-class`, `evaluation/not-finite`, `evaluation/classes-mismatch`,
 *   `evaluation/not-probability`, `evaluation/option`, `evaluation/length-mismatch`, `evaluation/no-rows`
 */
export function rocAucScore(input: RocAucScoreInput & { readonly average: null }): number | Float64Array;
export function rocAucScore(
  input: Omit<RocAucScoreInput, "average"> & { readonly average?: Exclude<ScoreAverage, null> },
): number;
export function rocAucScore(input: RocAucScoreInput): number | Float64Array {
  const { yTrue, yScore, average = "macro", sampleWeight, maxFpr = 1, labels, multiClass } = input;
  if (!(maxFpr > 0 && maxFpr <= 1))
    throw new AssayError("evaluation/option", `maxFpr is ${maxFpr}.`, {
      fix: "Give a rate above 0, at most 1.",
    });
  if (isMatrix(yTrue)) {
    const truth = readIndicators("yTrue", yTrue);
    const scores = readScores(yScore, truth.rows);
    requireSameShape(["yTrue", "yScore"], { ...truth, values: scores.values }, scores);
    return averageTargets(truth, scores, average, areaOfTarget(maxFpr), sampleWeight);
  }
  requireSameLength({ yTrue, sampleWeight });
  const scores = readScores(yScore, yTrue.length);
  if (scores.columns <= 2 && isZeroOrOne(yTrue)) return binary(yTrue, scores.columns);
  const encoded = encodeLabels([yTrue]);
  requireClasses(encoded.classes);
  if (encoded.classes.length <= 2 && scores.columns <= 2) return binary(yTrue, scores.columns);
  if (maxFpr !== 1)
    throw new AssayError("evaluation/option", "maxFpr is for two classes.", { fix: "Leave it out." });
  return multiclassRocAuc({ yTrue, scores, labels, multiClass, average, sampleWeight });

  function binary(twoLabels: Labels, columns: number): number {
    if (columns !== 1)
      throw new AssayError("evaluation/classes-mismatch", `Two classes have ${columns} scores a row.`, {
        fix: "Give the scores of the positive class only.",
      });
    const area = areaOfTarget(maxFpr)(readGreater(twoLabels), scores.values, sampleWeight);
    return Number.isNaN(area) ? refuseOneClass(twoLabels.length, "ROC curve") : area;
  }
}
