import { AssayError } from "../../../../model/error.ts";
import type { EvaluationMetric } from "../evaluation-metric.ts";
import type { Labels } from "../labels.ts";
import type { Label, LabelInput } from "./label-rows.ts";
import type { Pairs } from "./pairs.ts";
import { type PairsMetricSpec, pairsMetric } from "./pairs-metric.ts";
import { type Support, scaledSupport, supportOfPairs } from "./support.ts";
import { requireDefined, supportOf } from "./support-score.ts";

/** The four cells of a binary confusion matrix. */
export interface BinaryCounts {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
}

export interface BinaryInput extends LabelInput {
  readonly yTrue: Labels;
  readonly yPred: Labels;
  /** The positive label; default 1. */
  readonly posLabel?: Label | boolean;
}

/** A number of the four cells; NaN where it is 0/0 and infinite where it divides by 0. */
export type BinaryFormula = (counts: BinaryCounts) => number;

/**
 * A function of true and predicted labels from its formula.
 * @throws AssayError as `supportOf` with `average: "binary"`; `evaluation/undefined` for a division by 0
 */
export function binaryScore(formula: BinaryFormula): (input: BinaryInput) => number {
  return (input) => requireDefined([finite(formula(countsOf(supportOf(input, "binary"), 0)))])[0];
}

/** A metric of binary tasks from the same formula. */
export function binaryMetric(
  spec: Omit<PairsMetricSpec, "score" | "tasks"> & { readonly formula: BinaryFormula },
): EvaluationMetric {
  const { formula, ...known } = spec;
  return pairsMetric({
    ...known,
    tasks: ["binary-classification"],
    score: () => (pairs) => finite(formula(countsOfPairs(pairs))),
  });
}

/** Class 1 is the positive one. */
function countsOfPairs(pairs: Pairs): BinaryCounts {
  const positive = pairs.classes.indexOf(1);
  const support = supportOfPairs(pairs);
  if (positive >= 0) return countsOf(support, positive);
  return { truePositives: 0, falsePositives: 0, falseNegatives: 0, trueNegatives: support.total[0] };
}

function countsOf(support: Support, index: number): BinaryCounts {
  const { truePositives, trueSum, predictedSum, total } = scaledSupport(support);
  const right = truePositives[index];
  return {
    truePositives: right,
    falsePositives: predictedSum[index] - right,
    falseNegatives: trueSum[index] - right,
    trueNegatives: total[index] - trueSum[index] - predictedSum[index] + right,
  };
}

function finite(value: number): number {
  return Number.isFinite(value) ? value : Number.NaN;
}

/** @throws AssayError `evaluation/label-type` */
export function requireTwoClasses(classes: number): void {
  if (classes === 2) return;
  throw new AssayError("evaluation/label-type", `The metric needs two classes, but there are ${classes}.`, {
    fix: "Name both classes with `labels`, or choose a metric of more classes.",
  });
}
