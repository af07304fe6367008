import { AssayError } from "../../../../model/error.ts";
import { requireFinite } from "../arrays.ts";
import type { Numbers } from "../labels.ts";
import { type Accumulated, accumulate } from "./accumulate.ts";
import { type CocoInput, type Id, readAnnotations } from "./annotations.ts";
import { matchCell, overlapsOf } from "./matching.ts";

/** COCO's twelve numbers; -1 where no ground truth is of that kind, as pycocotools has it. */
export interface CocoStats {
  /** Mean average precision over all thresholds, which COCO calls AP. */
  readonly ap: number;
  readonly ap50: number;
  readonly ap75: number;
  readonly apSmall: number;
  readonly apMedium: number;
  readonly apLarge: number;
  /** Average recall with the first, second and third of `maxDets` detections an image. */
  readonly ar1: number;
  readonly ar10: number;
  readonly ar100: number;
  readonly arSmall: number;
  readonly arMedium: number;
  readonly arLarge: number;
}

export interface CategoryScore {
  readonly categoryId: Id;
  readonly ap: number;
  readonly ap50: number;
  readonly ap75: number;
  readonly ar: number;
}

export interface CocoEvaluation {
  readonly stats: CocoStats;
  /** One for each category in order, or one for all with `useCats: false`. */
  readonly perCategory: readonly CategoryScore[];
}

export const AREAS = {
  all: [0, 1e10],
  small: [0, 32 ** 2],
  medium: [32 ** 2, 96 ** 2],
  large: [96 ** 2, 1e10],
} as const;
export type AreaName = keyof typeof AREAS;

/** Of the category that stands for all. */
const ANY: Id = -1;
const ABSENT = -1;

/**
 * COCO's evaluation of boxes: average precision and recall over categories and overlaps. 0 to 1, higher is better.
 * Source: `pycocotools.cocoeval.COCOeval` 2.0.11 with its `iouType`; other `maxDets` than the default give
 * its `ap` too, for which pycocotools always asks for 100.
 * @throws AssayError as `readAnnotations`; `evaluation/option` for `iouThrs`, `recThrs` or `maxDets`
 */
export function cocoEval(input: CocoInput): CocoEvaluation {
  const { useCats = true } = input;
  const thresholds = readThresholds("iouThrs", input.iouThrs ?? spaced(0.5, 0.95, 10));
  const recalls = readThresholds("recThrs", input.recThrs ?? spaced(0, 1, 101));
  const maxDets = readMaxDets(input.maxDets ?? [1, 10, 100]);
  const { categories, cells } = readAnnotations(input, maxDets[2]);
  const overlaps = cells.map((images) => images.map(overlapsOf));
  const scored = (area: AreaName, counts: readonly number[]) =>
    cells.map((images, category) => {
      const matches = images.map((cell, image) =>
        matchCell(cell, overlaps[category][image], AREAS[area], thresholds),
      );
      return counts.map((count) => accumulate(matches, count, thresholds.length, recalls));
    });
  const all = scored("all", maxDets);
  const [small, medium, large] = (["small", "medium", "large"] as const).map((area) =>
    scored(area, [maxDets[2]]).map(([last]) => last),
  );
  const most = all.map(([, , last]) => last);
  return {
    stats: {
      ap: meanPrecision(most),
      ap50: meanPrecision(most, indexOf(thresholds, 0.5)),
      ap75: meanPrecision(most, indexOf(thresholds, 0.75)),
      apSmall: meanPrecision(small),
      apMedium: meanPrecision(medium),
      apLarge: meanPrecision(large),
      ar1: meanRecall(all.map(([first]) => first)),
      ar10: meanRecall(all.map(([, second]) => second)),
      ar100: meanRecall(most),
      arSmall: meanRecall(small),
      arMedium: meanRecall(medium),
      arLarge: meanRecall(large),
    },
    perCategory: most.map((one, index) => ({
      categoryId: useCats ? categories[index] : ANY,
      ap: meanPrecision([one]),
      ap50: meanPrecision([one], indexOf(thresholds, 0.5)),
      ap75: meanPrecision([one], indexOf(thresholds, 0.75)),
      ar: meanRecall([one]),
    })),
  };
}

function meanPrecision(categories: readonly (Accumulated | undefined)[], threshold?: number): number {
  const known = categories.filter((one) => one !== undefined);
  if (threshold === ABSENT) return ABSENT;
  return meanOf(
    known.flatMap(({ precisions }) => (threshold === undefined ? precisions : [precisions[threshold]])),
  );
}

function meanRecall(categories: readonly (Accumulated | undefined)[]): number {
  return meanOf(categories.flatMap((one) => (one === undefined ? [] : [one.recalls])));
}

function meanOf(parts: readonly Float64Array[]): number {
  let [sum, count] = [0, 0];
  for (const part of parts) {
    sum += part.reduce((total, value) => total + value, 0);
    count += part.length;
  }
  return count === 0 ? ABSENT : sum / count;
}

/** As `numpy.linspace`, so that a recall of 29/100 meets the threshold 0.29 where it does there. */
export function spaced(from: number, to: number, count: number): Float64Array {
  const step = (to - from) / (count - 1);
  return Float64Array.from({ length: count }, (_, at) => (at === count - 1 ? to : at * step + from));
}

function indexOf(thresholds: Float64Array, wanted: number): number {
  return thresholds.findIndex((threshold) => Math.abs(threshold - wanted) < 1e-9);
}

function readThresholds(name: string, given: Numbers): Float64Array {
  requireFinite(name, given);
  const thresholds = Float64Array.from(given);
  if (thresholds.length > 0 && thresholds.every((value) => value >= 0 && value <= 1)) return thresholds;
  throw new AssayError("evaluation/option", `\`${name}\` is [${thresholds.slice(0, 5).join(", ")}].`, {
    fix: "Give one or more numbers from 0 to 1.",
  });
}

function readMaxDets(given: Numbers): readonly number[] {
  const sorted = Array.from(given).sort((a, b) => a - b);
  if (sorted.length === 3 && sorted.every((count) => Number.isInteger(count) && count > 0)) return sorted;
  throw new AssayError("evaluation/option", `\`maxDets\` is [${sorted.slice(0, 5).join(", ")}].`, {
    fix: "Give three whole numbers above 0, as in [1, 10, 100].",
  });
}
