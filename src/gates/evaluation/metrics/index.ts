import { accuracy } from "./accuracy.ts";
import { brier } from "./brier.ts";
import type { EvaluationMetric } from "./evaluation-metric.ts";
import { f1 } from "./f1.ts";
import { logLossMetric } from "./log-loss.ts";
import { mae } from "./mae.ts";
import { precision } from "./precision.ts";
import { r2 } from "./r2.ts";
import { recall } from "./recall.ts";
import { rmse } from "./rmse.ts";
import { rocAuc } from "./roc-auc.ts";

/** Every metric of evaluation gates. A new one is one file and one line here. */
export const EVALUATION_METRICS: readonly EvaluationMetric[] = [
  accuracy,
  precision,
  recall,
  f1,
  rocAuc,
  logLossMetric,
  brier,
  mae,
  rmse,
  r2,
];
