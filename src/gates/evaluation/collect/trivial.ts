import type { Missing } from "../../../model/estimate.ts";
import { MULTILABEL, type Outcome, type Task } from "../metrics/evaluation-metric.ts";
import { trivialLabels } from "../multilabel/trivial.ts";
import { trivialRanking } from "../ranking/side.ts";
import type { Side } from "../said.ts";
import { NOT_BY_ROWS } from "../settings/task-settings.ts";
import type { Truth } from "../tables/truth-of-rows.ts";

/**
 * What a model says that looks at no column: the most frequent label with the labels' shares as scores, or the
 * mean. As scikit-learn's DummyClassifier(strategy="prior") and DummyRegressor, fitted to these very rows.
 */
export function trivialSide(truth: Truth, weights?: Float64Array): Side | Missing {
  const { task, classes, yTrue, groups, references } = truth;
  if (task === MULTILABEL) return trivialLabels(truth, weights);
  if (NOT_BY_ROWS.includes(task)) return noTrivial(task);
  if (truth.judged !== undefined) return trivialRanking(truth, truth.judged);
  const known = { task, classes, yTrue, groups, references, history: truth.history };
  if (task === "regression")
    return { outcome: { ...known, yPred: constant(yTrue.length, mean(yTrue, weights)) } };
  const shares = sharesOf(yTrue, classes.length, weights);
  const yPred = new Int32Array(yTrue.length).fill(greatest(shares));
  // A share of every text for every row would be as large as the square of the rows.
  if (task === "text-generation") return { outcome: { ...known, yPred } };
  return { outcome: { ...known, yPred, yScore: scores(task, shares, yTrue.length) } };
}

/** One cluster of all rows has no value by any metric of shapes, and no constant is a box or a mask. */
export function noTrivial(task: Task): Missing {
  return {
    code: "baseline/not-configured",
    reason: `a model that looks at nothing is not defined for the task ${task}`,
    fix: "Compare with `baseline`, `champion` or a passport, or judge by `min` and `max`.",
  };
}

/** The first of equals. */
function greatest(shares: readonly number[]): number {
  return shares.reduce((best, share, code) => (share > shares[best] ? code : best), 0);
}

function scores(task: Outcome["task"], shares: readonly number[], rows: number): Float64Array {
  if (task === "binary-classification") return constant(rows, shares[1]);
  return Float64Array.from({ length: rows * shares.length }, (_, at) => shares[at % shares.length]);
}

function sharesOf(
  codes: Truth["yTrue"],
  classes: number,
  weights: Float64Array | undefined,
): readonly number[] {
  const counts = new Array<number>(classes).fill(0);
  let total = 0;
  codes.forEach((code, row) => {
    const weight = weights?.[row] ?? 1;
    counts[code] += weight;
    total += weight;
  });
  return counts.map((count) => count / total);
}

function constant(rows: number, value: number): Float64Array {
  return new Float64Array(rows).fill(value);
}

function mean(values: Truth["yTrue"], weights: Float64Array | undefined): number {
  let [sum, total] = [0, 0];
  values.forEach((value, row) => {
    const weight = weights?.[row] ?? 1;
    sum += value * weight;
    total += weight;
  });
  return sum / total;
}
