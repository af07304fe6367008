import { expect, test } from "vitest";
import * as recommendation from "../../../../../src/gates/evaluation/metrics/recommendation/index.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("recommendation", recommendation);

// Evidently's formula subtracts k for each list, however long it is, so that two lists of one item say 1.5.
test("lists shorter than k are as personal as what they have in common", () => {
  const both = { query: [1, 2], yScore: [1, 1], k: 2 };
  expect(recommendation.personalization({ ...both, item: [7, 8] })).toBe(1);
  expect(recommendation.personalization({ ...both, item: [7, 7] })).toBe(0);
});

// pandas ranks ties by their mean, so that nothing of three tied items is among the first one.
test("items of equal score keep their order", () => {
  const tied = { query: [1, 1, 1], item: ["a", "b", "c"], yScore: [1, 1, 1], k: 1 };
  const train = { query: [1, 2, 3], item: ["a", "b", "b"] };
  expect(recommendation.averageRecommendationPopularity({ ...tied, train })).toBe(1);
});
