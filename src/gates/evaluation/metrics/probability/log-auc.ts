import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import type { Options } from "../../../../model/metric.ts";
import { toFloat64 } from "../arrays.ts";
import { evaluationMetric } from "../evaluation-metric.ts";
import { numberOption } from "../options.ts";
import { refuseOneClass } from "./binary-labels.ts";
import { type CurveInput, curveOfInput } from "./confusion-matrix-at-thresholds.ts";
import { type Curve, curveOf } from "./curve.ts";
import { prepareOfCurve } from "./presorted.ts";
import { positiveRows } from "./rule-rows.ts";

type Range = readonly [number, number];

export interface LogAucInput extends CurveInput {
  /** False positive rates between which the area is taken, above 0 and at most 1; default 0.001 to 0.1. */
  readonly fprRange?: Range;
}

const DEFAULT_RANGE: Range = [0.001, 0.1];

/**
 * Area under the ROC curve between two false positive rates, whose axis is logarithmic: early finds count most
 * (Mysinger and Shoichet 2010). 0 to 1, higher is better. Source: `torchmetrics.functional.classification.binary_logauc`,
 * whose points are joined by straight lines on that axis, none left out.
 * @throws AssayError as `confusionMatrixAtThresholds`; `evaluation/one-class`, `evaluation/option` for a range that
 *   does not rise or begins at 0
 */
export function logAuc({ fprRange = DEFAULT_RANGE, ...input }: LogAucInput): number {
  const range = requireRange(fprRange);
  const curve = curveOfInput(input);
  if (!(curve.positives > 0 && curve.negatives > 0)) refuseOneClass(input.yTrue.length, "ROC curve");
  return areaBetween(curve, range);
}

function requireRange([low, high]: Range): Range {
  if (low > 0 && low < high && high <= 1) return [low, high];
  throw new AssayError("evaluation/option", `The false positive rates are ${low} to ${high}.`, {
    fix: "Give a rate above 0 and a greater one, at most 1.",
  });
}

function areaBetween({ tps, fps, positives, negatives }: Curve, [low, high]: Range): number {
  // The last point at or below `low` and what follows it, up to the first at or above `high`.
  let [fpr, tpr] = [0, 0];
  let [from, height] = [Number.NaN, 0];
  let area = 0;
  for (let at = 0; at < tps.length; at++) {
    const [nextFpr, nextTpr] = [fps[at] / negatives, tps[at] / positives];
    const heightAt = (rate: number) => tpr + ((nextTpr - tpr) * (rate - fpr)) / (nextFpr - fpr);
    if (nextFpr > low) {
      if (Number.isNaN(from)) [from, height] = [low, fpr === low ? tpr : heightAt(low)];
      const [to, end] = nextFpr > high ? [high, heightAt(high)] : [nextFpr, nextTpr];
      area += (Math.log10(to / from) * (height + end)) / 2;
      if (nextFpr >= high) break;
      [from, height] = [to, end];
    }
    [fpr, tpr] = [nextFpr, nextTpr];
  }
  return area / Math.log10(high / low);
}

export const logAucMetric = evaluationMetric({
  id: "log_auc",
  description: "Area under the ROC curve at low false positive rates, on a logarithmic axis",
  tasks: ["binary-classification"],
  direction: "higher",
  unit: "score",
  range: [0, 1],
  reads: "score",
  options: Type.Object({
    min_fpr: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        maximum: 1,
        description: "False positive rate where the area begins; default 0.001",
      }),
    ),
    max_fpr: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        maximum: 1,
        description: "False positive rate where the area ends; default 0.1",
      }),
    ),
  }),
  source: "torchmetrics.classification.BinaryLogAUC",
  value: (rows, options, sampleWeight) => {
    const range = rangeOf(options);
    return areaBetween(curveOf(positiveRows(rows, "ROC curve"), rows.yScore, sampleWeight), range);
  },
  replicate: (rows, options) => {
    const range = rangeOf(options);
    const positive = positiveRows(rows, "ROC curve");
    return prepareOfCurve(positive, toFloat64(rows.yScore), (curve) => areaBetween(curve, range));
  },
});

function rangeOf(options: Options): Range {
  return requireRange([
    numberOption(options, "min_fpr", DEFAULT_RANGE[0]),
    numberOption(options, "max_fpr", DEFAULT_RANGE[1]),
  ]);
}
