import type { TextMatch } from "../dialect.ts";
import { mayExplode } from "../expressions/backtracking.ts";
import { type Expression, membersOf } from "../expressions/expression.ts";
import { ASCII_EDGE } from "../expressions/word-edges.ts";
import { isPlain, type Notation, writtenFor } from "../expressions/write.ts";

/** Java's regular expressions. */
export const SPARK_NOTATION: Notation = {
  start: "\\A",
  end: "\\z",
  edge: ASCII_EDGE,
  character: (code) => (isPlain(code) ? String.fromCharCode(code) : `\\x{${code.toString(16)}}`),
  first: 0,
  mostRepeated: 1000,
};

/**
 * Java calls itself for each turn of a repeated group, and an executor whose stack is full ends. Java 17 with the usual
 * stack of 1 MiB takes texts that are at least twice as long as this many characters by the parts of the group.
 */
const STACK = 3000;
const LONGEST = 1000;
/** So many turns are no danger. */
const FEW_TURNS = 16;

/** @param text writes a literal */
export function matchesInSpark(
  expression: string,
  pattern: string,
  text: (value: string) => string,
): TextMatch | undefined {
  const written = writtenFor(SPARK_NOTATION, pattern);
  if (written === undefined || mayExplode(written.expression)) return undefined;
  const found = `(${expression} RLIKE ${text(written.source)})`;
  const parts = repeatedParts(written.expression, 1);
  if (parts === 0) return { sql: found, sure: true };
  const longest = Math.min(LONGEST, Math.floor(STACK / parts));
  return { sql: `(CASE WHEN char_length(${expression}) <= ${longest} THEN ${found} END)`, sure: false };
}

/** Of how many parts the largest group is that is repeated often. */
function repeatedParts(expression: Expression, turns: number): number {
  if (expression.kind !== "repeat")
    return Math.max(0, ...membersOf(expression).map((one) => repeatedParts(one, turns)));
  const { of, most } = expression;
  if (of.kind === "set") return 0;
  return turns * most > FEW_TURNS ? partsOf(of) : repeatedParts(of, turns * most);
}

function partsOf(expression: Expression): number {
  return 1 + membersOf(expression).reduce((sum, one) => sum + partsOf(one), 0);
}
