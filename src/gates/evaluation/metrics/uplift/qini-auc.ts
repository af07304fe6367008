import { qiniAucScore } from "./curves.ts";
import { upliftMetric } from "./uplift-metric.ts";

export const qiniAuc = upliftMetric({
  id: "qini_auc",
  description: "Area of the Qini curve above random targeting, as a share of the best there is",
  source: "sklift.metrics.qini_auc_score",
  score: qiniAucScore,
});
