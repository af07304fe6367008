import { AssayError } from "../../../../model/error.ts";
import {
  type Areas,
  areasOf,
  type PixelInput,
  requireAverage,
  type SegmentationAverage,
  sumOf,
} from "./pixels.ts";

export interface JaccardIndexInput extends PixelInput {
  /** Default `macro`. */
  readonly average?: SegmentationAverage;
  /** The value of a class that neither has; default 0. Such a class never counts in `macro`. */
  readonly zeroDivision?: 0 | 1;
}

export interface PixelAccuracyInput extends PixelInput {
  /** Default `micro`: the share of all pixels. */
  readonly average?: SegmentationAverage;
}

/** One number, or with `average: "none"` one for each class. */
interface ByAverage<Input> {
  (input: Input & { readonly average: "none" }): number[];
  (input: Input): number;
}

/**
 * Intersection over union of the classes, over all pixels at once. 0 to 1, higher is better.
 * Source: `torchmetrics.functional.classification.multiclass_jaccard_index` 1.9.
 * @throws AssayError as `areasOf`; `evaluation/option` for `average`; `evaluation/undefined` where no class counts
 */
export const jaccardIndex = byAverage((input: JaccardIndexInput) => {
  const { average = "macro", zeroDivision = 0, ignoreIndex, numClasses } = input;
  requireAverage(average, ["micro", "macro", "weighted", "none"]);
  const areas = areasOf(input);
  const unions = areas.both.map((both, index) => areas.real[index] + areas.predicted[index] - both);
  const ignored =
    ignoreIndex !== undefined && ignoreIndex >= 0 && ignoreIndex < numClasses ? ignoreIndex : -1;
  if (average === "micro")
    return defined(sumOf(areas.both) / (sumOf(unions) - (ignored < 0 ? 0 : unions[ignored])));
  const scores = areas.both.map((both, index) => (unions[index] === 0 ? zeroDivision : both / unions[index]));
  if (average === "none") return [...scores];
  const weights =
    average === "weighted"
      ? areas.real
      : unions.map((union, index) => (index === ignored || union === 0 ? 0 : 1));
  return weightedScore(scores, weights);
});

/**
 * Share of the pixels whose class is right; averaged over the classes, of each class's true pixels. 0 to 1,
 * higher is better. Source: `torchmetrics.functional.classification.multiclass_accuracy` 1.9.
 * @throws AssayError as `jaccardIndex`
 */
export const pixelAccuracy = byAverage((input: PixelAccuracyInput) => {
  const { average = "micro" } = input;
  requireAverage(average, ["micro", "macro", "weighted", "none"]);
  const areas = areasOf(input);
  if (average === "micro") return sumOf(areas.both) / sumOf(areas.real);
  const scores = areas.both.map((both, index) => (areas.real[index] === 0 ? 0 : both / areas.real[index]));
  if (average === "none") return [...scores];
  return weightedScore(scores, average === "weighted" ? areas.real : occurring(areas));
});

function occurring({ real, predicted }: Areas): Float64Array {
  return real.map((pixels, index) => (pixels + predicted[index] === 0 ? 0 : 1));
}

function weightedScore(scores: Float64Array, weights: Float64Array): number {
  return defined(sumOf(scores.map((score, index) => score * weights[index])) / sumOf(weights));
}

function defined(value: number): number {
  if (Number.isFinite(value)) return value;
  throw new AssayError("evaluation/undefined", "No class but the ignored one occurs.", {
    fix: "Check `ignoreIndex` and the masks.",
  });
}

function byAverage<Input>(score: (input: Input) => number | number[]): ByAverage<Input> {
  function overloaded(input: Input & { readonly average: "none" }): number[];
  function overloaded(input: Input): number;
  function overloaded(input: Input): number | number[] {
    return score(input);
  }
  return overloaded;
}
