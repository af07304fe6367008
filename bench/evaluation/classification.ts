/**
 * Metrics of labels against scikit-learn on the same arrays, in one run:
 * `node bench/evaluation/classification.ts [--rows 10000000]`; the Python with scikit-learn is
 * `ASSAY_BENCH_PYTHON`, default `python3`. Prints the best of five and how many times faster ours is, and fails
 * when a value differs by more than 1e-12.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as metrics from "../../src/gates/evaluation/metrics/classification/index.ts";
import { createRandom } from "../../src/stats/random.ts";

const { values } = parseArgs({ options: { rows: { type: "string", default: "10000000" } } });
const rows = Number(values.rows);
const python = process.env.ASSAY_BENCH_PYTHON ?? "python3";
const scratch = mkdtempSync(path.join(os.tmpdir(), "assay-bench-"));
const LABELS = 5;
const CLASSES = 10;
const ROUNDS = 5;

/** Files of numbers that Python reads as they are; what is above `name` in size is cut to `rows`. */
function makeData() {
  const random = createRandom(1);
  const twoTrue = new Int32Array(rows).map(() => (random.next() < 0.3 ? 1 : 0));
  const twoPred = twoTrue.map((label) => (random.next() < 0.8 ? label : 1 - label));
  const tenTrue = new Int32Array(rows).map(() => random.int(CLASSES));
  const tenPred = tenTrue.map((label) => (random.next() < 0.7 ? label : random.int(CLASSES)));
  const floatTrue = Float64Array.from(twoTrue);
  const floatPred = Float64Array.from(twoPred);
  const weight = new Float64Array(rows).map(() => random.next());
  const decision = new Float64Array(rows).map((_, row) => twoTrue[row] - 0.5 + random.next() - 0.5);
  // A tenth of the rows: a row here is several values.
  const fewer = Math.ceil(rows / 10);
  const severalTrue = new Uint8Array(fewer * LABELS).map(() => (random.next() < 0.3 ? 1 : 0));
  const severalPred = severalTrue.map((bit) => (random.next() < 0.8 ? bit : 1 - bit));
  const table = new Float64Array(fewer * CLASSES).map(() => random.next());
  return {
    twoTrue,
    twoPred,
    tenTrue,
    tenPred,
    floatTrue,
    floatPred,
    weight,
    decision,
    severalTrue,
    severalPred,
    table,
    fewTrue: tenTrue.slice(0, fewer),
  };
}

type Value = number | readonly Value[] | { readonly [key: string]: Value | null };

function callsOf(data: ReturnType<typeof makeData>): Readonly<Record<string, () => Value>> {
  const two = { yTrue: data.twoTrue, yPred: data.twoPred };
  const ten = { yTrue: data.tenTrue, yPred: data.tenPred };
  const float = { yTrue: data.floatTrue, yPred: data.floatPred };
  const sampleWeight = data.weight;
  const several = {
    yTrue: { values: data.severalTrue, columns: LABELS },
    yPred: { values: data.severalPred, columns: LABELS },
  };
  const numbers = ({ precision, recall, fscore, support }: metrics.ScoresPerClass) => [
    precision,
    recall,
    fscore,
    support,
  ];
  const raters = { y1: data.tenTrue, y2: data.tenPred };
  const scored = { yTrue: data.fewTrue, labels: Array.from({ length: CLASSES }, (_, label) => label) };
  const table = { values: data.table, columns: CLASSES };
  return {
    accuracy: () => metrics.accuracyScore(two),
    "accuracy, ten classes": () => metrics.accuracyScore(ten),
    "accuracy, weights": () => metrics.accuracyScore({ ...two, sampleWeight }),
    "accuracy, floats": () => metrics.accuracyScore(float),
    balanced_accuracy: () => metrics.balancedAccuracyScore(ten),
    precision: () => metrics.precisionScore(two),
    recall: () => metrics.recallScore(two),
    f1: () => metrics.f1Score(two),
    "f1, floats": () => metrics.f1Score(float),
    "f1, weights": () => metrics.f1Score({ ...two, sampleWeight }),
    "f1 macro, ten classes": () => metrics.f1Score({ ...ten, average: "macro" }),
    fbeta: () => metrics.fbetaScore({ ...two, beta: 2 }),
    jaccard: () => metrics.jaccardScore(two),
    precision_recall_fscore_support: () => numbers(metrics.precisionRecallFscoreSupport(ten)),
    classification_report: () => metrics.classificationReport(ten).macroAverage.f1Score,
    confusion_matrix: () => metrics.confusionMatrix(two),
    "confusion_matrix, ten classes": () => metrics.confusionMatrix(ten),
    "confusion_matrix, weights": () => metrics.confusionMatrix({ ...ten, sampleWeight }),
    multilabel_confusion_matrix: () => metrics.multilabelConfusionMatrix(ten),
    cohen_kappa: () => metrics.cohenKappaScore({ ...raters, weights: "quadratic" }),
    matthews_corrcoef: () => metrics.matthewsCorrcoef(ten),
    hamming_loss: () => metrics.hammingLoss(two),
    zero_one_loss: () => metrics.zeroOneLoss(two),
    hinge_loss: () => metrics.hingeLoss({ yTrue: data.twoTrue, predDecision: data.decision }),
    class_likelihood_ratios: () => {
      const { positive, negative } = metrics.classLikelihoodRatios(two);
      return [positive, negative];
    },
    "top_k_accuracy, a tenth": () => metrics.topKAccuracyScore({ ...scored, yScore: table, k: 3 }),
    "hinge_loss, ten classes, a tenth": () => metrics.hingeLoss({ ...scored, predDecision: table }),
    "accuracy, several labels, a tenth": () => metrics.accuracyScore(several),
    "hamming_loss, several labels, a tenth": () => metrics.hammingLoss(several),
    "f1 macro, several labels, a tenth": () => metrics.f1Score({ ...several, average: "macro" }),
    "f1 samples, several labels, a tenth": () => metrics.f1Score({ ...several, average: "samples" }),
    "jaccard samples, several labels, a tenth": () =>
      metrics.jaccardScore({ ...several, average: "samples" }),
    "multilabel_confusion_matrix, several labels, a tenth": () => metrics.multilabelConfusionMatrix(several),
  };
}

function best(call: () => Value): { seconds: number; value: Value } {
  let seconds = Number.POSITIVE_INFINITY;
  let value: Value = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    value = call();
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { seconds, value };
}

function flat(value: Value | null): number[] {
  if (typeof value === "number") return [value];
  return value === null ? [] : Object.values(value).flatMap(flat);
}

function apart(one: Value, other: Value): number {
  const [ours, theirs] = [flat(one), flat(other)];
  if (ours.length !== theirs.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    ...ours.map((value, at) => Math.abs(value - theirs[at]) / Math.max(Math.abs(theirs[at]), 1e-3)),
  );
}

function run(): void {
  const data = makeData();
  for (const [name, array] of Object.entries(data)) writeFileSync(path.join(scratch, name), array);
  const script = fileURLToPath(new URL("classification.py", import.meta.url));
  const answer = spawnSync(python, [script, scratch, String(LABELS), String(CLASSES)], { encoding: "utf8" });
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

function ms(seconds: number): string {
  return `${(seconds * 1000).toFixed(1)} ms`;
}

try {
  run();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
