import { CLASSIFICATION, type EvaluationMetric } from "../metrics/evaluation-metric.ts";
import { EVALUATION_METRICS } from "../metrics/index.ts";
import { areas } from "./areas.ts";
import { calibration } from "./calibration.ts";
import { cells } from "./cells.ts";
import type { Family } from "./family.ts";
import { means } from "./means.ts";
import { ORDERED, orders } from "./orders.ts";
import { precisions } from "./precisions.ts";
import { PROBABILITY_MEANS } from "./probability-terms.ts";
import { REGRESSION_MEANS } from "./regression-terms.ts";

/** The metrics that have sufficient statistics, by what computes them. */
export const FAMILIES: ReadonlyMap<string, Family> = new Map([
  ...EVALUATION_METRICS.filter(isOfLabels).map(({ info }) => [info.id, cells] as const),
  ...[...REGRESSION_MEANS, ...PROBABILITY_MEANS].map((id) => [id, means] as const),
  ...ORDERED.map((id) => [id, orders] as const),
  ["roc_auc", areas] as const,
  ["average_precision", precisions] as const,
  ...["ece", "mce", "rmsce"].map((id) => [id, calibration] as const),
]);

/** Whatever is said of labels alone, a table of their combinations says. */
function isOfLabels({ tasks, reads, groupedBy }: EvaluationMetric): boolean {
  return (
    reads === "prediction" && groupedBy === undefined && tasks.some((task) => CLASSIFICATION.includes(task))
  );
}
