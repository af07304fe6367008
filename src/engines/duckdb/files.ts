import { AssayError } from "../../model/error.ts";
import type { LocalInput } from "../../model/gate.ts";
import type { FileOptions, RelationColumn } from "../engine.ts";
import { pinnedCsv, sniffedCsv } from "./csv.ts";
import { duckDbDialect } from "./dialect.ts";
import { columnTypes, packing } from "./parts.ts";

export type FileFormat = NonNullable<FileOptions["format"]>;

const EXTENSIONS: readonly (readonly [RegExp, FileFormat])[] = [
  [/\.(parquet|pq)$/i, "parquet"],
  [/\.(csv|tsv)(\.gz)?$/i, "csv"],
  [/\.(jsonl|ndjson)(\.gz)?$/i, "jsonl"],
  [/\.json(\.gz)?$/i, "json"],
];

/** @throws AssayError `data/unknown-format` when neither the settings nor the extension say. */
export function fileFormat(file: LocalInput, options: FileOptions = {}): FileFormat {
  const format = options.format ?? EXTENSIONS.find(([extension]) => extension.test(file.path))?.[1];
  if (format !== undefined) return format;
  throw new AssayError(
    "data/unknown-format",
    `The extension of \`${file.path}\` does not say what it holds.`,
    {
      fix: "Name it with `format: parquet`, `csv`, `json` or `jsonl`.",
      location: { path: file.path },
    },
  );
}

/** Runs SQL that reads the one file. */
export type Rows = (sql: string) => Promise<readonly Record<string, unknown>[]>;
/** Columns that a query gives. */
export type Describe = (from: string) => Promise<readonly RelationColumn[]>;

export interface OpenedFile {
  /** What stands after FROM. */
  readonly from: string;
  readonly columns: readonly RelationColumn[];
}

/**
 * Finds the columns of a file and the table function that reads them. Types of text formats come from every
 * row, not from a sample, so that a late value cannot break a read that began; they are then written into the
 * function, so that no later query finds others or looks again.
 */
export async function openFile(
  file: LocalInput,
  format: FileFormat,
  describe: Describe,
  rows: Rows,
): Promise<OpenedFile> {
  const detected = await detectingFunction(file, format);
  const columns = await describe(detected);
  if (format === "parquet" || isBareJson(format, columns)) return { from: detected, columns };
  const from =
    format === "csv"
      ? await pinnedCsv(file, columns, rows)
      : readJson(file, format, `columns = ${columnTypes(columns.map(nestedAsJson))}`);
  return { from, columns: await describe(from) };
}

/** A STRUCT would give every nested object the properties of all, as nulls that nobody wrote. */
function nestedAsJson({ name, type, cell }: RelationColumn) {
  return { name, type: cell === "nested" ? "JSON" : type };
}

/** True for JSON that holds no objects: DuckDB then calls the values `json` and has no names to be pinned. */
function isBareJson(format: FileFormat, columns: readonly RelationColumn[]): boolean {
  return format !== "csv" && columns.length === 1 && columns[0].name === "json";
}

async function detectingFunction(file: LocalInput, format: FileFormat): Promise<string> {
  if (format === "parquet")
    return `read_parquet(${duckDbDialect.text(file.localPath)}, hive_partitioning = false)`;
  return format === "csv" ? sniffedCsv(file) : readJson(file, format, JSON_DETECTION);
}

/**
 * The date formats match no date, so that texts stay the texts that the file holds and lose no zone or
 * precision. Properties are columns however many or rare they are.
 */
const JSON_DETECTION =
  "sample_size = -1, dateformat = 'no dates', timestampformat = 'no dates', " +
  "map_inference_threshold = -1, field_appearance_threshold = 0, maximum_depth = 2";

function readJson(file: LocalInput, format: FileFormat, settings: string): string {
  const path = duckDbDialect.text(file.localPath);
  const layout = format === "json" ? "auto" : "newline_delimited";
  return `read_json(${path}, format = '${layout}', hive_partitioning = false, ignore_errors = false, ${settings}${packing(file)})`;
}

/** SQL of the property names of all objects, each once as it is written. */
export function jsonNames(file: LocalInput): string {
  const path = duckDbDialect.text(file.localPath);
  return `SELECT DISTINCT unnest(json_keys(json)) AS name FROM read_json_objects(${path}, format = 'auto'${packing(file)})`;
}
