/**
 * Metrics of regression against scikit-learn on the same arrays, in one run:
 * `node bench/evaluation/regression.ts [--rows 10000000] [--only <part of a name>]`; the Python with scikit-learn is `ASSAY_BENCH_PYTHON`,
 * default `python3`. Both take turns, so that what else the machine does slows both. Prints the best of three and how
 * many times faster ours is, and fails when a value differs by more than 1e-12 or ours is slower.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as metrics from "../../src/gates/evaluation/metrics/public.ts";
import { createRandom } from "../../src/stats/random.ts";

const OUTPUTS = 5;
const ROUNDS = 3;
/** The greatest relative difference of equal values; below 1e-3 it is absolute. */
const TOLERANCE = 1e-12;

const { values } = parseArgs({
  options: { rows: { type: "string", default: "10000000" }, only: { type: "string", default: "" } },
});
const rows = Number(values.rows);

function makeData() {
  const { next } = createRandom(1);
  const label = new Float64Array(rows).map(() => 0.1 + 10 * next() ** 2);
  const severalTrue = new Float64Array(Math.ceil(rows / 10) * OUTPUTS).map(() => next());
  return {
    label,
    prediction: label.map((value) => value * (0.5 + next()) + 0.01),
    weight: new Float64Array(rows).map(() => next()),
    count: label.map(Math.floor),
    severalTrue,
    severalPred: severalTrue.map((value) => value + 0.3 * (next() - 0.5)),
  };
}

interface Rows {
  readonly yTrue: Float64Array;
  readonly yPred: Float64Array;
  readonly sampleWeight?: Float64Array;
}

const OF_ROWS: Readonly<Record<string, (given: Rows) => number>> = {
  mae: metrics.meanAbsoluteError,
  mse: metrics.meanSquaredError,
  rmse: metrics.rootMeanSquaredError,
  msle: metrics.meanSquaredLogError,
  rmsle: metrics.rootMeanSquaredLogError,
  mape: metrics.meanAbsolutePercentageError,
  median_absolute_error: metrics.medianAbsoluteError,
  r2: metrics.r2Score,
  explained_variance: metrics.explainedVarianceScore,
  mean_pinball_loss: (given) => metrics.meanPinballLoss({ ...given, alpha: 0.9 }),
  "mean_tweedie_deviance 0": metrics.meanTweedieDeviance,
  "mean_tweedie_deviance 1.5": (given) => metrics.meanTweedieDeviance({ ...given, power: 1.5 }),
  "mean_tweedie_deviance 1.7": (given) => metrics.meanTweedieDeviance({ ...given, power: 1.7 }),
  "mean_tweedie_deviance 3": (given) => metrics.meanTweedieDeviance({ ...given, power: 3 }),
  "mean_tweedie_deviance -1": (given) => metrics.meanTweedieDeviance({ ...given, power: -1 }),
  mean_poisson_deviance: metrics.meanPoissonDeviance,
  mean_gamma_deviance: metrics.meanGammaDeviance,
  "d2_tweedie 0": metrics.d2TweedieScore,
  "d2_tweedie 1": (given) => metrics.d2TweedieScore({ ...given, power: 1 }),
  "d2_tweedie 1.5": (given) => metrics.d2TweedieScore({ ...given, power: 1.5 }),
  "d2_tweedie 2": (given) => metrics.d2TweedieScore({ ...given, power: 2 }),
  d2_pinball: (given) => metrics.d2PinballScore({ ...given, alpha: 0.9 }),
  d2_absolute_error: metrics.d2AbsoluteErrorScore,
};

function callsOf(data: ReturnType<typeof makeData>): Readonly<Record<string, () => number>> {
  const plain = { yTrue: data.label, yPred: data.prediction };
  const weighted = { ...plain, sampleWeight: data.weight };
  const several = {
    yTrue: { values: data.severalTrue, columns: OUTPUTS },
    yPred: { values: data.severalPred, columns: OUTPUTS },
  };
  const named = (words: string, given: Rows) =>
    Object.entries(OF_ROWS).map(([name, metric]) => [name + words, () => metric(given)]);
  return {
    ...Object.fromEntries([...named("", plain), ...named(", weights", weighted)]),
    max_error: () => metrics.maxError(plain),
    "mean_poisson_deviance, counts": () => metrics.meanPoissonDeviance({ ...plain, yTrue: data.count }),
    "mse, several outputs, a tenth": () => metrics.meanSquaredError(several),
    "r2, several outputs, a tenth": () => metrics.r2Score(several),
  };
}

interface Timed {
  readonly seconds: number;
  readonly value: number;
}

/** A Python that answers one metric a line. */
async function startPeer(data: ReturnType<typeof makeData>, scratch: string) {
  for (const [name, array] of Object.entries(data)) writeFileSync(path.join(scratch, name), array);
  const script = fileURLToPath(new URL("regression.py", import.meta.url));
  const python = process.env.ASSAY_BENCH_PYTHON ?? "python3";
  const child = spawn(python, ["-B", script, scratch, String(ROUNDS), String(OUTPUTS)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const read = async (): Promise<string> => {
    const { value, done } = await lines.next();
    if (done) throw new Error("scikit-learn did not answer");
    return value;
  };
  return {
    versions: await read(),
    time: async (metric: string): Promise<Timed> => {
      child.stdin.write(`${metric}\n`);
      return JSON.parse(await read());
    },
    end: () => child.stdin.end(),
  };
}

function timeOurs(call: () => number): Timed {
  const start = performance.now();
  const value = call();
  return { seconds: (performance.now() - start) / 1000, value };
}

/** Prints a row for each call and fails the run where a value differs or ours is slower. */
async function compareInTurn(scratch: string): Promise<void> {
  const data = makeData();
  const peer = await startPeer(data, scratch);
  console.log(`${rows} rows; ${peer.versions}; Node ${process.version}, one thread\n`);
  console.log("| metric | scikit-learn | ours | times faster | apart |\n|---|--:|--:|--:|--:|");
  const below: string[] = [];
  for (const [name, call] of Object.entries(callsOf(data))) {
    if (!name.includes(values.only)) continue;
    let [ours, theirs] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    let apart = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const own = timeOurs(call);
      const other = await peer.time(name);
      [ours, theirs] = [Math.min(ours, own.seconds), Math.min(theirs, other.seconds)];
      apart = Math.abs(own.value - other.value) / Math.max(Math.abs(other.value), 1e-3);
    }
    const ratio = theirs / ours;
    const cells = [name, ms(theirs), ms(ours), ratio.toFixed(1), apart.toExponential(0)];
    console.log(`| ${cells.join(" | ")} |`);
    if (!(apart < TOLERANCE) || ratio < 1) below.push(name);
  }
  peer.end();
  if (below.length === 0) return;
  console.log(`\nSlower or apart: ${below.join("; ")}`);
  process.exitCode = 1;
}

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(1)} ms`;
}

const scratch = mkdtempSync(path.join(os.tmpdir(), "assay-bench-"));
try {
  await compareInTurn(scratch);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
