/** A line of a CSV file. */
export interface FirstLine {
  readonly line: string;
  /** Without what stands in quotes, so that delimiters are those between fields. */
  readonly bare: string;
}

interface Signs {
  readonly quote: string;
  readonly escapedBy: string;
  readonly delimiters: readonly string[];
}

/** The longest delimiter that a config can name. */
const LONGEST_DELIMITER = 4;

/**
 * Follows a line from part to part, each character once. As for DuckDB, a quote begins a quoted field only where a
 * field begins, after spaces if need be; elsewhere it is a character like others.
 */
export class FirstLineReader {
  readonly #signs: Signs;
  #text = "";
  /** Where quotes opened and closed, one after the other. */
  readonly #quotes: number[] = [];
  #isEscaped = false;
  #beginsField = true;
  #last = "";
  /** Where the first line end in quotes is. */
  #quotedEnd = -1;

  constructor(signs: Signs) {
    this.#signs = signs;
  }

  /** Reads on. @returns the line once it has ended */
  read(text: string, from: number): FirstLine | undefined {
    const offset = this.#text.length - from;
    this.#text += text.slice(from);
    for (let at = from; at < text.length; at++) {
      if (text[at] === "\n") {
        if (!this.#inQuotes) return this.#until(offset + at);
        if (this.#quotedEnd < 0) this.#quotedEnd = offset + at;
      }
      this.#follow(text[at], offset + at);
    }
    return undefined;
  }

  /** The line where nothing more comes: a quote that nothing closes opened nothing, and the line ends where it ends. */
  end(): FirstLine {
    if (!this.#inQuotes) return this.#until(this.#text.length);
    this.#quotes.pop();
    return this.#until(this.#quotedEnd < 0 ? this.#text.length : this.#quotedEnd);
  }

  get #inQuotes(): boolean {
    return this.#quotes.length % 2 === 1;
  }

  #follow(sign: string, at: number): void {
    const { quote, escapedBy, delimiters } = this.#signs;
    if (this.#inQuotes) {
      if (this.#isEscaped) this.#isEscaped = false;
      else if (sign === escapedBy && escapedBy !== quote) this.#isEscaped = true;
      else if (sign === quote) {
        this.#quotes.push(at);
        // A doubled quote stands where a field may begin, and so opens what it closed.
        this.#beginsField = true;
      }
    } else if (sign === quote && this.#beginsField) {
      this.#quotes.push(at);
      this.#last = "";
    } else {
      this.#last = (this.#last + sign).slice(-LONGEST_DELIMITER);
      const staysBefore = this.#beginsField && (sign === " " || sign === "\uFEFF");
      this.#beginsField = staysBefore || delimiters.some((delimiter) => this.#last.endsWith(delimiter));
    }
  }

  #until(end: number): FirstLine {
    const cut = (text: string) => text.replace(/\r$/, "");
    const quotes = this.#quotes.filter((at) => at < end);
    const edges = [-1, ...quotes, end];
    let bare = "";
    for (let at = 0; at + 1 < edges.length; at += 2) bare += this.#text.slice(edges[at] + 1, edges[at + 1]);
    return { line: cut(this.#text.slice(0, end)), bare: cut(bare) };
  }
}
