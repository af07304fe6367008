import { type Expression, isNullable, parseExpression, type Range } from "./expression.ts";

/** How an engine writes regular expressions. Undefined is what it cannot say without doubt. */
export interface Notation {
  readonly start: string;
  readonly end: string;
  /** Where a word begins or ends. */
  readonly edge: string;
  /** One character within or outside of a class, so that it stands for nothing but itself. */
  character(code: number): string;
  /** The smallest code point that a text can hold. */
  readonly first: number;
  /** Ranges within a class must not reach across these: the code points that begin something else. */
  readonly breaks?: readonly number[];
  /** The largest number that a repetition may name. */
  readonly mostRepeated: number;
}

/** Longer ones take long to compile, and deep recursion. */
const LONGEST = 20_000;

/**
 * Writes what `Dialect.matches` is given for another engine.
 * @returns undefined where the engine cannot say the same
 */
export function writtenFor(notation: Notation, pattern: string): Written | undefined {
  try {
    const expression = parseExpression(pattern);
    const source = new Writer(notation).write(expression);
    return source.length > LONGEST ? undefined : { source, expression };
  } catch (thrown) {
    // Groups within groups are followed by calling oneself, which ends with a RangeError.
    if (thrown instanceof SyntaxError || thrown instanceof RangeError) return undefined;
    throw thrown;
  }
}

export interface Written {
  readonly source: string;
  readonly expression: Expression;
}

class Writer {
  readonly #notation: Notation;

  constructor(notation: Notation) {
    this.#notation = notation;
  }

  write(expression: Expression): string {
    switch (expression.kind) {
      case "set":
        return this.#set(expression.ranges);
      case "place":
        return this.#notation[expression.at];
      case "sequence":
        return expression.parts
          .map((part) => (part.kind === "choice" ? this.#group(part) : this.write(part)))
          .join("");
      case "choice":
        return expression.options.map((option) => this.write(option)).join("|");
      case "repeat":
        return this.#repeat(expression.of, expression.least, expression.most);
    }
  }

  #group(expression: Expression): string {
    return `(?:${this.write(expression)})`;
  }

  #set(ranges: readonly Range[]): string {
    const { first: smallest, breaks = [] } = this.#notation;
    let kept = ranges.filter(([, last]) => last >= smallest);
    if (kept.length === 0) throw new SyntaxError("a class without a character");
    for (const at of breaks)
      kept = kept.flatMap(([first, last]): Range[] =>
        first < at && at <= last
          ? [
              [first, at - 1],
              [at, last],
            ]
          : [[first, last]],
      );
    const character = (code: number) => this.#notation.character(Math.max(code, smallest));
    const [[first, last]] = kept;
    if (kept.length === 1 && first === last && isPlain(first)) return character(first);
    const members = kept.map(([from, to]) =>
      from === to ? character(from) : `${character(from)}-${character(to)}`,
    );
    return `[${members.join("")}]`;
  }

  #repeat(of: Expression, least: number, most: number): string {
    // Engines differ in when they stop repeating nothing.
    if (most > 1 && isNullable(of)) throw new SyntaxError("a repetition of what may be nothing");
    const { mostRepeated: limit } = this.#notation;
    const atom = of.kind === "set" ? this.write(of) : this.#group(of);
    const parts: string[] = [];
    let [must, may] = [least, most - least];
    for (; must > limit; must -= limit) parts.push(`${atom}{${limit}}`);
    if (may === Number.POSITIVE_INFINITY) {
      parts.push(must === 0 ? `${atom}*` : must === 1 ? `${atom}+` : `${atom}{${must},}`);
      return parts.join("");
    }
    if (must > 0) parts.push(must === 1 ? atom : `${atom}{${must}}`);
    if (must === 1 && may > 0 && may < limit) parts.splice(-1, 1, `${atom}{1,${may + 1}}`);
    else if (must > 1 && may > 0 && must + may <= limit)
      parts.splice(-1, 1, `${atom}{${must},${must + may}}`);
    else {
      for (; may > limit; may -= limit) parts.push(`${atom}{0,${limit}}`);
      if (may > 0) parts.push(may === 1 ? `${atom}?` : `${atom}{0,${may}}`);
    }
    return parts.join("");
  }
}

export function isPlain(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
