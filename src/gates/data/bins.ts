import type { CellKind, RelationColumn } from "../../engines/engine.ts";
import type { DataTable } from "./table.ts";

/** Rows in each bin of the reference and of the table under test, in the same order of bins. */
export interface BinCounts {
  readonly expected: readonly number[];
  readonly actual: readonly number[];
}

/** A number of at most this many values is a category: its deciles would fall together. */
const FEW_VALUES = 20;
/** Rarer categories of the reference share one bin with those that it has not. */
const MOST_CATEGORIES = 1000;

const ORDERED: readonly CellKind[] = ["integer", "number", "time"];
const ADDABLE: readonly CellKind[] = ["integer", "number", "boolean"];

/** A column as the table under test and as the reference has it. */
export interface ColumnPair {
  readonly actual: RelationColumn;
  readonly expected: RelationColumn;
}

/** True when values of one side can be found in the bins of the other. */
export function areComparable({ actual, expected }: ColumnPair): boolean {
  return actual.cell === expected.cell || (ADDABLE.includes(actual.cell) && ADDABLE.includes(expected.cell));
}

/** Counts both tables' rows in the bins of the reference. */
export async function binCounts(
  table: DataTable,
  reference: DataTable,
  pair: ColumnPair,
): Promise<BinCounts> {
  const ordered = ORDERED.includes(pair.actual.cell) && ORDERED.includes(pair.expected.cell);
  return ordered && !(await hasFewValues(reference, pair.expected))
    ? decileCounts(table, reference, pair.actual)
    : categoryCounts(table, reference, pair);
}

/** True when the column has at most `FEW_VALUES` different values; stops reading when it has more. */
async function hasFewValues({ engine, relation }: DataTable, column: RelationColumn): Promise<boolean> {
  const name = engine.dialect.identifier(column.name);
  const [{ n }] = await engine.query(
    `SELECT count(*) AS n FROM (SELECT DISTINCT ${name} FROM ${relation.from} WHERE ${name} IS NOT NULL LIMIT ${FEW_VALUES + 1}) AS v`,
  );
  return Number(n) <= FEW_VALUES;
}

/**
 * Counts by category: one bin for each of the reference's most frequent values, one for all other values,
 * one for NULL.
 */
async function categoryCounts(
  table: DataTable,
  reference: DataTable,
  { actual, expected }: ColumnPair,
): Promise<BinCounts> {
  const { dialect } = table.engine;
  const name = dialect.identifier(actual.name);
  // The same number or time is written in two ways where the types of the sides differ.
  const asText = actual.type === expected.type || actual.cell === "text";
  const value = asText ? name : numberOf(table, actual);
  const groups = ({ relation }: DataTable) =>
    `SELECT CAST(${value} AS VARCHAR) AS v, count(*) AS n FROM ${relation.from} GROUP BY 1`;
  const rows = await table.engine.query(
    `WITH e AS (SELECT v, n, row_number() OVER (ORDER BY v IS NULL, n DESC, v) AS place FROM (${groups(reference)}) AS r), ` +
      `a AS (${groups(table)}) ` +
      `SELECT CASE WHEN coalesce(e.v, a.v) IS NULL THEN 0 WHEN e.place <= ${MOST_CATEGORIES} THEN e.place ELSE -1 END AS bin, ` +
      `CAST(coalesce(sum(e.n), 0) AS BIGINT) AS expected, CAST(coalesce(sum(a.n), 0) AS BIGINT) AS actual ` +
      `FROM e FULL OUTER JOIN a ON e.v IS NOT DISTINCT FROM a.v GROUP BY 1 ORDER BY 1`,
  );
  return {
    expected: rows.map(({ expected }) => Number(expected)),
    actual: rows.map(({ actual }) => Number(actual)),
  };
}

/**
 * Counts by the deciles of the reference (linear interpolation, equal ones taken once), a bin reaching up to
 * and with its upper edge; then one bin for NaN and one for NULL.
 */
async function decileCounts(
  table: DataTable,
  reference: DataTable,
  column: RelationColumn,
): Promise<BinCounts> {
  const edges = await deciles(reference, column);
  return {
    expected: await countBins(reference, column, edges),
    actual: await countBins(table, column, edges),
  };
}

const TENTHS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

async function deciles(reference: DataTable, column: RelationColumn): Promise<readonly number[]> {
  const { engine, relation } = reference;
  const rows = await engine.query(
    `SELECT ${engine.dialect.quantiles("v", TENTHS)} AS edge FROM (SELECT ${numberOf(reference, column)} AS v FROM ${relation.from}) AS t WHERE ${engine.dialect.isFinite("v")}`,
  );
  return [...new Set(rows.flatMap(({ edge }) => (typeof edge === "number" ? edge : [])))];
}

async function countBins(
  table: DataTable,
  column: RelationColumn,
  edges: readonly number[],
): Promise<number[]> {
  const { engine, relation } = table;
  const counts = [
    "count(*) AS n",
    "count(v) AS filled",
    `${engine.dialect.countIf(engine.dialect.isNaN("v"))} AS nan`,
    ...edges.map(
      (edge, at) => `${engine.dialect.countIf(`v <= ${engine.dialect.asNumber(`'${edge}'`)}`)} AS c${at}`,
    ),
  ];
  const [row] = await engine.query(
    `SELECT ${counts.join(", ")} FROM (SELECT ${numberOf(table, column)} AS v FROM ${relation.from}) AS t`,
  );
  const upTo = [
    0,
    ...edges.map((_, at) => Number(row[`c${at}`])),
    Number(row["filled"]) - Number(row["nan"]),
  ];
  const bins = upTo.slice(1).map((count, at) => count - upTo[at]);
  return [...bins, Number(row["nan"]), Number(row["n"]) - Number(row["filled"])];
}

function numberOf({ engine }: DataTable, column: RelationColumn): string {
  const name = engine.dialect.identifier(column.name);
  return column.cell === "time" ? engine.dialect.asSeconds(name) : engine.dialect.asNumber(name);
}
