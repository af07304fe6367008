import { toFloat64 } from "../arrays.ts";
import type { Rows } from "../evaluation-metric.ts";
import type { Dense } from "../matrix.ts";
import { refuseOneClass } from "./binary-labels.ts";
import type { ProbabilityInput } from "./probabilities.ts";
import { requireSumOfOne } from "./probabilities.ts";
import type { Positive } from "./split-scores.ts";

/** How far a row's probabilities may be from 1 altogether: quantised models round that much. */
const SUM_TOLERANCE = 1e-3;

/** The scores of the gate as a matrix: one column for two classes, else one for each class. */
export function scoresOf({ yScore, yTrue }: Rows): Dense {
  return { rows: yTrue.length, columns: yScore.length / yTrue.length, values: toFloat64(yScore) };
}

/** What the functions of probabilities read. @throws AssayError `evaluation/not-probability` */
export function probabilityInput(rows: Rows): Pick<ProbabilityInput, "yTrue" | "yProba" | "labels"> {
  const { yTrue, yScore, classes } = rows;
  const columns = yScore.length / yTrue.length;
  if (columns > 1 && Number.isInteger(columns))
    requireSumOfOne({ rows: yTrue.length, columns, values: toFloat64(yScore) }, SUM_TOLERANCE);
  return { yTrue, yProba: yScore, labels: [...classes.keys()] };
}

/** The rows of the positive class of a binary task. @throws AssayError `evaluation/one-class` */
export function positiveRows({ yTrue }: Rows, metric: string): Positive {
  const positive = yTrue instanceof Int32Array ? yTrue : Int32Array.from(yTrue);
  if (positive.every((code) => code === positive[0])) refuseOneClass(positive.length, metric);
  return positive;
}
