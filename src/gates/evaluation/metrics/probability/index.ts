export { type AucInput, auc } from "./auc.ts";
export { type AveragePrecisionScoreInput, averagePrecisionScore } from "./average-precision.ts";
export type { ScoreAverage } from "./averages.ts";
export { type BrierInput, type BrierScoreLossInput, brierScoreLoss } from "./brier.ts";
export { type CalibrationCurve, type CalibrationCurveInput, calibrationCurve } from "./calibration-curve.ts";
export { type CalibrationErrorInput, type CalibrationNorm, calibrationError } from "./calibration-error.ts";
export {
  type CurveInput,
  confusionMatrixAtThresholds,
  type ThresholdCounts,
} from "./confusion-matrix-at-thresholds.ts";
export { d2BrierScore, d2LogLossScore } from "./d2.ts";
export { type DetCurve, type DetCurveInput, detCurve } from "./det-curve.ts";
export { coefficientOfDiscrimination } from "./discrimination.ts";
export { type DivergenceInput, jensenShannonDivergence, klDivergence } from "./divergence.ts";
export { type LogAucInput, logAuc } from "./log-auc.ts";
export { type LogLossInput, logLoss } from "./log-loss.ts";
export {
  type DecidedRows,
  type MetricAtThresholds,
  type MetricAtThresholdsInput,
  metricAtThresholds,
} from "./metric-at-thresholds.ts";
export {
  equalErrorRate,
  type OperatingPoint,
  precisionAtFixedRecall,
  recallAtFixedPrecision,
  sensitivityAtSpecificity,
  specificityAtSensitivity,
} from "./operating-points.ts";
export {
  type PrecisionRecallCurve,
  type PrecisionRecallCurveInput,
  precisionRecallCurve,
} from "./precision-recall-curve.ts";
export type { ProbabilityInput } from "./probabilities.ts";
export { type RocAucScoreInput, rocAucScore } from "./roc-auc.ts";
export { type RocCurve, type RocCurveInput, rocCurve } from "./roc-curve.ts";
