import type { Figure } from "../../../model/evidence.ts";
import type { Outcome } from "../metrics/evaluation-metric.ts";

const MOST_CLASSES = 20;

/** Rows by true label, one series a predicted label. */
export function confusionFigure(
  { classes, yTrue, yPred }: Outcome,
  id: string,
  title: string,
): readonly Figure[] {
  if (yPred === undefined || classes.length > MOST_CLASSES) return [];
  const counts = classes.map(() => new Array<number>(classes.length).fill(0));
  yPred.forEach((code, row) => {
    counts[code][yTrue[row]]++;
  });
  const series = classes.map((label, code) => ({
    name: `predicted ${label}`,
    x: [...classes],
    y: counts[code],
  }));
  return [{ id, title, kind: "bar", xLabel: "true label", yLabel: "rows", series }];
}
