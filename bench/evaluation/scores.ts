import * as metrics from "../../src/gates/evaluation/metrics/probability/index.ts";
import { createRandom } from "../../src/stats/random.ts";
import type { Comparison, Value } from "./compare.ts";

const CLASSES = 10;

function makeData(rows: number) {
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
  };
}

function callsOf(data: ReturnType<typeof makeData>): Readonly<Record<string, () => Value>> {
  const { truth: yTrue, score: yScore, weight: sampleWeight } = data;
  const two = { yTrue, yScore };
  const ties = { yTrue, yScore: data.ties };
  const proba = { yTrue, yProba: yScore };
  const tenScores = { yTrue: data.ten, yScore: { values: data.matrix, columns: CLASSES } };
  const tenProba = { yTrue: data.ten, yProba: { values: data.matrix, columns: CLASSES } };
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
  };
}

/** How many points there are, and their mean. */
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

/** Metrics of scores and probabilities against scikit-learn. */
export function scores(rows: number): Comparison {
  const data = makeData(rows);
  const title = `scores and probabilities, ${rows} rows`;
  return { title, script: "scores.py", parameters: [CLASSES], data, calls: callsOf(data) };
}
