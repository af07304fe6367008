import { type ClusteringInput } from "./contingency.ts";
/**
 * Share of the rows that are right where each found cluster stands for at most one true cluster, chosen so that most
 * are (Yang and others 2010). 0 to 1, higher is better. O(clusters³). Source: `torchmetrics.functional.clustering.cluster_accuracy`;
 * the matching is that of `scipy.optimize.linear_sum_assignment`.
 * @throws AssayError as `contingencyOf`
 */
export declare function clusterAccuracy(input: ClusteringInput): number;
