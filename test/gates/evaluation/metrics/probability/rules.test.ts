import { expect, test } from "vitest";
import type { Rows } from "../../../../../src/gates/evaluation/metrics/evaluation-metric.ts";
import { EVALUATION_METRICS } from "../../../../../src/gates/evaluation/metrics/index.ts";
import { createRandom } from "../../../../../src/stats/random.ts";

const ROWS = 240;

function metric(id: string) {
  const found = EVALUATION_METRICS.find(({ info }) => info.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
}

/** Three classes, the last of them rare. */
function threeClasses(): Rows {
  const { next } = createRandom(17);
  const yTrue = Int32Array.from({ length: ROWS }, (_, row) => (row % 20 === 0 ? 2 : row % 3 === 0 ? 1 : 0));
  const yScore = new Float64Array(ROWS * 3);
  for (let row = 0; row < ROWS; row++) {
    const parts = [0, 1, 2].map((code) => Math.round(next() * 8) / 8 + (code === yTrue[row] ? 0.5 : 0.1));
    const sum = parts.reduce((total, part) => total + part);
    for (const [code, part] of parts.entries()) yScore[row * 3 + code] = part / sum;
  }
  const classes = ["early", "late", "lost"];
  return { task: "multiclass-classification", classes, yTrue, yPred: yTrue, yScore };
}

function twoClasses(labels: readonly number[], scores: readonly number[]): Rows {
  return {
    task: "binary-classification",
    classes: ["no", "yes"],
    yTrue: Int32Array.from(labels),
    yPred: new Int32Array(labels.length),
    yScore: Float64Array.from(scores),
  };
}

function take(rows: Rows, drawn: readonly number[]): Rows {
  const columns = rows.yScore.length / rows.yTrue.length;
  return {
    ...rows,
    yTrue: Int32Array.from(drawn, (row) => rows.yTrue[row]),
    yScore: Float64Array.from(
      drawn.flatMap((row) => Array.from(rows.yScore.subarray(row * columns, (row + 1) * columns))),
    ),
  };
}

test.each([{}, { average: "weighted" }, { multi_class: "ovo" }, { multi_class: "ovo", average: "weighted" }])(
  "roc_auc of several classes on drawn rows with %j",
  (options) => {
    const { int } = createRandom(23);
    const rows = threeClasses();
    const rocAuc = metric("roc_auc");
    const replicate = rocAuc.replicate?.(rows, options);
    for (let round = 0; round < 5; round++) {
      const drawn = Array.from({ length: ROWS }, () => int(ROWS));
      const counts = new Uint32Array(ROWS);
      for (const row of drawn) counts[row]++;
      expect(replicate?.(counts)).toBeCloseTo(rocAuc.value(take(rows, drawn), options), 12);
    }
    const withoutLost = Uint32Array.from(rows.yTrue, (code) => (code === 2 ? 0 : 1));
    if (options.average === "weighted" && options.multi_class === undefined)
      expect(replicate?.(withoutLost)).toBeGreaterThan(0.5);
    if (options.average === undefined) expect(replicate?.(withoutLost)).toBeNaN();
  },
);

test.each([
  "roc_auc",
  "average_precision",
  "eer",
  "recall_at_fixed_precision",
  "precision_at_fixed_recall",
  "sensitivity_at_specificity",
  "specificity_at_sensitivity",
])("%s of rows of one class is refused, and missing on a resample of one class", (id) => {
  const oneClass = expect.objectContaining({ code: "evaluation/one-class" });
  for (const label of [0, 1])
    expect(() => metric(id).value(twoClasses([label, label], [0.1, 0.9]), {})).toThrow(oneClass);
  const replicate = metric(id).replicate?.(twoClasses([0, 1, 1], [0.1, 0.9, 0.3]), {});
  expect(replicate?.(Uint32Array.of(3, 0, 0))).toBeNaN();
  expect(replicate?.(Uint32Array.of(0, 1, 2))).toBeNaN();
});

test.each(["log_loss", "brier", "d2_log_loss", "d2_brier", "ece", "mce", "rmsce", "roc_auc"])(
  "%s of probabilities that do not add up to one is refused",
  (id) => {
    const rows = threeClasses();
    const wrong = { ...rows, yScore: Float64Array.from(rows.yScore) };
    wrong.yScore[7] += 0.01;
    expect(() => metric(id).value(wrong, {})).toThrow(
      expect.objectContaining({ code: "evaluation/not-probability" }),
    );
    expect(metric(id).value(rows, {})).toBeTypeOf("number");
  },
);

test("a limit of an operating point is the rule's", () => {
  // By hand: at 0.8 one of two positives and no negative, at 0.6 a negative more, at 0.4 the other positive.
  const rows = twoClasses([1, 0, 1, 0], [0.8, 0.6, 0.4, 0.2]);
  const value = (id: string, options: object) => metric(id).value(rows, { ...options });
  expect(value("recall_at_fixed_precision", { min_precision: 1 })).toBe(0.5);
  expect(value("recall_at_fixed_precision", { min_precision: 0.6 })).toBe(1);
  expect(value("recall_at_fixed_precision", {})).toBe(0.5);
  expect(value("precision_at_fixed_recall", { min_recall: 0.5 })).toBe(1);
  expect(value("precision_at_fixed_recall", {})).toBe(2 / 3);
  expect(value("sensitivity_at_specificity", { min_specificity: 0.5 })).toBe(1);
  expect(value("specificity_at_sensitivity", { min_sensitivity: 0.5 })).toBe(1);
  expect(value("specificity_at_sensitivity", {})).toBe(0.5);
  expect(value("eer", {})).toBe(0.5);
});

test("the area below a false positive rate is of two classes", () => {
  expect(() => metric("roc_auc").value(threeClasses(), { max_fpr: 0.5 })).toThrow(
    expect.objectContaining({ code: "evaluation/option" }),
  );
});
