import { readFile, rm } from "node:fs/promises";
import type { FileOptions } from "../../../engines/file-options.ts";
import { AssayError } from "../../../model/error.ts";
import type { LocalInput, Tree } from "../../../model/gate.ts";
import { packNames } from "../../../sources/file-set.ts";
import { dvcFolderFiles } from "../../../sources/pointers.ts";
import { openClassFolders } from "./class-folders.ts";

/** A table of the gate, or one that was made of a folder. */
export interface DataFile extends LocalInput, FileOptions {
  /** The images of a folder, as `Input.files`. */
  readonly files?: string;
  /** The files of a table of several, in their order; the file itself is then the first. */
  readonly parts?: readonly LocalInput[];
}

const LARGEST_LISTING = 2 ** 26;

/** Opens `data` of a gate with images. @throws AssayError `image/folder`, `image/path`, and as `Tree.open` */
export async function openImageData(tree: Tree, path: string, scratch: string): Promise<DataFile> {
  let names: readonly string[] | undefined;
  try {
    const file = await tree.open(path);
    names = tree.root === undefined ? await namesOfDvc(file) : undefined;
    if (names === undefined) return file;
  } catch (thrown) {
    if (!(thrown instanceof AssayError) || thrown.code !== "file/not-a-file") throw thrown;
  }
  const { files, ...table } = await openClassFolders(tree, path, scratch, names);
  return { ...table, files: packNames(files) };
}

/** A commit has the listing of a folder that DVC keeps where a checkout has the folder. */
async function namesOfDvc({ path, localPath, bytes }: LocalInput): Promise<readonly string[] | undefined> {
  if (/\.\w+$/.test(path) || bytes > LARGEST_LISTING) return undefined;
  const names = dvcFolderFiles(await readFile(localPath, "utf8")).map((file) => file.path);
  if (names.length === 0) return undefined;
  // The commit's copy of it stands where the folder's own files will be written.
  await rm(localPath);
  return names;
}
