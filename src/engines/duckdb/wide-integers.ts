import type { RelationColumn } from "../dialect.ts";
import type { FileOptions } from "../file-options.ts";
import { duckDbDialect } from "./dialect.ts";
import type { Rows } from "./parts.ts";

type TypedName = Pick<RelationColumn, "name" | "type">;

/** From here on doubles do not tell all integers apart. */
const BEYOND = 2 ** 53;

/**
 * Columns found to be numbers with a point that hold integers which doubles do not: nothing but integers, some of them
 * beyond 64 bits, as numbers of cards and hashes are, or keys of 64 bits beside a value that is none. Neighbours would
 * be the same value. An integer that is written as a double is written, with its shortest digits, loses nothing.
 * @param read the table function with the columns' types
 */
export async function wideIntegers(
  columns: readonly TypedName[],
  { types = {}, wideIntegersAsText = false }: FileOptions,
  read: (columns: readonly TypedName[]) => string,
  rows: Rows,
): Promise<readonly string[]> {
  if (!wideIntegersAsText) return [];
  const doubles = columns.filter(({ name, type }) => type === "DOUBLE" && !Object.hasOwn(types, name));
  const large = await whichOf(doubles, read(columns), (name) => `max(abs(${name})) > ${BEYOND}`, rows);
  if (large.length === 0) return [];
  const asText = columns.map((column) => (large.includes(column) ? { ...column, type: "VARCHAR" } : column));
  const isInteger = (name: string) => `regexp_full_match(trim(${name}), '[+-]?[0-9]+')`;
  const isLost = (name: string) => `bool_and(${isInteger(name)}) OR bool_or(${losesDigits(`trim(${name})`)})`;
  const lost = await whichOf(large, read(asText), isLost, rows);
  return lost.map(({ name }) => name);
}

/** Names of columns that are integers of 64 bits in some tables and numbers with a point in others, which lose them. */
export async function mixedIntegers(
  tables: readonly { readonly columns: readonly TypedName[]; readonly from: string }[],
  { types = {}, wideIntegersAsText = false }: FileOptions,
  rows: Rows,
): Promise<readonly string[]> {
  if (!wideIntegersAsText || tables.length < 2) return [];
  const all = tables.flatMap(({ columns }) => columns);
  const doubles = new Set(all.filter(({ type }) => type === "DOUBLE").map(({ name }) => name));
  const lost = new Set<string>();
  for (const { columns, from } of tables) {
    const isMixed = ({ name, type }: TypedName) =>
      type === "BIGINT" && doubles.has(name) && !Object.hasOwn(types, name);
    for (const { name } of await whichOf(columns.filter(isMixed), from, isBeyond, rows)) lost.add(name);
  }
  return [...lost];
}

/** True where a column of integers has one beyond what a number with so many binary digits holds. */
export function isBeyond(name: string, most = BEYOND): string {
  return `(max(${name}) > ${most} OR min(${name}) < -${most})`;
}

/** True for an integer that as a double is another one, and whose digits are not those that the double is written with. */
function losesDigits(text: string): string {
  const double = `TRY_CAST(${text} AS DOUBLE)`;
  const isExact = `coalesce(TRY_CAST(${text} AS HUGEINT) = TRY_CAST(${double} AS HUGEINT), false)`;
  const written = `replace(regexp_replace(CAST(abs(${double}) AS VARCHAR), 'e.*$', ''), '.', '')`;
  const isShortest = `rtrim(ltrim(${text}, '+-0'), '0') = rtrim(ltrim(${written}, '0'), '0')`;
  return `(CASE WHEN regexp_full_match(${text}, '[+-]?[0-9]{16,}') THEN NOT ${isExact} AND NOT ${isShortest} ELSE false END)`;
}

export async function whichOf(
  columns: readonly TypedName[],
  from: string,
  /** Of the column's quoted name. */
  test: (name: string) => string,
  rows: Rows,
): Promise<readonly TypedName[]> {
  if (columns.length === 0) return [];
  const tests = columns.map(({ name }, at) => `${test(duckDbDialect.identifier(name))} AS c${at}`);
  const [found] = await rows(`SELECT ${tests.join(", ")} FROM ${from}`);
  return columns.filter((_, at) => found[`c${at}`] === true);
}
