import { createReadStream } from "node:fs";
import { AssayError } from "../../model/error.ts";
import { pathList, type ReadableFile, type Session } from "./parts.ts";

/** Where one file ends and another begins. */
const SEAM = Buffer.from("PAR1PAR1", "latin1");
const MAGIC_BYTES = 4;
const TAIL_BYTES = 8;

/**
 * Holds the footer of Parquet files against itself and against the file. Of files that were put one behind the
 * other, the last footer would be read over the first file's bytes, and the rows of all others would be missing.
 * @throws AssayError `data/unreadable`
 */
export async function refuseOtherFooter(
  files: readonly ReadableFile[],
  isHere: boolean,
  rows: Session["rows"],
): Promise<void> {
  const facts = new Map((await rows(footerFacts(files))).map((row) => [String(row.file), row]));
  for (const file of files) {
    const found = facts.get(file.localPath);
    if (found === undefined) continue;
    if (found.rows !== found.told)
      throw refused(file, `its footer tells of ${found.told} rows, and its row groups have ${found.rows}`);
    if (found.differs === true)
      throw refused(file, "its footer tells of another number of values in a column than of rows");
    if (!isHere || found.end === null) continue;
    const unused = Number(found.bytes) - TAIL_BYTES - Number(found.footer) - Number(found.end);
    const seam = unused < SEAM.length ? undefined : await seamIn(file, unused + MAGIC_BYTES);
    if (seam === undefined) continue;
    throw new AssayError(
      "data/unreadable",
      `\`${file.path}\` is Parquet files one behind the other: another begins at byte ${seam}. Only the last would be looked at, in the place of the first.`,
      {
        fix: "Write the rows of all of them as one table, or name the files with a glob.",
        location: { path: file.path },
      },
    );
  }
}

function footerFacts(files: readonly ReadableFile[]): string {
  const paths = pathList(files);
  const repeated = `SELECT name FROM parquet_schema(${paths}) WHERE repetition_type = 'REPEATED'`;
  // Columns in a list or struct have names of several parts, and those in lists more values than rows.
  const isFlat = `path_in_schema NOT LIKE '%, %' AND path_in_schema NOT IN (${repeated})`;
  const begin =
    "CASE WHEN dictionary_page_offset > 0 THEN least(dictionary_page_offset, data_page_offset) ELSE data_page_offset END";
  const groups =
    `SELECT file_name, row_group_id, any_value(row_group_num_rows) AS group_rows, max(${begin} + total_compressed_size) AS group_end, ` +
    `bool_or(num_values < row_group_num_rows OR (${isFlat} AND num_values > row_group_num_rows)) AS differs ` +
    `FROM parquet_metadata(${paths}) WHERE row_group_id IS NOT NULL GROUP BY file_name, row_group_id`;
  return (
    "SELECT told.file_name AS file, any_value(file_size_bytes) AS bytes, any_value(footer_size) AS footer, " +
    'any_value(num_rows) AS told, CAST(coalesce(sum(group_rows), 0) AS BIGINT) AS rows, max(group_end) AS "end", bool_or(differs) AS differs ' +
    `FROM parquet_file_metadata(${paths}) AS told LEFT JOIN (${groups}) AS found ON found.file_name = told.file_name GROUP BY told.file_name`
  );
}

/** Where a file begins inside of another, in the first bytes of it. */
async function seamIn({ localPath }: ReadableFile, bytes: number): Promise<number | undefined> {
  let at = 0;
  let before = Buffer.alloc(0);
  for await (const chunk of createReadStream(localPath, { end: bytes - 1, highWaterMark: 2 ** 20 })) {
    const seen = Buffer.concat([before, chunk as Buffer]);
    const found = seen.indexOf(SEAM);
    if (found !== -1) return at - before.length + found + MAGIC_BYTES;
    at += (chunk as Buffer).length;
    before = seen.subarray(-SEAM.length + 1);
  }
  return undefined;
}

function refused({ path }: ReadableFile, wrong: string): AssayError {
  return new AssayError("data/unreadable", `\`${path}\` contradicts itself: ${wrong}.`, {
    fix: "Write the file again.",
    location: { path },
  });
}
