import type { LocalInput } from "../../model/gate.ts";
import type { RelationColumn } from "../engine.ts";
import { duckDbDialect } from "./dialect.ts";

export function isPacked(file: LocalInput): boolean {
  return file.path.toLowerCase().endsWith(".gz");
}

/** The setting of a table function for a file that gzip packed. */
export function packing(file: LocalInput): string {
  return isPacked(file) ? ", compression = 'gzip'" : "";
}

/** Names and types as the `columns` of a table function. */
export function columnTypes(columns: readonly Pick<RelationColumn, "name" | "type">[]): string {
  const pairs = columns.map(({ name, type }) => `${duckDbDialect.text(name)}: ${duckDbDialect.text(type)}`);
  return `{${pairs.join(", ")}}`;
}
