import type { Column, FileEngine as Engine } from "../../../engines/engine.ts";
import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";
import type { Detection, GroundTruth, Id } from "../metrics/detection/annotations.ts";
import { cellText, type OpenTable, type Rows, readRows, requireColumn } from "../tables/table.ts";
import { unknownCategory, unknownImage } from "./coco-results.ts";
import type { ImageTruth, KnownImage } from "./known.ts";
import { readAttributes } from "./table-attributes.ts";

const BOX = ["x", "y", "width", "height"];
const IMAGE = "image_id";
const SCORE = "score";

/** Reads a table with one box a row; a row without class and box is an image on which there is nothing. */
export async function readBoxTruth(
  engine: Engine,
  table: OpenTable,
  config: EvaluationConfig,
  attributes: readonly string[],
): Promise<ImageTruth> {
  const { crowd } = config.detection ?? {};
  const columns = boxColumns(table, config);
  if (crowd !== undefined) requireColumn(table, crowd, "detection.crowd");
  const rows = await read(engine, table, config, [crowd, ...attributes]);
  const ids = imageIds(table, rows, columns.image);
  const [classes, crowds] = [
    rows.column(columns.label),
    crowd === undefined ? undefined : rows.column(crowd),
  ];
  const categories = new Map<Id, string>();
  const groundTruths: GroundTruth[] = [];
  for (let row = 0; row < rows.rows; row++) {
    const label = cellText(classes, row);
    const bbox = boxOf(rows, columns, row);
    if (label === null && bbox.every(Number.isNaN)) continue;
    if (label === null) throw noCell(table, row, columns.label);
    requireBox(table, bbox, row);
    categories.set(label, label);
    groundTruths.push({
      imageId: ids[row],
      categoryId: label,
      bbox,
      iscrowd: crowds !== undefined && ["1", "true"].includes(cellText(crowds, row) ?? ""),
    });
  }
  const known = readAttributes(table, rows, ids, attributes);
  const images = [...new Set(ids)].map((id): KnownImage => ({ id, attributes: known.get(id) ?? new Map() }));
  return { path: table.file.path, images, categories, groundTruths };
}

/** @throws AssayError `evaluation/unknown-image`, `evaluation/unknown-category`, `evaluation/box`, `evaluation/not-finite` */
export async function readBoxDetections(
  engine: Engine,
  table: OpenTable,
  config: EvaluationConfig,
  truth: ImageTruth,
): Promise<readonly Detection[]> {
  const columns = boxColumns(table, config);
  const score = [config.score ?? SCORE].flat();
  if (score.length !== 1)
    throw new AssayError("evaluation/settings", "A box has one score, but `score` names several columns.", {
      fix: "Name the column with how sure the model is of each box.",
    });
  requireColumn(table, score[0], "score");
  const rows = await read(engine, table, config, score);
  const ids = imageIds(table, rows, columns.image);
  const scores = rows.column(score[0]);
  const known = new Map(
    truth.images.flatMap(({ id }): [Id, Id][] => [
      [id, id],
      [String(id), id],
    ]),
  );
  const named = new Map<string, Id>();
  for (const id of truth.categories.keys()) named.set(String(id), id);
  for (const [id, name] of truth.categories) named.set(name, id);
  return Array.from({ length: rows.rows }, (_, row): Detection => {
    const label = cellText(rows.column(columns.label), row);
    const imageId = known.get(ids[row]);
    if (imageId === undefined) throw unknownImage(table.file.path, `row ${row + 1}`, ids[row], truth);
    const categoryId = label === null ? undefined : named.get(label);
    if (categoryId === undefined) throw unknownCategory(table.file.path, `row ${row + 1}`, label, truth);
    const bbox = boxOf(rows, columns, row);
    requireBox(table, bbox, row);
    const value = numberAt(scores, row);
    if (!Number.isFinite(value))
      throw new AssayError(
        "evaluation/not-finite",
        `The ${score[0]} of row ${row + 1} of \`${table.file.path}\` is missing, NaN, infinite or no number.`,
        { fix: "Give each box a number.", location: { path: table.file.path } },
      );
    return { imageId, categoryId, bbox, score: value };
  });
}

interface BoxColumns {
  readonly image: string;
  readonly label: string;
  readonly box: readonly string[];
  readonly format: "xywh" | "xyxy" | "cxcywh";
}

function boxColumns(table: OpenTable, { label, detection = {} }: EvaluationConfig): BoxColumns {
  if (label === undefined)
    throw new AssayError(
      "evaluation/settings",
      `\`${table.file.path}\` is a table of boxes, but the gate has no \`label\`.`,
      { fix: "Name the column with the class of a box with `label:`." },
    );
  const { image = IMAGE, box = BOX, format = "xywh" } = detection;
  requireColumn(table, image, "detection.image");
  requireColumn(table, label, "label");
  for (const name of box) {
    const { cell, type } = requireColumn(table, name, "detection.box");
    if (cell !== "number" && cell !== "integer")
      throw new AssayError(
        "evaluation/box",
        `\`detection.box\` names the column ${name} of \`${table.file.path}\`, which is ${type}; a box is of numbers.`,
        {
          fix: "Name four columns of numbers; one text among the numbers makes all of a CSV's column text.",
          location: { path: table.file.path },
        },
      );
  }
  return { image, label, box, format };
}

function read(
  engine: Engine,
  table: OpenTable,
  config: EvaluationConfig,
  further: readonly (string | undefined)[],
): Promise<Rows> {
  const { image, label, box } = boxColumns(table, config);
  const names = [image, label, ...box, ...further].filter((name) => name !== undefined);
  return readRows(engine, table, [...new Set(names)], config.batch ?? 4096, undefined, image);
}

/** Whole numbers as such, so that images stand in the order in which COCO has them. */
function imageIds(table: OpenTable, rows: Rows, name: string): readonly Id[] {
  const column = rows.column(name);
  const isWhole = requireColumn(table, name, "detection.image").cell === "integer";
  return Array.from({ length: rows.rows }, (_, row) => {
    const text = cellText(column, row);
    if (text === null) throw noCell(table, row, name);
    return isWhole && Number.isSafeInteger(Number(text)) ? Number(text) : text;
  });
}

/** Left, top, width, height. */
function boxOf(rows: Rows, { box, format }: BoxColumns, row: number): readonly number[] {
  const [a, b, c, d] = box.map((name) => numberAt(rows.column(name), row));
  if (format === "xyxy") return [a, b, c - a, d - b];
  return format === "xywh" ? [a, b, c, d] : [a - c / 2, b - d / 2, c, d];
}

function numberAt(column: Column, row: number): number {
  return column.kind === "text" ? Number.NaN : column.values[row];
}

function requireBox(table: OpenTable, bbox: readonly number[], row: number): void {
  if (bbox.every(Number.isFinite) && bbox[2] >= 0 && bbox[3] >= 0) return;
  throw new AssayError(
    "evaluation/box",
    `Row ${row + 1} of \`${table.file.path}\` has no box: left, top, width and height are ${bbox.join(", ")}.`,
    {
      fix: "Give four finite numbers, of which width and height are not negative, and their order with `detection.format`.",
      location: { path: table.file.path },
    },
  );
}

function noCell(table: OpenTable, row: number, name: string): AssayError {
  return new AssayError(
    "evaluation/label-missing",
    `Row ${row + 1} of \`${table.file.path}\` has no ${name}.`,
    { fix: "Give every box its image and class.", location: { path: table.file.path } },
  );
}
