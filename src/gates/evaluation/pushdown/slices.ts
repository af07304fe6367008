import type { Engine } from "../../../engines/engine.ts";
import { indexSlices, type SliceIndex, sliceValue } from "../slices.ts";
import { type OpenTable, readRows, requireColumn } from "../tables/table.ts";
import { numbersOf } from "./family.ts";

/** More values than this are refused as slices anyway. */
const MOST_READ = 1000;

/**
 * The values of a column with rows that stand for those that have it: how many there are counts only up to
 * `leastRows`, and which they are is the engine's to know.
 */
export async function countSlices(
  engine: Engine,
  table: OpenTable,
  name: string,
  leastRows: number,
  weight?: string,
): Promise<SliceIndex> {
  const rows = await readValues(engine, table, name, weight);
  const { cell } = requireColumn(table, name, "slices");
  const counts = numbersOf(rows, countName(name));
  const index = indexSlices(name, rows.column(name), cell, rows.rows);
  if ("reason" in index) return index;
  return new Map(
    [...index].map(([value, places]) => {
      const count = places.reduce((sum, place) => sum + counts[place], 0);
      return [value, new Uint32Array(Math.min(count, leastRows))];
    }),
  );
}

/** The values of a column as slices name them. */
export async function sliceValues(
  engine: Engine,
  table: OpenTable,
  name: string,
): Promise<readonly string[]> {
  const rows = await readValues(engine, table, name);
  const { cell } = requireColumn(table, name, "slices");
  const values = Array.from({ length: rows.rows }, (_, row) => sliceValue(rows.column(name), cell, row));
  return [...new Set(values)].sort();
}

/** Rows without weight are no evidence, so they are not counted. */
function readValues(engine: Engine, table: OpenTable, name: string, weight?: string) {
  const { asNumber, countIf, identifier } = engine.dialect;
  const counted =
    weight === undefined ? "count(*)" : countIf(`${asNumber(identifier(weight))} > ${asNumber("0")}`);
  const count = countName(name);
  const from =
    `(SELECT ${identifier(name)}, ${asNumber(counted)} AS ${identifier(count)} ` +
    `FROM ${table.relation.from} GROUP BY ${identifier(name)} LIMIT ${MOST_READ}) AS counted`;
  return readRows(engine, { ...table, relation: { ...table.relation, from } }, [name, count], MOST_READ);
}

function countName(column: string): string {
  return `rows of ${column}`;
}
