import type { EvaluationMetric } from "../evaluation-metric.ts";
import {
  concordanceMetric,
  kendallMetric,
  pearsonMetric,
  spearmanMetric,
  squaredPearsonMetric,
} from "./correlation.ts";
import { criticalSuccessIndexMetric } from "./critical-success-index.ts";
import { d2AbsoluteError, d2Pinball, d2Tweedie } from "./d2.ts";
import { explainedVariance } from "./explained-variance.ts";
import { logCoshMetric } from "./log-cosh.ts";
import { mae } from "./mae.ts";
import { mape } from "./mape.ts";
import { maxErrorMetric } from "./max-error.ts";
import { medianAbsoluteErrorMetric } from "./median-absolute-error.ts";
import { minkowskiMetric } from "./minkowski.ts";
import { mse } from "./mse.ts";
import { msle, rmsle } from "./msle.ts";
import { normalizedRmse } from "./normalized-rmse.ts";
import { meanPinball } from "./pinball.ts";
import { r2 } from "./r2.ts";
import { relativeSquaredErrorMetric } from "./relative-squared-error.ts";
import { rmse } from "./rmse.ts";
import { gammaDeviance, poissonDeviance, tweedieDeviance } from "./tweedie.ts";

/** What rules can ask of numbers. */
export const REGRESSION_METRICS: readonly EvaluationMetric[] = [
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
  normalizedRmse,
  relativeSquaredErrorMetric,
  logCoshMetric,
  minkowskiMetric,
  criticalSuccessIndexMetric,
  pearsonMetric,
  squaredPearsonMetric,
  spearmanMetric,
  kendallMetric,
  concordanceMetric,
];
