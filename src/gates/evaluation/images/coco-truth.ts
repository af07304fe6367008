import { AssayError } from "../../../model/error.ts";
import type { GroundTruth, Id } from "../metrics/detection/annotations.ts";
import { readEncoded } from "./coco-masks.ts";
import { type Fields, isFields, wrongFile } from "./json-file.ts";
import { type ImageTruth, type IouType, type KnownImage, plain } from "./known.ts";

const FIX =
  "Write the ground truth in COCO's format, each image, category and annotation with an id of its own.";

/** Reads COCO's ground truth. @throws AssayError `evaluation/coco-file`, `evaluation/box`, `evaluation/mask` */
export function readCocoTruth(path: string, document: unknown, iouType: IouType): ImageTruth {
  const lists = isFields(document) ? document : {};
  const images = entriesOf(path, lists, "images").map((entry) => readImage(entry));
  const known = new Map(images.map((image) => [image.id, image]));
  const categories = nameCategories(entriesOf(path, lists, "categories"));
  const groundTruths = entriesOf(path, lists, "annotations").map((entry, at): GroundTruth => {
    const which = `the annotation ${String(entry["id"])}`;
    const [imageId, categoryId] = [entry["image_id"] as Id, entry["category_id"] as Id];
    const image = known.get(imageId);
    if (image === undefined)
      throw wrongFile(path, `has ${which} on the image ${plain(imageId)}, which is not in \`images\``, FIX);
    if (!categories.has(categoryId))
      throw wrongFile(
        path,
        `has ${which} of the category ${plain(categoryId)}, which is not in \`categories\``,
        FIX,
      );
    const area = entry["area"];
    if (area !== undefined && !(typeof area === "number" && Number.isFinite(area) && area >= 0))
      throw wrongFile(path, `has ${which} with the area ${plain(area)}`, FIX);
    const crowd = entry["iscrowd"] ?? 0;
    if (![0, 1, true, false].includes(crowd as number))
      throw wrongFile(path, `has ${which} with \`iscrowd\` ${plain(crowd)}`, "Write 0 or 1.");
    if (iouType === "bbox") requireBbox(path, which, entry);
    return {
      imageId,
      categoryId,
      bbox: bboxOf(entry),
      ...(area === undefined ? {} : { area }),
      iscrowd: crowd === 1 || crowd === true,
      ...(iouType === "segm"
        ? { mask: readEncoded(path, `annotation ${at + 1}`, entry["segmentation"], image) }
        : {}),
    };
  });
  return { path, images, categories, groundTruths };
}

/** Boxes are what is compared, so each entry has one. @throws AssayError `evaluation/box` */
export function requireBbox(path: string, which: string, entry: Fields): void {
  const bbox = entry["bbox"];
  if (Array.isArray(bbox) && bbox.length === 4 && bbox.every((value) => typeof value === "number")) return;
  throw new AssayError("evaluation/box", `\`${path}\` has ${which} with the bbox ${plain(bbox)}.`, {
    fix: "Write four numbers: left, top, width and height.",
    location: { path },
  });
}

/** Four numbers, or what `cocoEval` refuses. */
export function bboxOf(entry: Fields): readonly number[] {
  const bbox = entry["bbox"];
  return Array.isArray(bbox) ? bbox.map((value) => (typeof value === "number" ? value : Number.NaN)) : [];
}

function entriesOf(path: string, document: Fields, name: string): readonly Fields[] {
  const list = document[name];
  if (!Array.isArray(list))
    throw wrongFile(
      path,
      `has no list \`${name}\``,
      "Write an object of `images`, `annotations` and `categories`.",
    );
  const ids = new Set<unknown>();
  for (const [at, entry] of list.entries()) {
    const id: unknown = isFields(entry) ? entry["id"] : undefined;
    if (!isId(id)) throw wrongFile(path, `has no id in entry ${at + 1} of \`${name}\``, FIX);
    if (ids.has(id)) throw wrongFile(path, `has the id ${plain(id)} twice in \`${name}\``, FIX);
    ids.add(id);
  }
  return list as readonly Fields[];
}

function isId(value: unknown): value is Id {
  return typeof value === "string" || Number.isSafeInteger(value);
}

function readImage(entry: Fields): KnownImage {
  const { id, height, width } = entry;
  const attributes = Object.entries(entry).flatMap(([name, value]): [string, string][] =>
    ["string", "number", "boolean"].includes(typeof value) ? [[name, String(value)]] : [],
  );
  const isSized = typeof height === "number" && typeof width === "number";
  return { id: id as Id, attributes: new Map(attributes), ...(isSized ? { size: [height, width] } : {}) };
}

function nameCategories(entries: readonly Fields[]): ReadonlyMap<Id, string> {
  const names = entries.map(({ id, name }) => (typeof name === "string" ? name : String(id)));
  return new Map(
    entries.map(({ id }, at) => [
      id as Id,
      names.filter((name) => name === names[at]).length === 1 ? names[at] : `${names[at]} (${id})`,
    ]),
  );
}
