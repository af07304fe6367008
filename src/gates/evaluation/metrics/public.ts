/** The metrics as pure functions, named and parameterised as in scikit-learn 1.9, in camelCase. */
export * from "./agreement/index.ts";
export * from "./classification/index.ts";
export * from "./clustering/index.ts";
export * from "./detection/index.ts";
export {
  type Aggregation,
  type CompareMethod,
  demographicParityDifference,
  demographicParityRatio,
  type EqualizedOddsInput,
  equalizedOddsDifference,
  equalizedOddsRatio,
  equalOpportunityDifference,
  equalOpportunityRatio,
  type FairnessInput,
  type FrameComparison,
  groupDifference,
  groupMax,
  groupMin,
  groupRatio,
  type MetricFrame,
  type MetricFrameInput,
  meanPrediction,
  metricFrame,
  type SensitiveFeatures,
  selectionRate,
} from "./fairness/index.ts";
export * from "./forecasting/index.ts";
export * from "./hausdorff/index.ts";
export type { Labels, Numbers } from "./labels.ts";
export type { Matrix } from "./matrix.ts";
export * from "./panoptic/index.ts";
export * from "./probability/index.ts";
export * from "./ranking/index.ts";
export * from "./recommendation/index.ts";
export {
  type CorrelationInput,
  concordanceCorrcoef,
  kendallRankCorrcoef,
  pearsonCorrcoef,
  spearmanCorrcoef,
} from "./regression/correlation.ts";
export {
  type CriticalSuccessIndexInput,
  criticalSuccessIndex,
} from "./regression/critical-success-index.ts";
export { d2AbsoluteErrorScore, d2PinballScore, d2TweedieScore } from "./regression/d2.ts";
export { explainedVarianceScore } from "./regression/explained-variance.ts";
export type { Multioutput, RegressionInput } from "./regression/inputs.ts";
export { logCoshError } from "./regression/log-cosh.ts";
export { meanAbsoluteError } from "./regression/mae.ts";
export { meanAbsolutePercentageError } from "./regression/mape.ts";
export { maxError } from "./regression/max-error.ts";
export { medianAbsoluteError } from "./regression/median-absolute-error.ts";
export { type MinkowskiInput, minkowskiDistance } from "./regression/minkowski.ts";
export { meanSquaredError } from "./regression/mse.ts";
export { meanSquaredLogError, rootMeanSquaredLogError } from "./regression/msle.ts";
export { normalizedRootMeanSquaredError } from "./regression/normalized-rmse.ts";
export { meanPinballLoss } from "./regression/pinball.ts";
export { r2Score } from "./regression/r2.ts";
export { relativeSquaredError } from "./regression/relative-squared-error.ts";
export { rootMeanSquaredError } from "./regression/rmse.ts";
export { meanGammaDeviance, meanPoissonDeviance, meanTweedieDeviance } from "./regression/tweedie.ts";
export * from "./segmentation/index.ts";
export * from "./speech/index.ts";
export * from "./tagging/index.ts";
export * from "./text/index.ts";
export * from "./translation/index.ts";
export * from "./uplift/index.ts";
