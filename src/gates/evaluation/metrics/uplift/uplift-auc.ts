import { upliftAucScore } from "./curves.ts";
import { upliftMetric } from "./uplift-metric.ts";

export const upliftAuc = upliftMetric({
  id: "uplift_auc",
  description: "Area of the uplift curve above random targeting, as a share of the best there is",
  source: "sklift.metrics.uplift_auc_score",
  score: upliftAucScore,
});
