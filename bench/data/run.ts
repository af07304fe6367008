/**
 * The data gate against one hand-written DuckDB query of the same checks, as whole processes on the same
 * file: `node bench/data/run.ts [--rows 10000000] [--runs 5]`. Without `--rows` the file is the fixture.
 * Prints medians and their ratio, and fails when the two disagree about a value.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const FIXTURE = path.join(HERE, "../../fixtures/data/flights.parquet");

interface Answer {
  readonly values: Readonly<Record<string, number>>;
}

/** The flights over and over, each time a year later and with other delays, until the rows are enough. */
async function enlarged(rows: number, folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `flights-${rows}.parquet`);
  if (existsSync(file)) return file;
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(
    `COPY (SELECT f.* REPLACE (time_hour + to_years(CAST(i AS INTEGER)) AS time_hour,
             dep_delay + hash(i, flight) % 1000 / 1000 AS dep_delay, arr_delay + hash(i, dest, flight) % 100 / 100 AS arr_delay)
           FROM range(1000) AS r(i), read_parquet('${FIXTURE}') AS f LIMIT ${rows})
     TO '${file}' (FORMAT parquet, COMPRESSION zstd)`,
  );
  connection.closeSync();
  instance.closeSync();
  return file;
}

/** Seconds of a whole process, and what it found. */
function timed(script: string, file: string, scratch: string): { seconds: number; answer: Answer } {
  const started = performance.now();
  const output = execFileSync(process.execPath, [path.join(HERE, script), file, scratch], {
    encoding: "utf8",
  });
  return { seconds: (performance.now() - started) / 1000, answer: JSON.parse(output) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The names on which the two disagree; a mean of the hand-written query depends on the order of its threads. */
function differences(gate: Answer, query: Answer): readonly string[] {
  const names = new Set([...Object.keys(gate.values), ...Object.keys(query.values)]);
  return [...names].filter((name) => {
    const [a, b] = [gate.values[name], query.values[name]];
    return !(Math.abs(a - b) <= 1e-9 * Math.abs(b));
  });
}

const { values: options } = parseArgs({
  options: { rows: { type: "string" }, runs: { type: "string", default: "5" } },
});
const scratch = mkdtempSync(path.join(tmpdir(), "assay-bench-"));
try {
  const rows = Number(options.rows ?? 0);
  const file = rows > 0 ? await enlarged(rows, path.join(tmpdir(), "assay-bench-data")) : FIXTURE;
  const gate: number[] = [];
  const query: number[] = [];
  for (let run = 0; run < Number(options.runs); run++) {
    const one = timed("gate.ts", file, scratch);
    const other = timed("query.ts", file, scratch);
    const wrong = differences(one.answer, other.answer);
    if (wrong.length > 0) throw new Error(`gate and query disagree on ${wrong.join(", ")}`);
    gate.push(one.seconds);
    query.push(other.seconds);
    if (run === 0) console.log(`${Object.keys(one.answer.values).length} values agree`);
  }
  console.log(`gate   ${median(gate).toFixed(3)} s, median of ${gate.length} whole processes`);
  console.log(`query  ${median(query).toFixed(3)} s`);
  console.log(`ratio  ${(median(gate) / median(query)).toFixed(2)}`);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
