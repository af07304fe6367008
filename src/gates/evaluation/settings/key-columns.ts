import type { EvaluationConfig } from "../config.ts";

/** Columns that tell the rows of a table apart; in ranking an item is told apart within its query. */
export function keyColumns({ task, query, key }: EvaluationConfig): readonly string[] {
  const columns = task === "ranking" ? [query, key] : [key];
  return columns.filter((name) => name !== undefined);
}
