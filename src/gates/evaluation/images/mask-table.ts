import { AssayError } from "../../../model/error.ts";
import type { LocalInput } from "../../../model/gate.ts";
import { type Rle, readMask } from "../metrics/detection/rle.ts";
import type { Scene } from "../scene.ts";
import { cellText, readRows, requireColumn } from "../tables/table.ts";
import { type Mask, type MaskSource, wrongMask } from "./mask-source.ts";

const FIX = "Give each row an image, its height and width, a class, and the mask in COCO's runs as text.";

interface Part {
  readonly row: number;
  /** Undefined for an image without any class but the first. */
  readonly code?: number;
  readonly text: string;
  readonly size: readonly [height: number, width: number];
}

/**
 * A table with one class of an image a row. Pixels in no mask are of the first class; a row without a mask is an
 * image of these alone.
 */
export async function openMaskTable(scene: Scene, file: LocalInput): Promise<MaskSource> {
  const { config, engine } = scene;
  const { image = "image_id", mask = "mask", height = "height", width = "width" } = config.segmentation ?? {};
  const { label } = config;
  if (label === undefined)
    throw new AssayError(
      "evaluation/settings",
      `\`${file.path}\` is a table of masks, but the gate has no \`label\`.`,
      {
        fix: "Name the column with the class of a mask with `label:`.",
      },
    );
  const table = await scene.openTable(file);
  for (const [role, name] of Object.entries({ image, mask, height, width }))
    requireColumn(table, name, `segmentation.${role}`);
  requireColumn(table, label, "label");
  const names = [...new Set([image, label, mask, height, width])];
  const rows = await readRows(engine, table, names, config.batch ?? 1024, undefined, image);
  const cell = (name: string, row: number) => cellText(rows.column(name), row);
  const byImage = new Map<string, Part[]>();
  for (let row = 0; row < rows.rows; row++) {
    const [id, text, named] = [cell(image, row), cell(mask, row), cell(label, row)];
    if (id === null || (text !== null && named === null))
      throw wrongMask(file.path, `has row ${row + 1} without its ${id === null ? image : label}`, FIX);
    const parts = byImage.get(id) ?? [];
    byImage.set(id, parts);
    const size = [Number(cell(height, row) ?? Number.NaN), Number(cell(width, row) ?? Number.NaN)] as const;
    const code = text === null ? undefined : codeOf(config, file.path, named ?? "", row);
    parts.push({ row, text: text ?? "", size, ...(code === undefined ? {} : { code }) });
  }
  return {
    path: file.path,
    names: [...byImage.keys()],
    load: async (name) => {
      const parts = byImage.get(name);
      return parts === undefined ? undefined : paint(file.path, name, parts);
    },
    close: async () => {},
  };
}

function codeOf(
  { classes = [], segmentation }: Scene["config"],
  path: string,
  named: string,
  row: number,
): number {
  const code = classes.map(String).indexOf(named);
  if (code >= 0) return code;
  const number = Number(named);
  if (
    Number.isInteger(number) &&
    (number === segmentation?.ignore || (number >= 0 && number < classes.length))
  )
    return number;
  throw new AssayError(
    "evaluation/classes-mismatch",
    `Row ${row + 1} of \`${path}\` has the class ${JSON.stringify(named)}, which is none of \`classes\`.`,
    { fix: "Add it to `classes`, or correct the row.", location: { path } },
  );
}

function paint(path: string, name: string, parts: readonly Part[]): Mask {
  const [height, width] = parts[0].size;
  const isSize =
    [height, width].every((side) => Number.isInteger(side) && side > 0) && height * width <= 2 ** 28;
  if (!isSize || parts.some(({ size }) => size[0] !== height || size[1] !== width))
    throw wrongMask(path, `has ${JSON.stringify(name)} with no size, or with several`, FIX);
  const values = new Int32Array(height * width);
  const painted = new Uint8Array(height * width);
  for (const { row, code, text } of parts) {
    if (code === undefined) continue;
    const { runs } = decode(path, row, text, [height, width]);
    let place = 0;
    runs.forEach((length, at) => {
      for (const end = place + length; place < end; place++) {
        if (at % 2 === 0) continue;
        // Runs go down the columns, masks along the rows.
        const pixel = (place % height) * width + Math.floor(place / height);
        if (painted[pixel] === 1)
          throw wrongMask(
            path,
            `has two masks of ${JSON.stringify(name)} that overlap (row ${row + 1})`,
            "Give each pixel one class.",
          );
        painted[pixel] = 1;
        values[pixel] = code;
      }
    });
  }
  return { height, width, values };
}

function decode(path: string, row: number, text: string, size: readonly [number, number]): Rle {
  try {
    const counts: unknown = text.trimStart().startsWith("[") && text.includes(",") ? JSON.parse(text) : text;
    return readMask({ size, counts: Array.isArray(counts) ? counts : text });
  } catch (thrown) {
    const reason = thrown instanceof AssayError ? thrown.message : "Its list of runs is no JSON.";
    throw wrongMask(
      path,
      `has row ${row + 1} with a mask that cannot be read: ${reason.replace(/\.$/, "")}`,
      FIX,
    );
  }
}
