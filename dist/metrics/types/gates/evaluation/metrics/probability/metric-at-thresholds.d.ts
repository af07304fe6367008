import type { Labels, Numbers } from "../labels.ts";
/** What the metric is called with at each threshold. */
export interface DecidedRows {
    readonly yTrue: Labels;
    /** 1 where the score is at least the threshold, else 0. */
    readonly yPred: Int32Array;
    readonly sampleWeight?: Numbers;
}
export interface MetricAtThresholdsInput<Value> {
    /** The metric gets them as they are. */
    readonly yTrue: Labels;
    readonly yScore: Numbers;
    /** Any metric of two arrays of labels; parameters of its own go into an arrow function. */
    readonly metricFunc: (rows: DecidedRows) => Value;
    readonly sampleWeight?: Numbers;
}
export interface MetricAtThresholds<Value> {
    readonly metricValues: Value[];
    /** Descending: each distinct score of a row with weight. */
    readonly thresholds: Float64Array;
}
/**
 * A metric of decisions at each threshold that the scores allow. Source: `sklearn.metrics.metric_at_thresholds`.
 * @throws AssayError as `confusionMatrixAtThresholds` and `metricFunc`
 */
export declare function metricAtThresholds<Value>(input: MetricAtThresholdsInput<Value>): MetricAtThresholds<Value>;
