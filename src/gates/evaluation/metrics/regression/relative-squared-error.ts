import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import type { Options } from "../../../../model/metric.ts";
import { evaluationMetric } from "../evaluation-metric.ts";
import { readWeights } from "../probability/curve.ts";
import { requireRows } from "./explained.ts";
import { overOutputs } from "./inputs.ts";
import { squaresOf } from "./spread.ts";

export interface RelativeSquaredErrorSettings {
  /** False for its root; default true. */
  readonly squared?: boolean;
}

/**
 * Σ(yTrue − yPred)² / Σ(yTrue − mean)²: 1 − R², or the root of it. 0 to ∞, lower is better, 1 is the mean's.
 * Source: `torchmetrics.functional.relative_squared_error`, which divides by 2⁻⁵² where the label never changes.
 * @throws AssayError `evaluation/option` for a negative weight, `evaluation/undefined` for fewer than two rows, or a label that never changes
 */
export const relativeSquaredError = overOutputs<RelativeSquaredErrorSettings>(
  (output, { squared = true }) => {
    requireRows(output, 2);
    if (output.sampleWeight !== undefined) readWeights(output.sampleWeight);
    const { unexplained, total } = squaresOf(output);
    if (total === 0)
      throw new AssayError(
        "evaluation/undefined",
        "The label is the same in every row that counts, so there is no spread to compare the errors with.",
        { fix: "Add rows, or use mse, which such rows have." },
      );
    // An infinite sum has no share, though a finite one over it would seem the best there is.
    const share = Number.isFinite(total) ? unexplained / total : Number.NaN;
    return squared ? share : Math.sqrt(share);
  },
);

export const relativeSquaredErrorMetric = evaluationMetric({
  id: "relative_squared_error",
  description: "Squared error as a share of what the label's mean as prediction has: 1 − R²",
  tasks: ["regression"],
  direction: "lower",
  unit: "ratio",
  range: [0, Number.POSITIVE_INFINITY],
  reads: "prediction",
  options: Type.Object({
    squared: Type.Optional(Type.Boolean({ description: "False takes the root; default true" })),
  }),
  source: "torchmetrics.functional.relative_squared_error",
  value: ({ yTrue, yPred }, options, sampleWeight) =>
    relativeSquaredError({ yTrue, yPred, sampleWeight, squared: isSquared(options) }),
});

function isSquared(options: Options): boolean {
  return options["squared"] !== false;
}
