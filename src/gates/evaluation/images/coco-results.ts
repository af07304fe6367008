import { AssayError } from "../../../model/error.ts";
import type { Detection, Id } from "../metrics/detection/annotations.ts";
import { maskArea } from "../metrics/detection/rle.ts";
import { readEncoded } from "./coco-masks.ts";
import { bboxOf, requireBbox } from "./coco-truth.ts";
import { type Fields, isFields, wrongFile } from "./json-file.ts";
import { type ImageTruth, type IouType, plain } from "./known.ts";

/**
 * Reads COCO's results, the detections of all images.
 * @throws AssayError `evaluation/coco-file`, `evaluation/unknown-image`, `evaluation/unknown-category`,
 *   `evaluation/mask`
 */
export function readCocoResults(
  path: string,
  document: unknown,
  truth: ImageTruth,
  iouType: IouType,
): readonly Detection[] {
  if (!Array.isArray(document))
    throw wrongFile(
      path,
      "is no list of detections",
      "Write COCO's results: a list of objects, one a detection.",
    );
  const images = new Map(truth.images.map((image) => [image.id, image]));
  // As `COCO.loadRes` does it: where the first has a box, sizes are those of boxes, also of masks.
  const byBox = isFields(document[0]) && bboxOf(document[0]).length > 0;
  return document.map((entry: unknown, at): Detection => {
    const which = `detection ${at + 1}`;
    if (!isFields(entry))
      throw wrongFile(path, `has ${which} that is ${plain(entry)}, no object`, "Write an object.");
    // Ids of a table of true boxes may be text.
    const [imageId, categoryId] = [entry["image_id"] as Id, entry["category_id"] as Id];
    const image = images.get(imageId) ?? images.get(textOf(imageId));
    if (image === undefined) throw unknownImage(path, which, imageId, truth);
    const category = truth.categories.has(categoryId) ? categoryId : textOf(categoryId);
    if (!truth.categories.has(category)) throw unknownCategory(path, which, categoryId, truth);
    const score = entry["score"];
    if (typeof score !== "number" || !Number.isFinite(score))
      throw wrongFile(
        path,
        `has ${which} with the score ${plain(score)}`,
        "Give each a finite number as its `score`.",
      );
    if (iouType === "bbox") requireBbox(path, which, entry);
    const bbox = bboxOf(entry);
    const mask =
      iouType === "segm" ? { mask: readEncoded(path, which, entry["segmentation"], image) } : undefined;
    return {
      imageId: image.id,
      categoryId: category,
      bbox,
      score,
      ...mask,
      ...(mask && { area: areaOf(entry, byBox, mask.mask) }),
    };
  });
}

/** Nothing for a number that JSON has rounded to that of another image. */
function textOf(id: Id): string {
  return typeof id === "number" && Math.abs(id) > Number.MAX_SAFE_INTEGER ? "" : String(id);
}

function areaOf(entry: Fields, byBox: boolean, mask: Parameters<typeof maskArea>[0]): number {
  const [, , width, height] = bboxOf(entry);
  return byBox && width !== undefined && height !== undefined ? width * height : maskArea(mask);
}

export function unknownImage(path: string, which: string, id: unknown, truth: ImageTruth): AssayError {
  return new AssayError(
    "evaluation/unknown-image",
    `\`${path}\` has ${which} on the image ${plain(id)}, which \`${truth.path}\` does not have.`,
    {
      fix: "Predict the images of the ground truth, by the same ids, those of other images apart.",
      location: { path },
    },
  );
}

export function unknownCategory(path: string, which: string, id: unknown, truth: ImageTruth): AssayError {
  return new AssayError(
    "evaluation/unknown-category",
    `\`${path}\` has ${which} of the category ${plain(id)}, which \`${truth.path}\` does not have.`,
    { fix: "Use the categories of the ground truth, or list it there.", location: { path } },
  );
}
