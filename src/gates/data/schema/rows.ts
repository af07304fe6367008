import type { RelationColumn } from "../../../engines/dialect.ts";
import type { Batch, Column } from "../../../engines/engine.ts";
import { isZoneless } from "./cells.ts";

/**
 * A row as JSON: NULL is null for a property that may be null, otherwise the property is absent. The
 * prototype is empty, so that no column name is inherited.
 */
export type Row = Record<string, unknown>;

class BareRow {
  [name: string]: unknown;
}
Object.setPrototypeOf(BareRow.prototype, null);
Reflect.deleteProperty(BareRow.prototype, "constructor");

type Cell = (row: number) => unknown;

/** Reads rows of a batch; the columns are those of the query that made it. */
export function rowReader(
  batch: Batch,
  columns: readonly RelationColumn[],
  nullable: ReadonlySet<string>,
): (row: number) => Row {
  const cells = columns.map((column): readonly [string, Cell, boolean] => {
    const values = batch.columns.get(column.name);
    if (values === undefined) throw new TypeError(`the batch lacks column ${column.name}`);
    return [column.name, cellReader(values, column), nullable.has(column.name)];
  });
  return (at) => {
    const row = new BareRow();
    for (const [name, cell, mayBeNull] of cells) {
      const value = cell(at);
      if (value !== undefined) row[name] = value;
      else if (mayBeNull) row[name] = null;
    }
    return row;
  };
}

function cellReader(column: Column, relationColumn: RelationColumn): Cell {
  const { cell } = relationColumn;
  if (column.kind === "number") {
    const { values, isNull } = column;
    if (cell === "boolean") return (row) => (isNull[row] === 1 ? undefined : values[row] === 1);
    return (row) => (isNull[row] === 1 ? undefined : values[row]);
  }
  const { values } = column;
  if (cell === "nested") return (row) => parsed(values[row]);
  // A time without a zone counts as UTC, so that `format: date-time` can hold for it.
  if (isZoneless(relationColumn)) return (row) => (values[row] === null ? undefined : `${values[row]}Z`);
  return (row) => values[row] ?? undefined;
}

/** A nested value; one that JSON cannot hold, such as a list with NaN, stays the text that the engine gave. */
function parsed(text: string | null): unknown {
  if (text === null) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
