import { type Cell, type CocoInput, type Id, readAnnotations } from "./annotations.ts";
import { AREAS, type AreaName, spaced } from "./coco-eval.ts";
import { matchCell, overlapsOf } from "./matching.ts";

/** One category: its detections by falling score and what each was matched with. */
export interface CategoryMatches {
  /** The place of the detection's image. */
  readonly images: Int32Array;
  /** How many detections of its image stand before it. */
  readonly ranks: Int32Array;
  /** For each threshold each detection: 1 right, 0 wrong, -1 does not count. */
  readonly outcomes: readonly Int8Array[];
  /** Images with truths that should be found, and how many. */
  readonly wantedImages: Int32Array;
  readonly wanted: Float64Array;
}

/** Detections of all images matched with the truth once, to be counted again and again. */
export interface MatchedDetections {
  readonly kind: "detections";
  readonly images: number;
  /** Matches of each category with truths and detections of that size. */
  matches(area: AreaName): readonly CategoryMatches[];
  /** The one category that is looked at. */
  readonly only?: number;
}

/** COCO's parameters. */
export const MOST_DETECTIONS = 100;
export const THRESHOLDS = spaced(0.5, 0.95, 10);
export const RECALLS = spaced(0, 1, 101);

export interface Matching {
  readonly detections: MatchedDetections;
  /** In the order in which `image` and `category` of matches count. */
  readonly images: readonly Id[];
  readonly categories: readonly Id[];
}

/** @throws AssayError as `readAnnotations` */
export function matchDetections(
  input: Omit<CocoInput, "useCats" | "iouThrs" | "recThrs" | "maxDets">,
): Matching {
  const { images, categories, cells } = readAnnotations(input, MOST_DETECTIONS);
  const overlaps = cells.map((parts) => parts.map(overlapsOf));
  const known = new Map<AreaName, readonly CategoryMatches[]>();
  const matches = (area: AreaName) => {
    const found =
      known.get(area) ?? cells.map((parts, category) => matchCategory(parts, overlaps[category], area));
    known.set(area, found);
    return found;
  };
  return { detections: { kind: "detections", images: images.length, matches }, images, categories };
}

function matchCategory(
  cells: readonly Cell[],
  overlaps: readonly (readonly Float64Array[])[],
  area: AreaName,
): CategoryMatches {
  const matched = cells.map((cell, at) => matchCell(cell, overlaps[at], AREAS[area], THRESHOLDS));
  const places = matched.flatMap(({ scores }, cell) =>
    Array.from(scores, (score, rank) => ({ cell, rank, score })),
  );
  places.sort((a, b) => b.score - a.score);
  const some = matched.flatMap(({ wanted }, cell) =>
    wanted > 0 ? [{ image: cells[cell].image, wanted }] : [],
  );
  return {
    images: Int32Array.from(places, ({ cell }) => cells[cell].image),
    ranks: Int32Array.from(places, ({ rank }) => rank),
    outcomes: Array.from(THRESHOLDS, (_, threshold) =>
      Int8Array.from(places, ({ cell, rank }) => matched[cell].outcomes[threshold][rank]),
    ),
    wantedImages: Int32Array.from(some, ({ image }) => image),
    wanted: Float64Array.from(some, ({ wanted }) => wanted),
  };
}
