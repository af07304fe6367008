/** First and last code point of neighbours, both among them. */
export type Range = readonly [first: number, last: number];

/** A regular expression taken apart. It looks for a match anywhere in a text. */
export type Expression =
  /** One character of several; in order, without overlaps, and never half of a surrogate pair. */
  | { readonly kind: "set"; readonly ranges: readonly Range[] }
  /** A place: of the text, or where a word of ASCII letters, digits and `_` begins or ends. */
  | { readonly kind: "place"; readonly at: "start" | "end" | "edge" }
  | { readonly kind: "sequence"; readonly parts: readonly Expression[] }
  | { readonly kind: "choice"; readonly options: readonly Expression[] }
  /** `most` is Infinity where nothing bounds it, and never below 1. */
  | { readonly kind: "repeat"; readonly of: Expression; readonly least: number; readonly most: number };

export const NOTHING: Expression = { kind: "sequence", parts: [] };
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, f: 12, r: 13 };
const LAST = 0x10ffff;

/**
 * Takes apart what `Dialect.matches` is given.
 * @throws SyntaxError for anything else that RE2 knows
 */
export function parseExpression(pattern: string): Expression {
  const parser = new Parser(pattern);
  const found = parser.choice();
  if (!parser.isAtEnd) throw new SyntaxError("a closing parenthesis");
  return found;
}

/** True where an expression can match without taking a character. */
export function isNullable(expression: Expression): boolean {
  switch (expression.kind) {
    case "set":
      return false;
    case "place":
      return true;
    case "sequence":
      return expression.parts.every(isNullable);
    case "choice":
      return expression.options.some(isNullable);
    case "repeat":
      return expression.least === 0 || isNullable(expression.of);
  }
}

/** What an expression is made of. */
export function membersOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "sequence":
      return expression.parts;
    case "choice":
      return expression.options;
    case "repeat":
      return [expression.of];
    default:
      return [];
  }
}

class Parser {
  #at = 0;
  readonly #characters: readonly string[];

  constructor(pattern: string) {
    this.#characters = [...pattern];
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#characters.length;
  }

  choice(): Expression {
    const options = [this.#sequence()];
    while (this.#taken("|")) options.push(this.#sequence());
    return options.length === 1 ? options[0] : { kind: "choice", options };
  }

  #sequence(): Expression {
    const parts: Expression[] = [];
    while (!this.isAtEnd && !"|)".includes(this.#characters[this.#at])) {
      const part = this.#repeated(this.#atom());
      if (part !== NOTHING) parts.push(part);
    }
    if (parts.length === 0) return NOTHING;
    return parts.length === 1 ? parts[0] : { kind: "sequence", parts };
  }

  #atom(): Expression {
    const character = this.#next();
    switch (character) {
      case "(": {
        if (this.#taken("?") && !this.#taken(":")) throw new SyntaxError("a group with a meaning");
        const group = this.choice();
        if (!this.#taken(")")) throw new SyntaxError("an open group");
        return group;
      }
      case "[":
        return this.#set();
      case "^":
        return { kind: "place", at: "start" };
      case "$":
        return { kind: "place", at: "end" };
      case "\\":
        return this.#escape();
      case ".":
      case "*":
      case "+":
      case "?":
      case "{":
        throw new SyntaxError(character);
      default:
        return one(codeOf(character));
    }
  }

  #escape(): Expression {
    const places = { A: "start", z: "end", b: "edge" } as const;
    const place = Object.entries(places).find(([letter]) => this.#taken(letter));
    return place === undefined ? one(this.#escaped()) : { kind: "place", at: place[1] };
  }

  #repeated(of: Expression): Expression {
    let [least, most] = [1, 1];
    if (this.#taken("*")) [least, most] = [0, Number.POSITIVE_INFINITY];
    else if (this.#taken("+")) most = Number.POSITIVE_INFINITY;
    else if (this.#taken("?")) least = 0;
    else if (this.#taken("{")) {
      least = this.#count();
      if (!this.#taken(",")) most = least;
      else most = this.#characters[this.#at] === "}" ? Number.POSITIVE_INFINITY : this.#count();
      if (!this.#taken("}") || most < least) throw new SyntaxError("a repetition");
    } else return of;
    if ("*+?{".includes(this.#characters[this.#at] ?? " ")) throw new SyntaxError("a repeated repetition");
    if (most === 0 || of === NOTHING) return NOTHING;
    return least === 1 && most === 1 ? of : { kind: "repeat", of, least, most };
  }

  #count(): number {
    let digits = "";
    while (/^\d$/.test(this.#characters[this.#at] ?? "")) digits += this.#next();
    if (digits === "") throw new SyntaxError("a repetition without a number");
    return Number(digits);
  }

  #set(): Expression {
    const isNegated = this.#taken("^");
    const ranges: Range[] = [];
    do {
      const first = this.#member();
      const isRange = this.#characters[this.#at] === "-" && this.#characters[this.#at + 1] !== "]";
      if (isRange) this.#at++;
      const last = isRange ? this.#member() : first;
      if (last < first) throw new SyntaxError("a range from its end");
      ranges.push([first, last]);
    } while (!this.#taken("]"));
    const joined = joinedRanges(ranges);
    return { kind: "set", ranges: withoutHalves(isNegated ? complementOf(joined) : joined) };
  }

  #member(): number {
    const character = this.#next();
    if (character === "[" && this.#characters[this.#at] === ":") throw new SyntaxError("a named class");
    return character === "\\" ? this.#escaped() : codeOf(character);
  }

  /** What follows a backslash and stands for one character. */
  #escaped(): number {
    const character = this.#next();
    if (character in CONTROLS) return CONTROLS[character];
    if (character === "x") {
      const isBraced = this.#taken("{");
      const end = isBraced ? this.#characters.indexOf("}", this.#at) : this.#at + 2;
      const digits = this.#characters.slice(this.#at, end).join("");
      if (!/^[0-9a-f]{1,6}$/i.test(digits)) throw new SyntaxError("a number of a character");
      this.#at = isBraced ? end + 1 : end;
      return Number.parseInt(digits, 16);
    }
    if (/^[0-9A-Za-z]$/.test(character)) throw new SyntaxError(`\\${character}`);
    return codeOf(character);
  }

  #next(): string {
    const character = this.#characters[this.#at++];
    if (character === undefined) throw new SyntaxError("the expression ends too early");
    return character;
  }

  #taken(character: string): boolean {
    if (this.#characters[this.#at] !== character) return false;
    this.#at++;
    return true;
  }
}

function one(code: number): Expression {
  return { kind: "set", ranges: withoutHalves([[code, code]]) };
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function joinedRanges(ranges: readonly Range[]): readonly Range[] {
  const joined: [number, number][] = [];
  for (const [first, last] of ranges.toSorted(([a], [b]) => a - b)) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}

function complementOf(ranges: readonly Range[]): readonly Range[] {
  const others: Range[] = [];
  let from = 0;
  for (const [first, last] of ranges) {
    if (first > from) others.push([from, first - 1]);
    from = last + 1;
  }
  return from > LAST ? others : [...others, [from, LAST]];
}

/** No text of an engine holds half of a surrogate pair, and some take it for a character of its own. */
function withoutHalves(ranges: readonly Range[]): readonly Range[] {
  return ranges
    .flatMap(([first, last]): Range[] => [
      [first, Math.min(last, 0xd7ff)],
      [Math.max(first, 0xe000), last],
    ])
    .filter(([first, last]) => first <= last);
}
