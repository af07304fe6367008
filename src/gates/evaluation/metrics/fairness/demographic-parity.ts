import { parityDifference, parityRatio } from "./disparity.ts";
import { disparityMetric } from "./disparity-metric.ts";

export const demographicParityDifferenceMetric = disparityMetric({
  id: "demographic_parity_difference",
  description: "Greatest gap between the groups' shares of rows that are predicted positive",
  source: "fairlearn.metrics.demographic_parity_difference",
  direction: "lower",
  rates: ["selection"],
  disparity: parityDifference,
});

export const demographicParityRatioMetric = disparityMetric({
  id: "demographic_parity_ratio",
  description: "Least ratio of two groups' shares of rows that are predicted positive",
  source: "fairlearn.metrics.demographic_parity_ratio",
  direction: "higher",
  rates: ["selection"],
  disparity: parityRatio,
});
