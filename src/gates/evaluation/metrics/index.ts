import { churnMetric } from "./agreement/churn.ts";
import { negativeFlipsMetric } from "./agreement/negative-flips.ts";
import { CLASSIFICATION_METRICS } from "./classification/metrics.ts";
import { CLUSTERING_METRICS } from "./clustering/metrics.ts";
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
import { discrimination } from "./probability/discrimination.ts";
import { logAucMetric } from "./probability/log-auc.ts";
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
import { personalizationMetric, recommendationGiniMetric } from "./recommendation/metrics.ts";
import { REGRESSION_METRICS } from "./regression/metrics.ts";
import { SEGMENTATION_METRICS } from "./segmentation/mask-metrics.ts";
import { cerMetric, merMetric, werMetric, wilMetric, wipMetric } from "./speech/metrics.ts";
import { SEQEVAL_METRICS } from "./tagging/metrics.ts";
import { bleu } from "./text/bleu-metric.ts";
import { chrf } from "./text/chrf-metric.ts";
import { passAtKMetric } from "./text/pass-at-k-metric.ts";
import { rouge1, rouge2, rougeL, rougeLsum } from "./text/rouge-metric.ts";
import { exactMatchMetric, tokenF1Metric } from "./text/squad-metric.ts";
import { ter } from "./text/ter-metric.ts";
import {
  extendedEditDistanceMetric,
  googleBleuMetric,
  meteorMetric,
  nistMetric,
} from "./translation/metrics.ts";
import { upliftAtKMetric, weightedAverageUpliftMetric } from "./uplift/at-k-metrics.ts";
import { qiniAuc } from "./uplift/qini-auc.ts";
import { upliftAuc } from "./uplift/uplift-auc.ts";

/** Every metric of evaluation gates. A new one is one file and one line, here or in its family's list. */
export const EVALUATION_METRICS: readonly EvaluationMetric[] = [
  ...CLASSIFICATION_METRICS,
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
  logAucMetric,
  discrimination,
  eer,
  recallAtFixedPrecisionMetric,
  precisionAtFixedRecallMetric,
  sensitivityAtSpecificityMetric,
  specificityAtSensitivityMetric,
  ...REGRESSION_METRICS,
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
  googleBleuMetric,
  nistMetric,
  meteorMetric,
  extendedEditDistanceMetric,
  exactMatchMetric,
  tokenF1Metric,
  ...SEQEVAL_METRICS,
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
  recommendationGiniMetric,
  personalizationMetric,
  ...CLUSTERING_METRICS,
  ...DETECTION_METRICS,
  ...SEGMENTATION_METRICS,
];
