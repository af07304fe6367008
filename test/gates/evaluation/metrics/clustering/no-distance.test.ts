import { expect, test } from "vitest";
import * as clustering from "../../../../../src/gates/evaluation/metrics/clustering/index.ts";

const { silhouetteScore, silhouetteSamples, daviesBouldinScore, calinskiHarabaszScore } = clustering;
const SCORES = { silhouetteScore, silhouetteSamples, daviesBouldinScore, calinskiHarabaszScore };
const scores = Object.entries(SCORES);
const labels = [0, 0, 0, 1, 1, 1];

// scikit-learn 1.9.1 says 0, 0 (the best there is) and 1; and 16 where the mean of equal numbers is rounded.
test.each([
  ["the same", () => [1, 1]],
  ["the same to a mean that is rounded", () => [0.1, 0.3]],
  ["nearer than squares can tell", (_: unknown, row: number) => [row * 1e-170, 0]],
])("points that are all %s have no shape", (_, point) => {
  const X = labels.map(point);
  for (const [name, score] of scores)
    expect(() => score({ X, labels }), name).toThrow(
      expect.objectContaining({
        code: "evaluation/undefined",
        message: expect.stringContaining("All 6 points lie in one place"),
      }),
    );
});

test("clusters around one centre are not the best that could be", () => {
  const X = [
    [-1, 0],
    [1, 0],
    [0, -1],
    [0, 1],
  ];
  const around = { X, labels: [0, 0, 1, 1] };
  // scikit-learn 1.9.1: 0 for Davies and Bouldin, of clusters that nothing sets apart.
  expect(() => daviesBouldinScore(around)).toThrow(
    expect.objectContaining({
      code: "evaluation/undefined",
      message: expect.stringContaining("the same centre"),
    }),
  );
  expect(silhouetteScore(around)).toBeCloseTo(-0.2928932188134524, 12);
  expect(calinskiHarabaszScore(around)).toBe(0);
});

// scikit-learn 1.9.1 on the same points.
test("clusters that are each in a place of their own are told apart", () => {
  const X = labels.map((label) => [label * 5, label * 5]);
  expect(silhouetteScore({ X, labels })).toBe(1);
  expect(daviesBouldinScore({ X, labels })).toBe(0);
  expect(calinskiHarabaszScore({ X, labels })).toBe(1);
});

test("coordinates whose squares are no numbers are refused", () => {
  const X = labels.map((label, row) => [label * 1e200, row]);
  for (const [name, score] of scores)
    expect(() => score({ X, labels }), name).toThrow(
      expect.objectContaining({ code: "evaluation/not-finite", message: expect.stringContaining("1e+200") }),
    );
});
