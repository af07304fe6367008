import type { Engine, FileEngine, Relation } from "../../engines/engine.ts";
import { AssayError } from "../../model/error.ts";
import type { Input } from "../../model/evidence.ts";
import type { LocalInput, Tree } from "../../model/gate.ts";
import { refuseOutside } from "../../sources/link-out.ts";
import { isRemote, shownAddress } from "../../sources/remote-address.ts";
import { type FileSource, fileOptions } from "./file-source.ts";
import type { RemoteTable } from "./objects-in-place.ts";
import type { RemoteFiles } from "./remote-files.ts";

/** One table of one tree, open in an engine. */
export interface DataTable {
  readonly engine: Engine;
  readonly relation: Relation;
  /** For sentences: `data/flights.parquet`. */
  readonly name: string;
  readonly inputs: readonly Input[];
  /** What the tree is called that it is of, where it is a baseline's: `main (1a2b3c4)`. */
  readonly baseline?: string;
  /** Where the relation is only some rows of another one: which. */
  readonly narrowed?: { readonly from: string; readonly where: string };
}

export interface TableSource extends FileSource {
  readonly role: "data" | "reference";
}

/**
 * Opens a file, or the files of a glob as one table in the order of their paths.
 * @throws AssayError `data/no-files` for a glob without files, `data/parts-differ` when the files have not the
 *   same columns, `file/missing`, those of `RemoteFiles.open` and the engine's codes for a single file
 */
export async function openTable(
  tree: Tree,
  source: TableSource,
  engine: FileEngine,
  remote: RemoteFiles,
  of?: string,
): Promise<DataTable> {
  const isElsewhere = isRemote(source.path);
  const { files, objects }: RemoteTable = isElsewhere
    ? await remote.open(source)
    : { files: await openFiles(tree, source.path) };
  const options = { ...fileOptions(source), wideIntegersAsText: true };
  const relation = await engine.relation(files, objects === undefined ? options : { ...options, objects });
  // What was not read to its end has no digest; a note says what it was.
  const inputs = (objects === undefined ? files : []).map(({ path, digest, bytes }) => {
    return { role: source.role, path, digest, bytes, ...(of === undefined ? {} : { tree: of }) };
  });
  return { engine, relation, name: isElsewhere ? shownAddress(source.path) : source.path, inputs };
}

async function openFiles(tree: Tree, path: string): Promise<readonly LocalInput[]> {
  if (!/[*?[{]/.test(path)) return [await openInside(tree, path)];
  const paths = new Set([...(await tree.list([path])), ...((await tree.kept?.([path])) ?? [])]);
  if (paths.size === 0)
    throw new AssayError("data/no-files", `\`${path}\` matches no file of ${tree.label}.`, {
      fix: "Check the pattern; paths start at the folder of assay.yml, and files that git ignores are left out.",
    });
  const files: LocalInput[] = [];
  for (const one of [...paths].sort()) files.push(await openInside(tree, one));
  return files;
}

/**
 * A file of the tree's repository; reports show cells of it.
 * @throws AssayError `file/outside-tree` and others of `Tree.open`
 */
export async function openInside(tree: Tree, path: string): Promise<LocalInput> {
  if (tree.root !== undefined) await refuseOutside(tree.root, path);
  return tree.open(path);
}
