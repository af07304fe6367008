import { createHash } from "node:crypto";
import type { DataTable } from "./table.ts";

/** An expression that several aggregates need, computed once a row; they name it by `name`. */
export interface Computed {
  readonly name: string;
  readonly sql: string;
}

/** Each level may name what the levels before it compute, and all of them the columns of the table. */
export type Levels = readonly (readonly Computed[])[];

/** The same name for the same expression, so that rules share it, and none that a column has. */
export function computed(sql: string): Computed {
  return { name: `assay_${createHash("sha256").update(sql).digest("hex").slice(0, 24)}`, sql };
}

/** What stands after FROM where the rows have what is computed beside their own columns. */
export function withComputed(
  { relation: { from } }: DataTable,
  parts: Iterable<{ levels?: Levels }>,
): string {
  const merged: Map<string, string>[] = [];
  for (const { levels = [] } of parts)
    levels.forEach((level, at) => {
      merged[at] ??= new Map();
      for (const { name, sql } of level) merged[at].set(name, sql);
    });
  return merged.reduce((below, level) => {
    const added = [...level].map(([name, sql]) => `${sql} AS ${name}`).join(", ");
    return `(SELECT *, ${added} FROM ${below}) AS computed`;
  }, from);
}
