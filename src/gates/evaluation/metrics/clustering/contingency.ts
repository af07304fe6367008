import { requireSameLength } from "../arrays.ts";
import { encodeLabels, type Labels } from "../labels.ts";

export interface ClusteringInput {
  /** The true cluster of each row. */
  readonly labelsTrue: Labels;
  /** The cluster found for each row. */
  readonly labelsPred: Labels;
}

/** How many rows are in each pair of a true and a found cluster; pairs without rows are left out. */
export interface Contingency {
  readonly rows: number;
  readonly cells: readonly Cell[];
  /** Rows of each true cluster. */
  readonly trueSizes: Float64Array;
  /** Rows of each found cluster. */
  readonly predictedSizes: Float64Array;
}

export interface Cell {
  readonly trueIndex: number;
  readonly predictedIndex: number;
  readonly count: number;
}

/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite` */
export function contingencyOf({ labelsTrue, labelsPred }: ClusteringInput): Contingency {
  const rows = requireSameLength({ labelsTrue, labelsPred });
  const truth = encodeLabels([labelsTrue]);
  const found = encodeLabels([labelsPred]);
  const width = found.classes.length;
  const counts = new Map<number, number>();
  const trueSizes = new Float64Array(truth.classes.length);
  const predictedSizes = new Float64Array(width);
  for (let row = 0; row < rows; row++) {
    const key = truth.codes[0][row] * width + found.codes[0][row];
    counts.set(key, (counts.get(key) ?? 0) + 1);
    trueSizes[truth.codes[0][row]]++;
    predictedSizes[found.codes[0][row]]++;
  }
  const cells = [...counts].map(([key, count]) => ({
    trueIndex: Math.floor(key / width),
    predictedIndex: key % width,
    count,
  }));
  return { rows, cells, trueSizes, predictedSizes };
}

/** −Σ p ln p of sizes that add up to `rows`, in nats. */
export function entropyOf(sizes: Float64Array, rows: number): number {
  if (sizes.length === 1) return 0;
  let sum = 0;
  for (const size of sizes) sum -= (size / rows) * (Math.log(size) - Math.log(rows));
  return sum;
}

/** Σ p(t, c) ln(p(t, c) / (p(t) p(c))), in nats. */
export function mutualInformationOf({ rows, cells, trueSizes, predictedSizes }: Contingency): number {
  if (trueSizes.length === 1 || predictedSizes.length === 1) return 0;
  let sum = 0;
  for (const { trueIndex, predictedIndex, count } of cells) {
    const independent = trueSizes[trueIndex] * predictedSizes[predictedIndex];
    const term = (count / rows) * (Math.log(count) - Math.log(independent) + Math.log(rows));
    // As scikit-learn: what only rounding tells from 0 is 0.
    if (Math.abs(term) >= Number.EPSILON) sum += term;
  }
  return Math.max(0, sum);
}
