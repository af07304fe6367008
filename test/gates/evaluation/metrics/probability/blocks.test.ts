import { expect, test } from "vitest";
import {
  prepareArea,
  prepareAveragePrecision,
} from "../../../../../src/gates/evaluation/metrics/probability/presorted.ts";
import { brierScoreLoss } from "../../../../../src/gates/evaluation/metrics/public.ts";
import { createRandom } from "../../../../../src/stats/random.ts";

const ROWS = 10_001;
const random = createRandom(11);
const positive = Uint8Array.from({ length: ROWS }, () => (random.next() < 0.4 ? 1 : 0));
/** Of ten values only, so that each tie runs over what is added up at once. */
const tied = Float64Array.from(positive, (one) => Math.floor(10 * (0.3 * one + 0.7 * random.next())) / 10);
const single = Float64Array.from(positive, (one) => 0.3 * one + 0.7 * random.next());
const counts = Uint32Array.from({ length: ROWS }, () => random.int(4));

/** The definition, score by score from the highest: how many of each class lie at it. */
function steps(scores: Float64Array) {
  const at = new Map<number, [positives: number, negatives: number]>();
  scores.forEach((score, row) => {
    const step = at.get(score) ?? [0, 0];
    step[positive[row] === 1 ? 0 : 1] += counts[row];
    at.set(score, step);
  });
  return [...at].sort(([a], [b]) => b - a).map(([, step]) => step);
}

test.each([
  ["ties", tied],
  ["none", single],
])("area and precision of drawn rows in blocks: %s", (_, scores) => {
  let [above, below, area, precision] = [0, 0, 0, 0];
  for (const [positives, negatives] of steps(scores)) {
    area += negatives * (above + positives / 2);
    above += positives;
    below += negatives;
    if (positives > 0) precision += (positives * above) / (above + below);
  }
  expect(prepareArea(positive, scores)(counts)).toBeCloseTo(area / (above * below), 13);
  expect(prepareAveragePrecision(positive, scores)(counts)).toBeCloseTo(precision / above, 13);
});

test("the second resample knows nothing of the first", () => {
  const area = prepareArea(positive, tied);
  const first = area(counts);
  area(counts.map((count) => count + 1));
  expect(area(counts)).toBe(first);
});

test("the squared error of many rows, and a value outside behind the first of them", () => {
  const yTrue = Int32Array.from(positive);
  const mean = yTrue.reduce((sum, label, row) => sum + (label - single[row]) ** 2, 0) / ROWS;
  expect(brierScoreLoss({ yTrue, yProba: single })).toBeCloseTo(mean, 14);
  for (const wrong of [1.5, -0.1, Number.NaN, Number.POSITIVE_INFINITY]) {
    const yProba = single.slice();
    yProba[ROWS - 1] = wrong;
    expect(() => brierScoreLoss({ yTrue, yProba })).toThrow();
  }
});
