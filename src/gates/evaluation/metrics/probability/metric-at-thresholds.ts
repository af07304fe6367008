import { toFloat64 } from "../arrays.ts";
import type { Labels, Numbers } from "../labels.ts";
import { confusionMatrixAtThresholds } from "./confusion-matrix-at-thresholds.ts";

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
export function metricAtThresholds<Value>(input: MetricAtThresholdsInput<Value>): MetricAtThresholds<Value> {
  const { yTrue, yScore, metricFunc, sampleWeight } = input;
  // Which label is positive is the metric's own question; the scores alone give the thresholds.
  const nowhere = new Uint8Array(yTrue.length);
  const { thresholds } = confusionMatrixAtThresholds({ yTrue: nowhere, yScore, sampleWeight });
  const scores = toFloat64(yScore);
  const metricValues = Array.from(thresholds, (threshold) => {
    const yPred = Int32Array.from(scores, (score) => (score >= threshold ? 1 : 0));
    return metricFunc(sampleWeight === undefined ? { yTrue, yPred } : { yTrue, yPred, sampleWeight });
  });
  return { metricValues, thresholds };
}
