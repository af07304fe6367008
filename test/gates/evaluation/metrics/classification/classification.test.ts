import { expect, test } from "vitest";
import * as classification from "../../../../../src/gates/evaluation/metrics/classification/index.ts";
import * as publicMetrics from "../../../../../src/gates/evaluation/metrics/public.ts";
import { AssayError } from "../../../../../src/model/error.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

/** JSON has no NaN, and the recorder drops what is None. */
function read(given: unknown): unknown {
  if (given === "NaN") return Number.NaN;
  if (given === "none") return null;
  if (Array.isArray(given)) return given.map(read);
  if (typeof given !== "object" || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, read(value)]));
}

const {
  // The cases of `association`.
  cramersV: _cramersV,
  fowlkesMallowsIndex: _fowlkesMallows,
  pearsonsContingencyCoefficient: _contingency,
  prevalenceThreshold: _threshold,
  theilsU: _theilsU,
  tschuprowsT: _tschuprowsT,
  ...ofScikitLearn
} = classification;

testAgainstOracle(
  "metrics_classification",
  Object.fromEntries(
    Object.entries(ofScikitLearn).map(([name, call]) => [
      name,
      (input: object) => (call as (input: unknown) => unknown)(read(input)),
    ]),
  ),
);

test("every function is public: no other family has its name", () => {
  const seen = new Map<string, unknown>(Object.entries(publicMetrics));
  const hidden = Object.entries(classification).filter(([name, call]) => seen.get(name) !== call);
  expect(hidden.map(([name]) => name)).toEqual([]);
});

const LABELS = { yTrue: [0, 1, 1], yPred: [0, 1, 0] };

test.each([
  ["f1Score", { ...LABELS, average: "harmonic" }, "`average` is harmonic"],
  ["f1Score", { ...LABELS, zeroDivision: 0.5 }, "`zeroDivision` is 0.5"],
  ["confusionMatrix", { ...LABELS, normalize: "rows" }, "`normalize` is rows"],
  ["cohenKappaScore", { y1: [0, 1], y2: [1, 1], weights: "cubic" }, "`weights` is cubic"],
  ["accuracyScore", { yTrue: [0, null], yPred: [0, 1] }, "Labels are numbers or texts"],
  ["f1Score", { yTrue: [null, 1], yPred: [0, 1] }, "Labels are numbers or texts"],
  [
    "hammingLoss",
    {
      yTrue: [[0, 1], null],
      yPred: [
        [0, 1],
        [1, 0],
      ],
    },
    "differ in length",
  ],
  ["topKAccuracyScore", { yTrue: [0, 1, 2], yScore: [[1, 2, 3]] }, "rows"],
  [
    "hammingLoss",
    {
      yTrue: [[0, 1], [1]],
      yPred: [
        [0, 1],
        [1, 0],
      ],
    },
    "differ in length",
  ],
  ["hammingLoss", { yTrue: { values: [0, 1, 1], columns: 2 }, yPred: [[0, 1]] }, "differ in length"],
  ["accuracyScore", { ...LABELS, sampleWeight: [1, Number.POSITIVE_INFINITY, 0, 1, 1] }, "rows"],
  ["accuracyScore", { ...LABELS, sampleWeight: [1, Number.POSITIVE_INFINITY, 0] }, "infinite"],
  ["accuracyScore", { yTrue: [], yPred: [] }, "no rows"],
])("%s refuses what its types forbid: %j", (name, input, message) => {
  const call = new Map<string, unknown>(Object.entries(classification)).get(name) as (
    input: object,
  ) => unknown;
  expect(() => call(input)).toThrow(AssayError);
  expect(() => call(input)).toThrow(message);
});
