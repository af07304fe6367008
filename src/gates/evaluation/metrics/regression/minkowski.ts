import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import { totalWeight } from "../arrays.ts";
import { evaluationMetric } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import { numberOption } from "../options.ts";
import { readWeights } from "../probability/curve.ts";
import { checked, type Output, singleOutput } from "./inputs.ts";

export interface MinkowskiInput {
  readonly yTrue: Numbers;
  readonly yPred: Numbers;
  /** The power of the errors, 1 or more; default 2, which is the Euclidean distance. */
  readonly p?: number;
  /** How often each row counts. */
  readonly sampleWeight?: Numbers;
}

/**
 * (Σ |yTrue − yPred|ᵖ)^(1/p), in the label's unit; it grows with the rows. 0 to ∞, lower is better.
 * Source: `torchmetrics.functional.minkowski_distance`; with weights `scipy.spatial.distance.minkowski`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/parameter` for a `p` below 1, `evaluation/option` for a negative weight, `evaluation/undefined`
 */
export function minkowskiDistance({ p = 2, ...input }: MinkowskiInput): number {
  if (!(p >= 1 && p < Number.POSITIVE_INFINITY))
    throw new AssayError("evaluation/parameter", `\`p\` is ${p}.`, {
      fix: "Choose a number of at least 1; the greatest error alone is `maxError`.",
    });
  const output = singleOutput(input);
  const { yTrue, sampleWeight } = output;
  if (sampleWeight !== undefined) readWeights(sampleWeight);
  totalWeight(yTrue.length, sampleWeight);
  return checked(distanceOf(output, p), output);
}

/** By the greatest error, so that no power overflows or vanishes. */
function distanceOf({ yTrue, yPred, sampleWeight }: Output, p: number): number {
  let greatest = 0;
  for (let row = 0; row < yTrue.length; row++)
    greatest = Math.max(greatest, Math.abs(yTrue[row] - yPred[row]));
  if (greatest === 0 || !Number.isFinite(greatest)) return greatest;
  let sum = 0;
  for (let row = 0; row < yTrue.length; row++)
    sum += (sampleWeight?.[row] ?? 1) * (Math.abs(yTrue[row] - yPred[row]) / greatest) ** p;
  return greatest * sum ** (1 / p);
}

export const minkowskiMetric = evaluationMetric({
  id: "minkowski_distance",
  description: "Root of the sum of the errors' powers, in the label's unit: it grows with the rows",
  tasks: ["regression"],
  direction: "lower",
  unit: "value",
  range: [0, Number.POSITIVE_INFINITY],
  reads: "prediction",
  options: Type.Object({
    p: Type.Optional(Type.Number({ minimum: 1, description: "The power of the errors; default 2" })),
  }),
  source: "torchmetrics.functional.minkowski_distance",
  value: ({ yTrue, yPred }, options, sampleWeight) =>
    minkowskiDistance({ yTrue, yPred, p: numberOption(options, "p", 2), sampleWeight }),
});
