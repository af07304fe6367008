import type { Outcome } from "./metrics/evaluation-metric.ts";
import type { Side } from "./outcome.ts";
import type { Truth } from "./truth.ts";

/**
 * What a model says that looks at no column: the most frequent label with the labels' shares as scores, or the
 * mean. As scikit-learn's DummyClassifier(strategy="prior") and DummyRegressor, fitted to these very rows.
 */
export function trivialSide(truth: Truth, weights?: Float64Array): Side {
  const { task, classes, yTrue, groups, references } = truth;
  const known = { task, classes, yTrue, groups, references };
  if (task === "regression")
    return { outcome: { ...known, yPred: constant(yTrue.length, mean(yTrue, weights)) } };
  const shares = sharesOf(yTrue, classes.length, weights);
  const yPred = new Int32Array(yTrue.length).fill(greatest(shares));
  // A share of every text for every row would be as large as the square of the rows.
  if (task === "text-generation") return { outcome: { ...known, yPred } };
  return { outcome: { ...known, yPred, yScore: scores(task, shares, yTrue.length) } };
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
