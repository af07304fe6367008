import type { TextMatch } from "../dialect.ts";
import { isPlain, type Notation, writtenFor } from "../expressions/write.ts";

/** PostgreSQL's advanced regular expressions, in databases that are encoded in UTF-8. */
export const POSTGRES_NOTATION: Notation = {
  start: "\\A",
  end: "\\Z",
  edge: "\\y",
  character: (code) =>
    isPlain(code) ? String.fromCharCode(code) : `\\U${code.toString(16).padStart(8, "0")}`,
  // No text holds NUL.
  first: 1,
  mostRepeated: 255,
};

/** In the collation `C` words are of ASCII letters; others could have rules of their own, or forbid expressions. */
export function matchesInPostgres(expression: string, pattern: string): TextMatch | undefined {
  const written = writtenFor(POSTGRES_NOTATION, pattern);
  if (written === undefined) return undefined;
  return { sql: `(CAST(${expression} AS text) COLLATE "C" ~ '${written.source}')`, sure: true };
}
