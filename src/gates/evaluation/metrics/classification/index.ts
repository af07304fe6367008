export { type AccuracyScoreInput, accuracyScore } from "./accuracy.ts";
export {
  type AssociationInput,
  cramersV,
  pearsonsContingencyCoefficient,
  theilsU,
  tschuprowsT,
} from "./association.ts";
export type { Average } from "./averages.ts";
export { type BalancedAccuracyScoreInput, balancedAccuracyScore } from "./balanced-accuracy.ts";
export type { BinaryInput } from "./binary-counts.ts";
export {
  type ClassificationReport,
  type ClassificationReportInput,
  classificationReport,
  type ReportLine,
} from "./classification-report.ts";
export { type CohenKappaScoreInput, cohenKappaScore } from "./cohen-kappa.ts";
export { type ConfusionMatrixInput, confusionMatrix } from "./confusion-matrix.ts";
export {
  falseDiscoveryRate,
  falseNegativeRate,
  falseOmissionRate,
  falsePositiveRate,
} from "./error-rates.ts";
export { f1Score } from "./f1.ts";
export { fbetaScore } from "./fbeta.ts";
export { hammingLoss } from "./hamming-loss.ts";
export { type HingeLossInput, hingeLoss } from "./hinge-loss.ts";
export { informednessScore, markednessScore, prevalenceScore } from "./informedness.ts";
export { jaccardScore, threatScore } from "./jaccard.ts";
export type { LabelInput, Targets } from "./label-rows.ts";
export {
  type ClassLikelihoodRatios,
  type ClassLikelihoodRatiosInput,
  classLikelihoodRatios,
  diagnosticOddsRatio,
  negativeLikelihoodRatio,
  positiveLikelihoodRatio,
} from "./likelihood-ratios.ts";
export { matthewsCorrcoef } from "./matthews-corrcoef.ts";
export {
  type BinaryMatrix,
  type MultilabelConfusionMatrixInput,
  multilabelConfusionMatrix,
} from "./multilabel-confusion-matrix.ts";
export { precisionScore } from "./precision.ts";
export {
  type AveragedScores,
  precisionRecallFscoreSupport,
  type ScoresPerClass,
} from "./precision-recall-fscore-support.ts";
export { fowlkesMallowsIndex, prevalenceThreshold } from "./prevalence-threshold.ts";
export { recallScore } from "./recall.ts";
export { negativePredictiveValue, specificityScore } from "./specificity.ts";
export type { AveragedInput, PerClassInput, SupportInput, SupportScore } from "./support-score.ts";
export { type TopKAccuracyScoreInput, topKAccuracyScore } from "./top-k-accuracy.ts";
export { exactMatch, zeroOneLoss } from "./zero-one-loss.ts";
