import { expect, test } from "vitest";
import { rankingMetric } from "../../../../../src/gates/evaluation/metrics/ranking/ranking-metric.ts";
import {
  averagePrecisionWithin,
  type Tie,
} from "../../../../../src/gates/evaluation/metrics/ranking/ties.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("ranking_ties", {
  averagePrecisionWithin: ({ ties, k }: { ties: readonly Tie[]; k: number }) =>
    averagePrecisionWithin(ties, k, 1, "found"),
});

test("a tie of very many items takes no time", () => {
  const value = averagePrecisionWithin([{ size: 400_000, relevant: 200_000 }], 200_000, 200_000, "found");
  // Half of the items before every relevant one are relevant.
  expect(value).toBeCloseTo(0.5, 4);
}, 2_000);

test("arithmetic that gives no number is no query without anything to find", () => {
  const metric = rankingMetric({
    id: "broken",
    description: "",
    source: "",
    options: {},
    ofQuery: () => Number.POSITIVE_INFINITY - Number.POSITIVE_INFINITY,
  });
  const none = { starts: Uint32Array.of(0, 0), gains: new Float64Array(), scores: new Float64Array() };
  const ordered = { ...none, items: new Uint32Array() };
  const queries = { ranked: ordered, best: ordered, isComplete: true };
  const rows = {
    task: "ranking" as const,
    classes: [],
    yTrue: Int32Array.of(0),
    yPred: new Int32Array(),
    yScore: new Float64Array(),
    queries,
  };
  expect(() => metric.value(rows, {})).toThrow(/no number/);
});
