import { opportunityDifference, opportunityRatio } from "./disparity.ts";
import { disparityMetric } from "./disparity-metric.ts";

export const equalOpportunityDifferenceMetric = disparityMetric({
  id: "equal_opportunity_difference",
  description: "Greatest gap between the groups' true positive rates",
  source: "fairlearn.metrics.equal_opportunity_difference",
  direction: "lower",
  rates: ["truePositive"],
  disparity: opportunityDifference,
});

export const equalOpportunityRatioMetric = disparityMetric({
  id: "equal_opportunity_ratio",
  description: "Least ratio of two groups' true positive rates",
  source: "fairlearn.metrics.equal_opportunity_ratio",
  direction: "higher",
  rates: ["truePositive"],
  disparity: opportunityRatio,
});
