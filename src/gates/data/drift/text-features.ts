import type { Dialect, RelationColumn } from "../../../engines/dialect.ts";
import type { DataTable } from "../table.ts";
import type { ValueCount } from "./distribution.ts";

/** A letter for each class of characters that occurs in a text, in this order: `a0` for small letters and digits. */
const CHARACTER_CLASSES: readonly (readonly [letter: string, pattern: string])[] = [
  ["a", "[a-z]"],
  ["A", "[A-Z]"],
  ["0", "[0-9]"],
  ["_", "[\\x{9}-\\x{d} ]"],
  [".", "[!-/:-@\\[-`{-~]"],
  ["u", "[^\\x{0}-\\x{7f}]"],
];
/** The words of the reference that are looked at. */
export const MOST_WORDS = 50;

/** SQL of the classes of a text's characters; undefined where the engine has no such expressions. */
export function classesExpression(sql: Dialect, name: string): string | undefined {
  const parts: string[] = [];
  for (const [letter, pattern] of CHARACTER_CLASSES) {
    const matches = sql.matches(name, pattern);
    if (!matches?.sure) return undefined;
    parts.push(`CASE WHEN ${matches.sql} THEN '${letter}' ELSE '' END`);
  }
  return parts.join(" || ");
}

/** Rows by the classes of characters that occur in them, the most frequent first. */
export async function classesOf(
  { engine, relation }: DataTable,
  column: RelationColumn,
): Promise<ValueCount[]> {
  const name = engine.dialect.identifier(column.name);
  const classes = classesExpression(engine.dialect, name);
  if (classes === undefined) return [];
  const rows = await engine.query(
    `SELECT ${classes} AS v, count(*) AS n FROM ${relation.from} WHERE ${name} IS NOT NULL GROUP BY 1 ORDER BY n DESC, 1`,
  );
  return rows.map(valueCount);
}

/**
 * The words in most rows with the number of rows that have them; with `among`, of these words only.
 * @returns none where the engine cannot split texts
 */
export async function wordsOf(
  { engine, relation }: DataTable,
  column: RelationColumn,
  among?: readonly string[],
): Promise<ValueCount[]> {
  const { dialect } = engine;
  const words = dialect.words?.(dialect.identifier(column.name), relation.from);
  if (words === undefined || among?.length === 0) return [];
  const wanted =
    among === undefined ? "" : ` WHERE v IN (${among.map((word) => dialect.text(word)).join(", ")})`;
  const groups = `SELECT word AS v, count(*) AS n FROM (${words}) AS w GROUP BY word`;
  const rows = await engine.query(
    `SELECT v, n FROM (${groups}) AS g${wanted} ORDER BY n DESC, v LIMIT ${MOST_WORDS}`,
  );
  return rows.map(valueCount);
}

function valueCount({ v, n }: Record<string, unknown>): ValueCount {
  return { value: String(v), count: Number(n) };
}
