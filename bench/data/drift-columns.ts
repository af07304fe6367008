/**
 * Time and queries of `drift` over many columns of two Parquet files:
 * `node bench/data/drift-columns.ts [--rows 1000000] [--columns 50]`. Two thirds of the columns hold numbers, the others
 * categories.
 */
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { openDuckDb } from "../../src/engines/duckdb.ts";
import { drift } from "../../src/gates/data/metrics/drift/drift.ts";
import { requestsFor } from "../../src/gates/data/requests.ts";
import { measureSide } from "../../src/gates/data/side.ts";
import type { DataTable } from "../../src/gates/data/table.ts";

const { values } = parseArgs({
  options: { rows: { type: "string", default: "1000000" }, columns: { type: "string", default: "50" } },
});
const [rows, columns] = [Number(values.rows), Number(values.columns)];
const folder = mkdtempSync(path.join(tmpdir(), "assay-drift-"));

async function write(name: string, seed: number): Promise<string> {
  const file = path.join(folder, name);
  const cells = Array.from({ length: columns }, (_, at) =>
    at % 3 === 2
      ? `'c' || (hash(i, ${at}, ${seed}) % ${5 + at}) AS c${at}`
      : `sqrt(-2 * ln((1 + hash(i, ${at}, ${seed}) % 1000000) / 1000001.0)) * cos(hash(i, ${at + 100}, ${seed}) % 1000000 / 159155.0) AS c${at}`,
  );
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT ${cells.join(", ")} FROM range(${rows}) AS r(i)) TO '${file}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
  return file;
}

async function open(file: string, counted: { queries: number }): Promise<DataTable> {
  const engine = await openDuckDb();
  const input = {
    path: file,
    localPath: file,
    digest: `sha256:${"0".repeat(64)}`,
    bytes: statSync(file).size,
  };
  const relation = await engine.relation(input);
  const own = Object.assign(Object.create(engine), {
    query: (sql: string) => {
      counted.queries++;
      return engine.query(sql);
    },
  });
  return { engine: own, relation, name: path.basename(file), inputs: [] };
}

try {
  const [there, here] = [{ queries: 0 }, { queries: 0 }];
  const reference = await open(await write("then.parquet", 1), there);
  const table = await open(await write("now.parquet", 2), here);
  const requests = await requestsFor(
    { metric: "drift", options: {}, subjects: { column: "*" } },
    drift,
    table,
  );
  const started = performance.now();
  const answers = await measureSide(table, requests, {
    reference: async () => reference,
    referenceProfile: async () => undefined,
    note: () => undefined,
    other: async () => ({ code: "data/no-table", reason: "there is none" }),
    validity: () => Promise.reject(new Error("no schema")),
  });
  const seconds = (performance.now() - started) / 1000;
  const found = [...answers.values()].filter((answer) => "value" in answer).length;
  console.log(
    `${found} of ${columns} columns, ${rows} rows each: ${seconds.toFixed(1)} s, ${there.queries} queries of the reference, ${here.queries} of the table`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
