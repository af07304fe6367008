/**
 * Metrics against scikit-learn, scoring against bare ONNX Runtime, and a whole gate with its bootstrap.
 * Usage: node bench/evaluation/run.ts [rows] [python with scikit-learn]
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { EvaluationConfig } from "../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../src/gates/evaluation/index.ts";
import { accuracyScore } from "../../src/gates/evaluation/metrics/classification/accuracy.ts";
import { f1Score } from "../../src/gates/evaluation/metrics/classification/f1.ts";
import { brierScoreLoss } from "../../src/gates/evaluation/metrics/probability/brier.ts";
import { logLoss } from "../../src/gates/evaluation/metrics/probability/log-loss.ts";
import { rocAucScore } from "../../src/gates/evaluation/metrics/probability/roc-auc.ts";
import { meanAbsoluteError } from "../../src/gates/evaluation/metrics/regression/mae.ts";
import { r2Score } from "../../src/gates/evaluation/metrics/regression/r2.ts";
import { rootMeanSquaredError } from "../../src/gates/evaluation/metrics/regression/rmse.ts";
import type { Need } from "../../src/model/evidence.ts";
import { openTree } from "../../src/sources/tree.ts";
import { createRandom } from "../../src/stats/random.ts";
import { scoring } from "./scoring.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));
const FIXTURES = fileURLToPath(new URL("../../fixtures/", import.meta.url));
const rows = Number(process.argv[2] ?? 1_000_000);
const python = process.argv[3] ?? "python3";
const scratch = mkdtempSync(path.join(os.tmpdir(), "assay-bench-"));

function best(call: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    call();
    least = Math.min(least, (performance.now() - start) / 1000);
  }
  return least;
}

function metrics(): void {
  const random = createRandom(1);
  const yScore = Float64Array.from({ length: rows }, () => random.next());
  const yTrue = Int32Array.from(yScore, (score) => (random.next() < score ? 1 : 0));
  const yPred = Int32Array.from(yScore, (score) => (score >= 0.5 ? 1 : 0));
  const calls = {
    accuracy: () => accuracyScore({ yTrue, yPred }),
    f1: () => f1Score({ yTrue, yPred }),
    roc_auc: () => rocAucScore({ yTrue, yScore }),
    log_loss: () => logLoss({ yTrue, yProba: yScore }),
    brier: () => brierScoreLoss({ yTrue, yProba: yScore }),
    mae: () => meanAbsoluteError({ yTrue, yPred: yScore }),
    rmse: () => rootMeanSquaredError({ yTrue, yPred: yScore }),
    r2: () => r2Score({ yTrue, yPred: yScore }),
  };
  writeFileSync(path.join(scratch, "score.f64"), yScore);
  writeFileSync(path.join(scratch, "truth.i32"), yTrue);
  const answer = spawnSync(python, [path.join(HERE, "scikit_learn.py"), scratch, String(rows)], {
    encoding: "utf8",
  });
  const theirs: Record<string, { seconds: number; value: number }> =
    answer.status === 0 ? JSON.parse(answer.stdout) : {};
  if (answer.status !== 0) console.log("scikit-learn was not found; name its Python as the second argument");
  for (const [name, call] of Object.entries(calls)) {
    const seconds = best(call);
    const peer = theirs[name];
    const ratio = peer
      ? `scikit-learn ${ms(peer.seconds)}, ${(peer.seconds / seconds).toFixed(1)} times ours`
      : "";
    const apart = peer ? `, values ${Math.abs(call() - peer.value).toExponential(0)} apart` : "";
    console.log(`${name.padEnd(9)} ${rows} rows ${ms(seconds)}  ${ratio}${apart}`);
  }
}

async function wholeGate(): Promise<void> {
  const base = path.join(scratch, "base");
  for (const folder of ["models", "data"]) mkdirSync(path.join(base, folder), { recursive: true });
  cpSync(path.join(FIXTURES, "models/delay-base.onnx"), path.join(base, "models/delay-better.onnx"));
  cpSync(path.join(FIXTURES, "data/golden-test.parquet"), path.join(base, "data/golden-test.parquet"));
  const metricIds = ["accuracy", "precision", "recall", "f1", "roc_auc", "log_loss", "brier"];
  const subjects = [{}, { slice: "carrier=*" }, { slice: "origin=*" }];
  const needs = metricIds.flatMap((metric) =>
    subjects.map((subject): Need => ({ metric, options: {}, subjects: subject, against: "baseline" })),
  );
  const config: EvaluationConfig = {
    model: "models/delay-better.onnx",
    data: "data/golden-test.parquet",
    task: "binary-classification",
    label: "delayed",
    slices: ["carrier", "origin"],
  };
  const tree = (root: string) => openTree({ kind: "folder", root, label: root }, scratch);
  const start = performance.now();
  const { measurements } = await evaluationGate.measure({
    config,
    needs,
    candidate: tree(FIXTURES),
    baselines: new Map([["baseline", tree(base)]]),
    seed: 42,
    budget: { seconds: 600, memoryBytes: 2 ** 32 },
    scratch,
    progress: () => {},
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `gate      20000 rows, ${measurements.length} paired measurements, 1000 resamples: ${ms(seconds)}`,
  );
}

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(1)} ms`;
}

try {
  metrics();
  await scoring(FIXTURES, scratch);
  await wholeGate();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
