import { churnMetric } from "./agreement/churn.ts";
import { negativeFlipsMetric } from "./agreement/negative-flips.ts";
import { accuracy } from "./classification/accuracy.ts";
import { balancedAccuracy } from "./classification/balanced-accuracy.ts";
import { cohenKappa } from "./classification/cohen-kappa.ts";
import {
  falseDiscoveryRateMetric,
  falseNegativeRateMetric,
  falseOmissionRateMetric,
  falsePositiveRateMetric,
} from "./classification/error-rates.ts";
import { f1 } from "./classification/f1.ts";
import { fbeta } from "./classification/fbeta.ts";
import { hamming } from "./classification/hamming-loss.ts";
import { hinge } from "./classification/hinge-loss.ts";
import { informedness, markedness, prevalence } from "./classification/informedness.ts";
import { jaccard } from "./classification/jaccard.ts";
import {
  diagnosticOddsRatioMetric,
  negativeLikelihoodRatioMetric,
  positiveLikelihoodRatioMetric,
} from "./classification/likelihood-ratios.ts";
import { matthews } from "./classification/matthews-corrcoef.ts";
import { precision } from "./classification/precision.ts";
import { recall } from "./classification/recall.ts";
import { negativePredictiveValueMetric, specificity } from "./classification/specificity.ts";
import { topKAccuracy } from "./classification/top-k-accuracy.ts";
import { zeroOneLossMetric } from "./classification/zero-one-loss.ts";
import { calinskiHarabasz, daviesBouldin, silhouette } from "./clustering/feature-metrics.ts";
import {
  adjustedMutualInfo,
  adjustedRand,
  completeness,
  fowlkesMallows,
  homogeneity,
  mutualInfo,
  normalizedMutualInfo,
  rand,
  vMeasure,
} from "./clustering/label-metrics.ts";
import { DETECTION_METRICS } from "./detection/detection-metrics.ts";
import type { EvaluationMetric } from "./evaluation-metric.ts";
import {
  demographicParityDifferenceMetric,
  demographicParityRatioMetric,
} from "./fairness/demographic-parity.ts";
import {
  equalOpportunityDifferenceMetric,
  equalOpportunityRatioMetric,
} from "./fairness/equal-opportunity.ts";
import { equalizedOddsDifferenceMetric, equalizedOddsRatioMetric } from "./fairness/equalized-odds.ts";
import {
  crpsMetric,
  intervalCoverageMetric,
  intervalScoreMetric,
  meanQuantileLossMetric,
} from "./forecasting/metrics.ts";
import { maseMetric, rmsseMetric } from "./forecasting/scaled-metrics.ts";
import { smapeMetric } from "./forecasting/smape.ts";
import { wmapeMetric } from "./forecasting/wmape.ts";
import { meanAveragePrecision } from "./map.ts";
import {
  coverageErrorMetric,
  labelRankingAveragePrecision,
  labelRankingLossMetric,
} from "./multilabel/label-ranking-metrics.ts";
import { averagePrecision } from "./probability/average-precision-metric.ts";
import { brier } from "./probability/brier.ts";
import { ece, mce, rmsce } from "./probability/calibration-error.ts";
import { d2Brier, d2LogLoss } from "./probability/d2.ts";
import { logLossMetric } from "./probability/log-loss.ts";
import {
  eer,
  precisionAtFixedRecallMetric,
  recallAtFixedPrecisionMetric,
  sensitivityAtSpecificityMetric,
  specificityAtSensitivityMetric,
} from "./probability/operating-point-metrics.ts";
import { rocAuc } from "./probability/roc-auc-metric.ts";
import {
  dcgMetric,
  fallOutMetric,
  hitRateMetric,
  mrrMetric,
  ndcgMetric,
  precisionAtKMetric,
  recallAtKMetric,
  rPrecisionMetric,
} from "./ranking/metrics.ts";
import {
  concordanceMetric,
  kendallMetric,
  pearsonMetric,
  spearmanMetric,
  squaredPearsonMetric,
} from "./regression/correlation.ts";
import { criticalSuccessIndexMetric } from "./regression/critical-success-index.ts";
import { d2AbsoluteError, d2Pinball, d2Tweedie } from "./regression/d2.ts";
import { explainedVariance } from "./regression/explained-variance.ts";
import { logCoshMetric } from "./regression/log-cosh.ts";
import { mae } from "./regression/mae.ts";
import { mape } from "./regression/mape.ts";
import { maxErrorMetric } from "./regression/max-error.ts";
import { medianAbsoluteErrorMetric } from "./regression/median-absolute-error.ts";
import { minkowskiMetric } from "./regression/minkowski.ts";
import { mse } from "./regression/mse.ts";
import { msle, rmsle } from "./regression/msle.ts";
import { normalizedRmse } from "./regression/normalized-rmse.ts";
import { meanPinball } from "./regression/pinball.ts";
import { r2 } from "./regression/r2.ts";
import { relativeSquaredErrorMetric } from "./regression/relative-squared-error.ts";
import { rmse } from "./regression/rmse.ts";
import { gammaDeviance, poissonDeviance, tweedieDeviance } from "./regression/tweedie.ts";
import { SEGMENTATION_METRICS } from "./segmentation/mask-metrics.ts";
import { cerMetric, merMetric, werMetric, wilMetric, wipMetric } from "./speech/metrics.ts";
import { bleu } from "./text/bleu-metric.ts";
import { chrf } from "./text/chrf-metric.ts";
import { passAtKMetric } from "./text/pass-at-k-metric.ts";
import { rouge1, rouge2, rougeL, rougeLsum } from "./text/rouge-metric.ts";
import { exactMatchMetric, tokenF1Metric } from "./text/squad-metric.ts";
import { ter } from "./text/ter-metric.ts";
import { upliftAtKMetric, weightedAverageUpliftMetric } from "./uplift/at-k-metrics.ts";
import { qiniAuc } from "./uplift/qini-auc.ts";
import { upliftAuc } from "./uplift/uplift-auc.ts";

