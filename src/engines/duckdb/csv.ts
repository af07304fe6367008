import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { LocalInput } from "../../model/gate.ts";
import type { RelationColumn } from "../engine.ts";
import { duckDbDialect } from "./dialect.ts";
import { columnTypes, isPacked, packing } from "./parts.ts";

/** Everything that DuckDB would guess and could guess so that ragged lines go unseen; only types are found. */
const DIALECT = `quote = '"', escape = '"', skip = 0, comment = '', strict_mode = true, ignore_errors = false, null_padding = false, hive_partitioning = false`;
const TYPES = "['BOOLEAN', 'BIGINT', 'DOUBLE', 'VARCHAR']";

/** Finds the types from all rows; times stay text, as the file has them. */
export async function sniffedCsv(file: LocalInput): Promise<string> {
  return readCsv(file, `header = true, sample_size = -1, auto_type_candidates = ${TYPES}`);
}

/** Reads the columns that were found, except that only `true` and `false` are booleans, not `yes` or `t`. */
export async function pinnedCsv(
  file: LocalInput,
  columns: readonly RelationColumn[],
  rows: (sql: string) => Promise<readonly Record<string, unknown>[]>,
): Promise<string> {
  const asText = columns.map(({ name }) => ({ name, type: "VARCHAR" }));
  const checks = columns.map(({ name, cell }, at) => {
    const other = `lower(trim(${duckDbDialect.identifier(name)})) NOT IN ('true', 'false')`;
    return cell === "boolean" ? `bool_or(${other}) AS c${at}` : `false AS c${at}`;
  });
  if (!columns.some(({ cell }) => cell === "boolean")) return withColumns(file, columns, true);
  const [words] = await rows(`SELECT ${checks.join(", ")} FROM ${await withColumns(file, asText, true)}`);
  const types = columns.map((column, at) => (words[`c${at}`] === true ? asText[at] : column));
  return withColumns(file, types, true);
}

/** Reads the file as text of as many columns as its header has: DuckDB then names the line that does not fit. */
export async function strictCsv(file: LocalInput): Promise<string> {
  return withColumns(file, await headerColumns(file), true);
}

/** SQL of one row: the names in the header as they are written. */
export async function csvNames(file: LocalInput): Promise<string> {
  return `SELECT * FROM ${await withColumns(file, await headerColumns(file), false)} LIMIT 1`;
}

type TypedName = Pick<RelationColumn, "name" | "type">;

function withColumns(file: LocalInput, columns: readonly TypedName[], header: boolean): Promise<string> {
  return readCsv(file, `header = ${header}, auto_detect = false, columns = ${columnTypes(columns)}`);
}

async function readCsv(file: LocalInput, settings: string): Promise<string> {
  const delimiter = duckDbDialect.text((await readHeader(file)).delimiter);
  return `read_csv(${duckDbDialect.text(file.localPath)}, delim = ${delimiter}, ${DIALECT}, ${settings}${packing(file)})`;
}

async function headerColumns(file: LocalInput): Promise<readonly TypedName[]> {
  const { fields } = await readHeader(file);
  return Array.from({ length: fields }, (_, at) => ({ name: `c${at}`, type: "VARCHAR" }));
}

const DELIMITERS = [",", "\t", ";", "|"];

/** The delimiter that the header line holds most often outside of quotes; a comma when it holds none. */
async function readHeader(file: LocalInput): Promise<{ delimiter: string; fields: number }> {
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
