import { expect, test } from "vitest";
import { contingencyOf } from "../../../../../src/gates/evaluation/metrics/clustering/contingency.ts";
import { createRandom } from "../../../../../src/stats/random.ts";

const { int } = createRandom(5);

function pairsOf(labelsTrue: ArrayLike<number>, labelsPred: ArrayLike<number>): number[] {
  const counts = new Map<string, number>();
  for (let row = 0; row < labelsTrue.length; row++) {
    const key = `${labelsTrue[row]}, ${labelsPred[row]}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts.values()].sort((a, b) => a - b);
}

test.each([
  ["few clusters in a table", 5000, 3, 5],
  ["many clusters one after the other", 5000, 700, 900],
])("counts pairs of %s, whatever the labels look like", (_, rows, ofTruth, ofFound) => {
  const labelsTrue = new Int32Array(rows).map(() => 3 * int(ofTruth) - 7);
  const labelsPred = new Int32Array(rows).map(() => int(ofFound) + 1000);
  const wanted = pairsOf(labelsTrue, labelsPred);
  for (const given of [labelsPred, Float64Array.from(labelsPred), Array.from(labelsPred)]) {
    const table = contingencyOf({ labelsTrue, labelsPred: given });
    const counts = table.cells.map(({ count }) => count);
    expect(counts.sort((a, b) => a - b)).toEqual(wanted);
    expect(table.trueSizes.length).toBe(new Set(labelsTrue).size);
    expect(table.predictedSizes.length).toBe(new Set(labelsPred).size);
    for (const [side, sizes] of [
      ["trueIndex", table.trueSizes],
      ["predictedIndex", table.predictedSizes],
    ] as const) {
      const sums = new Float64Array(sizes.length);
      for (const cell of table.cells) sums[cell[side]] += cell.count;
      expect(sums).toEqual(sizes);
    }
  }
});

test("labels far apart, fractions and texts are looked up", () => {
  const labelsTrue = ["b", "a", "b", "a"];
  const labelsPred = [1e9, -1e9, 0.5, -1e9];
  const { cells, trueSizes, predictedSizes } = contingencyOf({ labelsTrue, labelsPred });
  expect(cells.map(({ count }) => count).sort()).toEqual([1, 1, 2]);
  expect([...trueSizes]).toEqual([2, 2]);
  expect([...predictedSizes].sort()).toEqual([1, 1, 2]);
});
