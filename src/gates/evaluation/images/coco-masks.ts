import { AssayError } from "../../../model/error.ts";
import { maskOfPolygons } from "../metrics/detection/polygon.ts";
import { type Rle, readMask } from "../metrics/detection/rle.ts";
import { isFields } from "./json-file.ts";
import type { KnownImage } from "./known.ts";

/**
 * A `segmentation` of COCO: runs as numbers or as text, or polygons.
 * @param which for sentences: `annotation 3`
 * @throws AssayError `evaluation/mask`
 */
export function readEncoded(
  path: string,
  which: string,
  segmentation: unknown,
  { id, size }: KnownImage,
): Rle {
  const located = (message: string, fix?: string) =>
    new AssayError("evaluation/mask", `The mask of ${which} of \`${path}\` cannot be used. ${message}`, {
      fix: fix ?? "Write `segmentation` as polygons, or as `size` and `counts`.",
      location: { path },
    });
  try {
    const mask = read(segmentation, size);
    if (mask === undefined)
      throw located(segmentation === undefined ? "It has none." : "It is neither runs nor polygons.");
    if (mask === "unsized")
      throw located(
        `It is of polygons, and the image ${id} has no size.`,
        "Give images `height` and `width`.",
      );
    if (size !== undefined && (mask.height !== size[0] || mask.width !== size[1]))
      throw located(
        `It has ${mask.height} × ${mask.width} pixels, but the image ${id} ${size[0]} × ${size[1]}.`,
      );
    return mask;
  } catch (thrown) {
    if (thrown instanceof AssayError && thrown.location === undefined)
      throw located(thrown.message, thrown.fix);
    throw thrown;
  }
}

function read(segmentation: unknown, size: KnownImage["size"]): Rle | "unsized" | undefined {
  if (Array.isArray(segmentation)) {
    if (segmentation.length === 0 || !segmentation.every(Array.isArray)) return undefined;
    return size === undefined ? "unsized" : maskOfPolygons(segmentation, size[0], size[1]);
  }
  if (!isFields(segmentation)) return undefined;
  const { size: own, counts } = segmentation;
  const isSize = Array.isArray(own) && own.length === 2;
  if (!isSize || !(typeof counts === "string" || Array.isArray(counts))) return undefined;
  return readMask({ size: [own[0], own[1]], counts });
}
