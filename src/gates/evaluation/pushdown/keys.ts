import type { Engine } from "../../../engines/engine.ts";
import { AssayError } from "../../../model/error.ts";
import { missingKeys } from "../tables/key-types.ts";
import { type OpenTable, requireColumn } from "../tables/table.ts";

/** @throws AssayError `evaluation/key-null`, `evaluation/key-duplicate`, `evaluation/column-missing` */
export async function requireKeys(engine: Engine, table: OpenTable, key: string): Promise<void> {
  requireColumn(table, key, "key");
  const name = engine.dialect.identifier(key);
  const { path } = table.file;
  const [counted] = await engine.query(
    `SELECT count(*) AS n, count(${name}) AS given, count(DISTINCT ${name}) AS different FROM ${table.relation.from}`,
  );
  const [rows, given, different] = [counted["n"], counted["given"], counted["different"]].map(Number);
  if (given < rows)
    throw new AssayError(
      "evaluation/key-null",
      `${rows - given} of ${rows} rows of \`${path}\` have no ${key}, so they cannot be told apart.`,
      { fix: "Give every row a key.", location: { path } },
    );
  if (different < rows)
    throw new AssayError(
      "evaluation/key-duplicate",
      `${rows - different} of ${rows} rows of \`${path}\` repeat a value of ${key}, so rows cannot be told apart.`,
      { fix: "Name a column with `key:` that is different in every row.", location: { path } },
    );
}

/**
 * Rows of a file that no evaluated row belongs to.
 * @param joined rows of the evaluated table that have one in the file
 * @throws AssayError `evaluation/key-missing` where some have none
 */
export function unusedRows(truth: OpenTable, table: OpenTable, joined: number): number {
  if (joined === truth.rows) return table.rows - joined;
  const { path } = table.file;
  if (joined > truth.rows)
    throw new AssayError(
      "evaluation/key-duplicate",
      `Some keys of \`${path}\` are the same number as those of several rows of \`${truth.file.path}\`, as doubles are beyond 2^53.`,
      { fix: "Write keys as integers or as text in both.", location: { path } },
    );
  throw missingKeys(path, truth.rows - joined, truth.rows);
}

export async function countRows(engine: Engine, from: string): Promise<number> {
  const [counted] = await engine.query(`SELECT count(*) AS n FROM ${from}`);
  return Number(counted["n"]);
}
