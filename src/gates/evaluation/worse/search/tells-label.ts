import { CLASSIFICATION } from "../../metrics/evaluation-metric.ts";
import type { Evaluated } from "../../scene.ts";
import type { Feature } from "./features.ts";

/** Share of the errors of guessing the commonest label that knowing the column takes away. */
const ALMOST_ALL = 0.95;

/**
 * Whether a column says what is true, such as the delay in minutes beside "was late": slices of it would only find
 * the classes again. Goodman and Kruskal's lambda (1954) of the label by the column's conditions.
 */
export function tellsLabel(
  { codes, conditions }: Pick<Feature, "codes" | "conditions">,
  { task, classes, yTrue }: Evaluated["truth"],
): boolean {
  if (!CLASSIFICATION.includes(task)) return false;
  const width = classes.length;
  // Rows of no condition are a further one.
  const counts = new Float64Array((conditions.length + 1) * width);
  const totals = new Float64Array(width);
  yTrue.forEach((code, row) => {
    counts[Math.min(codes[row], conditions.length) * width + code]++;
    totals[code]++;
  });
  let known = 0;
  for (let from = 0; from < counts.length; from += width)
    known += greatest(counts.subarray(from, from + width));
  const guessed = greatest(totals);
  return guessed < yTrue.length && (known - guessed) / (yTrue.length - guessed) >= ALMOST_ALL;
}

function greatest(counts: Float64Array): number {
  return counts.reduce((most, count) => Math.max(most, count), 0);
}
