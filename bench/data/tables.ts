/** Tables of the bench, made once and kept in the folder for temporary files. */
import { existsSync, mkdirSync, renameSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { COUNTRIES } from "./checks.ts";

const FOLDER = path.join(tmpdir(), "assay-bench-data");

/** Keys, categories, e-mail addresses, times, texts and amounts: the same rows for the same number of them. */
export async function orders(rows: number): Promise<string> {
  const countries = `['${COUNTRIES.join("', '")}']`;
  return made(
    `orders-${rows}.parquet`,
    `SELECT i AS order_id,
       CAST(hash(i, 'customer') % 2000000 AS BIGINT) AS customer_id,
       ${countries}[CAST(1 + hash(i, 'country') % 50 AS BIGINT)] AS country,
       ['new', 'paid', 'sent', 'done'][CAST(1 + hash(i, 'state') % 4 AS BIGINT)] AS state,
       'user' || hash(i, 'customer') % 2000000 || '@mail' || hash(i, 'host') % 100 || '.example.org' AS email,
       CASE WHEN hash(i, 'null') % 50 = 0 THEN NULL
            ELSE round(exp(hash(i, 'amount') % 100000 / 20000), 2) END AS amount,
       CAST(1 + hash(i, 'quantity') % 20 AS INTEGER) AS quantity,
       TIMESTAMP '2026-01-01' + to_seconds(i % 31536000) AS created_at,
       TIMESTAMP '2026-01-01' + to_seconds(i % 31536000 + CAST(hash(i, 'sent') % 864000 AS BIGINT)) AS sent_at,
       'order ' || i || ' of ' || hash(i, 'comment') AS comment,
       hash(i, 'score') % 1000000 / 1000000 AS score
     FROM range(${rows}) AS r(i)`,
  );
}

/** Real flights over and over, each time a year later and with other delays, until the rows are enough. */
export async function flights(rows: number, fixture: string): Promise<string> {
  return made(
    `flights-${rows}.parquet`,
    `SELECT f.* REPLACE (time_hour + to_years(CAST(i AS INTEGER)) AS time_hour,
       dep_delay + hash(i, flight) % 1000 / 1000 AS dep_delay, arr_delay + hash(i, dest, flight) % 100 / 100 AS arr_delay)
     FROM range(1000) AS r(i), read_parquet('${fixture}') AS f LIMIT ${rows}`,
  );
}

async function made(name: string, sql: string): Promise<string> {
  mkdirSync(FOLDER, { recursive: true });
  const file = path.join(FOLDER, name);
  if (existsSync(file)) return file;
  const instance = await DuckDBInstance.create(":memory:", { memory_limit: "2GB", temp_directory: FOLDER });
  const connection = await instance.connect();
  await connection.run(`COPY (${sql}) TO '${file}.part' (FORMAT parquet, COMPRESSION zstd)`);
  connection.closeSync();
  instance.closeSync();
  renameSync(`${file}.part`, file);
  return file;
}
