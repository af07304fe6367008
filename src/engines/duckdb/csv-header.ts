import { StringDecoder } from "node:string_decoder";
import { AssayError } from "../../model/error.ts";
import type { CsvDialect } from "../file-options.ts";
import { type FirstLine, FirstLineReader } from "./csv-first-line.ts";
import type { ReadableFile } from "./parts.ts";
import { unpacked } from "./unpacked.ts";

/** What the first line of a CSV file tells. */
export interface CsvHeader {
  readonly delimiter: string;
  readonly fields: number;
  /** The line itself, for telling files apart. */
  readonly line: string;
}

const DELIMITERS = [",", "\t", ";", "|"];
const LONGEST_HEADER = 2 ** 24;

/** The delimiter that the header line holds most often outside of quotes; a comma when it holds none. */
export async function readHeader(file: ReadableFile, dialect: CsvDialect): Promise<CsvHeader> {
  const delimiters = dialect.delimiter === undefined ? DELIMITERS : [dialect.delimiter];
  const { line, bare } = await headerLine(file, dialect, delimiters);
  if (line.includes("\0")) throw twoBytes(file);
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  const fields = Math.max(...counts);
  return { delimiter: delimiters[counts.indexOf(fields)], fields, line };
}

/** The first line that is neither skipped nor a comment, and the same without what stands in quotes. */
async function headerLine(
  file: ReadableFile,
  { comment, skip = 0, quote = '"', escape: escapedBy = quote }: CsvDialect,
  delimiters: readonly string[],
): Promise<FirstLine> {
  const decoder = new StringDecoder("utf8");
  const reader = new FirstLineReader({ quote, escapedBy, delimiters });
  let skipped = 0;
  let left: FirstLineReader | undefined;
  let isComment: boolean | undefined;
  let length = 0;
  for await (const part of unpacked(file)) {
    const text = decoder.write(part);
    length += text.length;
    for (let at = 0; at < text.length; ) {
      if (skipped < skip || isComment === true) {
        const end = text.indexOf("\n", at);
        const next = end < 0 ? text.length : end + 1;
        if (skipped < skip) {
          left ??= new FirstLineReader({ quote, escapedBy, delimiters });
          const line = left.read(text.slice(at, next), 0);
          if (end >= 0 && line === undefined) throw openQuote(file, skipped + 1);
        }
        at = next;
        if (end < 0) continue;
        left = undefined;
        if (skipped < skip) skipped++;
        else isComment = undefined;
        continue;
      }
      isComment ??= comment !== undefined && text[at] === comment;
      if (isComment) continue;
      const line = reader.read(text, at);
      if (line !== undefined) return line;
      at = text.length;
    }
    if (length > LONGEST_HEADER && skipped === skip && isComment !== true)
      return reader.end() ?? tooLong(file);
  }
  return reader.end();
}

/** DuckDB reads on until the quote is closed, over whatever rows there are. */
function openQuote({ path }: ReadableFile, line: number): AssayError {
  return new AssayError(
    "data/unreadable",
    `Line ${line} of \`${path}\`, which \`skip\` leaves out, opens a quote and does not close it.`,
    {
      fix: "Remove the line where the file is written, or name a `quote` that does not begin a field of it.",
      location: { path },
    },
  );
}

function twoBytes({ path }: ReadableFile): AssayError {
  return new AssayError(
    "data/encoding",
    `The first line of \`${path}\` holds NUL characters, as UTF-16 read as UTF-8 does.`,
    {
      fix: "Name the encoding that the file is written in with `csv: { encoding: utf-16 }`, or write it in UTF-8.",
      location: { path },
    },
  );
}

function tooLong({ path }: ReadableFile): never {
  throw new AssayError(
    "data/unreadable",
    `The first line of \`${path}\` has more than ${LONGEST_HEADER / 2 ** 20} MiB.`,
    { fix: "Check that it is a CSV file with a header line.", location: { path } },
  );
}
