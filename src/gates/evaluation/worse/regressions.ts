import { type Estimate, isMissing, type Missing } from "../../../model/estimate.ts";
import type { BaselineName, Measurement } from "../../../model/evidence.ts";
import type { EvaluationMetric } from "../metrics/evaluation-metric.ts";
import { EVALUATION_METRICS } from "../metrics/index.ts";
import { sideOfLabel } from "../multilabel/of-label.ts";
import type { Side } from "../said.ts";
import type { Sides } from "../scene.ts";

/** A measurement whose point is worse than the baseline's; whether it matters is the judge's to say. */
export interface Regression {
  readonly measurement: Measurement;
  readonly metric: EvaluationMetric;
  readonly against: BaselineName;
  readonly candidate: Side;
  readonly baseline: Side;
  readonly values: { readonly candidate: number; readonly baseline: number };
}

/** The whole before slices, else as they were measured. */
export function regressions(
  { candidate, baselines }: Sides,
  measurements: readonly Measurement[],
): readonly Regression[] {
  const found = measurements.flatMap((measurement): readonly Regression[] => {
    const { against, metric: id } = measurement;
    const metric = EVALUATION_METRICS.find(({ info }) => info.id === id);
    const baseline = against === undefined ? undefined : baselines.get(against);
    if (metric === undefined || against === undefined) return [];
    // Two models that differ have not lost anything by it yet.
    if (metric.info.comparesWith !== undefined) return [];
    if (baseline === undefined || "reason" in baseline || baseline === candidate) return [];
    const { label } = measurement.subject;
    const part = (side: Side) => (label === undefined ? side : sideOfLabel(side, String(label)));
    const values = { candidate: numberOf(measurement.candidate), baseline: numberOf(measurement.baseline) };
    const gap = values.candidate - values.baseline;
    const isWorse =
      measurement.direction === "higher" ? gap < 0 : measurement.direction === "lower" && gap > 0;
    return isWorse
      ? [{ measurement, metric, against, candidate: part(candidate), baseline: part(baseline), values }]
      : [];
  });
  const isWhole = ({ measurement: { subject } }: Regression) =>
    subject.slice === undefined && subject.label === undefined;
  return [...found.filter(isWhole), ...found.filter((one) => !isWhole(one))];
}

function numberOf(estimate: Estimate | Missing | undefined): number {
  return estimate === undefined || isMissing(estimate) ? Number.NaN : estimate.value;
}
