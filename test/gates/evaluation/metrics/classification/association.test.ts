import { expect, test } from "vitest";
import type { Rows } from "../../../../../src/gates/evaluation/metrics/evaluation-metric.ts";
import { EVALUATION_METRICS } from "../../../../../src/gates/evaluation/metrics/index.ts";
import {
  coefficientOfDiscrimination,
  cramersV,
  fowlkesMallowsIndex,
  jensenShannonDivergence,
  klDivergence,
  logAuc,
  pearsonsContingencyCoefficient,
  prevalenceThreshold,
  theilsU,
  tschuprowsT,
} from "../../../../../src/gates/evaluation/metrics/public.ts";
import { AssayError } from "../../../../../src/model/error.ts";
import type { Options } from "../../../../../src/model/metric.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("association", {
  coefficientOfDiscrimination,
  cramersV,
  fowlkesMallowsIndex,
  jensenShannonDivergence,
  klDivergence,
  logAuc,
  pearsonsContingencyCoefficient,
  prevalenceThreshold,
  theilsU,
  tschuprowsT,
});

// tp 3, fn 1, fp 1, tn 3: recall and specificity 3/4, χ² = 8 · (9 − 1)² / 4⁴ = 2.
const ROWS: Rows = {
  task: "binary-classification",
  classes: ["no", "yes"],
  yTrue: Int32Array.of(1, 1, 1, 1, 0, 0, 0, 0),
  yPred: Int32Array.of(1, 1, 1, 0, 1, 0, 0, 0),
  yScore: Float64Array.of(0.9, 0.8, 0.7, 0.2, 0.6, 0.3, 0.2, 0.1),
};

function scoreOf(id: string, rows: Rows, options: Options = {}): number | string {
  const metric = EVALUATION_METRICS.find(({ info }) => info.id === id);
  try {
    return metric?.value(rows, options) ?? "no metric";
  } catch (thrown) {
    if (thrown instanceof AssayError) return thrown.code;
    throw thrown;
  }
}

test.each([
  ["prevalence_threshold", {}, (Math.sqrt(3 / 16) - 1 / 4) / (2 / 4)],
  ["fowlkes_mallows_index", {}, 3 / 4],
  ["cramers_v", { bias_correction: false }, Math.sqrt(2 / 8)],
  ["tschuprows_t", { bias_correction: false }, Math.sqrt(2 / 8)],
  // Yates: 4 · (1 − ½)² / 2 = ½; Bergsma: ½/8 less 1/7 is below 0.
  ["cramers_v", {}, 0],
  ["pearsons_contingency_coefficient", {}, Math.sqrt(2 / 10)],
  ["theils_u", {}, 1 - (-0.75 * Math.log2(0.75) - 0.25 * Math.log2(0.25))],
  ["coefficient_of_discrimination", {}, 0.65 - 0.3],
  // Half of the positive rows and more before any other: 3/4 up to a rate of 1/4, then on to 4/4 at 3/4 by 0.3 and 0.2.
  ["log_auc", { min_fpr: 0.125, max_fpr: 0.25 }, 3 / 4],
])("the rule %s with %j", (id, options, wanted) => {
  expect(scoreOf(id, ROWS, options)).toBeCloseTo(wanted, 14);
});

test.each([
  ["log_auc", { ...ROWS, yTrue: new Int32Array(8) }, {}, "evaluation/one-class"],
  ["log_auc", ROWS, { min_fpr: 0.2, max_fpr: 0.1 }, "evaluation/option"],
  [
    "coefficient_of_discrimination",
    { ...ROWS, yScore: ROWS.yScore.map((one) => 4 * one) },
    {},
    "evaluation/not-probability",
  ],
  ["coefficient_of_discrimination", { ...ROWS, yTrue: new Int32Array(8) }, {}, "evaluation/one-class"],
  ["prevalence_threshold", { ...ROWS, yPred: new Int32Array(8) }, {}, "evaluation/undefined"],
  ["fowlkes_mallows_index", { ...ROWS, yPred: new Int32Array(8) }, {}, "evaluation/undefined"],
  ["cramers_v", { ...ROWS, yPred: new Int32Array(8) }, {}, "evaluation/undefined"],
  ["tschuprows_t", { ...ROWS, yPred: new Int32Array(8) }, { bias_correction: false }, "evaluation/undefined"],
  ["theils_u", { ...ROWS, yTrue: new Int32Array(8) }, {}, "evaluation/one-class"],
] as const)("%s is refused, case %#", (id, rows, options, code) => {
  expect(scoreOf(id, rows, options)).toBe(code);
});

test("weights of any size are their ratios, but where they count rows", () => {
  const given = { yTrue: [0, 1, 2, 2, 1, 0], yPred: [0, 1, 2, 1, 1, 0] };
  const weights = [1, 2, 1, 3, 1, 1];
  for (const scale of [1e-200, 1e200]) {
    const sampleWeight = weights.map((weight) => weight * scale);
    for (const of of [pearsonsContingencyCoefficient, theilsU])
      expect(of({ ...given, sampleWeight })).toBeCloseTo(of({ ...given, sampleWeight: weights }), 14);
    const plain = { ...given, biasCorrection: false };
    expect(cramersV({ ...plain, sampleWeight })).toBeCloseTo(
      cramersV({ ...plain, sampleWeight: weights }),
      14,
    );
    expect(() => cramersV({ ...given, sampleWeight })).toThrow(AssayError);
  }
});
