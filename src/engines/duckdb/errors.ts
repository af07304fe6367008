import { open } from "node:fs/promises";
import { AssayError, reasonOf } from "../../model/error.ts";
import { masked, OwnWords } from "./masked.ts";
import type { ReadableFile } from "./parts.ts";

const LONGEST = 240;

/**
 * What DuckDB said, in one cut line without places of this machine and without values of the data.
 * @param sql what was run; empty while a file is opened
 */
export function engineReason(thrown: unknown, files: Iterable<ReadableFile> = [], sql = ""): string {
  if (thrown instanceof OwnWords) return thrown.message;
  let line = [reasonOf(thrown), csvDetail(thrown)].filter(Boolean).join(": ");
  if (line.includes("state machine reached an invalid state"))
    return "the lines of the file end in different ways";
  const known = [...files];
  for (const file of known) line = line.replaceAll(file.localPath, file.path);
  line = masked(
    line,
    sql,
    known.map(({ path }) => path),
  );
  line = line.replaceAll(/(?<![\w.])(?:[A-Za-z]:)?[\\/](?:[^\s'"\\/]+[\\/])+([^\s'"\\/]+)/g, "$1");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

/** The second fact of a CSV error. The line between them shows values of the file and is left out. */
function csvDetail(thrown: unknown): string | undefined {
  if (!(thrown instanceof Error) || !thrown.message.includes("CSV Error on Line")) return undefined;
  const detail =
    /^(Expected Number of Columns: \d+ Found: \d+|Invalid unicode|Maximum line size of \d+ bytes exceeded|[^\n]*unterminated quote)/im;
  return detail.exec(thrown.message)?.[1];
}

/** Says which file could not be read and what is wrong with it. */
export async function unreadable(thrown: unknown, file: ReadableFile, format: string): Promise<AssayError> {
  const reason = engineReason(thrown, [file]);
  const location = { path: file.path };
  if (!/No magic bytes found|too small to be a Parquet file/i.test(reasonOf(thrown)))
    return new AssayError("data/unreadable", `\`${file.path}\` could not be read as ${format}: ${reason}`, {
      fix: "Check that the file is complete and that `format:` names what it is.",
      location,
      cause: thrown,
    });
  const wrong = (await beginsLikeParquet(file))
    ? "was cut off: it begins like a Parquet file but does not end like one"
    : "is not a Parquet file: it does not begin with the bytes `PAR1`";
  return new AssayError("data/not-parquet", `\`${file.path}\` ${wrong} (${file.bytes} bytes).`, {
    fix: "Write or fetch the file again, or name its real format with `format:`.",
    location,
    cause: thrown,
  });
}

async function beginsLikeParquet({ localPath }: ReadableFile): Promise<boolean> {
  const file = await open(localPath);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString("latin1") === "PAR1";
  } finally {
    await file.close();
  }
}

/** For SQL of our own making over a file that opened: the data is at fault, or a limit of the engine. */
export function queryFailed(thrown: unknown, files: Iterable<ReadableFile>, sql: string): AssayError {
  const reason = engineReason(thrown, files, sql);
  if (/^Out of Memory Error/i.test(reason))
    return new AssayError("data/out-of-memory", `The data does not fit into the gate's memory: ${reason}`, {
      fix: "Give the gate more with `memory:`, or check fewer columns at once.",
      cause: thrown,
    });
  return new AssayError("data/unreadable", `The data could not be read to its end: ${reason}`, {
    fix: "Check the file at the place that the message names.",
    cause: thrown,
  });
}
