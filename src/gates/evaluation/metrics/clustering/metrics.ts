import type { EvaluationMetric } from "../evaluation-metric.ts";
import { calinskiHarabasz, daviesBouldin, dunn, silhouette } from "./feature-metrics.ts";
import {
  adjustedMutualInfo,
  adjustedRand,
  clusterAccuracyMetric,
  completeness,
  fowlkesMallows,
  homogeneity,
  mutualInfo,
  normalizedMutualInfo,
  rand,
  vMeasure,
} from "./label-metrics.ts";

/** What rules can ask of clusters. */
export const CLUSTERING_METRICS: readonly EvaluationMetric[] = [
  adjustedRand,
  rand,
  adjustedMutualInfo,
  normalizedMutualInfo,
  mutualInfo,
  homogeneity,
  completeness,
  vMeasure,
  fowlkesMallows,
  clusterAccuracyMetric,
  silhouette,
  daviesBouldin,
  calinskiHarabasz,
  dunn,
];
