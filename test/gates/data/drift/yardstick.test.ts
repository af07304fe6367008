import { expect, test } from "vitest";
import { SAME, tally } from "../../../../bench/data/drift-yardstick.ts";

const RUNS = 10;

// The whole table, of 500 runs a cell, is what `node bench/data/drift-yardstick.ts` prints.
test.each(SAME)("rows of one distribution are no drift: $rows", (cell) => {
  expect(tally(cell, "wasserstein", RUNS, 0.1).fail).toBe(0);
});

test("many rows of one distribution pass, few are inconclusive", () => {
  expect(tally({ rows: [5000, 5000] }, "wasserstein", RUNS, 0.1)).toMatchObject({ pass: RUNS });
  expect(tally({ rows: [1000, 30] }, "wasserstein", RUNS, 0.1)).toMatchObject({
    inconclusive: RUNS,
    plain: RUNS,
  });
});

test("a shift of 0.2 standard deviations is seen in many rows", () => {
  expect(tally({ rows: [5000, 5000], shift: 0.2 }, "wasserstein", RUNS, 0.1).fail).toBe(RUNS);
});
