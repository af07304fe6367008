import { open } from "node:fs/promises";
import { AssayError, reasonOf } from "../../model/error.ts";
import { masked, OwnWords } from "./masked.ts";
import type { ReadableFile } from "./parts.ts";

const LONGEST = 240;

/** Sentences about settings of the engine that nobody here can set, in words of ours. */
const REPHRASED: readonly (readonly [RegExp, (number: string) => string])[] = [
  [
    /^Permission Error: Cannot access /,
    () => "it reads or writes a file, but SQL sees only the tables that the gate names",
  ],
  [/ is encrypted, but 'encryption_config'/, () => "it is encrypted, and no key can be given"],
  [
    /TProtocolException: Invalid data/,
    () => "a part of it that says how the rest is written is damaged or encrypted",
  ],
  [
    /"maximum_object_size" of (\d+) bytes exceeded/,
    (bytes) => `an object of its JSON is longer than the ${bytes} bytes that are read`,
  ],
];

function rephrased(said: string): string | undefined {
  for (const [pattern, sentence] of REPHRASED) {
    const found = pattern.exec(said);
    if (found !== null) return sentence(found[1]);
  }
  return undefined;
}

/**
 * What DuckDB said, in one cut line without places of this machine and without values of the data.
 * @param sql what was run; empty while a file is opened
 */
export function engineReason(thrown: unknown, files: Iterable<ReadableFile> = [], sql = ""): string {
  if (thrown instanceof OwnWords) return thrown.message;
  const own = rephrased(reasonOf(thrown));
  if (own !== undefined) return own;
  let line = [rightPlace(reasonOf(thrown)), csvDetail(thrown)].filter(Boolean).join(": ");
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

/** DuckDB counts lines of malformed JSON from 1 and names the one after. */
function rightPlace(said: string): string {
  return said.replace(
    /^(.*Malformed JSON.* in (?:line|record\/value) )(\d+)/s,
    (_, before: string, next: string) => `${before}${Math.max(1, Number(next) - 1)}`,
  );
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
  if (/invalid (unicode|UTF-8)/i.test(csvDetail(thrown) ?? reasonOf(thrown)))
    return notUtf8(thrown, file, format);
  if (!/No magic bytes found|too small to be a Parquet file/i.test(reasonOf(thrown)))
    return new AssayError("data/unreadable", `\`${file.path}\` could not be read as ${format}: ${reason}`, {
      fix: "Check that the file is complete and that `format:` names what it is.",
      location,
      cause: thrown,
    });
  return (await beginsLikeParquet(file))
    ? notParquet(file, "was cut off: it begins like a Parquet file but does not end like one", thrown)
    : notParquet(file, OTHER_BEGINNING, thrown);
}

const OTHER_BEGINNING = "is not a Parquet file: it does not begin with the bytes `PAR1`";

function notParquet(file: ReadableFile, wrong: string, cause?: unknown): AssayError {
  return new AssayError("data/not-parquet", `\`${file.path}\` ${wrong} (${file.bytes} bytes).`, {
    fix: "Write or fetch the file again, or name its real format with `format:`.",
    location: { path: file.path },
    ...(cause === undefined ? {} : { cause }),
  });
}

/**
 * DuckDB looks at the end of a file alone.
 * @throws AssayError `data/not-parquet`
 */
export async function refuseOtherBeginning(file: ReadableFile): Promise<void> {
  if (!(await beginsLikeParquet(file))) throw notParquet(file, OTHER_BEGINNING);
}

function notUtf8(cause: unknown, { path }: ReadableFile, format: string): AssayError {
  const [, line] = / (?:in line|on Line:) (\d+)/i.exec(rightPlace(reasonOf(cause))) ?? [];
  const where = line === undefined ? "" : ` in line ${line}`;
  return new AssayError("data/encoding", `\`${path}\` holds bytes${where} that are no text in UTF-8.`, {
    fix:
      format === "csv"
        ? "Name the encoding that the file is written in with `csv: { encoding: latin-1 }` or `utf-16`, or write it in UTF-8."
        : "Write the file in UTF-8.",
    location: { path },
    cause,
  });
}

async function beginsLikeParquet({ localPath }: ReadableFile): Promise<boolean> {
  const file = await open(localPath);
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return ["PAR1", "PARE"].includes(buffer.toString("latin1"));
  } finally {
    await file.close();
  }
}

/** For SQL of our own making over a file that opened: the data is at fault, or a limit of the engine. */
export function queryFailed(thrown: unknown, files: Iterable<ReadableFile>, sql: string): AssayError {
  if (thrown instanceof AssayError) return thrown;
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
