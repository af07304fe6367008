import { AssayError } from "../../model/error.ts";
import type { RelationColumn } from "../dialect.ts";
import type { FileOptions } from "../file-options.ts";
import { duckDbDialect } from "./dialect.ts";
import type { OpenedFiles } from "./parts.ts";

/**
 * Tables one below the other by the names of their columns.
 * @throws AssayError `data/parts-differ`, unless the options say that a column may be missing
 */
export function joinedTables(
  tables: readonly OpenedFiles[],
  { unionByName = false }: FileOptions,
): Pick<OpenedFiles, "from" | "columns"> {
  const [first, ...others] = tables;
  if (others.length === 0) return first;
  const parts = tables.map(({ from }) => from);
  if (unionByName)
    return {
      from: unionOf(
        parts.map((from) => `SELECT * FROM ${from}`),
        true,
      ),
      columns: allColumns(tables),
    };
  for (const other of others) refuseDifference(first, other);
  const names = first.columns.map(({ name }) => duckDbDialect.identifier(name)).join(", ");
  return {
    from: unionOf(
      parts.map((from) => `SELECT ${names} FROM ${from}`),
      false,
    ),
    columns: first.columns,
  };
}

function unionOf(parts: readonly string[], byName: boolean): string {
  return `(${parts.join(byName ? " UNION ALL BY NAME " : " UNION ALL ")}) AS parts`;
}

function allColumns(tables: readonly OpenedFiles[]): readonly RelationColumn[] {
  const columns = new Map(tables.flatMap((table) => table.columns.map((column) => [column.name, column])));
  return [...columns.values()];
}

/** @throws AssayError `data/parts-differ` when the tables have not the same names */
export function refuseDifference(one: OpenedFiles, other: OpenedFiles): void {
  const [file, first] = [other.files[0], one.files[0]];
  const difference = missingFrom(one.columns, other.columns) ?? missingFrom(other.columns, one.columns);
  if (difference === undefined) return;
  throw new AssayError(
    "data/parts-differ",
    `\`${file.path}\` has not the same columns as \`${first.path}\`: only one has \`${difference}\`.`,
    {
      fix: "Give each kind of file a gate of its own, or say `union_by_name: true` to have NULL where a file lacks a column.",
      location: { path: file.path },
    },
  );
}

type Named = Pick<RelationColumn, "name">;

function missingFrom(some: readonly Named[], other: readonly Named[]): string | undefined {
  const names = new Set(other.map(({ name }) => name));
  return some.find(({ name }) => !names.has(name))?.name;
}
