import type { Options } from "../../../../model/metric.ts";
import { type EvaluationMetric, type EvaluationMetricSpec, type Rows } from "../evaluation-metric.ts";
import { type Pairs } from "./pairs.ts";
type Known = Omit<EvaluationMetricSpec, "tasks" | "reads" | "value" | "replicate">;
export interface PairsMetricSpec extends Known {
    readonly tasks?: EvaluationMetricSpec["tasks"];
    /** True where rows of one class say all that there is to say. */
    readonly takesOneClass?: boolean;
    /** What to do where the value is 0/0. */
    readonly undefinedFix?: string;
    /** The value on a confusion matrix, whose classes are indices; NaN where it is 0/0. */
    score(rows: Rows, options: Options): (pairs: Pairs) => number;
}
type Replicable = EvaluationMetric & Required<Pick<EvaluationMetric, "replicate">>;
/** A metric of labels: whatever it says follows from the confusion matrix, and so do its resamples. */
export declare function pairsMetric(spec: PairsMetricSpec): Replicable;
export {};
