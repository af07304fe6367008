import { cpus } from "node:os";
import path from "node:path";
import { openDuckDb } from "../../src/engines/duckdb.ts";
import { loadNative } from "../../src/engines/native.ts";
import { planFeeds } from "../../src/engines/onnx/feeds.ts";
import { openModelFile } from "../../src/engines/onnx/model-file.ts";
import { loadOnnxRuntime, openSession, type Tensors } from "../../src/engines/onnx/session.ts";
import type { EvaluationConfig } from "../../src/gates/evaluation/config.ts";
import { openModelRun } from "../../src/gates/evaluation/scoring/model-run.ts";
import { openTable } from "../../src/gates/evaluation/tables/table.ts";
import type { LocalInput } from "../../src/model/gate.ts";
import { openTree } from "../../src/sources/tree.ts";

const COPIES = 25;
const BATCH = 2048;
const ROUNDS = 5;
const MODELS: readonly { readonly name: string; readonly inputs?: EvaluationConfig["inputs"] }[] = [
  { name: "delay-base" },
  { name: "delay-worse" },
  { name: "delay-packed", inputs: { X: ["month", "hour", "sched_dep_time", "distance"] } },
];

/**
 * The gate's way from a Parquet table to the outputs, against nothing but the runtime's calls on tensors that
 * are ready. Both in turns, the best of five rounds.
 */
export async function scoring(fixtures: string, scratch: string): Promise<void> {
  const table = await enlarged(path.join(fixtures, "data/golden-test.parquet"), scratch);
  const tree = openTree({ kind: "folder", root: fixtures, label: "bench" }, scratch);
  for (const { name, inputs } of MODELS) {
    const model = await openModelFile((file) => tree.open(file), `models/${name}.onnx`);
    const config: EvaluationConfig = { task: "binary-classification", label: "delayed", inputs };
    const [gate, bare]: [Spent[], Spent[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      gate.push(await score(model, table, config));
      bare.push(await runBare(model, table, config));
    }
    const [whole, runtime] = [least(gate), least(bare)];
    console.log(
      `scoring   ${COPIES * 20_000} rows, ${name.padEnd(12)} ${whole.wall.toFixed(0)} ms, ONNX Runtime's calls alone ${runtime.wall.toFixed(0)} ms: ratio ${(whole.wall / runtime.wall).toFixed(2)}; of all processors ${(whole.processor / runtime.processor).toFixed(2)} (${cpus().length} cores)`,
    );
  }
}

/** Milliseconds on the clock, and of processors: what a busy machine measures, and what it does not spoil. */
interface Spent {
  readonly wall: number;
  readonly processor: number;
}

function least(spent: readonly Spent[]): Spent {
  return {
    wall: Math.min(...spent.map(({ wall }) => wall)),
    processor: Math.min(...spent.map(({ processor }) => processor)),
  };
}

async function timed(work: () => Promise<void>): Promise<Spent> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - start, processor: (user + system) / 1000 };
}

/** From the first query to the last output, with table and model open. */
async function score(model: LocalInput, file: LocalInput, config: EvaluationConfig): Promise<Spent> {
  const engine = await openDuckDb();
  const table = await openTable(engine, file);
  const run = await openModelRun(model, table, config);
  const columns = run.columns.map((column) => engine.dialect.identifier(column)).join(", ");
  const spent = await timed(async () => {
    for await (const batch of engine.batches(`SELECT ${columns} FROM ${table.relation.from}`, BATCH))
      await run.score(batch);
  });
  await run.close();
  await engine.close();
  return spent;
}

/** In the runtime alone: every batch's tensors are made before. */
async function runBare(model: LocalInput, file: LocalInput, config: EvaluationConfig): Promise<Spent> {
  const engine = await openDuckDb();
  const relation = await engine.relation(file);
  const session = await openSession(model);
  const plan = planFeeds(session, { path: file.path, columns: relation.columns }, config.inputs);
  const columns = plan.columns.map((column) => engine.dialect.identifier(column)).join(", ");
  const feeds: Tensors[] = [];
  for await (const batch of engine.batches(`SELECT ${columns} FROM ${relation.from}`, BATCH))
    feeds.push(plan.build(loadOnnxRuntime(), batch));
  const spent = await timed(async () => {
    for (const tensors of feeds) await session.run(tensors);
  });
  await session.close();
  await engine.close();
  return spent;
}

/** The golden rows several times over. */
async function enlarged(golden: string, scratch: string): Promise<LocalInput> {
  const { DuckDBInstance } = loadNative<typeof import("@duckdb/node-api")>("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const localPath = path.join(scratch, "large.parquet");
  await connection.run(
    `COPY (SELECT g.* FROM read_parquet('${golden}') AS g, range(${COPIES})) TO '${localPath}' (FORMAT parquet)`,
  );
  connection.closeSync();
  instance.closeSync();
  return openTree({ kind: "folder", root: scratch, label: "bench" }, scratch).open("large.parquet");
}
