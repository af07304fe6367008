import { open } from "node:fs/promises";
import path from "node:path";
import type { Tree } from "../../model/gate.ts";
import { LFS_POINTER_LIMIT, lfsPointer } from "../../sources/pointers.ts";
import { type Fit, fitOf } from "./starter.ts";

const TEXTS = ["csv", "tsv", "jsonl", "ndjson"];

/** Files that data gates read as tables; `.json` holds settings more often. */
export const TABLES: readonly string[] = [
  ...["parquet", "pq", "arrow", "arrows", "feather", "ipc"],
  ...TEXTS.flatMap((text) => [text, `${text}.gz`, `${text}.zst`]),
].map((extension) => `**/*.${extension}`);

/** As many tables are held against a model. */
const MOST_TRIED = 5;

/** The tables, the one with most bytes first: a list of codes is rarely what a repository is about. */
export async function largestFirst(folder: string, tables: readonly string[]): Promise<readonly string[]> {
  const sizes = new Map<string, number>();
  for (const table of tables) sizes.set(table, await sizeOf(path.join(folder, table)));
  return tables.toSorted((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0));
}

/** Bytes of a file, or of what stands behind a pointer; 0 for what cannot be read. */
async function sizeOf(file: string): Promise<number> {
  try {
    await using handle = await open(file);
    const { size } = await handle.stat();
    if (size >= LFS_POINTER_LIMIT) return size;
    return lfsPointer(await handle.readFile("utf8"))?.bytes ?? size;
  } catch {
    return 0;
  }
}

/** The largest table whose columns go into the model, else the largest, and how its columns go into it. */
export async function tableFor(
  tree: Tree,
  model: string | undefined,
  tables: readonly string[],
): Promise<{ readonly table?: string; readonly fit?: Fit }> {
  const [largest] = tables;
  if (largest === undefined) return {};
  if (model === undefined) return { table: largest };
  let first: Fit | undefined;
  for (const table of tables.slice(0, MOST_TRIED)) {
    const fit = await fitOf(tree, model, table);
    if (fit.kind !== "unknown") return { table, fit };
    first ??= fit;
  }
  return { table: largest, ...(first === undefined ? {} : { fit: first }) };
}
