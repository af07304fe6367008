import { greatestAssignment } from "./assignment.ts";
import { type ClusteringInput, contingencyOf } from "./contingency.ts";

/**
 * Share of the rows that are right where each found cluster stands for at most one true cluster, chosen so that most
 * are (Yang and others 2010). 0 to 1, higher is better. O(clusters³). Source: `torchmetrics.functional.clustering.cluster_accuracy`;
 * the matching is that of `scipy.optimize.linear_sum_assignment`.
 * @throws AssayError as `contingencyOf`
 */
export function clusterAccuracy(input: ClusteringInput): number {
  const { rows, cells, trueSizes, predictedSizes } = contingencyOf(input);
  const width = predictedSizes.length;
  const counts = new Float64Array(trueSizes.length * width);
  for (const { trueIndex, predictedIndex, count } of cells)
    counts[trueIndex * width + predictedIndex] = count;
  return greatestAssignment(trueSizes.length, width, (row, column) => counts[row * width + column]) / rows;
}
