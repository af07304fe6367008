import { AssayError } from "../../../../model/error.ts";
import {
  type Areas,
  addAreas,
  areasOfImages,
  type ImagesInput,
  requireAverage,
  type SegmentationAverage,
  sumOf,
} from "./pixels.ts";

/** A score; null where it is 0/0, which is where torchmetrics has NaN. */
export type ImageScore = number | null;

export interface MeanIouInput extends ImagesInput {
  readonly perClass?: boolean;
}

export interface DiceScoreInput extends ImagesInput {
  /** Default `macro`. */
  readonly average?: SegmentationAverage;
  /** `global` takes all images as one; default `samplewise`. */
  readonly aggregationLevel?: "samplewise" | "global";
}

export interface GeneralizedDiceScoreInput extends ImagesInput {
  readonly perClass?: boolean;
  /** A class weighs 1 / its true pixels², 1 / its true pixels, or 1; default `square`. */
  readonly weightType?: "square" | "simple" | "linear";
}

/**
 * Mean over the classes that occur of intersection over union, for each image. 0 to 1, higher is better; null for
 * an image of background alone that does not count. With `perClass` each class of each image, -1 where it does not
 * occur. Source: `torchmetrics.functional.segmentation.mean_iou` 1.9.
 * @throws AssayError as `areasOf`
 */
export function meanIou(input: MeanIouInput & { readonly perClass: true }): number[][];
export function meanIou(input: MeanIouInput): ImageScore[];
export function meanIou(input: MeanIouInput): ImageScore[] | number[][] {
  const images = areasOfImages(input).map((areas) =>
    shares(areas.both, (index) => areas.real[index] + areas.predicted[index] - areas.both[index]),
  );
  if (input.perClass === true) return images.map((scores) => scores.map((score) => score ?? -1));
  return images.map(meanOfKnown);
}

/**
 * 2 × intersection / (true + predicted pixels), which is F1, for each image, or one for all of them with
 * `aggregationLevel: "global"`. 0 to 1, higher is better; null where nothing occurs. With `average: "none"` of each
 * class. Source: `torchmetrics.functional.segmentation.dice_score` 1.9.
 * @throws AssayError as `areasOf`; `evaluation/option` for `average`
 */
export function diceScore(input: DiceScoreInput & { readonly average: "none" }): ImageScore[][];
export function diceScore(input: DiceScoreInput): ImageScore[];
export function diceScore(input: DiceScoreInput): ImageScore[] | ImageScore[][] {
  const { average = "macro", aggregationLevel = "samplewise" } = input;
  requireAverage(average, ["micro", "macro", "weighted", "none"]);
  if (aggregationLevel !== "samplewise" && aggregationLevel !== "global")
    throw new AssayError("evaluation/option", `\`aggregationLevel\` is ${aggregationLevel}.`, {
      fix: "Choose `samplewise` or `global`.",
    });
  const each = areasOfImages(input);
  const images = aggregationLevel === "global" ? [addAreas(each)] : each;
  const byClass = (areas: Areas) =>
    shares(
      areas.both.map((both) => 2 * both),
      (index) => areas.real[index] + areas.predicted[index],
    );
  if (average === "none") return images.map(byClass);
  return images.map((areas) => {
    if (average === "macro") return meanOfKnown(byClass(areas));
    if (average === "micro") return share(2 * sumOf(areas.both), sumOf(areas.real) + sumOf(areas.predicted));
    const scores = byClass(areas);
    if (scores.every((score) => score === null)) return null;
    const total = sumOf(areas.real);
    // Without any true pixel every class weighs 0/0, which torchmetrics leaves out of the sum.
    return total === 0
      ? 0
      : scores.reduce<number>((sum, score, index) => sum + ((score ?? 0) * areas.real[index]) / total, 0);
  });
}

/**
 * Dice over all classes at once, rare classes weighing more, for each image (Crum et al. 2006; Sudre et al. 2017).
 * 0 to 1, higher is better; 0 where nothing occurs. A class without true pixels weighs as much as in that of the
 * other images where it weighs most, or nothing. With `perClass` of each class.
 * Source: `torchmetrics.functional.segmentation.generalized_dice_score` 1.9, which mixes up the classes of that
 * weight when there are several images.
 * @throws AssayError as `areasOf`; `evaluation/option` for `weightType`
 */
export function generalizedDiceScore(
  input: GeneralizedDiceScoreInput & { readonly perClass: true },
): number[][];
export function generalizedDiceScore(input: GeneralizedDiceScoreInput): number[];
export function generalizedDiceScore(input: GeneralizedDiceScoreInput): number[] | number[][] {
  const { weightType = "square", perClass = false } = input;
  const power = { square: 2, simple: 1, linear: 0 }[weightType];
  if (power === undefined)
    throw new AssayError("evaluation/option", `\`weightType\` is ${weightType}.`, {
      fix: "Choose `square`, `simple` or `linear`.",
    });
  const images = areasOfImages(input);
  const finite = images.map(({ real }) =>
    real.map((pixels) => (pixels > 0 || power === 0 ? 1 / pixels ** power : 0)),
  );
  const greatest = images[0].real.map((_, index) =>
    finite.reduce((most, weights) => Math.max(most, weights[index]), 0),
  );
  return images.map(({ both, real, predicted }, image) => {
    const weights = finite[image].map((weight, index) => (weight > 0 ? weight : greatest[index]));
    const numerators = both.map((pixels, index) => 2 * pixels * weights[index]);
    const denominators = real.map((pixels, index) => (pixels + predicted[index]) * weights[index]);
    if (perClass) return shares(numerators, (index) => denominators[index]).map((score) => score ?? 0);
    return share(sumOf(numerators), sumOf(denominators)) ?? 0;
  }) as number[] | number[][];
}

function shares(numerators: Float64Array, denominator: (index: number) => number): ImageScore[] {
  return Array.from(numerators, (numerator, index) => share(numerator, denominator(index)));
}

function share(numerator: number, denominator: number): ImageScore {
  return denominator === 0 ? null : numerator / denominator;
}

function meanOfKnown(scores: readonly ImageScore[]): ImageScore {
  const known = scores.filter((score) => score !== null);
  return share(
    known.reduce((sum, score) => sum + score, 0),
    known.length,
  );
}
