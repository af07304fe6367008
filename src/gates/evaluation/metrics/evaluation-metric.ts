import { type TObject, Type } from "typebox";
import type { Direction, MetricInfo, Options, Unit } from "../../../model/metric.ts";
import type { Numbers } from "./labels.ts";

export type Task = "binary-classification" | "multiclass-classification" | "regression";
export const TASKS: readonly Task[] = ["binary-classification", "multiclass-classification", "regression"];
export const CLASSIFICATION: readonly Task[] = ["binary-classification", "multiclass-classification"];

/** What one model said of some rows, beside the truth. */
export interface Outcome {
  readonly task: Task;
  /** Labels by index; in binary tasks index 1 is the positive one. Empty for regression. */
  readonly classes: readonly string[];
  /** Class indices, or numbers for regression. */
  readonly yTrue: Int32Array | Float64Array;
  readonly yPred?: Int32Array | Float64Array;
  /** Score of the positive class a row, or row by row one score for each of `classes`. */
  readonly yScore?: Float32Array | Float64Array;
}

/** An outcome with what the metric reads; what it does not read may be empty. */
export type Rows = Required<Outcome>;

/** A metric as the gate uses it. */
export interface EvaluationMetric {
  readonly info: MetricInfo;
  readonly tasks: readonly Task[];
  readonly reads: "prediction" | "score";
  /** @throws AssayError where the metric is not defined. */
  value(rows: Rows, options: Options, sampleWeight?: Numbers): number;
  /** The value as a share of independent trials, where it is one. */
  trials?(rows: Rows, options: Options): { successes: number; trials: number } | undefined;
  /**
   * The value on resamples told by how often each row was drawn; NaN where undefined. Without it `value` is
   * called with the multiplicities as weights. Everything that does not change is computed once, before.
   */
  replicate?(rows: Rows, options: Options): (multiplicity: Uint32Array) => number;
}

export interface EvaluationMetricSpec extends Omit<EvaluationMetric, "info"> {
  readonly id: string;
  readonly description: string;
  readonly direction: Direction;
  readonly unit: Unit;
  readonly range?: readonly [number, number];
  readonly options?: TObject;
  readonly source: string;
}

/** Declares a metric of evaluation gates: a pure function plus what is known about it. */
export function evaluationMetric(spec: EvaluationMetricSpec): EvaluationMetric {
  const { id, description, direction, unit, range, options, source, ...rest } = spec;
  const info: MetricInfo = {
    id,
    description,
    direction,
    unit,
    range,
    subjects: ["slice"],
    options: options ?? Type.Object({}),
    source,
  };
  return { ...rest, info };
}