/** Every metric of evaluation gates. A new one is one file and one line here. */
export const EVALUATION_METRICS: readonly EvaluationMetric[] = [
  accuracy,
  balancedAccuracy,
  precision,
  recall,
  f1,
  fbeta,
  jaccard,
  specificity,
  negativePredictiveValueMetric,
  falsePositiveRateMetric,
  falseNegativeRateMetric,
  falseDiscoveryRateMetric,
  falseOmissionRateMetric,
  matthews,
  cohenKappa,
  informedness,
  markedness,
  positiveLikelihoodRatioMetric,
  negativeLikelihoodRatioMetric,
  diagnosticOddsRatioMetric,
  prevalence,
  zeroOneLossMetric,
  hamming,
  topKAccuracy,
  hinge,
  rocAuc,
  logLossMetric,
  brier,
  averagePrecision,
  coverageErrorMetric,
  labelRankingAveragePrecision,
  labelRankingLossMetric,
  d2LogLoss,
  d2Brier,
  ece,
  mce,
  rmsce,
  eer,
  recallAtFixedPrecisionMetric,
  precisionAtFixedRecallMetric,
  sensitivityAtSpecificityMetric,
  specificityAtSensitivityMetric,
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
  demographicParityDifferenceMetric,
  demographicParityRatioMetric,
  equalOpportunityDifferenceMetric,
  equalOpportunityRatioMetric,
  equalizedOddsDifferenceMetric,
  equalizedOddsRatioMetric,
  churnMetric,
  negativeFlipsMetric,
  upliftAuc,
  qiniAuc,
  upliftAtKMetric,
  weightedAverageUpliftMetric,
  smapeMetric,
  wmapeMetric,
  maseMetric,
  rmsseMetric,
  meanQuantileLossMetric,
  crpsMetric,
  intervalCoverageMetric,
  intervalScoreMetric,
  bleu,
  chrf,
  ter,
  rouge1,
  rouge2,
  rougeL,
  rougeLsum,
  exactMatchMetric,
  tokenF1Metric,
  passAtKMetric,
  werMetric,
  merMetric,
  wilMetric,
  wipMetric,
  cerMetric,
  ndcgMetric,
  dcgMetric,
  mrrMetric,
  meanAveragePrecision,
  precisionAtKMetric,
  recallAtKMetric,
  hitRateMetric,
  rPrecisionMetric,
  fallOutMetric,
  adjustedRand,
  rand,
  adjustedMutualInfo,
  normalizedMutualInfo,
  mutualInfo,
  homogeneity,
  completeness,
  vMeasure,
  fowlkesMallows,
  silhouette,
  daviesBouldin,
  calinskiHarabasz,
  ...DETECTION_METRICS,
  ...SEGMENTATION_METRICS,
];
