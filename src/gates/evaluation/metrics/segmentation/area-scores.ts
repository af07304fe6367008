import type { Areas, SegmentationAverage } from "./pixels.ts";

/** A score of some classes; null where it is 0/0. */
export type AreaScore = (
  areas: Areas,
  classes: readonly number[],
  average: SegmentationAverage,
) => number | null;

/** Intersection over union; a class that neither has does not count. */
export const overlapScore: AreaScore = ({ both, real, predicted }, classes, average) =>
  averaged(classes, average, {
    top: (index) => both[index],
    bottom: (index) => real[index] + predicted[index] - both[index],
    weight: (index) => real[index],
  });

/** Twice the intersection over the sum of both; a class that neither has does not count. */
export const diceOfAreas: AreaScore = ({ both, real, predicted }, classes, average) =>
  averaged(classes, average, {
    top: (index) => 2 * both[index],
    bottom: (index) => real[index] + predicted[index],
    weight: (index) => real[index],
  });

/** Share of the true pixels; a class that is predicted and never true has 0. */
export const accuracyOfAreas: AreaScore = ({ both, real, predicted }, classes, average) => {
  if (average !== "macro" || classes.length === 1)
    return averaged(classes, average, {
      top: (index) => both[index],
      bottom: (index) => real[index],
      weight: (index) => real[index],
    });
  const present = classes.filter((index) => real[index] + predicted[index] > 0);
  const scores = present.map((index) => (real[index] === 0 ? 0 : both[index] / real[index]));
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
};

interface Parts {
  top(index: number): number;
  bottom(index: number): number;
  weight(index: number): number;
}

function averaged(
  classes: readonly number[],
  average: SegmentationAverage,
  { top, bottom, weight }: Parts,
): number | null {
  const known = classes.filter((index) => bottom(index) > 0);
  if (known.length === 0) return null;
  const total = (part: (index: number) => number) => known.reduce((sum, index) => sum + part(index), 0);
  if (average === "micro") return total(top) / total(bottom);
  const weightOf = average === "weighted" ? weight : () => 1;
  const weights = total(weightOf);
  // Without any true pixel every class weighs 0/0, which torchmetrics leaves out of the sum.
  if (weights === 0) return 0;
  return total((index) => (weightOf(index) * top(index)) / bottom(index)) / weights;
}
