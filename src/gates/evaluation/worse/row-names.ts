import type { Evaluated, Scene } from "../scene.ts";
import { sliceValue } from "../slices.ts";
import { readRows } from "../tables/table.ts";

const LONGEST = 40;

/** Cells that tell a reader which row is meant. */
export interface RowCells {
  /** `row 17 (id=9)`. */
  name(row: number): string;
  cell(column: string, row: number): string;
}

/** `row 17 (id=9)`; for gates that show values only. */
export async function rowNames(scene: Scene, evaluated: Evaluated): Promise<(row: number) => string> {
  return (await rowCells(scene, evaluated, [])).name;
}

/** Reads the key and some columns; of one that the table does not have the cells are empty. */
export async function rowCells(
  { engine, config }: Scene,
  { table }: Evaluated,
  columns: readonly string[],
): Promise<RowCells> {
  const { key, batch = 4096 } = config;
  const names = [...new Set([...columns, ...(key === undefined ? [] : [key])])].filter((name) =>
    table.columns.some((column) => column.name === name),
  );
  const rows = names.length === 0 ? undefined : await readRows(engine, table, names, batch, undefined, key);
  const cell = (name: string, row: number) => {
    const column = table.columns.find((one) => one.name === name);
    if (column === undefined || rows === undefined) return "";
    return plain(sliceValue(rows.column(name), column.cell, row));
  };
  const name = (row: number) =>
    `row ${row + 1}${key === undefined ? "" : ` (${plain(key)}=${cell(key, row)})`}`;
  return { name, cell };
}

/** One short line without control characters or marks that change the direction of text. */
export function plain(text: string): string {
  const line = text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "·");
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
