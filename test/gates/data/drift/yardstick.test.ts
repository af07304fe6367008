import { expect, test } from "vitest";
import { type Cell, tally } from "../../../../bench/data/drift-yardstick.ts";

/**
 * Of the table that `node bench/data/drift-yardstick.ts` prints with 500 runs each, the cells in which false alarms are
 * likeliest. A rule that alarms falsely in 6% of the cases shows at most one alarm in 80 runs in 4 of 100 choices of
 * seeds, one that does so in 0.4% in 96.
 */
const CELLS: readonly Cell[] = [{ rows: [1000, 30] }, { rows: [1000, 300], categories: 50 }];
const RUNS = 80;
const FEW = 5;
/** Beside everything else that a machine may be doing. */
const PATIENCE = 240_000;

test.each(CELLS)(
  "rows of one distribution are no drift: $rows",
  (cell) => {
    expect(tally(cell, "wasserstein", RUNS, 0.1).fail).toBeLessThanOrEqual(1);
  },
  PATIENCE,
);

test("many rows of one distribution pass, few are inconclusive", () => {
  expect(tally({ rows: [5000, 5000] }, "wasserstein", FEW, 0.1)).toMatchObject({ pass: FEW });
  expect(tally({ rows: [5000, 30] }, "wasserstein", FEW, 0.1)).toMatchObject({
    inconclusive: FEW,
    plain: FEW,
  });
});

test("a shift of 0.2 standard deviations is seen in many rows", () => {
  expect(tally({ rows: [5000, 5000], shift: 0.2 }, "wasserstein", FEW, 0.1).fail).toBe(FEW);
});
