import type { TextMatch } from "../dialect.ts";
import { mayExplode } from "../expressions/backtracking.ts";
import { type Expression, membersOf } from "../expressions/expression.ts";
import { ASCII_EDGE } from "../expressions/word-edges.ts";
import { isPlain, type Notation, writtenFor } from "../expressions/write.ts";
import { WORD } from "../servers/words.ts";

const ANY = `[\\x00-\\x7f\u{80}-\u{d7ff}\u{e000}-\u{10ffff}]`;

/** Joni as Trino calls it by default, and but for the edges of words RE2J as well, which a server may have instead. */
const NOTATION: Notation = {
  start: "\\A",
  end: "\\z",
  edge: ASCII_EDGE,
  character: (code) => {
    if (isPlain(code) || code > 127) return String.fromCodePoint(code);
    return `\\x${code.toString(16).padStart(2, "0")}`;
  },
  first: 0,
  // Bytes are written by number and what takes several as it is.
  breaks: [128],
  mostRepeated: 1000,
};

const WORDS = writtenFor(NOTATION, WORD)?.source;

export function wordsInTrino(expression: string, from: string): string {
  const found = `transform(regexp_extract_all(s.t, '${WORDS}'), f -> lower(f))`;
  return `SELECT w.word FROM (SELECT CAST(${expression} AS VARCHAR) AS t FROM ${from}) AS s CROSS JOIN UNNEST(array_distinct(${found})) AS w (word)`;
}

export function matchesInTrino(expression: string, pattern: string): TextMatch | undefined {
  const written = writtenFor(NOTATION, pattern);
  if (written === undefined || mayExplode(written.expression)) return undefined;
  const source = mayStartAtByte(written.expression) ? `\\A${ANY}*?(?:${written.source})` : written.source;
  return { sql: `regexp_like(${expression}, '${source}')`, sure: true };
}

/**
 * Joni looks for what ends with the text and has a greatest length so many bytes before the end, and so misses it within
 * a character of several bytes. It does not where the beginning is part of the expression.
 */
function mayStartAtByte(expression: Expression): boolean {
  return !startsAtStart(expression) && endsSomewhere(expression);
}

function startsAtStart(expression: Expression): boolean {
  switch (expression.kind) {
    case "place":
      return expression.at === "start";
    case "sequence":
      return expression.parts.some((part, at) => at === 0 && startsAtStart(part));
    case "choice":
      return expression.options.every(startsAtStart);
    default:
      return false;
  }
}

function endsSomewhere(expression: Expression): boolean {
  return (
    (expression.kind === "place" && expression.at === "end") || membersOf(expression).some(endsSomewhere)
  );
}
