import { AssayError } from "../../../../model/error.ts";
import { compareLabels, type Numbers } from "../labels.ts";
import { wrongBox } from "./boxes.ts";
import { maskArea, type Rle } from "./rle.ts";

export type Id = number | string;

/** What is on an image. */
export interface GroundTruth {
  readonly imageId: Id;
  readonly categoryId: Id;
  /** Left, top, width, height. */
  readonly bbox: Numbers;
  /** Default width × height; COCO has the area of the mask. */
  readonly area?: number;
  /** Its mask, where masks are compared. */
  readonly mask?: Rle;
  /** A region of many: any number of detections may lie in it, and it need not be found. */
  readonly iscrowd?: boolean | 0 | 1;
}

/** What a model says is on an image. */
export interface Detection {
  readonly imageId: Id;
  readonly categoryId: Id;
  /** Left, top, width, height. */
  readonly bbox: Numbers;
  readonly score: number;
  /** Default width × height, or the area of the mask. */
  readonly area?: number;
  readonly mask?: Rle;
}

export interface CocoInput {
  readonly groundTruths: readonly GroundTruth[];
  readonly detections: readonly Detection[];
  /** All images; default those with a ground truth or a detection. */
  readonly images?: readonly Id[];
  /** All categories; default those with a ground truth. Detections of others do not count. */
  readonly categories?: readonly Id[];
  /** Overlaps from which a detection is right; default 0.5, 0.55 … 0.95. */
  readonly iouThrs?: Numbers;
  /** Recalls at which precision is read; default 0, 0.01 … 1. */
  readonly recThrs?: Numbers;
  /** How many detections of an image count, three numbers; default 1, 10, 100. */
  readonly maxDets?: Numbers;
  /** False: any category will do. */
  readonly useCats?: boolean;
  /** Whether boxes overlap, the default, or masks. */
  readonly iouType?: "bbox" | "segm";
}

/** A box as it is matched. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly area: number;
  readonly mask?: Rle;
}

export interface Truth extends Region {
  readonly isCrowd: boolean;
}

export interface Found extends Region {
  readonly score: number;
}

/** One category on one image; detections by falling score, at most as many as count. */
export interface Cell {
  /** Its place in `images`. */
  readonly image: number;
  readonly truths: readonly Truth[];
  readonly found: readonly Found[];
}

export interface Annotations {
  readonly images: readonly Id[];
  readonly categories: readonly Id[];
  /** For each category its images in order, those without anything left out. */
  readonly cells: readonly (readonly Cell[])[];
}

/** @throws AssayError `evaluation/no-rows`, `evaluation/box`, `evaluation/not-finite`, `evaluation/unknown-image` */
export function readAnnotations(input: CocoInput, mostFound: number): Annotations {
  const { groundTruths, detections, useCats = true, iouType = "bbox" } = input;
  const categories = sortedIds(input.categories ?? groundTruths.map(({ categoryId }) => categoryId));
  const images = sortedIds(input.images ?? [...groundTruths, ...detections].map(({ imageId }) => imageId));
  if (images.length === 0)
    throw new AssayError("evaluation/no-rows", "There are no images to evaluate on.", {
      fix: "Give ground truths, or `images` when they show nothing.",
    });
  const rank = new Map(categories.map((id, index) => [id, index]));
  const drafts = (useCats ? categories : [null]).map(
    () => new Map(images.map((id, image) => [id, { image, truths: [] as Truth[], found: [] as Found[] }])),
  );
  const place = ({ imageId, categoryId }: GroundTruth | Detection, which: string) => {
    const category = rank.get(categoryId);
    const cell = drafts[useCats ? (category ?? 0) : 0]?.get(imageId);
    if (cell === undefined && drafts.length > 0) throw unknownImage(which, imageId);
    return category === undefined ? undefined : cell;
  };
  // Without categories COCO lists them category by category, which decides between equal scores.
  const inOrder = <Entry extends GroundTruth | Detection>(entries: readonly Entry[]) => {
    const numbered = entries.map((entry, at) => ({ entry, at }));
    if (useCats) return numbered;
    const rankOf = ({ categoryId }: Entry) => rank.get(categoryId) ?? 0;
    return numbered.sort((a, b) => rankOf(a.entry) - rankOf(b.entry));
  };
  for (const { entry, at } of inOrder(groundTruths)) {
    const region = readRegion(entry, `Ground truth ${at + 1}`, iouType);
    const isCrowd = entry.iscrowd === true || entry.iscrowd === 1;
    place(entry, `Ground truth ${at + 1}`)?.truths.push({ ...region, isCrowd });
  }
  for (const { entry, at } of inOrder(detections)) {
    const region = readRegion(entry, `Detection ${at + 1}`, iouType);
    if (!Number.isFinite(entry.score))
      throw new AssayError("evaluation/not-finite", `The score of detection ${at + 1} is ${entry.score}.`, {
        fix: "Look for an overflow in the model.",
      });
    place(entry, `Detection ${at + 1}`)?.found.push({ ...region, score: entry.score });
  }
  const cells = drafts.map((draft) =>
    [...draft.values()]
      .filter(({ truths, found }) => truths.length + found.length > 0)
      .map(({ image, truths, found }) => ({
        image,
        truths,
        found: found.sort((a, b) => b.score - a.score).slice(0, mostFound),
      })),
  );
  return { images, categories, cells };
}

function sortedIds(ids: readonly Id[]): readonly Id[] {
  return [...new Set(ids)].sort(compareLabels);
}

function readRegion(
  { bbox, mask, area: given }: GroundTruth | Detection,
  which: string,
  iouType: "bbox" | "segm",
): Region {
  if (iouType === "segm") {
    if (mask === undefined)
      throw new AssayError("evaluation/mask", `${which} has no mask.`, {
        fix: "Give masks, or compare boxes.",
      });
    return { x: 0, y: 0, width: 0, height: 0, area: given ?? maskArea(mask), mask };
  }
  const [x, y, width, height] = [bbox[0], bbox[1], bbox[2], bbox[3]];
  const area = given ?? width * height;
  const isBox = bbox.length === 4 && [x, y, width, height, area].every(Number.isFinite);
  if (!isBox || width < 0 || height < 0 || area < 0) throw wrongBox(which, bbox);
  return { x, y, width, height, area };
}

function unknownImage(which: string, image: Id): AssayError {
  return new AssayError(
    "evaluation/unknown-image",
    `${which} is on the image ${image}, which is not in \`images\`.`,
    {
      fix: "Evaluate all images, or leave out what belongs to others.",
    },
  );
}
