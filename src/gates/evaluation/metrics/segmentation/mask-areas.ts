import { AssayError } from "../../../../model/error.ts";
import type { Numbers } from "../labels.ts";
import type { Areas } from "./pixels.ts";

/** Pixels of each class on each image: all that metrics of masks need of them. */
export interface MaskAreas {
  readonly kind: "masks";
  readonly areas: readonly Areas[];
  /** The one class that is looked at. */
  readonly only?: number;
}

/** The images that count, by their places. */
type ImagePlaces = Int32Array | Float64Array;

/** Classes that count: the one that is looked at, or all, or all but the first. */
export function classesOf({ areas, only }: MaskAreas, withBackground: boolean): readonly number[] {
  if (only !== undefined) return [only];
  const classes = [...areas[0].real.keys()];
  return withBackground || classes.length === 1 ? classes : classes.slice(1);
}

/**
 * Where all true pixels are of one class, whoever finds nothing has found it all.
 * @throws AssayError `evaluation/one-class`
 */
export function requireSeveralClasses({ areas }: MaskAreas, yTrue: ImagePlaces): void {
  const seen = new Set<number>();
  for (const image of yTrue)
    areas[image].real.forEach((pixels, index) => {
      if (pixels > 0) seen.add(index);
    });
  if (seen.size !== 1) return;
  throw new AssayError("evaluation/one-class", "All true pixels are of one class.", {
    fix: "Add images with other classes to the golden data.",
  });
}

/** All images as one, each as often as it counts. */
export function countedAreas({ areas }: MaskAreas, yTrue: ImagePlaces, weights?: Numbers): Areas {
  const sums = (key: keyof Areas) => {
    const total = new Float64Array(areas[0][key].length);
    yTrue.forEach((image, row) => {
      const weight = weights?.[row] ?? 1;
      if (weight === 0) return;
      const part = areas[image][key];
      for (let index = 0; index < total.length; index++) total[index] += weight * part[index];
    });
    return total;
  };
  return { both: sums("both"), real: sums("real"), predicted: sums("predicted") };
}

/**
 * Mean over the images that have a score, null being none.
 * @throws AssayError `evaluation/undefined`
 */
export function meanOfImages(
  score: (areas: Areas) => number | null,
  { areas }: MaskAreas,
  yTrue: ImagePlaces,
  weights?: Numbers,
): number {
  let [sum, count] = [0, 0];
  yTrue.forEach((image, row) => {
    const weight = weights?.[row] ?? 1;
    const one = weight === 0 ? null : score(areas[image]);
    if (one === null) return;
    sum += weight * one;
    count += weight;
  });
  return defined(count === 0 ? null : sum / count);
}

/** @throws AssayError `evaluation/undefined` */
export function defined(score: number | null): number {
  if (score !== null) return score;
  throw new AssayError("evaluation/undefined", "No image has a pixel of the classes that count.", {
    fix: "Add images with such classes to the golden data, or leave the rule out.",
  });
}
