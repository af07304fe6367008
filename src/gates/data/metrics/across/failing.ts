import type { FailingRows } from "../../failing-rows.ts";
import type { DataTable } from "../../table.ts";
import { comparable, type Pair } from "./other-table.ts";

/** The keys of one side as columns k0, k1 … of a subquery. */
export function keysOf(
  { engine: { dialect }, relation }: DataTable,
  found: readonly Pair[],
  side: keyof Pair,
): string {
  const selected = found.map(
    (pair, at) => `${comparable(dialect, dialect.identifier(pair[side].name), pair, side)} AS k${at}`,
  );
  return `SELECT ${selected.join(", ")} FROM ${relation.from}`;
}

interface Counted {
  readonly rows: number;
  readonly hits: number;
}

/** Rows with a key, of which no part is NULL, that the other table has not. */
export function orphans(
  table: DataTable,
  other: DataTable,
  found: readonly Pair[],
  counted: Counted,
): FailingRows {
  const filled = found.map(({ here }) => `${table.engine.dialect.identifier(here.name)} IS NOT NULL`);
  const where = `${filled.join(" AND ")} AND NOT ${isThere(table, other, found, "here", "=")}`;
  return failing(counted, lacking(other), found, "here", where);
}

/** Rows that the other table has, too; NULL equals NULL. */
export function overlapping(
  table: DataTable,
  other: DataTable,
  found: readonly Pair[],
  counted: Counted,
): FailingRows {
  const of = `in \`${other.name}\`, too`;
  return failing(counted, [`is ${of}`, `are ${of}`], found, "here", isThere(table, other, found, "here"));
}

/** Rows that are not later than the last one of the other table. */
export function early(
  table: DataTable,
  other: DataTable,
  found: readonly Pair[],
  counted: Counted,
): FailingRows {
  const of = `not later than the last row of \`${other.name}\``;
  const where = `${cellOf(table, found[0], "here")} <= (SELECT max(k0) AS last FROM (${keysOf(other, found, "there")}) AS r)`;
  return failing(counted, [`is ${of}`, `are ${of}`], found, "here", where);
}

/**
 * Rows of one of the two tables with a key that the other one has not; NULL equals NULL.
 * @param side the table that they are rows of
 */
export function unmatched(
  tables: Readonly<Record<keyof Pair, DataTable>>,
  found: readonly Pair[],
  side: keyof Pair,
  counted: Counted,
): FailingRows {
  const [own, other] = side === "here" ? [tables.here, tables.there] : [tables.there, tables.here];
  const where = `NOT ${isThere(own, other, found, side)}`;
  const rows = failing(counted, lacking(other), found, side, where);
  return side === "here" ? rows : { ...rows, table: own };
}

/**
 * Rows whose other columns do not agree with those of the row with their key.
 * @param other SQL of the other table's rows, with its keys as k0, k1 …
 * @param differ SQL that holds where a row and a row `r` of those do not agree
 */
export function mismatched(
  tables: Readonly<Record<keyof Pair, DataTable>>,
  found: Readonly<Record<"keys" | "values", readonly Pair[]>>,
  { other, differ }: { readonly other: string; readonly differ: string },
  counted: Counted,
): FailingRows {
  const same = sameKeys(tables.here, found.keys, "here");
  const where = `EXISTS (SELECT 1 FROM (${other}) AS r WHERE ${same} AND (${differ}))`;
  const of = `from what \`${tables.there.name}\` has for`;
  return failing(
    counted,
    [`differs ${of} its key`, `differ ${of} their keys`],
    [...found.keys, ...found.values],
    "here",
    where,
  );
}

/** SQL of a cell of the rows that are numbered, in the form in which keys are compared. */
export function cellOf({ engine: { dialect } }: DataTable, pair: Pair, side: keyof Pair): string {
  return comparable(dialect, `numbered.${dialect.identifier(pair[side].name)}`, pair, side);
}

function isThere(
  table: DataTable,
  other: DataTable,
  found: readonly Pair[],
  side: keyof Pair,
  equal?: string,
): string {
  const there = keysOf(other, found, side === "here" ? "there" : "here");
  return `EXISTS (SELECT 1 FROM (${there}) AS r WHERE ${sameKeys(table, found, side, equal)})`;
}

function sameKeys(
  table: DataTable,
  found: readonly Pair[],
  side: keyof Pair,
  equal = "IS NOT DISTINCT FROM",
): string {
  return found.map((pair, at) => `r.k${at} ${equal} ${cellOf(table, pair, side)}`).join(" AND ");
}

function lacking({ name }: DataTable): NonNullable<FailingRows["what"]> {
  return [`has a key that \`${name}\` has not`, `have a key that \`${name}\` has not`];
}

function failing(
  { rows, hits }: Counted,
  what: NonNullable<FailingRows["what"]>,
  found: readonly Pair[],
  side: keyof Pair,
  where: string,
): FailingRows {
  return {
    rows,
    failing: hits,
    what,
    columns: found.map((pair) => pair[side].name),
    found: { kind: "rows", where },
  };
}
