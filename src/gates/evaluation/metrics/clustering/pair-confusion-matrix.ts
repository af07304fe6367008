import { type ClusteringInput, contingencyOf } from "./contingency.ts";

/** `[[apart in both, together in found only], [together in truth only, together in both]]`. */
export type PairConfusion = readonly [readonly [number, number], readonly [number, number]];

/**
 * Ordered pairs of rows by whether truth and clustering put them together: rows of the matrix are the truth.
 * Source: `sklearn.metrics.cluster.pair_confusion_matrix`. Exact below 2^53 pairs.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export function pairConfusionMatrix(input: ClusteringInput): PairConfusion {
  const { rows, cells, trueSizes, predictedSizes } = contingencyOf(input);
  const together = cells.reduce((sum, { count }) => sum + count * count, 0);
  const foundTogether = squares(predictedSizes) - together;
  const trulyTogether = squares(trueSizes) - together;
  return [
    [rows * rows - foundTogether - trulyTogether - together, foundTogether],
    [trulyTogether, together - rows],
  ];
}

function squares(sizes: Float64Array): number {
  return sizes.reduce((sum, size) => sum + size * size, 0);
}
