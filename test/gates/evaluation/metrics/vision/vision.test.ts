import { expect, test } from "vitest";
import * as hausdorff from "../../../../../src/gates/evaluation/metrics/hausdorff/index.ts";
import { panopticQuality } from "../../../../../src/gates/evaluation/metrics/panoptic/index.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("vision", { ...hausdorff, panopticQuality });

test("a class that one mask lacks is infinitely far, and one that neither has is no number", () => {
  const [yTrue, yPred] = [[[0, 1, 0]], [[0, 2, 0]]];
  expect(hausdorff.maskHausdorffDistance({ yTrue, yPred, numClasses: 4 })).toEqual([
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    null,
  ]);
});

test("masks of many edges far apart take no time that grows with their square", () => {
  const size = 600;
  const noise = (row: number, column: number) => Number((row * 7 + column * 3) % 5 < 2);
  const mask = (isHere: (column: number) => boolean) =>
    Array.from({ length: size }, (_, row) =>
      Float64Array.from({ length: size }, (_, column) => (isHere(column) ? noise(row, column) : 0)),
    );
  const [yTrue, yPred] = [mask((column) => column < size / 2), mask((column) => column >= size / 2)];
  const from = performance.now();
  const [distance] = hausdorff.maskHausdorffDistance({ yTrue, yPred, numClasses: 2 });
  expect(distance).toBeGreaterThan(size / 2 - 5);
  expect(performance.now() - from).toBeLessThan(4000);
});
