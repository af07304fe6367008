import { AssayError } from "../../../../model/error.ts";
import { requireSameLength } from "../arrays.ts";
import { type Categories, type PanopticImage, type Segments, segmentsOf, VOID } from "./segments.ts";

export interface PanopticQualityInput {
  readonly yTrue: readonly PanopticImage[];
  readonly yPred: readonly PanopticImage[];
  /** Categories whose instances are told apart: whole numbers of at least 0. */
  readonly things: readonly number[];
  /** Categories without instances. */
  readonly stuffs: readonly number[];
  /** Leaves predicted pixels of other categories out; by default they are refused. */
  readonly allowUnknownPredsCategory?: boolean;
}

export interface Quality {
  /** Panoptic quality: `sq` times `rq`. 0 to 1, higher is better, as are the others. */
  readonly pq: number;
  /** Segmentation quality: mean intersection over union of the segments that were found. */
  readonly sq: number;
  /** Recognition quality: F1 of the segments. */
  readonly rq: number;
}

export interface PanopticQuality extends Quality {
  /** By category, things first; all 0 for one that never occurs, which does not count in the means. */
  readonly categories: readonly (Quality & { readonly category: number })[];
}

/**
 * Panoptic quality, averaged over the categories that occur. A segment is found where a prediction of its category
 * covers more than half of both together. True pixels of other categories do not count. 0 to 1, higher is better.
 * Source: `torchmetrics.functional.detection.panoptic_quality` 1.9, in double precision; Kirillov et al. 2019.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/option` for the categories,
 *   `evaluation/classes-mismatch` for a predicted pixel of no category, `evaluation/undefined` where none occurs
 */
export function panopticQuality(input: PanopticQualityInput): PanopticQuality {
  const { yTrue, yPred, allowUnknownPredsCategory = false } = input;
  const categories = readCategories(input);
  const images = requireSameLength({ yTrue, yPred });
  const counts = new Map<number, Counts>(
    [...inOrder(categories.things), ...inOrder(categories.stuffs)].map((category) => [
      category,
      { iou: 0, found: 0, invented: 0, missed: 0 },
    ]),
  );
  for (let image = 0; image < images; image++) {
    requireSameLength({ yTrue: yTrue[image].category, yPred: yPred[image].category });
    const truth = segmentsOf(yTrue[image], categories, false);
    addImage(counts, truth, segmentsOf(yPred[image], categories, !allowUnknownPredsCategory));
  }
  const all = [...counts].map(([category, each]) => ({ category, ...qualityOf(each) }));
  const occurring = all.filter((_, at) => segmentsIn([...counts.values()][at]) > 0);
  if (occurring.length === 0)
    throw new AssayError("evaluation/undefined", "No pixel is of one of the categories.", {
      fix: "Check `things`, `stuffs` and the images.",
    });
  const mean = (name: keyof Quality) =>
    occurring.reduce((sum, each) => sum + each[name], 0) / occurring.length;
  return { pq: mean("pq"), sq: mean("sq"), rq: mean("rq"), categories: all };
}

/** Segments of a category over all images. */
interface Counts {
  /** Sum of intersection over union of those found. */
  iou: number;
  found: number;
  invented: number;
  missed: number;
}

function addImage(counts: ReadonlyMap<number, Counts>, truth: Segments, found: Segments): void {
  const shared = sharedPixels(truth, found);
  const [realVoid, foundVoid] = [truth.categories.indexOf(VOID), found.categories.indexOf(VOID)];
  const inBoth = (real: number, predicted: number) => shared.get(real)?.get(predicted) ?? 0;
  const [matchedReal, matchedFound] = [new Set<number>(), new Set<number>()];
  for (const [real, byFound] of shared)
    for (const [predicted, both] of byFound) {
      const category = truth.categories[real];
      const count = counts.get(category);
      if (count === undefined || found.categories[predicted] !== category) continue;
      const predictedArea = found.areas[predicted] - inBoth(realVoid, predicted);
      const realArea = truth.areas[real] - inBoth(real, foundVoid);
      const iou = both / (predictedArea + realArea - both);
      if (iou <= 0.5) continue;
      matchedReal.add(real);
      matchedFound.add(predicted);
      count.iou += iou;
      count.found++;
    }
  truth.categories.forEach((category, real) => {
    const count = counts.get(category);
    // What is mostly void on the other side is no fault.
    if (count !== undefined && !matchedReal.has(real) && inBoth(real, foundVoid) / truth.areas[real] <= 0.5)
      count.missed++;
  });
  found.categories.forEach((category, predicted) => {
    const count = counts.get(category);
    if (
      count !== undefined &&
      !matchedFound.has(predicted) &&
      inBoth(realVoid, predicted) / found.areas[predicted] <= 0.5
    )
      count.invented++;
  });
}

function sharedPixels(truth: Segments, found: Segments): ReadonlyMap<number, ReadonlyMap<number, number>> {
  const shared = new Map<number, Map<number, number>>();
  truth.ofPixel.forEach((real, pixel) => {
    const byFound = shared.get(real) ?? new Map<number, number>();
    shared.set(real, byFound);
    const predicted = found.ofPixel[pixel];
    byFound.set(predicted, (byFound.get(predicted) ?? 0) + 1);
  });
  return shared;
}

function segmentsIn({ found, invented, missed }: Counts): number {
  return found + 0.5 * invented + 0.5 * missed;
}

function qualityOf(counts: Counts): Quality {
  const sq = counts.found > 0 ? counts.iou / counts.found : 0;
  const all = segmentsIn(counts);
  const rq = all > 0 ? counts.found / all : 0;
  return { pq: sq * rq, sq, rq };
}

/** @throws AssayError `evaluation/option` */
function readCategories({ things, stuffs }: PanopticQualityInput): Categories {
  const known = { things: new Set(things), stuffs: new Set(stuffs) };
  const wrong = [...things, ...stuffs].find((category) => !(Number.isInteger(category) && category >= 0));
  if (wrong !== undefined) throw wrongCategories(`${wrong} is no category`);
  const both = stuffs.find((category) => known.things.has(category));
  if (both !== undefined) throw wrongCategories(`${both} is one of \`things\` and of \`stuffs\``);
  if (things.length + stuffs.length === 0) throw wrongCategories("`things` and `stuffs` are empty");
  return known;
}

function wrongCategories(what: string): AssayError {
  return new AssayError("evaluation/option", `${what[0].toUpperCase()}${what.slice(1)}.`, {
    fix: "Name each category once, by a whole number of at least 0, in `things` or `stuffs`.",
  });
}

function inOrder(categories: ReadonlySet<number>): readonly number[] {
  return [...categories].sort((a, b) => a - b);
}
