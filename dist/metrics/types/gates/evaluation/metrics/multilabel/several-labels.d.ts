import { type EvaluationMetric, type Rows } from "../evaluation-metric.ts";
import type { Dense } from "../matrix.ts";
import { type LabelMatrix } from "./label-sets.ts";
/** What a metric is where rows have several labels; `replicate` is quicker than `value` on resamples. */
type Several = Required<Pick<EvaluationMetric, "value" | "replicate">> & Pick<EvaluationMetric, "trials" | "estimate" | "pairedDifference">;
/** A metric of one label a row that is another function where rows have several. */
export declare function forSeveralLabels(metric: EvaluationMetric & Several, several: Several): EvaluationMetric;
export declare function trueLabels(rows: Rows): LabelMatrix;
export declare function predictedLabels(rows: Rows): LabelMatrix;
/** What functions of ranked labels read. */
export declare function rankedLabels(rows: Rows): {
    readonly yTrue: LabelMatrix;
    readonly yScore: Dense;
};
export {};
