import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Rows } from "../../../../../src/gates/evaluation/metrics/evaluation-metric.ts";
import { EVALUATION_METRICS } from "../../../../../src/gates/evaluation/metrics/index.ts";
import { AssayError } from "../../../../../src/model/error.ts";
import type { Options } from "../../../../../src/model/metric.ts";
import { createRandom } from "../../../../../src/stats/random.ts";

const ORACLE = new URL("../../../../../fixtures/oracles/metrics_classification.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(ORACLE, "utf8")) as {
  cases: { note: string; function: string; arguments: Record<string, unknown>; value: unknown }[];
};

/** Rules whose function has another name than theirs in camelCase with `Score`. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  accuracy: "accuracyScore",
  balanced_accuracy: "balancedAccuracyScore",
  precision: "precisionScore",
  recall: "recallScore",
  f1: "f1Score",
  jaccard: "jaccardScore",
  specificity: "specificityScore",
  negative_predictive_value: "negativePredictiveValue",
  false_positive_rate: "falsePositiveRate",
  false_negative_rate: "falseNegativeRate",
  false_discovery_rate: "falseDiscoveryRate",
  false_omission_rate: "falseOmissionRate",
  matthews_corrcoef: "matthewsCorrcoef",
  informedness: "informednessScore",
  markedness: "markednessScore",
  positive_likelihood_ratio: "positiveLikelihoodRatio",
  negative_likelihood_ratio: "negativeLikelihoodRatio",
  diagnostic_odds_ratio: "diagnosticOddsRatio",
  prevalence: "prevalenceScore",
  zero_one_loss: "zeroOneLoss",
  hamming_loss: "hammingLoss",
};

function binary(yTrue: ArrayLike<number>, yPred: ArrayLike<number>): Rows {
  return {
    task: "binary-classification",
    classes: ["no", "yes"],
    yTrue: Int32Array.from(yTrue),
    yPred: Int32Array.from(yPred),
    yScore: new Float64Array(),
  };
}

function many(yTrue: ArrayLike<number>, yPred: ArrayLike<number>, classes = 4): Rows {
  const names = ["a", "b", "c", "d", "e"].slice(0, classes);
  return { ...binary(yTrue, yPred), task: "multiclass-classification", classes: names };
}

function metric(id: string) {
  const found = EVALUATION_METRICS.find(({ info }) => info.id === id);
  if (found === undefined) throw new Error(`no metric ${id}`);
  return found;
}

function codeOf(id: string, rows: Rows, options: Options = {}): string {
  try {
    metric(id).value(rows, options);
  } catch (thrown) {
    if (thrown instanceof AssayError) return thrown.code;
    throw thrown;
  }
  return "a value";
}

test.each(Object.entries(FUNCTIONS))("%s as a rule is %s", (id, name) => {
  const found = cases.find(
    (one) => one.function === name && one.note === "two classes" && !("average" in one.arguments),
  );
  if (found === undefined) throw new Error(`no case of ${name}`);
  const { yTrue, yPred } = found.arguments as { yTrue: number[]; yPred: number[] };
  const rows = binary(yTrue, yPred);
  expect(metric(id).value(rows, {})).toBeCloseTo(found.value as number, 13);
  const trials = metric(id).trials?.(rows, {});
  if (trials !== undefined) expect(trials.successes / trials.trials).toBeCloseTo(found.value as number, 13);
});

test("shares have their trials, and only shares", () => {
  const rows = binary([0, 1, 1, 0, 1], [0, 1, 0, 1, 1]);
  const withTrials = Object.keys(FUNCTIONS).filter((id) => metric(id).trials?.(rows, {}) !== undefined);
  expect(withTrials.sort()).toEqual(
    ["accuracy", "precision", "recall", "jaccard", "specificity", "negative_predictive_value", "prevalence"]
      .concat(["false_positive_rate", "false_negative_rate", "false_discovery_rate", "false_omission_rate"])
      .concat(["zero_one_loss", "hamming_loss"])
      .sort(),
  );
});

const TRUTH = [1, 1, 1, 1, 1, 0, 0, 0];
const CANDIDATE = binary(TRUTH, [1, 1, 1, 0, 0, 0, 1, 0]);
const BASELINE = binary(TRUTH, [1, 0, 0, 1, 0, 1, 0, 0]);

test.each([
  // Rows that only one side counts: of the positive ones 2 and 1, of the negative ones 1 and 1.
  ["accuracy", 3, 2, 8],
  ["zero_one_loss", 2, 3, 8],
  ["hamming_loss", 2, 3, 8],
  ["recall", 2, 1, 5],
  ["false_negative_rate", 1, 2, 5],
  ["specificity", 1, 1, 3],
  ["false_positive_rate", 1, 1, 3],
] as const)("the difference of %s is that of paired shares", (id, better, worse, rows) => {
  const difference = metric(id).pairedDifference?.(CANDIDATE, BASELINE, {});
  expect(difference?.uncertainty).toEqual({ kind: "paired", better, worse, rows });
  const gap = metric(id).value(CANDIDATE, {}) - metric(id).value(BASELINE, {});
  expect(difference?.value).toBeCloseTo(gap, 15);
});

test("shares whose rows the models pick, and averages, are left to the bootstrap", () => {
  for (const id of ["precision", "false_discovery_rate", "negative_predictive_value", "jaccard", "f1"])
    expect(metric(id).pairedDifference?.(CANDIDATE, BASELINE, {})).toBeUndefined();
  expect(metric("recall").pairedDifference?.(CANDIDATE, BASELINE, { average: "macro" })).toBeUndefined();
  expect(metric("prevalence").pairedDifference?.(CANDIDATE, BASELINE, {})).toEqual({
    value: 0,
    uncertainty: { kind: "exact" },
    samples: 8,
  });
});

test("options reach the formula", () => {
  const rows = binary([1, 1, 1, 0, 0], [1, 0, 0, 1, 0]);
  // tp 1, fp 1, fn 2: F2 = 5 / (5 + 8 + 1).
  expect(metric("fbeta").value(rows, { beta: 2 })).toBeCloseTo(5 / 14, 15);
  expect(metric("fbeta").value(rows, {})).toBeCloseTo(2 / 5, 15);
  // Recalls 1/3 and 1/2, chance 1/2.
  expect(metric("balanced_accuracy").value(rows, {})).toBeCloseTo(5 / 12, 15);
  expect(metric("balanced_accuracy").value(rows, { adjusted: true })).toBeCloseTo(-1 / 6, 15);
});

test("no positive row is a prevalence of 0", () => {
  expect(metric("prevalence").value(binary([0, 0], [0, 0]), {})).toBe(0);
});

test("an ordered class without rows keeps its neighbours apart", () => {
  const rows = many([0, 0, 3, 3, 1, 1], [0, 3, 3, 3, 1, 0]);
  // Squared distances over classes 0 to 3, of which 2 has no row: observed 9 + 1, by chance
  // (2·1·1 + 2·3·9 + 2·2·1 + 2·3·4 + 2·2·9 + 2·1·4) / 6, with 2, 2, 2 true and 2, 1, 3 predicted rows of 0, 1 and 3.
  expect(metric("cohen_kappa").value(rows, { weights: "quadratic" })).toBeCloseTo(1 - 10 / (128 / 6), 14);
});

test.each(["linear", "quadratic"])("resamples of %s kappa are its value on the drawn rows", (weights) => {
  const random = createRandom(5);
  const [yTrue, yPred] = [0, 1].map(() => Int32Array.from({ length: 12 }, () => random.int(5)));
  const rows = many(yTrue, yPred, 5);
  const replicate = metric("cohen_kappa").replicate?.(rows, { weights });
  for (let round = 0; round < 5; round++) {
    const drawn = Array.from({ length: 12 }, () => random.int(12));
    const counts = new Uint32Array(12);
    for (const row of drawn) counts[row]++;
    const taken = many(
      drawn.map((row) => yTrue[row]),
      drawn.map((row) => yPred[row]),
      5,
    );
    expect(replicate?.(counts)).toBeCloseTo(metric("cohen_kappa").value(taken, { weights }), 12);
  }
});

const ONE_CLASS = binary([1, 1, 1], [1, 0, 1]);
const CONSTANT = binary([0, 1, 1], [0, 0, 0]);

test.each([
  ["precision", CONSTANT, {}, "evaluation/undefined"],
  ["precision", CONSTANT, { zero_division: 0 }, "a value"],
  ["false_discovery_rate", CONSTANT, {}, "evaluation/undefined"],
  ["negative_predictive_value", binary([0, 1, 1], [1, 1, 1]), {}, "evaluation/undefined"],
  ["markedness", CONSTANT, {}, "evaluation/undefined"],
  ["positive_likelihood_ratio", CONSTANT, {}, "evaluation/undefined"],
  ["diagnostic_odds_ratio", binary([0, 1, 1], [0, 1, 1]), {}, "evaluation/undefined"],
  ["matthews_corrcoef", CONSTANT, {}, "a value"],
  ["specificity", ONE_CLASS, {}, "evaluation/one-class"],
  ["cohen_kappa", ONE_CLASS, {}, "evaluation/one-class"],
  ["accuracy", ONE_CLASS, {}, "a value"],
  ["zero_one_loss", ONE_CLASS, {}, "a value"],
  ["prevalence", ONE_CLASS, {}, "a value"],
  ["specificity", many([0, 1, 2], [0, 1, 1]), {}, "evaluation/average-needed"],
  ["specificity", many([0, 1, 2], [0, 1, 1]), { average: "macro" }, "a value"],
  ["balanced_accuracy", many([2, 2], [1, 2]), { adjusted: true }, "evaluation/undefined"],
  ["cohen_kappa", many([2, 2], [2, 2]), {}, "evaluation/undefined"],
] as const)("%s, case %#", (id, rows, options, code) => {
  expect(codeOf(id, rows, options)).toBe(code);
});

test("top_k_accuracy and hinge_loss read the scores by class", () => {
  const yScore = Float64Array.of(0.5, 0.3, 0.2, 0.1, 0.2, 0.7, 0.2, 0.2, 0.6);
  const rows: Rows = { ...many([0, 1, 1], [0, 2, 2], 3), yScore };
  expect(metric("top_k_accuracy").value(rows, {})).toBeCloseTo(1, 15);
  expect(metric("top_k_accuracy").value(rows, { k: 1 })).toBeCloseTo(1 / 3, 15);
  expect(metric("top_k_accuracy").trials?.(rows, { k: 1 })).toEqual({ successes: 1, trials: 3 });
  const other = { ...rows, yScore: Float64Array.of(0.5, 0.3, 0.2, 0.1, 0.7, 0.2, 0.2, 0.6, 0.2) };
  expect(metric("top_k_accuracy").pairedDifference?.(other, rows, { k: 1 })).toEqual({
    value: 2 / 3,
    uncertainty: { kind: "paired", better: 2, worse: 0, rows: 3 },
    samples: 3,
  });
  expect(codeOf("top_k_accuracy", rows, { k: 3 })).toBe("evaluation/option");
  expect(codeOf("top_k_accuracy", { ...rows, yScore: yScore.map(() => Number.NaN) })).toBe(
    "evaluation/not-finite",
  );
  // Margins 0.2, −0.5 and −0.4.
  expect(metric("hinge_loss").value(rows, {})).toBeCloseTo((0.8 + 1.5 + 1.4) / 3, 14);
  const two: Rows = { ...ONE_CLASS, yScore: Float64Array.of(2, -0.5, 0.25) };
  expect(metric("hinge_loss").value(two, {})).toBeCloseTo((0 + 1.5 + 0.75) / 3, 14);
});
