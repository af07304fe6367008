import { agreementMetric } from "./agreement-metric.ts";
import { changedRows } from "./flips.ts";

export const churnMetric = agreementMetric({
  id: "churn",
  description: "Share of the rows that this model and the baseline's predict differently",
  source: "Milani Fard et al. 2016, Launch and Iterate: Reducing Prediction Churn",
  rows: (_yTrue, yPred, yPredBaseline) => changedRows(yPred, yPredBaseline),
});
