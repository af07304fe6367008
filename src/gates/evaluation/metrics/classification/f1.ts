import { fbetaFraction } from "./fbeta.ts";
import { supportMetric } from "./support-metric.ts";
import { supportScore } from "./support-score.ts";

/**
 * 2 tp / (2 tp + fp + fn), averaged over the classes as `average` says; also the Dice coefficient. 0 to 1, higher
 * is better. Source: `sklearn.metrics.f1_score`.
 * @throws AssayError as `supportScore`
 */
export const f1Score = supportScore(() => fbetaFraction(1));

export const f1 = supportMetric({
  id: "f1",
  description: "Harmonic mean of precision and recall",
  source: "sklearn.metrics.f1_score",
  fractionOf: () => fbetaFraction(1),
  isShare: false,
});
