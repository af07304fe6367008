import { expect, test } from "vitest";
import { EVALUATION_METRICS } from "../../../../../src/gates/evaluation/metrics/index.ts";
import {
  criticalSuccessIndex,
  logCoshError,
  minkowskiDistance,
  normalizedRootMeanSquaredError,
  relativeSquaredError,
} from "../../../../../src/gates/evaluation/metrics/public.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("regression_more", {
  criticalSuccessIndex,
  logCoshError,
  minkowskiDistance,
  normalizedRootMeanSquaredError,
  relativeSquaredError,
});

// By hand: errors 1, 1, 0, 2 of labels 1, 2, 3, 6, whose mean is 3 and whose squares about it add up to 14.
const ROWS = {
  task: "regression",
  classes: [],
  yTrue: Float64Array.of(1, 2, 3, 6),
  yPred: Float64Array.of(2, 1, 3, 4),
  yScore: new Float64Array(),
} as const;

test.each([
  ["nrmse", {}, Math.sqrt(6 / 4) / 3],
  ["nrmse", { normalization: "range" }, Math.sqrt(6 / 4) / 5],
  ["relative_squared_error", {}, 6 / 14],
  ["relative_squared_error", { squared: false }, Math.sqrt(6 / 14)],
  ["log_cosh_error", {}, (2 * Math.log(Math.cosh(1)) + Math.log(Math.cosh(2))) / 4],
  ["minkowski_distance", {}, Math.sqrt(6)],
  ["minkowski_distance", { p: 1 }, 4],
  ["critical_success_index", { threshold: 2 }, 2 / 4],
  // Σ of products about the means 3 and 2.5 is 7 beside 14 and 5.
  ["squared_pearson", {}, 49 / 14 / 5],
])("the rule %s with %j", (id, options, wanted) => {
  const metric = EVALUATION_METRICS.find(({ info }) => info.id === id);
  expect(metric?.value(ROWS, options)).toBeCloseTo(wanted, 14);
  const trials = metric?.trials?.(ROWS, options);
  if (trials !== undefined) expect(trials.successes / trials.trials).toBe(wanted);
});

test("ln cosh of a small error is half its square", () => {
  expect(logCoshError({ yTrue: [0], yPred: [1e-9] })).toBeCloseTo(5e-19, 30);
});

test("an error is no share of a label without a number for its spread", () => {
  const yTrue = [1e200, -1e200, 3e200];
  for (const normalization of ["std", "l2"] as const)
    expect(() =>
      normalizedRootMeanSquaredError({ yTrue, yPred: [1e200, -1e200, 3e200], normalization }),
    ).toThrow(expect.objectContaining({ code: "evaluation/undefined" }));
  expect(() => relativeSquaredError({ yTrue, yPred: yTrue })).toThrow(
    expect.objectContaining({ code: "evaluation/undefined" }),
  );
});
