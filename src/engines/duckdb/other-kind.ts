import { AssayError } from "../../model/error.ts";
import type { FileFormat } from "../file-options.ts";
import type { ReadableFile } from "./parts.ts";
import { unpacked } from "./unpacked.ts";

/** How files begin that are often named as tables of text and are none: bytes, or letters of whatever case. */
const KINDS: readonly (readonly [beginning: string | RegExp, kind: string])[] = [
  [/^<(?:!doctype\s+html|html|head|body)[\s>]/i, "a page of HTML, as a server gives for an error"],
  [/^<\?xml\s/i, "XML"],
  ["PK\x03\x04", "a ZIP archive, as Excel's .xlsx is one"],
  ["\xd0\xcf\x11\xe0", "a document of old Excel"],
  ["\x1f\x8b", "a file of gzip, whose name should end in .gz"],
  ["\x28\xb5\x2f\xfd", "a file of Zstandard, whose name should end in .zst"],
  ["PAR1", "a Parquet file"],
  ["ARROW1", "an Arrow file"],
  ["%PDF-", "a PDF"],
  ["SQLite format 3\0", "a database of SQLite"],
];
const UTF8_MARK = "\xef\xbb\xbf";
const LONGEST = 128;

/**
 * A text that is no table still has lines, and so would have rows.
 * @throws AssayError `data/unreadable`
 */
export async function refuseOtherKind(file: ReadableFile, format: FileFormat): Promise<void> {
  for await (const part of unpacked(file)) {
    const beginning = part.toString("latin1", 0, LONGEST);
    const letters = beginning.replace(UTF8_MARK, "").trimStart();
    const begins = (sign: string | RegExp) =>
      typeof sign === "string" ? beginning.startsWith(sign) : sign.test(letters);
    const kind = KINDS.find(([pattern]) => begins(pattern))?.[1];
    if (kind === undefined) return;
    throw new AssayError(
      "data/unreadable",
      `\`${file.path}\` could not be read as ${format}: it begins like ${kind}.`,
      {
        fix: "Write or fetch the file again, or name its real format with `format:`.",
        location: { path: file.path },
      },
    );
  }
}
