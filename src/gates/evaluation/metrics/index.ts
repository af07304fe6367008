import { accuracy } from "./classification/accuracy.ts";
import { f1 } from "./classification/f1.ts";
import { precision } from "./classification/precision.ts";
import { recall } from "./classification/recall.ts";
import type { EvaluationMetric } from "./evaluation-metric.ts";
import { brier } from "./probability/brier.ts";
import { logLossMetric } from "./probability/log-loss.ts";
import { rocAuc } from "./probability/roc-auc.ts";
import { d2AbsoluteError, d2Pinball, d2Tweedie } from "./regression/d2.ts";
import { explainedVariance } from "./regression/explained-variance.ts";
import { mae } from "./regression/mae.ts";
import { mape } from "./regression/mape.ts";
import { maxErrorMetric } from "./regression/max-error.ts";
import { medianAbsoluteErrorMetric } from "./regression/median-absolute-error.ts";
import { mse } from "./regression/mse.ts";
import { msle, rmsle } from "./regression/msle.ts";
import { meanPinball } from "./regression/pinball.ts";
import { r2 } from "./regression/r2.ts";
import { rmse } from "./regression/rmse.ts";
import { gammaDeviance, poissonDeviance, tweedieDeviance } from "./regression/tweedie.ts";

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
  mse,
  rmse,
  msle,
  rmsle,
  mape,
  medianAbsoluteErrorMetric,
  maxErrorMetric,
  r2,
  explainedVariance,
  meanPinball,
  tweedieDeviance,
  poissonDeviance,
  gammaDeviance,
  d2Tweedie,
  d2Pinball,
  d2AbsoluteError,
];
