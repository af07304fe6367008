/**
 * The data gate against one hand-written DuckDB query of the same checks, as whole processes on the same
 * file: `node bench/data/run.ts [--table flights|orders] [--rows 10000000] [--runs 5]`. Without `--rows` the
 * file is the fixture of real flights. Prints medians of the clock and of the processors' time, peak memory and the ratios, and fails when the two
 * disagree about a value.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checksOf } from "./checks.ts";
import { flights, orders } from "./tables.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const FIXTURE = path.join(HERE, "../../fixtures/data/flights.parquet");

interface Answer {
  readonly values: readonly (number | string)[];
  readonly megabytes: number;
  /** Seconds of processors. */
  readonly processor: number;
}

/** Seconds of a whole process, and what it found. */
function timed(script: string, ...args: readonly string[]): { seconds: number; answer: Answer } {
  const started = performance.now();
  const output = execFileSync(process.execPath, [path.join(HERE, script), ...args], { encoding: "utf8" });
  return { seconds: (performance.now() - started) / 1000, answer: JSON.parse(output) };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The checks on which the two disagree; a mean of the hand-written query depends on the order of its threads. */
function differences(table: string, gate: Answer, query: Answer): readonly string[] {
  return checksOf(table).flatMap(({ metric, column = "" }, at) => {
    const [a, b] = [gate.values[at], query.values[at]];
    const same = typeof a === "number" && typeof b === "number" && Math.abs(a - b) <= 1e-9 * Math.abs(b);
    return same ? [] : [`${metric} ${column}: ${a}, by hand ${b}`];
  });
}

const { values: options } = parseArgs({
  options: {
    table: { type: "string", default: "flights" },
    rows: { type: "string" },
    runs: { type: "string", default: "5" },
  },
});
const scratch = mkdtempSync(path.join(tmpdir(), "assay-bench-"));
try {
  const rows = Number(options.rows ?? 0);
  const { table } = options;
  const file =
    table === "orders" ? await orders(rows || 1_000_000) : rows > 0 ? await flights(rows, FIXTURE) : FIXTURE;
  const sides = { gate: [] as number[], query: [] as number[] };
  const processor = { gate: [] as number[], query: [] as number[] };
  const memory = { gate: 0, query: 0 };
  for (let run = 0; run < Number(options.runs); run++) {
    const gate = timed("gate.ts", file, scratch, table);
    const query = timed("query.ts", file, scratch, table);
    const wrong = differences(table, gate.answer, query.answer);
    if (wrong.length > 0) throw new Error(`gate and query disagree on ${wrong.join("; ")}`);
    sides.gate.push(gate.seconds);
    sides.query.push(query.seconds);
    processor.gate.push(gate.answer.processor);
    processor.query.push(query.answer.processor);
    memory.gate = Math.max(memory.gate, gate.answer.megabytes);
    memory.query = Math.max(memory.query, query.answer.megabytes);
    if (run === 0) console.log(`${gate.answer.values.length} values agree`);
  }
  for (const side of ["gate", "query"] as const)
    console.log(
      `${side.padEnd(6)} ${median(sides[side]).toFixed(3)} s, ${median(processor[side]).toFixed(3)} s of processors, ${memory[side]} MB at most`,
    );
  const ratio = (of: typeof sides) => (median(of.gate) / median(of.query)).toFixed(2);
  console.log(
    `ratio  ${ratio(sides)}, of processors ${ratio(processor)}; medians of ${options.runs} whole processes each`,
  );
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
