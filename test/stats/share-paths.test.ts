import { expect, test } from "vitest";
import { ONE_WAY, pathOneWay, pathThroughSeen, total } from "../../src/stats/share-paths.ts";

test("the line through what was seen starts at the pooled shares and meets the seen ones", () => {
  const path = pathThroughSeen({ expected: [30, 10], actual: [10, 10] });
  expect([...path(0).expected]).toEqual([40 / 60, 20 / 60]);
  expect([...path(0).actual]).toEqual([40 / 60, 20 / 60]);
  expect([...path(1).expected]).toEqual([0.75, 0.25]);
  expect([...path(1).actual]).toEqual([0.5, 0.5]);
});

// Of two halves, at place 1: scipy.stats.norm.cdf(0.75) and norm.cdf(-0.25); 1 - 0.5 ** exp(0.75) and
// 1 - 0.5 ** exp(-0.25); 0.5 ** exp(-0.75) and 0.5 ** exp(0.25).
test.each([
  [0.773_372_647_6, 0.401_293_674_3],
  [0.769_474_223_2, 0.417_148_922_5],
  [0.720_781_28, 0.410_648_115_7],
])("the line one way moves each side by the other's weight: to %f and %f", (some, other) => {
  const ways = ONE_WAY.map((way) => pathOneWay({ expected: [5, 5], actual: [15, 15] }, 2, way)(1));
  const near = ways.filter(({ expected }) => Math.abs(expected[0] - some) < 1e-9);
  expect(near).toHaveLength(1);
  expect(near[0].actual[0]).toBeCloseTo(other, 9);
});

test.each(ONE_WAY)(
  "shares of bins without an order, and empty bins, stay as they are however far it goes: %s",
  (way) => {
    const path = pathOneWay({ expected: [50, 0, 20, 3, 6], actual: [10, 0, 30, 1, 6] }, 4, way);
    for (const place of [0, 0.3, 3, 60]) {
      const { expected, actual } = path(place);
      for (const side of [expected, actual]) {
        expect(total(side)).toBeCloseTo(1, 12);
        expect(side[1]).toBe(0);
        expect(side[4]).toBeCloseTo(12 / 126, 12);
      }
      let difference = 0;
      for (let bin = 0; bin < 4; bin++) {
        difference += expected[bin] - actual[bin];
        expect(difference).toBeGreaterThanOrEqual(-1e-12);
      }
    }
  },
);

test("one bin in order cannot move", () => {
  const { expected, actual } = pathOneWay({ expected: [5, 5], actual: [15, 15] }, 1, ONE_WAY[0])(2);
  expect([...expected, ...actual]).toEqual([0.5, 0.5, 0.5, 0.5]);
});
