export { calinskiHarabaszScore } from "./calinski-harabasz.ts";
export { clusterAccuracy } from "./cluster-accuracy.ts";
export { type Biclusters, type ConsensusScoreInput, consensusScore } from "./consensus.ts";
export type { ClusteringInput } from "./contingency.ts";
export { daviesBouldinScore } from "./davies-bouldin.ts";
export { type DunnIndexInput, dunnIndex } from "./dunn.ts";
export { fowlkesMallowsScore } from "./fowlkes-mallows.ts";
export {
  completenessScore,
  type HomogeneityCompletenessVMeasure,
  homogeneityCompletenessVMeasure,
  homogeneityScore,
  type VMeasureInput,
  vMeasureScore,
} from "./homogeneity.ts";
export {
  type AverageMethod,
  adjustedMutualInfoScore,
  mutualInfoScore,
  type NormalizedMutualInfoInput,
  normalizedMutualInfoScore,
} from "./mutual-info.ts";
export { type PairConfusion, pairConfusionMatrix } from "./pair-confusion-matrix.ts";
export type { DistanceName } from "./point-distances.ts";
export type { PointsInput } from "./points.ts";
export { adjustedRandScore, randScore } from "./rand.ts";
export { type SilhouetteInput, silhouetteSamples, silhouetteScore } from "./silhouette.ts";
