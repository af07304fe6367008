import { expect, test } from "vitest";
import type { Rows } from "../../../../src/gates/evaluation/metrics/evaluation-metric.ts";
import { EVALUATION_METRICS } from "../../../../src/gates/evaluation/metrics/index.ts";
import { createRandom } from "../../../../src/stats/random.ts";

const ROWS = 200;
const SETS = ['["a","b","c"]', '["a"]', '["b"]', '["c"]', '["a","c"]', '["b","c"]'];

function severalLabels(): Rows {
  const random = createRandom(5);
  // No row has all labels or none, so that each has a curve of its own.
  const draw = () => Int32Array.from({ length: ROWS }, () => 1 + random.int(SETS.length - 1));
  const yScore = Float64Array.from({ length: ROWS * 3 }, () => random.int(8) / 8);
  const labels = ["a", "b", "c"];
  return {
    task: "multilabel-classification",
    labels,
    classes: SETS,
    yTrue: draw(),
    yPred: draw(),
    yScore,
  };
}

function oneOfThree(): Rows {
  const { yScore } = severalLabels();
  const sums = yScore.map((_, at) => {
    const from = at - (at % 3);
    return yScore[from] + yScore[from + 1] + yScore[from + 2] + 3;
  });
  return {
    task: "multiclass-classification",
    classes: ["0", "1", "2"],
    yTrue: Int32Array.from({ length: ROWS }, (_, row) => row % 3),
    yPred: new Int32Array(ROWS),
    yScore: yScore.map((score, at) => (score + 1) / sums[at]),
  };
}

const AVERAGES = ["macro", "micro", "weighted", "samples"];
const CASES = [
  ...["f1", "jaccard", "recall", "specificity", "roc_auc", "average_precision"].flatMap((id) =>
    AVERAGES.map((average) => ({ id, average, rows: severalLabels() })),
  ),
  ...["accuracy", "zero_one_loss", "hamming_loss"].map((id) => ({ id, rows: severalLabels() })),
  { id: "roc_auc", average: "micro", max_fpr: 0.5, rows: severalLabels() },
  ...["roc_auc", "average_precision"].flatMap((id) =>
    ["macro", "micro", "weighted"].map((average) => ({ id, average, rows: oneOfThree() })),
  ),
];

/** The quick way on multiplicities must be the plain value with the multiplicities as weights. */
test.each(CASES)("$id, $average, of $rows.task on drawn rows", ({ id, rows, ...options }) => {
  const metric = EVALUATION_METRICS.find(({ info }) => info.id === id);
  const random = createRandom(9);
  const replicate = metric?.replicate?.(rows, options);
  for (let round = 0; round < 5; round++) {
    const multiplicity = new Uint32Array(ROWS);
    for (let drawn = 0; drawn < ROWS; drawn++) multiplicity[random.int(ROWS)]++;
    const wanted = metric?.value(rows, options, multiplicity);
    expect(replicate?.(multiplicity)).toBeCloseTo(wanted ?? Number.NaN, 12);
  }
});
