import type { RelationColumn } from "../dialect.ts";
import type { Relation } from "../engine.ts";
import { isNumeric } from "../servers/batch.ts";
import { noTable } from "../servers/failures.ts";
import { namePartsOf } from "../servers/table-name.ts";
import type { Address } from "../servers/url.ts";
import { sparkDialect } from "./dialect.ts";
import { relationOf, sparkColumn } from "./types.ts";

const { identifier, asText, asNumber } = sparkDialect;

type Query = (sql: string) => Promise<readonly Record<string, unknown>[]>;

/** A table by its name, on whatever runs Spark's SQL. @throws AssayError `data/no-table` */
export async function openTable(name: string, address: Address, query: Query): Promise<Relation> {
  const parts = namePartsOf(name, "`");
  if (parts === undefined) throw noTable(name, address);
  const quoted = parts.map(identifier).join(".");
  return relationOf(quoted, await described(query, `SELECT * FROM ${quoted}`));
}

/** A query whose cells arrive as numbers and texts that mean the same on every engine, and its columns. */
export async function planBatches(
  sql: string,
  query: Query,
): Promise<{ readonly sql: string; readonly columns: readonly RelationColumn[] }> {
  const columns = (await described(query, sql)).map(([name, type]) => sparkColumn(name, type));
  const parts = columns.map((column) => {
    const name = identifier(column.name);
    return isNumeric(column) ? asNumber(name) : asText(name, column);
  });
  return { sql: `SELECT ${parts.join(", ")} FROM (${sql}) AS assay_rows`, columns };
}

/** Names and types of a query's columns; nothing is run for that. */
async function described(query: Query, sql: string): Promise<readonly (readonly [string, string])[]> {
  const rows = await query(`DESCRIBE QUERY ${sql}`);
  return rows.map((row) => [String(row["col_name"]), String(row["data_type"]).toLowerCase()] as const);
}
