import { AssayError } from "../../../../model/error.ts";
import { requireSameLength } from "../arrays.ts";
import type { Numbers } from "../labels.ts";

/** One image: the category of each pixel and which instance of it, in any order as long as it is the same in both. */
export interface PanopticImage {
  readonly category: Numbers;
  /** Of no meaning for stuff. */
  readonly instance: Numbers;
}

/** Pixels of no known category. */
export const VOID = -1;

/** Segments of one image, with their pixels. */
export interface Segments {
  /** By segment; VOID for the one of all other pixels. */
  readonly categories: readonly number[];
  readonly areas: readonly number[];
  /** By pixel. */
  readonly ofPixel: Int32Array;
}

/** What the categories are. */
export interface Categories {
  readonly things: ReadonlySet<number>;
  readonly stuffs: ReadonlySet<number>;
}

/**
 * @param isStrict whether a pixel of another category is refused
 * @throws AssayError `evaluation/length-mismatch`, `evaluation/no-rows`, `evaluation/classes-mismatch`
 */
export function segmentsOf(
  { category, instance }: PanopticImage,
  { things, stuffs }: Categories,
  isStrict: boolean,
): Segments {
  const pixels = requireSameLength({ category, instance });
  const numbers = new Map<number, Map<number, number>>();
  const [categories, areas]: [number[], number[]] = [[], []];
  const ofPixel = new Int32Array(pixels);
  for (let pixel = 0; pixel < pixels; pixel++) {
    const isThing = things.has(category[pixel]);
    const isKnown = isThing || stuffs.has(category[pixel]);
    if (!isKnown && isStrict) throw unknown(pixel, category[pixel]);
    const key = isKnown ? category[pixel] : VOID;
    const byInstance = numbers.get(key) ?? new Map<number, number>();
    numbers.set(key, byInstance);
    const which = isThing ? instance[pixel] : 0;
    const segment = byInstance.get(which) ?? categories.length;
    if (segment === categories.length) {
      byInstance.set(which, segment);
      categories.push(key);
      areas.push(0);
    }
    areas[segment]++;
    ofPixel[pixel] = segment;
  }
  return { categories, areas, ofPixel };
}

function unknown(pixel: number, category: number): AssayError {
  return new AssayError(
    "evaluation/classes-mismatch",
    `Pixel ${pixel + 1} of a prediction has the category ${category}, which is none of \`things\` and \`stuffs\`.`,
    { fix: "Name all categories, or say `allowUnknownPredsCategory: true` to leave such pixels out." },
  );
}
