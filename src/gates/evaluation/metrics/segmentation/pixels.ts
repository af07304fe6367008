import { AssayError } from "../../../../model/error.ts";
import { requireSameLength } from "../arrays.ts";
import type { Numbers } from "../labels.ts";

/** The class of each pixel, in any order as long as it is the same in both. */
export interface PixelInput {
  readonly yTrue: Numbers;
  readonly yPred: Numbers;
  readonly numClasses: number;
  /** Pixels whose true class is this are left out; it may lie outside the classes, as 255 often does. */
  readonly ignoreIndex?: number;
}

/** Several images, each as the classes of its pixels. */
export interface ImagesInput {
  readonly yTrue: ArrayLike<Numbers>;
  readonly yPred: ArrayLike<Numbers>;
  readonly numClasses: number;
  /** Whether class 0 counts; default true. */
  readonly includeBackground?: boolean;
  readonly ignoreIndex?: number;
}

/** How the scores of the classes become one: their mean, by their true pixels, over all pixels, or not at all. */
export type SegmentationAverage = "micro" | "macro" | "weighted" | "none";

/** Pixels of each class. */
export interface Areas {
  readonly both: Float64Array;
  readonly real: Float64Array;
  readonly predicted: Float64Array;
}

/**
 * @throws AssayError `evaluation/no-rows` where no pixel counts, `evaluation/length-mismatch`,
 *   `evaluation/option` for `numClasses`, `evaluation/classes-mismatch` for a class outside 0 to numClasses - 1
 */
export function areasOf({ yTrue, yPred, numClasses, ignoreIndex }: PixelInput): Areas {
  const pixels = requireSameLength({ yTrue, yPred });
  if (!Number.isInteger(numClasses) || numClasses < 1)
    throw new AssayError("evaluation/option", `\`numClasses\` is ${numClasses}.`, {
      fix: "Give the number of classes, the background among them.",
    });
  const areas = {
    both: new Float64Array(numClasses),
    real: new Float64Array(numClasses),
    predicted: new Float64Array(numClasses),
  };
  let counted = 0;
  for (let pixel = 0; pixel < pixels; pixel++) {
    const [truth, prediction] = [yTrue[pixel], yPred[pixel]];
    if (truth === ignoreIndex) continue;
    if (!isClass(truth, numClasses)) throw wrongClass("yTrue", pixel, truth, numClasses);
    if (!isClass(prediction, numClasses)) throw wrongClass("yPred", pixel, prediction, numClasses);
    areas.real[truth]++;
    areas.predicted[prediction]++;
    if (truth === prediction) areas.both[truth]++;
    counted++;
  }
  if (counted > 0) return areas;
  throw new AssayError("evaluation/no-rows", "Every pixel has the class of `ignoreIndex`.", {
    fix: "Check `ignoreIndex` and the masks.",
  });
}

/** The areas in each image, without the background where it does not count. */
export function areasOfImages(input: ImagesInput): readonly Areas[] {
  const { yTrue, yPred, numClasses, includeBackground = true, ignoreIndex } = input;
  const images = requireSameLength({ yTrue, yPred });
  const from = includeBackground || numClasses === 1 ? 0 : 1;
  return Array.from({ length: images }, (_, image) => {
    const areas = areasOf({ yTrue: yTrue[image], yPred: yPred[image], numClasses, ignoreIndex });
    return {
      both: areas.both.subarray(from),
      real: areas.real.subarray(from),
      predicted: areas.predicted.subarray(from),
    };
  });
}

/** All images as one. */
export function addAreas(images: readonly Areas[]): Areas {
  const add = (key: keyof Areas) =>
    images[0][key].map((_, index) => images.reduce((sum, areas) => sum + areas[key][index], 0));
  return { both: add("both"), real: add("real"), predicted: add("predicted") };
}

export function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** @throws AssayError `evaluation/option` */
export function requireAverage(average: string, known: readonly string[]): void {
  if (known.includes(average)) return;
  throw new AssayError("evaluation/option", `\`average\` is ${average}.`, {
    fix: `Choose one of ${known.join(", ")}.`,
  });
}

function wrongClass(name: string, pixel: number, label: number, numClasses: number): AssayError {
  return new AssayError(
    "evaluation/classes-mismatch",
    `Pixel ${pixel + 1} of ${name} has the class ${label}, but classes are 0 to ${numClasses - 1}.`,
    { fix: "Give the right `numClasses`, or name the class to leave out with `ignoreIndex`." },
  );
}

function isClass(label: number, numClasses: number): boolean {
  return Number.isInteger(label) && label >= 0 && label < numClasses;
}
