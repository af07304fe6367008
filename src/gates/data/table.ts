import type { Engine, FileEngine, FileOptions, Relation } from "../../engines/engine.ts";
import { AssayError } from "../../model/error.ts";
import type { Input } from "../../model/evidence.ts";
import type { LocalInput, Tree } from "../../model/gate.ts";

/** One table of one tree, open in an engine. */
export interface DataTable {
  readonly engine: Engine;
  readonly relation: Relation;
  /** For sentences: `data/flights.parquet`. */
  readonly name: string;
  readonly inputs: readonly Input[];
}

export interface TableSource {
  readonly path: string;
  readonly format?: FileOptions["format"];
  readonly role: "data" | "reference";
}

/**
 * Opens a file, or the files of a glob as one table in the order of their paths.
 * @throws AssayError `data/no-files` for a glob without files, `data/parts-differ` when the files have not the
 *   same columns, `file/missing` and the engine's codes for a single file
 */
export async function openTable(
  tree: Tree,
  source: TableSource,
  engine: FileEngine,
  of?: string,
): Promise<DataTable> {
  const files = await openFiles(tree, source.path);
  const relations: Relation[] = [];
  for (const file of files) relations.push(await engine.relation(file, { format: source.format }));
  const inputs = files.map(({ path, digest, bytes }) => {
    return { role: source.role, path, digest, bytes, ...(of === undefined ? {} : { tree: of }) };
  });
  return { engine, relation: joined(relations, files, engine), name: source.path, inputs };
}

async function openFiles(tree: Tree, path: string): Promise<readonly LocalInput[]> {
  if (!/[*?[{]/.test(path)) return [await tree.open(path)];
  const paths = await tree.list([path]);
  if (paths.length === 0)
    throw new AssayError("data/no-files", `\`${path}\` matches no file of ${tree.label}.`, {
      fix: "Check the pattern; paths start at the folder of assay.yml, and files that git ignores are left out.",
    });
  const files: LocalInput[] = [];
  for (const one of paths) files.push(await tree.open(one));
  return files;
}

function joined(relations: readonly Relation[], files: readonly LocalInput[], { dialect }: Engine): Relation {
  const [first, ...others] = relations;
  if (others.length === 0) return first;
  others.forEach((other, at) => {
    const difference = missingFrom(first, other) ?? missingFrom(other, first);
    if (difference !== undefined)
      throw new AssayError(
        "data/parts-differ",
        `\`${files[at + 1].path}\` has not the same columns as \`${files[0].path}\`: only one has \`${difference}\`.`,
        { fix: "Give each kind of file a gate of its own.", location: { path: files[at + 1].path } },
      );
  });
  const names = first.columns.map(({ name }) => dialect.identifier(name)).join(", ");
  const parts = relations.map(({ from }) => `SELECT ${names} FROM ${from}`);
  return { from: `(${parts.join(" UNION ALL ")}) AS parts`, columns: first.columns };
}

function missingFrom(some: Relation, other: Relation): string | undefined {
  const names = new Set(other.columns.map(({ name }) => name));
  return some.columns.find(({ name }) => !names.has(name))?.name;
}
