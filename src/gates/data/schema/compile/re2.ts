/** A regular expression in the syntax that RE2 and ECMAScript share, without flags. */
export interface Translated {
  readonly pattern: string;
  /** True where it means the same only for texts of ASCII characters, since Unicode's classes have versions. */
  readonly asciiOnly: boolean;
}

const SPACE =
  "\\t\\n\\x{b}\\f\\r \\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}\\x{202f}\\x{205f}\\x{3000}\\x{feff}";
const CLASSES: Readonly<Record<string, string>> = { d: "0-9", w: "0-9A-Za-z_", s: SPACE };
const CONTROLS: Readonly<Record<string, number>> = { t: 9, n: 10, v: 11, f: 12, r: 13 };
/** RE2's limit of a repetition. */
const MOST_REPEATED = 1000;

/**
 * Translates an ECMAScript regular expression, as the flag `u` reads it, where both say the same of every
 * text. Undefined for look-around, back references and what else RE2 has not. Only whether a text matches
 * counts, so lazy quantifiers and named groups are plain ones.
 * @param ignoreCase matches ASCII letters of either case, as the flag `i` without `u` does
 */
export function toRe2(source: string, ignoreCase = false): Translated | undefined {
  try {
    new RegExp(source, ignoreCase ? "i" : "u");
    const reader = new Reader(source, ignoreCase);
    return { pattern: reader.read(), asciiOnly: reader.asciiOnly };
  } catch {
    return undefined;
  }
}

class Reader {
  asciiOnly = false;
  #at = 0;
  readonly #characters: readonly string[];
  readonly #ignoreCase: boolean;

  constructor(source: string, ignoreCase: boolean) {
    this.#characters = [...source];
    this.#ignoreCase = ignoreCase;
  }

  read(): string {
    let result = "";
    while (this.#at < this.#characters.length) result += this.#part();
    return result;
  }

  #part(): string {
    const character = this.#next();
    switch (character) {
      case "^":
        return "\\A";
      case "$":
        return "\\z";
      case ".":
        return "[^\\n\\r\\x{2028}\\x{2029}]";
      case "|":
      case ")":
        return character;
      case "(":
        return this.#group();
      case "[":
        return this.#class();
      case "*":
      case "+":
      case "?":
        return this.#lazy(character);
      case "{":
        return this.#repetition();
      case "\\":
        return this.#escape();
      default:
        return this.#cased(character);
    }
  }

