import type { FileOptions } from "../engines/file-options.ts";
import { AssayError } from "../model/error.ts";
import type { Input } from "../model/evidence.ts";
import type { Listing, LocalInput, Tree } from "../model/gate.ts";
import { refuseOutside } from "../sources/link-out.ts";
import { isRemote } from "../sources/remote-address.ts";
import { isPattern } from "../sources/table-source.ts";
import { type FileSource, fileOptions } from "./file-source.ts";
import type { RemoteTable } from "./objects-in-place.ts";
import type { RemoteFiles } from "./remote-files.ts";

/** The files of one table, and how an engine reads them. */
export interface TableFiles {
  /** In the order of their paths; where `options` has `objects`, they are not here. */
  readonly files: readonly LocalInput[];
  readonly options: FileOptions;
  /** What has a digest: what is read in place has none, and a note says what it was. */
  readonly inputs: readonly Omit<Input, "role">[];
}

/**
 * Opens the files that settings name as a table.
 * @throws AssayError `data/no-files` for a glob without files, `file/missing` and others of `Tree.open`, those of
 *   `RemoteFiles.open`
 */
export async function openTableFiles(
  tree: Tree,
  source: FileSource,
  remote: RemoteFiles,
): Promise<TableFiles> {
  const { files, objects }: RemoteTable = isRemote(source.path)
    ? await remote.open(source)
    : { files: await openFiles(tree, source.path) };
  const options = fileOptions(source);
  if (objects !== undefined) return { files, options: { ...options, objects }, inputs: [] };
  return { files, options, inputs: files.map(({ path, digest, bytes }) => ({ path, digest, bytes })) };
}

async function openFiles(tree: Tree, path: string): Promise<readonly LocalInput[]> {
  if (!isPattern(path)) return [await openInside(tree, path)];
  const { files: listed, unread } = await listingOf(tree, path);
  // What is there and cannot be read is no reason to go on without it: opening it says why.
  const there = [...listed, ...unread.map((one) => one.path)];
  const paths = new Set([...there, ...((await tree.kept?.([path])) ?? [])]);
  if (paths.size === 0)
    throw new AssayError("data/no-files", `\`${path}\` matches no file of ${tree.label}.`, {
      fix: "Check the pattern; paths start at the folder of assay.yml, and files that git ignores are left out.",
    });
  const files: LocalInput[] = [];
  for (const one of [...paths].sort()) files.push(await openInside(tree, one));
  return files;
}

async function listingOf(tree: Tree, path: string): Promise<Listing> {
  return (await tree.listing?.([path])) ?? { files: await tree.list([path]), unread: [] };
}

/**
 * A file of the tree's repository; reports show cells of it.
 * @throws AssayError `file/outside-tree` and others of `Tree.open`
 */
export async function openInside(tree: Tree, path: string): Promise<LocalInput> {
  if (tree.root !== undefined) await refuseOutside(tree.root, path);
  return tree.open(path);
}
