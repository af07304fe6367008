import { AssayError } from "../../model/error.ts";
import type { CsvDialect } from "../file-options.ts";
import type { CsvHeader } from "./csv-header.ts";
import type { ReadableFile } from "./parts.ts";
import { unpacked } from "./unpacked.ts";

const [OTHER, QUOTE, ESCAPE, DELIMITER, LINE_END, RETURN, SPACE, ZERO] = [0, 1, 2, 3, 4, 5, 6, 7];
const [X, B] = [0x78, 0x62];

/**
 * Looks through the bytes of a CSV file for what DuckDB passes over: one delimiter too many at the end of a line, and
 * whether anything may be a number such as 0x10, which it takes for 16.
 * @returns true where there may be such numbers
 * @throws AssayError `data/unreadable`
 */
export async function lookThroughLines(
  file: ReadableFile,
  { delimiter, fields }: CsvHeader,
  { quote = '"', escape: escapedBy = quote, comment, skip = 0 }: CsvDialect,
): Promise<boolean> {
  const kinds = new Uint8Array(256).fill(OTHER);
  for (const [sign, kind] of [
    [" ", SPACE],
    ["\n", LINE_END],
    ["\r", RETURN],
    ["0", ZERO],
    [delimiter.length === 1 ? delimiter : "", DELIMITER],
    [escapedBy, ESCAPE],
    [quote, QUOTE],
  ] as const)
    if (sign !== "") kinds[sign.charCodeAt(0)] = kind;
  const lines = new Lines(kinds, fields, skip, comment?.charCodeAt(0) ?? -1);
  for await (const bytes of unpacked(file)) lines.read(bytes);
  lines.end();
  if (lines.tooMany > 0) throw oneTooMany(file, lines.tooMany, fields);
  return lines.hasNumerals;
}

/** Follows the fields of lines, however their bytes are cut into parts. */
class Lines {
  readonly #kinds: Uint8Array;
  readonly #fields: number;
  readonly #skip: number;
  readonly #comment: number;
  #line = 1;
  #delimiters = 0;
  #last = LINE_END;
  #inQuotes = false;
  #isEscaped = false;
  #beginsField = true;
  #isSkipped: boolean;
  hasNumerals = false;
  /** The first line with one field too many; 0 without any. */
  tooMany = 0;

  constructor(kinds: Uint8Array, fields: number, skip: number, comment: number) {
    this.#kinds = kinds;
    this.#fields = fields;
    this.#skip = skip;
    this.#comment = comment;
    this.#isSkipped = skip > 0;
  }

  read(bytes: Buffer): void {
    // Fields would be read and written for each of millions of bytes.
    const kinds = this.#kinds;
    let last = this.#last;
    let inQuotes = this.#inQuotes;
    let isEscaped = this.#isEscaped;
    let beginsField = this.#beginsField;
    let hasNumerals = this.hasNumerals;
    for (let at = 0; at < bytes.length; at++) {
      const kind = kinds[bytes[at]];
      if (last === ZERO && kind === OTHER) {
        const small = bytes[at] | 0x20;
        if (small === X || small === B) hasNumerals = true;
      }
      if (inQuotes) {
        if (kind === LINE_END) this.#line++;
        if (isEscaped) isEscaped = false;
        else if (kind === ESCAPE) isEscaped = true;
        else if (kind === QUOTE) {
          inQuotes = false;
          beginsField = true;
        }
      } else if (kind === OTHER || kind === ZERO) {
        beginsField = false;
        if (last === LINE_END && bytes[at] === this.#comment) this.#isSkipped = true;
      } else if (kind === DELIMITER) {
        this.#delimiters++;
        beginsField = true;
      } else if (kind === LINE_END) {
        this.#endLine(last);
        beginsField = true;
      } else if (kind === RETURN) continue;
      else if (kind === QUOTE && beginsField && !this.#isSkipped) inQuotes = true;
      else if (kind !== SPACE) beginsField = false;
      last = kind;
    }
    this.#last = last;
    this.#inQuotes = inQuotes;
    this.#isEscaped = isEscaped;
    this.#beginsField = beginsField;
    this.hasNumerals = hasNumerals;
  }

  end(): void {
    if (!this.#inQuotes) this.#endLine(this.#last);
  }

  #endLine(last: number): void {
    const isOneMore = last === DELIMITER && this.#delimiters === this.#fields;
    if (isOneMore && !this.#isSkipped && this.tooMany === 0) this.tooMany = this.#line;
    this.#line++;
    this.#delimiters = 0;
    this.#isSkipped = this.#line <= this.#skip;
  }
}

function oneTooMany({ path }: ReadableFile, line: number, fields: number): AssayError {
  return new AssayError(
    "data/unreadable",
    `Line ${line} of \`${path}\` has ${fields + 1} fields, the last of them empty; the header has ${fields}.`,
    {
      fix: "Check the step that writes the file: a delimiter at the end of a line begins one more field.",
      location: { path },
    },
  );
}
