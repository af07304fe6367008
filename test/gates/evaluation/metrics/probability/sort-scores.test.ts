import { expect, test } from "vitest";
import { orderStatistics } from "../../../../../src/gates/evaluation/metrics/probability/order-statistics.ts";
import { sortScores } from "../../../../../src/gates/evaluation/metrics/probability/sort-scores.ts";
import { createRandom } from "../../../../../src/stats/random.ts";

const ROWS = 9001;
const { next, int } = createRandom(31);

test.each<[string, (row: number) => number]>([
  ["probabilities", () => next()],
  ["probabilities in single precision", () => Math.fround(next())],
  ["probabilities that are all but certain", () => 1 - 1e-9 * next()],
  ["certain ones beside others", (row) => (row % 2 === 0 ? 1 - 1e-13 * next() : next())],
  ["probabilities near zero", () => next() ** 40],
  ["subnormal numbers", () => next() * 1e-310],
  ["both signs and many sizes", () => (next() - 0.5) * 10 ** int(300)],
  ["negative ones only", () => -next()],
  ["few values and both zeros", () => [-1, -0, 0, 0.5][int(4)]],
  ["one value", () => 0.25],
  ["values that only the last bits tell apart", () => 1 + int(2000) * 2 ** -52],
  ["a few last bits", () => int(1000) / 1000 + int(3) * 2 ** -52],
  ["ascending", (row) => row],
  ["descending", (row) => -row],
])("%s are sorted as the engine sorts them", (_, draw) => {
  for (const rows of [1, 100, ROWS]) {
    // In a longer buffer, as one class's rows lie behind the other's.
    const values = new Float64Array(rows + 7).subarray(7);
    for (let row = 0; row < rows; row++) values[row] = draw(row);
    const wanted = Array.from(values)
      .sort((a, b) => a - b)
      .map((value) => value + 0);
    const sorted = sortScores(values, new Float64Array(rows + 3));
    expect(Array.from(sorted, (value) => value + 0)).toEqual(wanted);
  }
});

test("ranks of probabilities have the values of the sorted ones", () => {
  for (const draw of [() => next(), () => 1 - next() ** 9, () => int(3) / 2]) {
    const values = Float64Array.from({ length: ROWS }, draw);
    const sorted = values.slice().sort();
    const ranks = [0, 1, 17, 4500, 4501, ROWS - 1];
    expect(orderStatistics(values, ranks)).toEqual(ranks.map((rank) => sorted[rank]));
  }
});
