import type { DuckDBConnection } from "@duckdb/node-api";
import type { RelationColumn } from "../dialect.ts";
import { duckDbDialect } from "./dialect.ts";

/** Different values of text columns by the column's name, for those columns that repeat few of them. */
export type Dictionaries = ReadonlyMap<string, readonly string[]>;

/** Rows that are looked at; a column that repeats few values shows it early. */
const HEAD_ROWS = 8192;
const MOST_VALUES = 1024;
/** Each value stands in the query's text. */
const LONGEST_VALUE = 64;

/**
 * Finds the text columns of few values, so that they can travel as numbers: reading a text cell by cell costs
 * some hundred times what a number does. Rows after the head may hold other values; those travel as text.
 */
export async function findDictionaries(
  connection: DuckDBConnection,
  sql: string,
  columns: readonly RelationColumn[],
): Promise<Dictionaries> {
  const texts = columns.filter(({ type }) => type === "VARCHAR");
  if (texts.length === 0) return new Map();
  const names = texts.map(({ name }) => duckDbDialect.identifier(name));
  const lists = names.map((name, at) => {
    // DISTINCT and FILTER would take megabytes a column and thread, however few values there are.
    const words = `map_keys(histogram(left(${name}, ${LONGEST_VALUE + 1})))`;
    return (
      `CASE WHEN len(${words}) <= ${MOST_VALUES} AND max(length(${name})) <= ${LONGEST_VALUE} ` +
      `THEN CAST(to_json(${words}) AS VARCHAR) END AS c${at}`
    );
  });
  const head = `SELECT ${names.join(", ")} FROM (${sql}) LIMIT ${HEAD_ROWS}`;
  const reader = await connection.runAndReadAll(`SELECT ${lists.join(", ")} FROM (${head})`);
  const [found] = reader.getRows();
  const dictionaries = texts.map(({ name }, at) => [name, wordsOf(found[at])] as const);
  return new Map(dictionaries.filter(([, words]) => words.length > 0));
}

function wordsOf(list: unknown): readonly string[] {
  if (typeof list !== "string") return [];
  const words: readonly string[] = JSON.parse(list);
  // A zero byte would end the text of the query.
  return words.filter((word) => !word.includes("\0"));
}
