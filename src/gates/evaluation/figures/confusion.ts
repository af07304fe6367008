import type { Figure } from "../../../model/evidence.ts";
import type { Outcome } from "../metrics/evaluation-metric.ts";
import { rounded } from "./simplify.ts";

const MOST_CLASSES = 20;

/** Rows, or their weight, by true label, one series a predicted label; none for more than twenty labels. */
export function confusionFigure(
  { classes, yTrue, yPred }: Outcome,
  weights: Float64Array | undefined,
  id: string,
  title: string,
): readonly Figure[] {
  if (yPred === undefined || classes.length > MOST_CLASSES) return [];
  const counts = confusionCounts(classes.length, yTrue, yPred, weights);
  const tell = weights === undefined ? (count: number) => count : rounded;
  const series = classes.map((label, code) => ({
    name: `predicted ${label}`,
    x: [...classes],
    y: counts[code].map(tell),
  }));
  const yLabel = weights === undefined ? "rows" : "weight of the rows";
  return [{ id, title, kind: "bar", xLabel: "true label", yLabel, series }];
}

/** By predicted class, then by true class: the columns of `sklearn.metrics.confusion_matrix`. */
export function confusionCounts(
  classes: number,
  yTrue: ArrayLike<number>,
  yPred: ArrayLike<number>,
  weights?: Float64Array,
): readonly (readonly number[])[] {
  const counts = Array.from({ length: classes }, () => new Array<number>(classes).fill(0));
  for (let row = 0; row < yPred.length; row++) counts[yPred[row]][yTrue[row]] += weights?.[row] ?? 1;
  return counts;
}
