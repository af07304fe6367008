import * as metrics from "../../src/gates/evaluation/metrics/classification/index.ts";
import { createRandom } from "../../src/stats/random.ts";
import type { Comparison, Value } from "./compare.ts";

const LABELS = 5;
const CLASSES = 10;

function makeData(rows: number) {
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

/** Metrics of labels against scikit-learn. */
export function classification(rows: number): Comparison {
  const data = makeData(rows);
  const title = `classification, ${rows} rows`;
  return { title, script: "classification.py", parameters: [LABELS, CLASSES], data, calls: callsOf(data) };
}
