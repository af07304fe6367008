import { AssayError } from "../../../../model/error.ts";
import {
  averageOfOutputs,
  checked,
  type Multioutput,
  type Output,
  outputsOf,
  type RegressionInput,
  weightedOutputs,
} from "./inputs.ts";

/** What the model leaves unexplained of an output, and what there was to explain. */
export interface Explained {
  readonly unexplained: number;
  readonly total: number;
}

export interface ExplainedInput extends Omit<RegressionInput, "multioutput"> {
  readonly multioutput?: Multioutput | "variance_weighted";
  /** For a constant label 1 when every prediction is right, else 0, in place of NaN and −∞; default true. */
  readonly forceFinite?: boolean;
}

export interface ExplainedScore<Settings = unknown> {
  (input: ExplainedInput & Settings & { readonly multioutput: "raw_values" }): number[];
  (input: ExplainedInput & Settings): number;
}

/**
 * 1 − unexplained / total, for each output and averaged: r2 and its kin.
 * @throws AssayError `evaluation/undefined` for fewer rows than `leastRows`, or where the value is not finite
 */
export function explainedScore<Settings = unknown>(
  leastRows: number,
  explain: (output: Output, settings: ExplainedInput & Settings) => Explained,
): ExplainedScore<Settings> {
  function score(input: ExplainedInput & Settings & { readonly multioutput: "raw_values" }): number[];
  function score(input: ExplainedInput & Settings): number;
  function score(input: ExplainedInput & Settings): number | number[] {
    const { multioutput = "uniform_average", forceFinite = true, ...rest } = input;
    const outputs = outputsOf(rest);
    requireRows(outputs[0], leastRows);
    const parts = outputs.map((output) => explain(output, input));
    const values = parts.map((part, index) =>
      checked((forceFinite ? shareExplained : share)(part), outputs[index]),
    );
    if (multioutput === "raw_values") return values;
    if (multioutput === "uniform_average") return averageOfOutputs(values);
    if (multioutput !== "variance_weighted") return weightedOutputs(values, multioutput);
    const totals = parts.map(({ total }) => total);
    if (totals.every((total) => total === 0)) return averageOfOutputs(values);
    return checked(averageOfOutputs(values, totals), outputs[0]);
  }
  return score;
}

/** NaN where a sum is no number: no share of it tells anything. */
export function share({ unexplained, total }: Explained): number {
  return Number.isFinite(unexplained) && Number.isFinite(total) ? 1 - unexplained / total : Number.NaN;
}

/** scikit-learn's `force_finite=True`. */
export function shareExplained(explained: Explained): number {
  if (explained.unexplained === 0) return 1;
  return explained.total === 0 && Number.isFinite(explained.unexplained) ? 0 : share(explained);
}

export function requireRows({ yTrue }: Output, least: number): void {
  if (yTrue.length < least)
    throw new AssayError("evaluation/undefined", `The score needs at least ${least} rows.`, {
      fix: "Add rows.",
    });
}
