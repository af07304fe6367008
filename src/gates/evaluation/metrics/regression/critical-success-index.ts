import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import { requireFinite, totalWeight } from "../arrays.ts";
import { evaluationMetric } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import { numberOption } from "../options.ts";
import { readWeights } from "../probability/curve.ts";
import { singleOutput } from "./inputs.ts";

export interface CriticalSuccessIndexInput {
  readonly yTrue: Numbers;
  readonly yPred: Numbers;
  /** What is at least this is an event. */
  readonly threshold: number;
  readonly sampleWeight?: Numbers;
}

/**
 * Of the rows where label or prediction reaches the threshold, the share where both do. 0 to 1, higher is better.
 * Source: `torchmetrics.functional.critical_success_index`, which says 0 where nothing reaches it.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`,
 *   `evaluation/parameter` for a threshold that is no number, `evaluation/option` for a negative weight,
 *   `evaluation/undefined` where neither ever reaches the threshold
 */
export function criticalSuccessIndex(input: CriticalSuccessIndexInput): number {
  const { hits, events } = eventsOf(input);
  if (events > 0) return hits / events;
  throw new AssayError(
    "evaluation/undefined",
    `Neither the label nor the prediction reaches ${input.threshold} in any row that counts.`,
    { fix: "Add rows with such an event, or lower the threshold." },
  );
}

function eventsOf({ threshold, ...input }: CriticalSuccessIndexInput): { hits: number; events: number } {
  if (!Number.isFinite(threshold))
    throw new AssayError("evaluation/parameter", `\`threshold\` is ${threshold}.`, {
      fix: "Give the least number that is an event.",
    });
  const { yTrue, yPred, sampleWeight } = singleOutput(input);
  requireFinite("the label", yTrue);
  requireFinite("the prediction", yPred);
  if (sampleWeight !== undefined) readWeights(sampleWeight);
  totalWeight(yTrue.length, sampleWeight);
  let [hits, events] = [0, 0];
  for (let row = 0; row < yTrue.length; row++) {
    const [happens, isForecast] = [yTrue[row] >= threshold, yPred[row] >= threshold];
    const weight = sampleWeight === undefined ? 1 : sampleWeight[row];
    if (happens && isForecast) hits += weight;
    if (happens || isForecast) events += weight;
  }
  return { hits, events };
}

export const criticalSuccessIndexMetric = evaluationMetric({
  id: "critical_success_index",
  description: "Of the rows where label or prediction reaches the threshold, the share where both do",
  tasks: ["regression"],
  direction: "higher",
  unit: "ratio",
  range: [0, 1],
  reads: "prediction",
  options: Type.Object({
    threshold: Type.Number({ description: "What is at least this is an event" }),
  }),
  source: "torchmetrics.functional.critical_success_index",
  value: ({ yTrue, yPred }, options, sampleWeight) =>
    criticalSuccessIndex({
      yTrue,
      yPred,
      threshold: numberOption(options, "threshold", Number.NaN),
      sampleWeight,
    }),
  trials: ({ yTrue, yPred }, options) => {
    const threshold = numberOption(options, "threshold", Number.NaN);
    const { hits, events } = eventsOf({ yTrue, yPred, threshold });
    return events === 0 ? undefined : { successes: hits, trials: events };
  },
});
