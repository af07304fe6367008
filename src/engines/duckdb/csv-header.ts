import { createReadStream } from "node:fs";
import * as zlib from "node:zlib";
import { AssayError } from "../../model/error.ts";
import type { CsvDialect } from "../file-options.ts";
import { packingOf, type ReadableFile } from "./parts.ts";

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
  const quote = dialect.quote ?? '"';
  const line = await headerLine(file, dialect, quote);
  const bare = withoutQuoted(line, quote);
  const delimiters = dialect.delimiter === undefined ? DELIMITERS : [dialect.delimiter];
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length);
  const fields = Math.max(...counts);
  return { delimiter: delimiters[counts.indexOf(fields)], fields, line };
}

function withoutQuoted(line: string, quote: string): string {
  return line
    .split(quote)
    .filter((_, at) => at % 2 === 0)
    .join("");
}

async function headerLine(file: ReadableFile, dialect: CsvDialect, quote: string): Promise<string> {
  let text = "";
  let skipped = 0;
  for await (const part of unpacked(file)) {
    text += part.toString("utf8");
    for (let end = lineEnd(text, ""); skipped < (dialect.skip ?? 0) && end >= 0; end = lineEnd(text, "")) {
      text = text.slice(end + 1);
      skipped++;
    }
    if (skipped < (dialect.skip ?? 0)) continue;
    for (let end = lineEnd(text, ""); isComment(text, dialect) && end >= 0; end = lineEnd(text, ""))
      text = text.slice(end + 1);
    const end = lineEnd(text, quote);
    if (end >= 0 && !isComment(text, dialect)) return text.slice(0, end).replace(/\r$/, "");
    if (text.length > LONGEST_HEADER)
      throw new AssayError(
        "data/unreadable",
        `The first line of \`${file.path}\` has more than ${LONGEST_HEADER / 2 ** 20} MiB.`,
        { fix: "Check that it is a CSV file with a header line.", location: { path: file.path } },
      );
  }
  return text;
}

function isComment(text: string, { comment }: CsvDialect): boolean {
  return comment !== undefined && text.startsWith(comment);
}

/** Where the first line ends that ends outside of quotes. */
function lineEnd(text: string, quote: string): number {
  if (quote === "") return text.indexOf("\n");
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
    if (text.slice(0, at).split(quote).length % 2 === 1) return at;
  return -1;
}

/** The bytes of a file from its beginning, as long as somebody asks for them. */
export async function* unpacked(file: Pick<ReadableFile, "localPath">): AsyncIterable<Buffer> {
  const raw = createReadStream(file.localPath, { highWaterMark: 65_536 });
  const packing = packingOf(file);
  const stream =
    packing === undefined
      ? raw
      : raw.pipe(packing === "gzip" ? zlib.createGunzip() : zlib.createZstdDecompress());
  raw.on("error", (error) => stream.destroy(error));
  try {
    for await (const bytes of stream) yield bytes;
  } finally {
    raw.destroy();
    stream.destroy();
  }
}
