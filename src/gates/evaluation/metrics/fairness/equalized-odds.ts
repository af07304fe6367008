import { oddsDifference, oddsRatio } from "./disparity.ts";
import { disparityMetric } from "./disparity-metric.ts";

export const equalizedOddsDifferenceMetric = disparityMetric({
  id: "equalized_odds_difference",
  description: "Greatest gap between the groups' true positive rates or false positive rates",
  source: "fairlearn.metrics.equalized_odds_difference",
  direction: "lower",
  rates: ["truePositive", "falsePositive"],
  disparity: oddsDifference,
});

export const equalizedOddsRatioMetric = disparityMetric({
  id: "equalized_odds_ratio",
  description: "Least ratio of two groups' true positive rates or false positive rates",
  source: "fairlearn.metrics.equalized_odds_ratio",
  direction: "higher",
  rates: ["truePositive", "falsePositive"],
  disparity: oddsRatio,
});