  #next(): string {
    const character = this.#characters[this.#at++];
    if (character === undefined) throw new SyntaxError("the expression ends too early");
    return character;
  }

  #take(expression: RegExp): RegExpExecArray | undefined {
    const found = expression.exec(this.#characters.slice(this.#at, this.#at + 64).join(""));
    if (found === null) return undefined;
    this.#at += [...found[0]].length;
    return found;
  }

  #group(): string {
    if (this.#characters[this.#at] !== "?") return "(?:";
    if (this.#take(/^\?:/) || this.#take(/^\?<(?![=!])[^>]+>/)) return "(?:";
    throw new SyntaxError("look-around");
  }

  #lazy(quantifier: string): string {
    this.#take(/^\?/);
    return quantifier;
  }

  #repetition(): string {
    const found = this.#take(/^(\d+)(,?)(\d*)\}/);
    if (found === undefined || Math.max(Number(found[1]), Number(found[3])) > MOST_REPEATED)
      throw new SyntaxError("a repetition");
    return this.#lazy(`{${found[1]}${found[2]}${found[3]}}`);
  }

  #escape(): string {
    const character = this.#next();
    if (character === "b") return "\\b";
    // V8 looks for it between the halves of a surrogate pair, too.
    if (character === "B") throw new SyntaxError("no edge of a word");
    if (character in CLASSES) return `[${CLASSES[character]}]`;
    if (character.toLowerCase() in CLASSES) return `[^${CLASSES[character.toLowerCase()]}]`;
    if (character === "p" || character === "P") return `[${this.#property(character)}]`;
    if (/[1-9k]/.test(character)) throw new SyntaxError("a back reference");
    return this.#cased(this.#codePoint(character));
  }

  /** The character that follows the backslash, or that what follows stands for. */
  #codePoint(character: string): string {
    if (character in CONTROLS) return String.fromCodePoint(CONTROLS[character]);
    if (character === "0") return "\0";
    const hex =
      character === "x"
        ? this.#take(/^([0-9a-f]{2})/i)
        : character === "u"
          ? (this.#take(/^\{([0-9a-f]+)\}/i) ?? this.#surrogates() ?? this.#take(/^([0-9a-f]{4})/i))
          : undefined;
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex[1], 16));
    if (character === "c") {
      const letter = this.#take(/^([a-z])/i);
      if (letter !== undefined) return String.fromCodePoint(letter[1].charCodeAt(0) % 32);
    }
    if (/[a-z0-9]/i.test(character)) throw new SyntaxError(`the escape ${character}`);
    return character;
  }

  /** Two escapes that are one character. */
  #surrogates(): [string, string] | undefined {
    const found = this.#take(/^(d[89ab][0-9a-f]{2})\\u(d[c-f][0-9a-f]{2})/i);
    if (found === undefined) return undefined;
    const text = String.fromCharCode(Number.parseInt(found[1], 16), Number.parseInt(found[2], 16));
    return [found[0], (text.codePointAt(0) ?? 0).toString(16)];
  }

  #class(): string {
    const negated = this.#take(/^\^/) === undefined ? "" : "^";
    let members = "";
    while (this.#characters[this.#at] !== "]") members += this.#member();
    this.#at++;
    if (members === "") return negated === "" ? "[^\\x{0}-\\x{10ffff}]" : "[\\x{0}-\\x{10ffff}]";
    return `[${negated}${members}]`;
  }

  #member(): string {
    const first = this.#single();
    if (first.length > 1 && first.startsWith("set:")) return first.slice(4);
    if (this.#characters[this.#at] !== "-" || this.#characters[this.#at + 1] === "]")
      return this.#casedRange(first, first);
    this.#at++;
    const last = this.#single();
    if (last.length > 1 && last.startsWith("set:")) throw new SyntaxError("a range to a class");
    return this.#casedRange(first, last);
  }

  /** One character, or `set:` and the members of a class. */
  #single(): string {
    const character = this.#next();
    if (character !== "\\") return character;
    const escaped = this.#next();
    if (escaped in CLASSES) return `set:${CLASSES[escaped]}`;
    if (escaped.toLowerCase() in CLASSES) return `set:${complement(CLASSES[escaped.toLowerCase()])}`;
    if (escaped === "p" || escaped === "P") return `set:${this.#property(escaped)}`;
    if (escaped === "b") return "\b";
    return escaped === "-" ? "-" : this.#codePoint(escaped);
  }

  /** The ASCII members of a property of Unicode. */
  #property(letter: string): string {
    const name = this.#take(/^\{[^}]+\}/);
    if (name === undefined || this.#ignoreCase) throw new SyntaxError("a property");
    this.asciiOnly = true;
    const expression = new RegExp(`^\\${letter}${name[0]}$`, "u");
    const members = Array.from({ length: 128 }, (_, code) => code).filter((code) =>
      expression.test(String.fromCodePoint(code)),
    );
    // A class must not be empty; U+E000 is in no text of ASCII characters.
    return members.map(hexadecimal).join("") || "\\x{e000}";
  }

  #cased(character: string): string {
    if (this.#ignoreCase && /[a-z]/i.test(character))
      return `[${character.toLowerCase()}${character.toUpperCase()}]`;
    return hexadecimal(codeOf(character));
  }

  #casedRange(first: string, last: string): string {
    const [from, to] = [codeOf(first), codeOf(last)];
    const range = from === to ? hexadecimal(from) : `${hexadecimal(from)}-${hexadecimal(to)}`;
    if (!this.#ignoreCase) return range;
    const others = Array.from({ length: 26 }, (_, at) => at).flatMap((at) => [
      ...(from <= at + 97 && at + 97 <= to ? [at + 65] : []),
      ...(from <= at + 65 && at + 65 <= to ? [at + 97] : []),
    ]);
    return range + others.map(hexadecimal).join("");
  }
}

function codeOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  // Half of a pair is in no text that an engine holds.
  if (code >= 0xd800 && code <= 0xdfff) throw new SyntaxError("half of a surrogate pair");
  return code;
}

function hexadecimal(code: number): string {
  return /[0-9A-Za-z]/.test(String.fromCharCode(code)) && code < 128
    ? String.fromCharCode(code)
    : `\\x{${code.toString(16)}}`;
}

/** The members of a negated class inside of another. */
function complement(members: string): string {
  const ranges = [...members.matchAll(/(\\x\{[0-9a-f]+\}|\\.|[^\\])(?:-(\\x\{[0-9a-f]+\}|\\.|[^\\]))?/gu)]
    .map(([, first, last]) => [literal(first), literal(last ?? first)])
    .toSorted(([a], [b]) => a - b);
  let from = 0;
  let result = "";
  for (const [first, last] of ranges) {
    if (first > from) result += `${hexadecimal(from)}-${hexadecimal(first - 1)}`;
    from = last + 1;
  }
  return `${result}${hexadecimal(from)}-\\x{10ffff}`;
}

function literal(text: string): number {
  if (text.startsWith("\\x{")) return Number.parseInt(text.slice(3), 16);
  return text.startsWith("\\") ? CONTROLS[text[1]] : text.charCodeAt(0);
}
