import type { Engine, FileEngine, Relation } from "../../engines/engine.ts";
import type { Input } from "../../model/evidence.ts";
import type { Tree } from "../../model/gate.ts";
import { isRemote, shownAddress } from "../../sources/remote-address.ts";
import type { FileSource } from "../file-source.ts";
import { openTableFiles } from "../open-files.ts";
import type { RemoteFiles } from "../remote-files.ts";

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
  const { files, options, inputs } = await openTableFiles(tree, source, remote);
  const relation = await engine.relation(files, { ...options, wideIntegersAsText: true });
  const name = isRemote(source.path) ? shownAddress(source.path) : source.path;
  const commit = of === undefined ? {} : { tree: of };
  return {
    engine,
    relation,
    name,
    inputs: inputs.map((input) => ({ role: source.role, ...input, ...commit })),
  };
}
