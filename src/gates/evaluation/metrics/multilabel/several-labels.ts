import { type EvaluationMetric, MULTILABEL, type Rows } from "../evaluation-metric.ts";
import type { Dense } from "../matrix.ts";
import { scoresOf } from "../probability/rule-rows.ts";
import { decodeSets, type LabelMatrix } from "./label-sets.ts";

/** What a metric is where rows have several labels; `replicate` is quicker than `value` on resamples. */
type Several = Required<Pick<EvaluationMetric, "value" | "replicate">> &
  Pick<EvaluationMetric, "trials" | "estimate" | "pairedDifference">;

/** A metric of one label a row that is another function where rows have several. */
export function forSeveralLabels(metric: EvaluationMetric & Several, several: Several): EvaluationMetric {
  const of = ({ task }: Rows) => (task === MULTILABEL ? several : metric);
  return {
    ...metric,
    tasks: [...metric.tasks, MULTILABEL],
    value: (rows, options, weights) => of(rows).value(rows, options, weights),
    replicate: (rows, options) => of(rows).replicate(rows, options),
    trials: (rows, options) => of(rows).trials?.(rows, options),
    estimate: (rows, options) => of(rows).estimate?.(rows, options),
    pairedDifference: (candidate, baseline, options) =>
      of(candidate).pairedDifference?.(candidate, baseline, options),
  };
}

export function trueLabels(rows: Rows): LabelMatrix {
  return decodeSets(rows.yTrue, rows);
}

export function predictedLabels(rows: Rows): LabelMatrix {
  return decodeSets(rows.yPred, rows);
}

/** What functions of ranked labels read. */
export function rankedLabels(rows: Rows): { readonly yTrue: LabelMatrix; readonly yScore: Dense } {
  return { yTrue: trueLabels(rows), yScore: scoresOf(rows) };
}
