import { accuracyScore } from "../../../../../src/gates/evaluation/metrics/classification/accuracy.ts";
import { recallScore } from "../../../../../src/gates/evaluation/metrics/classification/recall.ts";
import * as fairness from "../../../../../src/gates/evaluation/metrics/fairness/index.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

const BY_NAME: Readonly<Record<string, fairness.MetricFrameInput["metric"]>> = {
  accuracyScore,
  recallScore,
  selectionRate: fairness.selectionRate,
};

testAgainstOracle("fairness", {
  ...fairness,
  // A recorded call can only name the metric.
  metricFrame: ({ metric, ...input }: Omit<fairness.MetricFrameInput, "metric"> & { metric: string }) =>
    fairness.metricFrame({ ...input, metric: BY_NAME[metric] }),
});
