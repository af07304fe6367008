import path from "node:path";
import { expect } from "vitest";
import { duckDbDialect } from "../../../src/engines/duckdb/dialect.ts";
import { loadNative } from "../../../src/engines/native.ts";
import { postgresDialect } from "../../../src/engines/postgres/dialect.ts";
import { Deadline } from "../../../src/engines/servers/deadline.ts";
import { addressOf } from "../../../src/engines/servers/url.ts";
import { sparkDialect } from "../../../src/engines/spark/dialect.ts";
import { SparkSession } from "../../../src/engines/spark/session.ts";
import { TrinoClient } from "../../../src/engines/trino/client.ts";
import { trinoDialect } from "../../../src/engines/trino/dialect.ts";
import { type Kind, statementsFor, TABLES, type TestTable } from "./tables.ts";

const STANDARD: Readonly<Record<Kind, string>> = {
  bigint: "BIGINT",
  integer: "INTEGER",
  decimal: "DECIMAL(12, 2)",
  decimal18: "DECIMAL(18, 0)",
  decimal20: "DECIMAL(20, 0)",
  decimal38: "DECIMAL(38, 0)",
  fraction38: "DECIMAL(38, 18)",
  double: "DOUBLE PRECISION",
  real: "REAL",
  text: "VARCHAR",
  boolean: "BOOLEAN",
  date: "DATE",
  timestamp: "TIMESTAMP",
  instant: "TIMESTAMP WITH TIME ZONE",
};

/** Writes the tables as Parquet files that DuckDB reads. */
export async function writeFiles(folder: string, tables = TABLES): Promise<void> {
  const { DuckDBInstance } = loadNative<typeof import("@duckdb/node-api")>("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run("SET TimeZone = 'UTC'");
  for (const table of tables) {
    const types = { ...STANDARD, double: "DOUBLE" };
    for (const sql of statementsFor(table, types, duckDbDialect.identifier, duckDbDialect.text))
      await connection.run(sql);
    const file = duckDbDialect.text(path.join(folder, `${table.name}.parquet`));
    await connection.run(`COPY ${table.name} TO ${file} (FORMAT parquet)`);
  }
  connection.closeSync();
  instance.closeSync();
}

/** Writes the tables into a server, by a connection that may write. */
export async function fillServer(id: string, url: string, tables = TABLES): Promise<void> {
  if (id === "postgres") return fillPostgres(url, tables);
  if (id === "trino") return fillTrino(url, tables);
  if (id === "spark") return fillSpark(url, tables);
  throw new Error(`no test fills ${id}`);
}

async function fillPostgres(url: string, tables: readonly TestTable[]): Promise<void> {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("SET TimeZone = 'UTC'");
  const { identifier, text } = postgresDialect;
  for (const table of tables)
    for (const sql of statementsFor(table, STANDARD, identifier, text)) await client.query(sql);
  await client.end();
}

async function fillTrino(url: string, tables: readonly TestTable[]): Promise<void> {
  const address = addressOf(url.replace("trino+http:", "trino:"), url, 8080);
  const client = new TrinoClient(address, new Deadline(120, address));
  const { identifier, text } = trinoDialect;
  const types = {
    ...STANDARD,
    double: "DOUBLE",
    timestamp: "TIMESTAMP(6)",
    instant: "TIMESTAMP(6) WITH TIME ZONE",
  };
  for (const table of tables)
    for (const sql of statementsFor(table, types, identifier, text))
      for await (const page of client.pages(sql)) expect(page.rows.length).toBeLessThan(2);
}

async function fillSpark(url: string, tables: readonly TestTable[]): Promise<void> {
  const address = addressOf(url, url, 10_000);
  const session = await SparkSession.open(address, new Deadline(120, address));
  const { identifier, text } = sparkDialect;
  const types = {
    ...STANDARD,
    double: "DOUBLE",
    text: "STRING",
    timestamp: "TIMESTAMP_NTZ",
    instant: "TIMESTAMP",
  };
  for (const table of tables)
    for (const sql of statementsFor(table, types, identifier, text))
      for await (const page of session.pages(sql.replace(/^(CREATE TABLE .*)$/s, "$1 USING parquet")))
        expect(page.rows.length).toBeLessThan(2);
  await session.close();
}
