import { AssayError } from "../../../../model/error.ts";
import type { AreaName } from "./coco-eval.ts";
import { type CategoryMatches, type MatchedDetections, RECALLS, THRESHOLDS } from "./matched.ts";

/** Which of COCO's numbers is wanted. */
export interface Wanted {
  readonly of: "precision" | "recall";
  readonly area: AreaName;
  /** Detections of an image that count. */
  readonly most: number;
  /** The place of the one threshold that counts; default their mean. */
  readonly threshold?: number;
}

/** numpy.spacing(1), which pycocotools adds to the number of detections. */
const SPACING = 2 ** -52;

/**
 * Mean average precision or recall where each image counts so often, as pycocotools 2.0.11 accumulates it.
 * @throws AssayError `evaluation/undefined` without any truth of that kind, for which pycocotools has -1
 */
export function countedScore(
  detections: MatchedDetections,
  wanted: Wanted,
  counts: ArrayLike<number>,
): number {
  const all = detections.matches(wanted.area);
  const categories = detections.only === undefined ? all : [all[detections.only]];
  const thresholds = wanted.threshold === undefined ? [...THRESHOLDS.keys()] : [wanted.threshold];
  let [sum, terms] = [0, 0];
  for (const category of categories) {
    const truths = truthsOf(category, counts);
    if (truths === 0) continue;
    terms += thresholds.length;
    for (const threshold of thresholds)
      sum +=
        wanted.of === "recall"
          ? recallOf(category, threshold, wanted.most, counts) / truths
          : precisionOf(category, threshold, wanted.most, counts, truths);
  }
  if (terms > 0) return sum / terms;
  const size = wanted.area === "all" ? "" : ` ${wanted.area}`;
  throw new AssayError("evaluation/undefined", `The images have no${size} object that should be found.`, {
    fix: "Add images with such objects to the golden data, or leave the rule out.",
  });
}

function truthsOf({ wantedImages, wanted }: CategoryMatches, counts: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < wanted.length; at++) sum += wanted[at] * counts[wantedImages[at]];
  return sum;
}

function recallOf(
  { images, ranks, outcomes }: CategoryMatches,
  threshold: number,
  most: number,
  counts: ArrayLike<number>,
): number {
  const outcome = outcomes[threshold];
  let right = 0;
  for (let at = 0; at < images.length; at++)
    if (outcome[at] === 1 && ranks[at] < most) right += counts[images[at]];
  return right;
}

/** The mean over COCO's recalls of the best precision at that recall or beyond. */
function precisionOf(
  { images, ranks, outcomes }: CategoryMatches,
  threshold: number,
  most: number,
  counts: ArrayLike<number>,
  truths: number,
): number {
  const outcome = outcomes[threshold];
  const recalls: number[] = [];
  const precisions: number[] = [];
  let [right, wrong] = [0, 0];
  for (let at = 0; at < images.length; at++) {
    const count = counts[images[at]];
    if (count === 0 || ranks[at] >= most || outcome[at] < 0) continue;
    if (outcome[at] === 0) {
      wrong += count;
      continue;
    }
    right += count;
    // Precision is only read where recall rises, so the wrong ones between need no place of their own.
    recalls.push(right / truths);
    precisions.push(right / (wrong + right + SPACING));
  }
  for (let at = precisions.length - 1; at > 0; at--)
    if (precisions[at - 1] < precisions[at]) precisions[at - 1] = precisions[at];
  let [sum, at] = [0, 0];
  for (const least of RECALLS) {
    if (least === 0) {
      // The very first detection has a recall of at least 0, be it right or wrong: the best of all is its precision.
      sum += precisions[0] ?? 0;
      continue;
    }
    while (at < recalls.length && recalls[at] < least) at++;
    if (at === recalls.length) break;
    sum += precisions[at];
  }
  return sum / RECALLS.length;
}
