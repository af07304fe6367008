import path from "node:path";
import { type ImageArray, openImageArray } from "../../../engines/image/image-array.ts";
import { AssayError } from "../../../model/error.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import type { LocalInput } from "../../../model/gate.ts";
import { missingFor } from "../../../model/missing.ts";
import { digestOfSet, openSet, packNames } from "../../../sources/file-set.ts";
import type { Scene } from "../scene.ts";
import { cellText, type OpenTable, readRows, requireColumn } from "../tables/table.ts";
import { preprocessingOf } from "./config.ts";
import { openInside } from "./open-inside.ts";

const DEFAULT_COLUMN = "file";
const NAMES_AT_ONCE = 2048;

/** The images of the rows, and what the report is told of them once all were read. */
export interface RowImages {
  readonly input: string;
  readonly array: ImageArray;
  /** Adds what was read to the report, and whether it is what the baselines have. */
  tell(): Promise<void>;
}

/**
 * Opens the images of the config; undefined where it has none.
 * @param isFolder true where the table was made of the folder itself, so that its digest is that of the images
 * @throws AssayError `image/…`, `evaluation/column-missing`, and as `Tree.open`
 */
export async function openImages(
  scene: Scene,
  table: OpenTable,
  isFolder: boolean,
): Promise<RowImages | undefined> {
  const { config, engine, job } = scene;
  const { images, data = "" } = config;
  if (images === undefined) return undefined;
  const column = images.column ?? DEFAULT_COLUMN;
  requireColumn(table, column, "images.column");
  const folder = images.folder ?? (isFolder ? data : path.posix.dirname(data.replaceAll(path.sep, "/")));
  const names = (await readRows(engine, table, [column], NAMES_AT_ONCE)).column(column);
  const files = new Map<string, LocalInput>();
  const open = async (row: number): Promise<LocalInput> => {
    const name = cellText(names, row);
    if (name !== null && name !== "") {
      const file = await openInside(job.candidate, folder, name);
      files.set(name, file);
      return file;
    }
    throw new AssayError("image/path", `Row ${row + 1} of \`${table.file.path}\` has no path in ${column}.`, {
      fix: "Give every row its image, or take the row out.",
      location: { path: table.file.path },
    });
  };
  const turn = images.exif_transpose;
  const array = await openImageArray({ path: folder, rows: table.rows, open, turn }, preprocessingOf(images));
  const tell = async () => {
    if (!isFolder) {
      const { digest, bytes } = digestOfSet(files);
      scene.inputs.push({ role: "data", path: folder, digest, bytes, files: packNames([...files.keys()]) });
      for (const name of scene.treeBaselines) await noteChanges(scene, name, folder, files);
    }
    if (array.turned > 0 && turn === undefined)
      scene.notes.push({
        code: "image/orientation",
        message: `${array.turned} images of \`${folder}\` say in their EXIF data that they are to be turned; they are taken as they are stored.`,
        fix: "Say what was done in training with `exif_transpose: true` or `false`.",
      });
  };
  return { input: images.input, array, tell };
}

/** Tables that name the same images say nothing of what is in them. */
async function noteChanges(
  { job, notes }: Scene,
  name: BaselineName,
  folder: string,
  files: ReadonlyMap<string, LocalInput>,
): Promise<void> {
  const tree = job.baselines.get(name);
  if (tree === undefined) return;
  const both = "Both models are evaluated on this change's images";
  try {
    const before = await openSet(tree, folder, [...files.keys()]);
    const changed = [...files].filter(([file, { digest }]) => before.get(file)?.digest !== digest).length;
    if (changed === 0) return;
    notes.push({
      code: "evaluation/data-changed",
      message: `${changed} of ${files.size} images of \`${folder}\` differ from those of ${tree.label}. ${both}, so values of earlier reports are of others.`,
      fix: "Review the change of the golden data by itself, apart from the change of the model.",
    });
  } catch (thrown) {
    notes.push({
      code: "evaluation/data-changed",
      message: `The images of \`${folder}\` cannot all be read in ${name}: ${missingFor(thrown).reason} ${both}.`,
    });
  }
}
