import { AssayError } from "../../../model/error.ts";
import type { LocalInput } from "../../../model/gate.ts";
import { matchesText } from "../../../model/subject.ts";
import type { Detection, Id } from "../metrics/detection/annotations.ts";
import { matchDetections } from "../metrics/detection/matched.ts";
import type { Images } from "../metrics/images.ts";
import type { Scene } from "../scene.ts";
import { sliceColumns } from "../slices.ts";
import { readBoxDetections, readBoxTruth } from "./box-table.ts";
import { readCocoResults } from "./coco-results.ts";
import { readCocoTruth } from "./coco-truth.ts";
import { readJson } from "./json-file.ts";
import type { ImageTruth } from "./known.ts";
import type { ImageReader } from "./reader.ts";

/** Reads what is on the images; COCO's files end in `.json`, all others are tables with one box a row. */
export async function openDetection(scene: Scene, file: LocalInput): Promise<ImageReader> {
  const { config, engine, job } = scene;
  const iouType = config.detection?.iou_type ?? "bbox";
  const isCoco = isJson(file);
  const column = isCoco ? "category" : config.label;
  const truth = isCoco
    ? readCocoTruth(file.path, await readJson(file, job.budget.memoryBytes), iouType)
    : await readTable(scene, file, iouType);
  // Places as in matches: whoever is matched first says the order.
  const match = (detections: readonly Detection[], path: string) =>
    located(truth, path, () =>
      matchDetections({
        groundTruths: truth.groundTruths,
        detections,
        images: truth.images.map(({ id }) => id),
        categories: [...truth.categories.keys()],
        iouType,
      }),
    );
  const { images, categories } = match([], file.path);
  const known = new Map(truth.images.map((image) => [image.id, image]));
  return {
    images: images.flatMap((id) => known.get(id) ?? []),
    categories: {
      column,
      names: categories.map((id) => truth.categories.get(id) ?? String(id)),
      images: imagesByCategory(truth, images),
    },
    async read(found: LocalInput): Promise<Images> {
      const detections = isJson(found)
        ? readCocoResults(found.path, await readJson(found, job.budget.memoryBytes), truth, iouType)
        : await readBoxDetections(engine, await openFound(scene, found, iouType), config, truth);
      return match(detections, found.path).detections;
    },
    close: async () => {},
  };
}

/** Says in which file a box or mask is wrong. */
function located<Value>(truth: ImageTruth, path: string, compute: () => Value): Value {
  try {
    return compute();
  } catch (thrown) {
    if (!(thrown instanceof AssayError) || thrown.location !== undefined) throw thrown;
    const where = thrown.message.startsWith("Ground truth") ? truth.path : path;
    throw new AssayError(thrown.code, thrown.message, { fix: thrown.fix, location: { path: where } });
  }
}

async function readTable(scene: Scene, file: LocalInput, iouType: "bbox" | "segm"): Promise<ImageTruth> {
  const { config, engine, job } = scene;
  const table = await openFound(scene, file, iouType);
  const isOfClass = (slice: string) => matchesText(`${config.label}=*`, slice);
  const needs = job.needs.filter(({ subjects }) => !isOfClass(String(subjects.slice ?? `${config.label}=`)));
  const attributes = sliceColumns(needs, config.slices ?? [], table);
  return readBoxTruth(
    engine,
    table,
    config,
    attributes.filter((name) => name !== config.label),
  );
}

async function openFound(scene: Scene, file: LocalInput, iouType: "bbox" | "segm") {
  if (iouType === "bbox") return scene.openTable(file);
  throw new AssayError(
    "evaluation/settings",
    `\`${file.path}\` is a table of boxes, but \`detection.iou_type\` is segm.`,
    { fix: "Give the masks in COCO's JSON files, or compare boxes." },
  );
}

function isJson({ path }: LocalInput): boolean {
  return /\.json$/i.test(path);
}

function imagesByCategory(truth: ImageTruth, order: readonly Id[]): ReadonlyMap<string, Uint32Array> {
  const places = new Map(order.map((id, place) => [id, place]));
  const found = new Map([...truth.categories.values()].sort().map((name) => [name, new Set<number>()]));
  for (const { imageId, categoryId, iscrowd } of truth.groundTruths) {
    if (iscrowd === true || iscrowd === 1) continue;
    found.get(truth.categories.get(categoryId) ?? "")?.add(places.get(imageId) ?? 0);
  }
  return new Map([...found].map(([name, set]) => [name, Uint32Array.from(set).sort()]));
}
