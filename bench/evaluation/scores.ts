/**
 * Metrics of scores and rankings against scikit-learn on the same arrays, in one run:
 * `node bench/evaluation/scores.ts [--rows 10000000]`; the Python with scikit-learn is `ASSAY_BENCH_PYTHON`, default
 * `python3`. Prints the best of three and how many times faster ours is, and fails when a value differs by more than
 * 1e-12 or ours is slower. At the end the paired bootstrap of roc_auc and f1 of two models on a tenth of the rows,
 * `--resamples 1000`.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { f1 } from "../../src/gates/evaluation/metrics/classification/f1.ts";
import * as metrics from "../../src/gates/evaluation/metrics/probability/index.ts";
import { rocAuc } from "../../src/gates/evaluation/metrics/probability/roc-auc-metric.ts";
import * as ranking from "../../src/gates/evaluation/metrics/ranking/index.ts";
import { forEachResample } from "../../src/stats/bootstrap.ts";
import { createRandom } from "../../src/stats/random.ts";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "10000000" },
    resamples: { type: "string", default: "1000" },
  },
});
const rows = Number(values.rows);
const python = process.env.ASSAY_BENCH_PYTHON ?? "python3";
const CLASSES = 10;
const ITEMS = 100;
const LABELS = 20;

function makeData() {
  const { next, int } = createRandom(1);
  const draw = (length: number) => new Float64Array(length).map(() => next());
  const score = draw(rows);
  const ten = new Int32Array(Math.ceil(rows / 10)).map(() => int(CLASSES));
  const matrix = draw(ten.length * CLASSES);
  for (let row = 0; row < ten.length; row++) {
    const given = matrix.subarray(row * CLASSES, (row + 1) * CLASSES);
    given[ten[row]] += 0.5;
    const sum = given.reduce((total, value) => total + value, 0);
    for (let column = 0; column < CLASSES; column++) given[column] /= sum;
  }
  return {
    truth: new Int32Array(rows).map((_, row) => (next() < score[row] ? 1 : 0)),
    score,
    ties: score.map((value) => Math.round(value * 1000) / 1000),
    weight: draw(rows),
    ten,
    matrix,
    gain: new Float64Array(Math.ceil(rows / ITEMS) * ITEMS).map(() => int(5)),
    guess: draw(Math.ceil(rows / ITEMS) * ITEMS),
    several: new Uint8Array(Math.ceil(rows / 1000) * LABELS).map(() => (next() < 0.2 ? 1 : 0)),
    scored: draw(Math.ceil(rows / 1000) * LABELS),
  };
}

type Value = number | readonly number[];

function callsOf(data: ReturnType<typeof makeData>): Readonly<Record<string, () => Value>> {
  const { truth: yTrue, score: yScore, weight: sampleWeight } = data;
  const two = { yTrue, yScore };
  const ties = { yTrue, yScore: data.ties };
  const proba = { yTrue, yProba: yScore };
  const tenScores = { yTrue: data.ten, yScore: { values: data.matrix, columns: CLASSES } };
  const tenProba = { yTrue: data.ten, yProba: { values: data.matrix, columns: CLASSES } };
  const queries = {
    yTrue: { values: data.gain, columns: ITEMS },
    yScore: { values: data.guess, columns: ITEMS },
  };
  const labels = {
    yTrue: { values: data.several, columns: LABELS },
    yScore: { values: data.scored, columns: LABELS },
  };
  let sum = 0;
  const rising = yScore.map((score) => {
    sum += score;
    return sum;
  });
  return {
    roc_auc: () => metrics.rocAucScore(two),
    "roc_auc, ties": () => metrics.rocAucScore(ties),
    "roc_auc, weights": () => metrics.rocAucScore({ ...two, sampleWeight }),
    "roc_auc, max_fpr": () => metrics.rocAucScore({ ...two, maxFpr: 0.1 }),
    average_precision: () => metrics.averagePrecisionScore(two),
    "average_precision, ties": () => metrics.averagePrecisionScore(ties),
    roc_curve: () => {
      const { fpr, tpr } = metrics.rocCurve(two);
      return points(fpr, tpr);
    },
    precision_recall_curve: () => {
      const { precision, recall } = metrics.precisionRecallCurve(two);
      return points(precision, recall);
    },
    det_curve: () => {
      const { fpr, fnr } = metrics.detCurve(two);
      return points(fpr, fnr);
    },
    confusion_matrix_at_thresholds: () => {
      const { tns, fps } = metrics.confusionMatrixAtThresholds(two);
      return points(tns, fps);
    },
    auc: () => metrics.auc({ x: rising, y: sampleWeight }),
    log_loss: () => metrics.logLoss(proba),
    "log_loss, weights": () => metrics.logLoss({ ...proba, sampleWeight }),
    brier: () => metrics.brierScoreLoss(proba),
    "brier, weights": () => metrics.brierScoreLoss({ ...proba, sampleWeight }),
    d2_log_loss: () => metrics.d2LogLossScore(proba),
    d2_brier: () => metrics.d2BrierScore(proba),
    calibration_curve: () => {
      const { probTrue, probPred } = metrics.calibrationCurve({ yTrue, yProb: yScore, nBins: 10 });
      return points(probTrue, probPred);
    },
    "calibration_curve, quantile": () => {
      const given = { yTrue, yProb: yScore, nBins: 10, strategy: "quantile" } as const;
      const { probTrue, probPred } = metrics.calibrationCurve(given);
      return points(probTrue, probPred);
    },
    "roc_auc ovr, ten classes, a tenth": () => metrics.rocAucScore({ ...tenScores, multiClass: "ovr" }),
    "roc_auc ovo, ten classes, a tenth": () => metrics.rocAucScore({ ...tenScores, multiClass: "ovo" }),
    "average_precision, ten classes, a tenth": () => metrics.averagePrecisionScore(tenScores),
    "log_loss, ten classes, a tenth": () => metrics.logLoss(tenProba),
    "brier, ten classes, a tenth": () => metrics.brierScoreLoss(tenProba),
    "ndcg, queries of 100": () => ranking.ndcgScore(queries),
    "ndcg, queries of 100, ignore_ties": () => ranking.ndcgScore({ ...queries, ignoreTies: true }),
    "dcg, queries of 100": () => ranking.dcgScore(queries),
    "coverage_error, 20 labels": () => ranking.coverageError(labels),
    "label_ranking_average_precision, 20 labels": () => ranking.labelRankingAveragePrecisionScore(labels),
    "label_ranking_loss, 20 labels": () => ranking.labelRankingLoss(labels),
  };
}

function points(...arrays: readonly Float64Array[]): readonly number[] {
  return arrays.flatMap((array) => {
    let mean = 0;
    for (let from = 0; from < array.length; from += 1024) {
      let sum = 0;
      for (let at = from; at < Math.min(array.length, from + 1024); at++) sum += array[at];
      mean += sum / array.length;
    }
    return [array.length, mean];
  });
}

function best(call: () => Value): { seconds: number; value: Value } {
  let seconds = Number.POSITIVE_INFINITY;
  let value: Value = 0;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    value = call();
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { seconds, value };
}

function apart(one: Value, other: Value): number {
  const [ours, theirs] = [one, other].map((value) => (typeof value === "number" ? [value] : value));
  if (ours.length !== theirs.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...ours.map((value, at) => Math.abs(value - theirs[at]) / Math.max(Math.abs(theirs[at]), 1e-3)),
  );
}

function run(scratch: string): void {
  const data = makeData();
  for (const [name, array] of Object.entries(data)) writeFileSync(path.join(scratch, name), array);
  const script = fileURLToPath(new URL("scores.py", import.meta.url));
  const answer = spawnSync(python, [script, scratch, ...[CLASSES, ITEMS, LABELS].map(String)], {
    encoding: "utf8",
  });
  if (answer.status !== 0) throw new Error(`scikit-learn did not answer: ${answer.stderr || answer.error}`);
  const theirs: { versions: string; metrics: Record<string, { seconds: number; value: Value }> } = JSON.parse(
    answer.stdout,
  );
  console.log(`${rows} rows; ${theirs.versions}; Node ${process.version}, one thread\n`);
  console.log("| metric | scikit-learn | ours | times faster | apart |\n|---|--:|--:|--:|--:|");
  for (const [name, call] of Object.entries(callsOf(data))) {
    const peer = theirs.metrics[name];
    const { seconds, value } = best(call);
    const difference = apart(value, peer.value);
    const ratio = peer.seconds / seconds;
    console.log(
      `| ${name} | ${ms(peer.seconds)} | ${ms(seconds)} | ${ratio.toFixed(1)} | ${difference.toExponential(0)} |`,
    );
    if (!(difference < 1e-12) || ratio < 1) process.exitCode = 1;
  }
}

/** Two models that share most of what they know, on the same resamples, as the gate draws them: within each class. */
function bootstrap(resamples: number): void {
  const { next } = createRandom(2);
  const count = Math.ceil(rows / 10);
  const known = new Float64Array(count).map(() => next());
  const yTrue = new Int32Array(count).map((_, row) => (next() < known[row] ? 1 : 0));
  const models = [0.1, 0.2].map((noise) => {
    const yScore = known.map((value) => (value + noise * next()) / (1 + noise));
    const yPred = Int32Array.from(yScore, (score) => (score >= 0.5 ? 1 : 0));
    return { task: "binary-classification", classes: ["0", "1"], yTrue, yPred, yScore } as const;
  });
  const start = performance.now();
  const replicates = [rocAuc, f1].flatMap((metric) =>
    models.flatMap((model) => metric.replicate?.(model, {}) ?? []),
  );
  const plan = { rows: count, resamples, seed: 1, strata: Uint32Array.from(yTrue), as: "weights" } as const;
  forEachResample(plan, (counts) => {
    for (const replicate of replicates) replicate(counts);
  });
  const seconds = (performance.now() - start) / 1000;
  console.log(
    `\npaired bootstrap of roc_auc and f1, two models, ${count} rows, ${resamples} resamples: ${seconds.toFixed(1)} s`,
  );
}

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(1)} ms`;
}

const scratch = mkdtempSync(path.join(os.tmpdir(), "assay-bench-"));
try {
  run(scratch);
  bootstrap(Number(values.resamples));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
