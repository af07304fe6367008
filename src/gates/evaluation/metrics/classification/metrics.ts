import type { EvaluationMetric } from "../evaluation-metric.ts";
import { accuracy } from "./accuracy.ts";
import {
  contingencyCoefficientMetric,
  cramersVMetric,
  theilsUMetric,
  tschuprowsTMetric,
} from "./association-metrics.ts";
import { balancedAccuracy } from "./balanced-accuracy.ts";
import { cohenKappa } from "./cohen-kappa.ts";
import {
  falseDiscoveryRateMetric,
  falseNegativeRateMetric,
  falseOmissionRateMetric,
  falsePositiveRateMetric,
} from "./error-rates.ts";
import { f1 } from "./f1.ts";
import { fbeta } from "./fbeta.ts";
import { hamming } from "./hamming-loss.ts";
import { hinge } from "./hinge-loss.ts";
import { informedness, markedness, prevalence } from "./informedness.ts";
import { jaccard } from "./jaccard.ts";
import {
  diagnosticOddsRatioMetric,
  negativeLikelihoodRatioMetric,
  positiveLikelihoodRatioMetric,
} from "./likelihood-ratios.ts";
import { matthews } from "./matthews-corrcoef.ts";
import { precision } from "./precision.ts";
import { fowlkesMallowsIndexMetric, prevalenceThresholdMetric } from "./prevalence-threshold.ts";
import { recall } from "./recall.ts";
import { negativePredictiveValueMetric, specificity } from "./specificity.ts";
import { topKAccuracy } from "./top-k-accuracy.ts";
import { zeroOneLossMetric } from "./zero-one-loss.ts";

/** What rules can ask of labels. */
export const CLASSIFICATION_METRICS: readonly EvaluationMetric[] = [
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
  prevalenceThresholdMetric,
  fowlkesMallowsIndexMetric,
  cramersVMetric,
  tschuprowsTMetric,
  contingencyCoefficientMetric,
  theilsUMetric,
  zeroOneLossMetric,
  hamming,
  topKAccuracy,
  hinge,
];
