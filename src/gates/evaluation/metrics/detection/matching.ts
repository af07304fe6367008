import type { Cell, Found, Truth } from "./annotations.ts";
import { maskIou } from "./rle.ts";

/** Detections by falling score against the truths of one category on one image, for each threshold. */
export interface Matches {
  readonly scores: Float64Array;
  /** For each threshold each detection: 1 right, 0 wrong, -1 does not count. */
  readonly outcomes: readonly Int8Array[];
  /** Truths that should be found. */
  readonly wanted: number;
}

/** A match needs this much at most, so that a full overlap always is one. */
const FULL = 1 - 1e-10;

/** Overlap of each detection with each truth; of a crowd, the share of the detection that lies in it. */
export function overlapsOf({ truths, found }: Cell): readonly Float64Array[] {
  return found.map((one) =>
    Float64Array.from(truths, (truth) =>
      one.mask !== undefined && truth.mask !== undefined
        ? maskIou(one.mask, truth.mask, truth.isCrowd)
        : overlap(one, truth),
    ),
  );
}

/**
 * Gives each detection in turn the truth that it overlaps most and that is still free. Truths outside `areas` and
 * crowds come last and are neither right nor wrong. Source: `COCOeval.evaluateImg` of pycocotools 2.0.11.
 */
export function matchCell(
  { truths, found }: Cell,
  overlaps: readonly Float64Array[],
  areas: readonly [least: number, most: number],
  thresholds: Float64Array,
): Matches {
  const isOutside = ({ area }: Found | Truth) => area < areas[0] || area > areas[1];
  const ignored = truths.map((truth) => truth.isCrowd || isOutside(truth));
  const counted = [...truths.keys()].filter((index) => !ignored[index]);
  const order = [...counted, ...[...truths.keys()].filter((index) => ignored[index])];
  const outside = found.map(isOutside);
  const taken = new Uint8Array(truths.length);
  const outcomes = Array.from(thresholds, (threshold) => {
    taken.fill(0);
    const outcome = new Int8Array(found.length);
    for (let at = 0; at < found.length; at++) {
      let [best, match] = [Math.min(threshold, FULL), -1];
      for (const index of order) {
        if (taken[index] === 1 && !truths[index].isCrowd) continue;
        if (match >= 0 && !ignored[match] && ignored[index]) break;
        if (overlaps[at][index] < best) continue;
        best = overlaps[at][index];
        match = index;
      }
      if (match >= 0) taken[match] = 1;
      if (match >= 0) outcome[at] = ignored[match] ? -1 : 1;
      else outcome[at] = outside[at] ? -1 : 0;
    }
    return outcome;
  });
  return { scores: Float64Array.from(found, ({ score }) => score), outcomes, wanted: counted.length };
}

/** As pycocotools' `bbIou`, which keeps this order of the operations. */
function overlap(found: Found, truth: Truth): number {
  const width = Math.min(found.width + found.x, truth.width + truth.x) - Math.max(found.x, truth.x);
  if (width <= 0) return 0;
  const height = Math.min(found.height + found.y, truth.height + truth.y) - Math.max(found.y, truth.y);
  if (height <= 0) return 0;
  const shared = width * height;
  const area = found.width * found.height;
  return shared / (truth.isCrowd ? area : area + truth.width * truth.height - shared);
}
