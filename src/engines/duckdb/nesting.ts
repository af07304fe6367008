import { AssayError } from "../../model/error.ts";
import type { FileFormat } from "../file-options.ts";
import type { ReadableFile } from "./parts.ts";
import { unpacked } from "./unpacked.ts";

/** DuckDB follows nested values by calling itself, and its process dies of some ten thousand levels. */
const MOST_LEVELS = 1000;

const [LITERAL, QUOTE, BACKSLASH, LINE_END, LIST, OBJECT, CLOSES, COMMA, COLON, SPACE] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9,
];
const KINDS = new Uint8Array(256).fill(LITERAL);
for (const [kind, characters] of [
  [QUOTE, '"'],
  [BACKSLASH, "\\"],
  [LINE_END, "\n"],
  [LIST, "["],
  [OBJECT, "{"],
  [CLOSES, "]}"],
  [COMMA, ","],
  [COLON, ":"],
  [SPACE, " \t\r"],
] as const)
  for (const one of characters) KINDS[one.charCodeAt(0)] = kind;

/**
 * Follows the brackets of a JSON file while its bytes stream by, and looks for what DuckDB reads and is no table: rows
 * that are no objects, and commas before a bracket. Of a file that is no JSON it may see less depth than there is, but
 * not before the place at which a parser gives up: a line end ends every text, and nothing closes what was not opened.
 * @throws AssayError `data/too-deep`, `data/unreadable`, `data/empty-file`
 */
export async function checkNesting(file: ReadableFile, format: FileFormat): Promise<void> {
  const brackets = new Brackets(format === "json");
  for await (const bytes of unpacked(file)) if (brackets.deepest(bytes) > MOST_LEVELS) throw tooDeep(file);
  const { fault } = brackets;
  // DuckDB takes the end of the file for the end of the list.
  if (fault === undefined && brackets.isOpenList)
    throw noTable(file, `\`${file.path}\` ends before its list does; it may have been cut off.`);
  if (fault !== undefined) throw noTable(file, `Line ${fault.line} of \`${file.path}\` ${fault.what}.`);
  if (brackets.isBlank)
    throw new AssayError("data/empty-file", `\`${file.path}\` holds nothing but white space.`, {
      fix: "Check the step that writes the file.",
      location: { path: file.path },
    });
}

interface Fault {
  readonly line: number;
  readonly what: string;
}

class Brackets {
  readonly #takesList: boolean;
  #depth = 0;
  #inText = false;
  #isEscaped = false;
  #line = 1;
  /** The kind of the last byte outside of texts that is no space. */
  #last = SPACE;
  #isList = false;
  /** The first of them, which counts where nothing is too deep. */
  fault: Fault | undefined;

  /** @param takesList true where the rows may be the elements of one list */
  constructor(takesList: boolean) {
    this.#takesList = takesList;
  }

  get isBlank(): boolean {
    return this.#last === SPACE;
  }

  /** True where the list that holds the rows is the only thing that is not closed. */
  get isOpenList(): boolean {
    return this.#isList && this.#depth === 1 && !this.#inText;
  }

  /** Follows some more bytes, and says how deep they went; what goes too deep is not followed further. */
  deepest(bytes: Buffer): number {
    // Fields would be read and written for each of millions of bytes.
    let [depth, inText, isEscaped, last] = [this.#depth, this.#inText, this.#isEscaped, this.#last];
    let most = depth;
    for (let at = 0; at < bytes.length && most <= MOST_LEVELS; at++) {
      const kind = KINDS[bytes[at]];
      if (kind === LINE_END) this.#line++;
      if (inText) {
        if (kind === LINE_END || (kind === QUOTE && !isEscaped)) inText = false;
        isEscaped = inText && kind === BACKSLASH && !isEscaped;
        continue;
      }
      if (kind === SPACE || kind === LINE_END) continue;
      if (depth < 2 && (depth === 0 || this.#isList)) this.#checkRow(kind, depth);
      if (kind === QUOTE) inText = true;
      else if (kind === LIST || kind === OBJECT) most = Math.max(most, ++depth);
      else if (kind === CLOSES) {
        if (last === COMMA) this.#blame("has a comma before a closing bracket");
        if (depth > 0) depth--;
      }
      last = kind;
    }
    [this.#depth, this.#inText, this.#isEscaped, this.#last] = [depth, inText, isEscaped, last];
    return most;
  }

  /** Looks at what stands where a row may. */
  #checkRow(kind: number, depth: number): void {
    if (depth === 0) {
      this.#isList = kind === LIST && this.#takesList;
      if (kind !== OBJECT && !this.#isList) this.#blame("holds a value that is no object, and so no row");
    } else if (kind !== OBJECT && kind !== COMMA && kind !== CLOSES)
      this.#blame("holds a value that is no object, and so no row");
  }

  #blame(what: string): void {
    this.fault ??= { line: this.#line, what };
  }
}

function noTable({ path }: ReadableFile, sentence: string): AssayError {
  return new AssayError("data/unreadable", sentence, {
    fix: "`json` is an array of objects, `jsonl` an object a line. Write the file so.",
    location: { path },
  });
}

function tooDeep({ path }: ReadableFile): AssayError {
  return new AssayError("data/too-deep", `\`${path}\` nests values more than ${MOST_LEVELS} levels deep.`, {
    fix: "Write such values as text, or look at what wrote the file.",
    location: { path },
  });
}
