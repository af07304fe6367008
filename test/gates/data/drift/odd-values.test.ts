import path from "node:path";
import { expect, test } from "vitest";
import { TableFolder } from "../../../engines/table-folder.ts";
import { answerOf, need, runGate } from "../run-gate.ts";

/** Statistics of a column of doubles against its reference; each a query of values. */
async function statistics(metrics: readonly string[], now: string, reference: string) {
  using folder = new TableFolder();
  await folder.parquet("now.parquet", `SELECT CAST(x AS DOUBLE) AS x FROM (${now}) AS t(x)`);
  await folder.parquet("reference.parquet", `SELECT CAST(x AS DOUBLE) AS x FROM (${reference}) AS t(x)`);
  const evidence = await runGate({
    root: folder.root,
    config: { source: "now.parquet", reference: "reference.parquet" },
    needs: metrics.map((metric) => need(metric, { column: "x" })),
    scratch: path.join(folder.root, "scratch"),
  });
  return metrics.map((metric) => answerOf(evidence, metric, { column: "x" }));
}

const share = (last: string) =>
  `SELECT CASE WHEN i < 50 THEN '0' WHEN i < 80 THEN '1' ELSE '${last}' END FROM range(100) AS r(i)`;

// scipy.spatial.distance.jensenshannon([.5, .3, .2, 0], [.5, .3, 0, .2]); and of tenths, the last of which moves.
test.each([
  ["infinities that become a new value", share("7"), share("inf"), 0.37233, 0.2],
  ["infinities that change their sign", share("-inf"), share("inf"), 0.37233, 0.2],
  [
    "the highest tenth that becomes infinite",
    "SELECT CASE WHEN i < 90 THEN CAST(i AS VARCHAR) ELSE 'inf' END FROM range(100) AS r(i)",
    "SELECT i FROM range(100) AS r(i)",
    0.26328,
    0.1,
  ],
])("%s", async (_, now, reference, jensenShannon, largest) => {
  const [distance, difference] = await statistics(["jensen_shannon", "l_infinity"], now, reference);
  expect(distance).toBeCloseTo(jensenShannon, 4);
  expect(difference).toBeCloseTo(largest, 12);
});

// scipy.stats.wasserstein_distance and energy_distance of 500 zeros and 500 of each, by numpy.std(reference, ddof=1).
test.each([
  [0.9, 0.09995, 0.31615],
  [0.05, 0.94952, 0.97444],
  [-0.001, 1.0005, 1.00025],
])("values that the reference has not, %d, are seen where they are", async (value, wasserstein, energy) => {
  const halves = (x: number) => `SELECT CASE WHEN i < 500 THEN 0 ELSE ${x} END FROM range(1000) AS r(i)`;
  const [moved, apart] = await statistics(["wasserstein", "energy"], halves(value), halves(1));
  expect(Math.abs(Number(moved) - wasserstein)).toBeLessThan(0.01);
  expect(Math.abs(Number(apart) - energy)).toBeLessThan(0.02);
});
