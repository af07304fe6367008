import type { RelationColumn } from "../dialect.ts";
import type { Batch, Column } from "../engine.ts";

/** Rows as a driver gives them: numbers as numbers or text, everything else as text. */
export type Cells = readonly unknown[];

export function isNumeric({ cell }: RelationColumn): boolean {
  return cell === "integer" || cell === "number" || cell === "boolean";
}

/** Turns rows around into columns of typed arrays and texts. */
export function toBatch(rows: readonly Cells[], columns: readonly RelationColumn[]): Batch {
  const turned = columns.map((column, at): [string, Column] => [
    column.name,
    isNumeric(column) ? numbers(rows, at) : texts(rows, at),
  ]);
  return { rows: rows.length, columns: new Map(turned) };
}

function numbers(rows: readonly Cells[], at: number): Column {
  const values = new Float64Array(rows.length);
  const isNull = new Uint8Array(rows.length);
  let nulls = 0;
  for (const [row, cells] of rows.entries()) {
    const cell = cells[at];
    if (cell === null || cell === undefined) {
      isNull[row] = 1;
      values[row] = Number.NaN;
      nulls++;
    } else values[row] = numberOf(cell);
  }
  return { kind: "number", values, isNull, nulls };
}

function texts(rows: readonly Cells[], at: number): Column {
  let nulls = 0;
  const values = rows.map((cells) => {
    const cell = cells[at];
    if (cell !== null && cell !== undefined) return String(cell);
    nulls++;
    return null;
  });
  return { kind: "text", values, nulls };
}

/** Names of an answer's columns as keys: of two that are the same, the later one is told apart by where it stands. */
export function distinctNames(columns: readonly { readonly name: string }[]): readonly string[] {
  const seen = new Set<string>();
  return columns.map(({ name }, at) => {
    if (seen.has(name)) return `${name}:${at}`;
    seen.add(name);
    return name;
  });
}

/** Clients write NaN and infinities as text in ways of their own. */
export function numberOf(cell: unknown): number {
  if (typeof cell !== "string") return Number(cell);
  if (/^[+-]?inf(inity)?$/i.test(cell)) return cell.startsWith("-") ? -Infinity : Infinity;
  return Number(cell);
}

/** A 64-bit integer, or any larger one, as a number where it is exact. */
export function integerOf(text: string): number | bigint {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text);
}
