import { AssayError } from "../../../../model/error.ts";
import type { Numbers } from "../labels.ts";

/** How the four numbers of a box are meant: two corners, or a corner (or the centre) with width and height. */
export type BoxFormat = "xyxy" | "xywh" | "cxcywh";

export interface BoxPairInput {
  readonly boxes1: ArrayLike<Numbers>;
  readonly boxes2: ArrayLike<Numbers>;
  /** Default `xyxy`. */
  readonly fmt?: BoxFormat;
}

interface Box {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly area: number;
}

/** torchvision's guard against a division by 0. */
const EPSILON = 1e-7;

/**
 * Intersection over union of each box of `boxes1` (rows) with each of `boxes2` (columns). 0 to 1, higher is better.
 * Source: `torchvision.ops.box_iou`.
 * @throws AssayError `evaluation/box` for a box that is none, `evaluation/undefined` for two boxes without area
 */
export function boxIou(input: BoxPairInput): number[][] {
  return pairwise(input, iouOf);
}

/**
 * IoU less the share of the smallest box around both that neither fills (Rezatofighi et al. 2019). -1 to 1, higher
 * is better. Source: `torchvision.ops.generalized_box_iou`. @throws AssayError as `boxIou`
 */
export function generalizedBoxIou(input: BoxPairInput): number[][] {
  return pairwise(input, (one, other) => {
    const { width, height } = around(one, other);
    const union = one.area + other.area - intersection(one, other);
    return iouOf(one, other) - (width * height - union) / (width * height);
  });
}

/**
 * IoU less the squared distance of the centres over the squared diagonal of the box around both (Zheng et al.
 * 2020). -1 to 1, higher is better. Source: `torchvision.ops.distance_box_iou`. @throws AssayError as `boxIou`
 */
export function distanceBoxIou(input: BoxPairInput): number[][] {
  return pairwise(input, distanceIou);
}

/**
 * Distance IoU less a penalty for another ratio of width to height (Zheng et al. 2020). Higher is better, at most 1.
 * Source: `torchvision.ops.complete_box_iou`. @throws AssayError as `boxIou`
 */
export function completeBoxIou(input: BoxPairInput): number[][] {
  return pairwise(input, (one, other) => {
    const slant = ({ x1, y1, x2, y2 }: Box) => Math.atan((x2 - x1) / (y2 - y1));
    const gap = (4 / Math.PI ** 2) * (slant(one) - slant(other)) ** 2;
    const weight = gap / (1 - iouOf(one, other) + gap + EPSILON);
    return distanceIou(one, other) - weight * gap;
  });
}

function iouOf(one: Box, other: Box): number {
  const shared = intersection(one, other);
  return shared / (one.area + other.area - shared);
}

function distanceIou(one: Box, other: Box): number {
  const { width, height } = around(one, other);
  const diagonal = width ** 2 + height ** 2 + EPSILON;
  const across = (one.x1 + one.x2) / 2 - (other.x1 + other.x2) / 2;
  const down = (one.y1 + one.y2) / 2 - (other.y1 + other.y2) / 2;
  return iouOf(one, other) - (across ** 2 + down ** 2) / diagonal;
}

function intersection(one: Box, other: Box): number {
  const width = Math.max(0, Math.min(one.x2, other.x2) - Math.max(one.x1, other.x1));
  return width * Math.max(0, Math.min(one.y2, other.y2) - Math.max(one.y1, other.y1));
}

function around(one: Box, other: Box): { readonly width: number; readonly height: number } {
  return {
    width: Math.max(one.x2, other.x2) - Math.min(one.x1, other.x1),
    height: Math.max(one.y2, other.y2) - Math.min(one.y1, other.y1),
  };
}

function pairwise(
  { boxes1, boxes2, fmt = "xyxy" }: BoxPairInput,
  compare: (one: Box, other: Box) => number,
): number[][] {
  const others = Array.from(boxes2, (box, at) => readBox("boxes2", box, at, fmt));
  return Array.from(boxes1, (box, at) => {
    const one = readBox("boxes1", box, at, fmt);
    return others.map((other, column) => {
      const value = compare(one, other);
      if (Number.isFinite(value)) return value;
      throw new AssayError(
        "evaluation/undefined",
        `Neither box ${at + 1} of boxes1 nor box ${column + 1} of boxes2 has an area.`,
        { fix: "Leave boxes without width or height out." },
      );
    });
  });
}

function readBox(name: string, box: Numbers, at: number, fmt: BoxFormat): Box {
  const [a, b, c, d] = [box[0], box[1], box[2], box[3]];
  const corners = {
    xyxy: [a, b, c, d],
    xywh: [a, b, a + c, b + d],
    cxcywh: [a - c / 2, b - d / 2, a + c / 2, b + d / 2],
  }[fmt];
  if (corners === undefined)
    throw new AssayError("evaluation/option", `\`fmt\` is ${fmt}.`, {
      fix: "Choose `xyxy`, `xywh` or `cxcywh`.",
    });
  const [x1, y1, x2, y2] = corners;
  if (box.length !== 4 || !corners.every(Number.isFinite) || x2 < x1 || y2 < y1)
    throw wrongBox(`Box ${at + 1} of ${name}`, box);
  return { x1, y1, x2, y2, area: (x2 - x1) * (y2 - y1) };
}

export function wrongBox(which: string, box: Numbers): AssayError {
  const seen = Array.from(box).slice(0, 5).join(", ");
  return new AssayError("evaluation/box", `${which} is [${seen}], which is no box.`, {
    fix: "Give four finite numbers, of which width and height are not negative.",
  });
}
