import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { AssayError } from "../../../model/error.ts";
import type { LocalInput, Tree } from "../../../model/gate.ts";
import { digestOfSet, openSet } from "../../../sources/file-set.ts";
import { compareTexts } from "../metrics/labels.ts";
import { openInside } from "./open-inside.ts";

/** Names that torchvision's `ImageFolder` takes for images, and more; whether they can be read is seen later. */
const IMAGE = /\.(?:jpe?g|png|webp|gif|bmp|dib|tiff?|ppm|pgm|pbm|pnm|avif|hei[cf]|jxl|jp2|svg)$/i;

/** A table that was made of a folder; its digest is of the names and contents of all images. */
export interface ClassTable extends LocalInput {
  readonly format: "jsonl";
  /** Of the images, sorted as the rows are. */
  readonly files: readonly string[];
}

/**
 * Lists the images of a folder with a sub-folder for each class as a table with the columns `file` and `label`,
 * sorted by class and path, as torchvision's `ImageFolder` does.
 * @param known the names below the folder, where it cannot be listed
 * @throws AssayError `image/folder`, `image/path`, and as `Tree.open`
 */
export async function openClassFolders(
  tree: Tree,
  folder: string,
  scratch: string,
  known?: readonly string[],
): Promise<ClassTable> {
  const top = path.posix.normalize(`${folder.replaceAll(path.sep, "/")}/`);
  const below = known ?? (await filesBelow(tree, top, folder));
  const images = below.filter((name) => IMAGE.test(name));
  if (images.length === 0)
    throw wrong(
      folder,
      `\`${folder}\` in ${tree.label} holds no images.`,
      "Name the folder above the classes, or a table with a column of paths.",
    );
  const loose = images.find((name) => !name.includes("/"));
  if (loose !== undefined)
    throw wrong(
      folder,
      `\`${top}${loose}\` lies in no class: it is beside the sub-folders, whose names are the labels.`,
      "Move it into the sub-folder of its class, or give a table with the columns `file` and `label`.",
    );
  const rows = images.map((file) => ({ file, label: file.slice(0, file.indexOf("/")) })).sort(byClass);
  const names = rows.map(({ file }) => file);
  const { digest, bytes } = digestOfSet(
    await openSet(tree, top, names, (name) => openInside(tree, top, name)),
  );
  const localPath = path.join(scratch, `images-${digest.slice(-16)}.jsonl`);
  await mkdir(scratch, { recursive: true });
  await writeFile(localPath, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  return { path: folder, localPath, digest, bytes, format: "jsonl", files: names };
}

type Row = { readonly file: string; readonly label: string };

function byClass(a: Row, b: Row): number {
  return compareTexts(a.label, b.label) || compareTexts(a.file, b.file);
}

/** Also those that git ignores: DVC writes an ignore rule for the folders that it keeps. */
async function filesBelow(tree: Tree, top: string, folder: string): Promise<readonly string[]> {
  if (path.posix.isAbsolute(top) || top.startsWith("../"))
    throw wrong(
      folder,
      `\`${folder}\` is outside of ${tree.label}, so its images cannot be listed.`,
      "Keep the folder inside the tree, or give a table with a column of paths.",
    );
  // Signs of patterns stand for themselves in a folder's name; `?` takes at least those.
  const pattern = top === "./" ? "**" : `${top.replaceAll(/[*?[\]{}!]/g, "?")}**`;
  const { files, unread, ignored } = await tree.survey([pattern]);
  const prefix = top === "./" ? "" : top;
  const isBelow = (name: string) => name.startsWith(prefix) && !hasHidden(name.slice(prefix.length));
  const refused = [...unread, ...ignored.unread].find(({ path: name }) => isBelow(name));
  if (refused !== undefined)
    throw new AssayError("image/path", `\`${refused.path}\` is not read: ${refused.what}.`, {
      fix: "Put the files themselves into the folder.",
      location: { path: refused.path },
    });
  return [...new Set([...files, ...ignored.files])].filter(isBelow).map((name) => name.slice(prefix.length));
}

function hasHidden(name: string): boolean {
  return name.split("/").some((part) => part.startsWith("."));
}

function wrong(folder: string, message: string, fix: string): AssayError {
  return new AssayError("image/folder", message, { fix, location: { path: folder } });
}
