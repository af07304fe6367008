import type { RelationColumn } from "../dialect.ts";
import type { FileOptions } from "../file-options.ts";
import { duckDbDialect } from "./dialect.ts";

/** A file as the engine reads it: the user's own, or one that was made of it. */
export interface ReadableFile {
  /** For messages: as the config names it. */
  readonly path: string;
  readonly localPath: string;
  readonly bytes: number;
}

/** Columns that the names of folders give, and their types. */
export interface Partitions {
  readonly types: Readonly<Record<string, string>>;
  /** Folders above the files that look like partitions and are none. */
  readonly others: readonly string[];
}

/** What reads files: how they are packed, and what their folders say. */
export interface ReadContext {
  readonly options: FileOptions;
  readonly partitions?: Partitions;
}

/** Runs SQL that reads the files. */
export type Rows = (sql: string) => Promise<readonly Record<string, unknown>[]>;
/** Columns that a query gives. */
export type Describe = (from: string) => Promise<readonly RelationColumn[]>;

export interface Session {
  readonly rows: Rows;
  readonly describe: Describe;
}

/** Files that one call reads. */
export interface OpenedFiles {
  readonly files: readonly ReadableFile[];
  /** What stands after FROM. */
  readonly from: string;
  readonly columns: readonly RelationColumn[];
  /** Columns of integers beyond 64 bits, read as text. */
  readonly wideIntegers?: readonly string[];
}

const PACKINGS = { ".gz": "gzip", ".zst": "zstd" } as const;

export type Packing = (typeof PACKINGS)[keyof typeof PACKINGS];

export function packingOf({ localPath }: Pick<ReadableFile, "localPath">): Packing | undefined {
  const name = localPath.toLowerCase();
  return name.endsWith(".gz") ? PACKINGS[".gz"] : name.endsWith(".zst") ? PACKINGS[".zst"] : undefined;
}

/** The first argument of a table function. */
export function pathList(files: readonly ReadableFile[]): string {
  const paths = files.map(({ localPath }) => duckDbDialect.text(localPath));
  return paths.length === 1 ? paths[0] : `[${paths.join(", ")}]`;
}

/** The settings of a table function that say how its files are packed and what their folders mean. */
export function readSettings(files: readonly ReadableFile[], { partitions }: ReadContext): string {
  const packing = packingOf(files[0]);
  const packed = packing === undefined ? "" : `, compression = '${packing}'`;
  if (partitions === undefined) return `, hive_partitioning = false${packed}`;
  const types = Object.entries(partitions.types).map(([name, type]) => {
    return `${duckDbDialect.identifier(name)}: ${duckDbDialect.text(type)}`;
  });
  return `, hive_partitioning = true, hive_types = {${types.join(", ")}}${packed}`;
}

/** A table function without what folders above the files say. */
export function withoutOthers(call: string, { partitions }: ReadContext): string {
  if (partitions === undefined || partitions.others.length === 0) return call;
  const names = partitions.others.map(duckDbDialect.identifier);
  return `(SELECT * EXCLUDE (${names.join(", ")}) FROM ${call})`;
}

/**
 * Names and types as the `columns` of a table function.
 * @throws AssayError `data/unreadable` for a name that no query can hold, which `identifier` knows
 */
export function columnTypes(columns: readonly Pick<RelationColumn, "name" | "type">[]): string {
  const { identifier, text } = duckDbDialect;
  for (const { name } of columns) identifier(name);
  const pairs = columns.map(({ name, type }) => `${text(name)}: ${text(type)}`);
  return `{${pairs.join(", ")}}`;
}
