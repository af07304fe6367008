import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { AssayError } from "../../model/error.ts";
import type { LocalInput } from "../../model/gate.ts";
import type { FileOptions } from "../engine.ts";
import { duckDbDialect } from "./dialect.ts";

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

/** Matches no date, so that texts stay the texts that the file holds and lose no zone or precision. */
const NO_DATES = "'no dates', timestampformat = 'no dates'";
const CSV_DIALECT = `quote = '"', escape = '"', skip = 0, comment = '', strict_mode = true, ignore_errors = false, null_padding = false`;
const CSV_TYPES = "['BOOLEAN', 'BIGINT', 'DOUBLE', 'VARCHAR']";

/**
 * The table function that reads the file. Types are found from every row, not from a sample, so that a late
 * value cannot break a read that began; the CSV dialect is fixed, since a guess may skip ragged lines.
 */
export async function readFunction(file: LocalInput, format: FileFormat): Promise<string> {
  const path = duckDbDialect.text(file.localPath);
  const packed = packing(file);
  if (format === "parquet") return `read_parquet(${path})`;
  if (format === "csv") {
    const delimiter = duckDbDialect.text((await csvHeader(file)).delimiter);
    return `read_csv(${path}, delim = ${delimiter}, ${CSV_DIALECT}, header = true, sample_size = -1, auto_type_candidates = ${CSV_TYPES}${packed})`;
  }
  const layout = format === "json" ? "auto" : "newline_delimited";
  return `read_json(${path}, format = '${layout}', ignore_errors = false, sample_size = -1, dateformat = ${NO_DATES}${packed})`;
}

/** Reads the file as text of as many columns as its header has: DuckDB then names the line that does not fit. */
export async function strictCsv(file: LocalInput): Promise<string> {
  return csvAsText(file, true);
}

/** SQL of one row: the names in the header as they are written. */
export async function csvNames(file: LocalInput): Promise<string> {
  return `SELECT * FROM ${await csvAsText(file, false)} LIMIT 1`;
}

async function csvAsText(file: LocalInput, header: boolean): Promise<string> {
  const { delimiter, fields } = await csvHeader(file);
  const columns = Array.from({ length: fields }, (_, at) => `'c${at}': 'VARCHAR'`).join(", ");
  const path = duckDbDialect.text(file.localPath);
  return `read_csv(${path}, delim = ${duckDbDialect.text(delimiter)}, ${CSV_DIALECT}, header = ${header}, auto_detect = false, columns = {${columns}}${packing(file)})`;
}

function packing(file: LocalInput): string {
  return isPacked(file) ? ", compression = 'gzip'" : "";
}

function isPacked(file: LocalInput): boolean {
  return file.path.toLowerCase().endsWith(".gz");
}

const DELIMITERS = [",", "\t", ";", "|"];

/** The delimiter that the header line holds most often outside of quotes; a comma when it holds none. */
async function csvHeader(file: LocalInput): Promise<{ delimiter: string; fields: number }> {
  const bare = (await firstLine(file)).replaceAll(/"(?:[^"]|"")*"/g, "");
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  const fields = Math.max(...counts);
  return { delimiter: DELIMITERS[counts.indexOf(fields)], fields };
}

async function firstLine(file: LocalInput): Promise<string> {
  const raw = createReadStream(file.localPath, { highWaterMark: 65_536 });
  const stream = isPacked(file) ? raw.pipe(createGunzip()) : raw;
  raw.on("error", (error) => stream.destroy(error));
  try {
    for await (const bytes of stream) return String(bytes).split(/\r?\n/, 1)[0];
    return "";
  } finally {
    raw.destroy();
  }
}
