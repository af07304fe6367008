/**
 * JSON Schema compiled to SQL against ajv row by row, over a table of orders:
 * `node bench/data/validity.ts [--rows 10000000] [--peer-rows 300000] [--runs 3]`. The peer gets fewer rows,
 * since its rate does not depend on their number. Prints rows a second, processor time and their ratios, and fails when the two
 * count differently.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { openDuckDb } from "../../src/engines/duckdb.ts";
import { scanAggregates } from "../../src/gates/data/scan.ts";
import { rowSchema } from "../../src/gates/data/schema/json-schema.ts";
import { rowJudge } from "../../src/gates/data/schema/judge.ts";
import { rowReader } from "../../src/gates/data/schema/rows.ts";
import { invalidRows } from "../../src/gates/data/schema/verdict.ts";
import type { DataTable } from "../../src/gates/data/table.ts";
import { orders } from "./tables.ts";

const SCHEMA = {
  type: "object",
  required: ["order_id", "customer_id", "country", "state", "email"],
  properties: {
    order_id: { type: "integer", minimum: 0 },
    customer_id: { type: "integer", minimum: 0, maximum: 1_999_999 },
    country: { type: "string", pattern: "^[A-Z]+\\d*$" },
    state: { enum: ["new", "paid", "sent", "done"] },
    email: { type: "string", format: "email", maxLength: 80 },
    amount: { type: ["number", "null"], exclusiveMinimum: 0, maximum: 140 },
    quantity: { type: "integer", minimum: 1, maximum: 20 },
    created_at: { type: "string", format: "date-time" },
    comment: { type: "string", minLength: 8, pattern: "^order \\d+ of " },
    score: { type: "number", minimum: 0, maximum: 1 },
  },
};

const { values: options } = parseArgs({
  options: {
    rows: { type: "string", default: "10000000" },
    "peer-rows": { type: "string", default: "300000" },
    runs: { type: "string", default: "3" },
  },
});
const scratch = mkdtempSync(path.join(tmpdir(), "assay-bench-"));
const engine = await openDuckDb({ scratch });
try {
  const compiled = await best(Number(options.rows), bySql);
  const peer = await best(Number(options["peer-rows"]), byAjv);
  const check = await bySql(await opened(Number(options["peer-rows"])));
  const expected = await byAjv(await opened(Number(options["peer-rows"])));
  if (check !== expected) throw new Error(`SQL counts ${check} invalid rows, ajv ${expected}`);
  console.log(`both find ${expected} invalid rows of ${options["peer-rows"]}`);
  const line = (name: string, { clock, processors }: typeof peer, rows: string) =>
    console.log(
      `${name}  ${Math.round(1e6 / clock)} rows a second, ${processors.toFixed(2)} µs of processors a row; best of ${options.runs} over ${rows} rows`,
    );
  line("SQL", compiled, options.rows);
  line("ajv", peer, options["peer-rows"]);
  console.log(
    `ratio ${(peer.clock / compiled.clock).toFixed(1)} by the clock, ${(peer.processors / compiled.processors).toFixed(1)} by processors`,
  );
} finally {
  await engine.close();
  rmSync(scratch, { recursive: true, force: true });
}

async function opened(rows: number): Promise<DataTable> {
  const localPath = await orders(rows);
  const file = { path: path.basename(localPath), localPath, digest: `sha256:${"0".repeat(64)}`, bytes: 1 };
  return { engine, relation: await engine.relation(file), name: file.path, inputs: [] };
}

/** Microseconds a row of the fastest run: on the clock, and of all processors together. */
async function best(rows: number, judge: (table: DataTable) => Promise<number>) {
  const table = await opened(rows);
  const runs: { clock: number; processors: number }[] = [];
  for (let run = 0; run < Number(options.runs); run++) {
    const [started, before] = [performance.now(), process.cpuUsage()];
    await judge(table);
    const { user, system } = process.cpuUsage(before);
    runs.push({ clock: ((performance.now() - started) * 1000) / rows, processors: (user + system) / rows });
  }
  return {
    clock: Math.min(...runs.map(({ clock }) => clock)),
    processors: Math.min(...runs.map(({ processors }) => processors)),
  };
}

async function bySql(table: DataTable): Promise<number> {
  const judge = await rowJudge(table, rowSchema(SCHEMA, "bench.json"), {
    key: [],
    showValues: false,
    timeLeft: () => 600_000,
  });
  const part = invalidRows(judge, {}, table, "count", () => undefined);
  const answers = await scanAggregates(table, new Map([["invalid", { ...part, conditions: [] }]]));
  const answer = answers.get("invalid");
  return answer !== undefined && "value" in answer ? answer.value : Number.NaN;
}

async function byAjv({ relation }: DataTable): Promise<number> {
  const { validate, nullable } = rowSchema(SCHEMA, "bench.json");
  const columns = relation.columns.filter(
    ({ name }) => Object.hasOwn(SCHEMA.properties, name) || SCHEMA.required.includes(name),
  );
  const names = columns.map(({ name }) => engine.dialect.identifier(name)).join(", ");
  let invalid = 0;
  for await (const batch of engine.batches(`SELECT ${names} FROM ${relation.from}`, 16_384)) {
    const read = rowReader(batch, columns, nullable);
    for (let at = 0; at < batch.rows; at++) if (validate(read(at)) !== true) invalid++;
  }
  return invalid;
}
