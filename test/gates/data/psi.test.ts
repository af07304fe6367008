import path from "node:path";
import { expect, test } from "vitest";
import { isMissing } from "../../../src/model/estimate.ts";
import { intervalOf } from "../../../src/stats/interval.ts";
import { TableFolder } from "../../engines/table-folder.ts";
import { answerOf, measurementOf, need, runGate } from "./run-gate.ts";

/** psi of column `v` of one query's rows against another's. */
async function psiOf(folder: TableFolder, now: string, reference: string) {
  await folder.parquet("t.parquet", `SELECT v FROM (SELECT ${now}) AS t(v)`);
  await folder.parquet("r.parquet", `SELECT v FROM (SELECT ${reference}) AS t(v)`);
  const config = { source: "t.parquet", reference: "r.parquet" };
  const scratch = path.join(folder.root, "scratch");
  return runGate({ root: folder.root, config, needs: [need("psi", { column: "v" })], scratch });
}

/** The definition, over shares that are given. */
function byHand(expected: readonly number[], actual: readonly number[]): number {
  const floor = (share: number) => Math.max(share, 1e-4);
  return expected.reduce(
    (sum, e, at) => sum + (floor(actual[at]) - floor(e)) * Math.log(floor(actual[at]) / floor(e)),
    0,
  );
}

const TEN = Array<number>(10).fill(0.1);
/** 0, 4, … 96 twice each: 3 and 2 of them by turns in ten equal parts of 0 to 99, and as many other rows. */
const EVERY_FOURTH = [...Array<readonly number[]>(5).fill([0.06, 0.04])].flat();
const HUNDRED = "FROM range(100) AS r(i)";

test.each([
  ["equal tables", `i ${HUNDRED}`, `i ${HUNDRED}`, TEN, TEN],
  ["a rare flag that becomes common", `i % 2 = 0 ${HUNDRED}`, `i = 0 ${HUNDRED}`, [0.01, 0.99], [0.5, 0.5]],
  [
    "a flag as integer and as double",
    `i % 2 ${HUNDRED}`,
    `CAST(i = 0 AS DOUBLE) ${HUNDRED}`,
    [0.99, 0.01],
    [0.5, 0.5],
  ],
  [
    "NULL in a bin of its own",
    `CASE WHEN i < 50 THEN i % 25 * 4 END ${HUNDRED}`,
    `i ${HUNDRED}`,
    [...TEN, 0],
    [...EVERY_FOURTH, 0.5],
  ],
  [
    "NaN in a bin of its own",
    `CASE WHEN i < 50 THEN i % 25 * 4 ELSE 'nan'::DOUBLE END ${HUNDRED}`,
    `i::DOUBLE ${HUNDRED}`,
    [...TEN, 0],
    [...EVERY_FOURTH, 0.5],
  ],
  ["a new category", `'n' || i % 2 ${HUNDRED}`, `'n0' ${HUNDRED}`, [1, 0], [0.5, 0.5]],
  [
    "times that move on",
    `TIMESTAMP '2013-01-01' + to_hours(i + 100) ${HUNDRED}`,
    `TIMESTAMP '2013-01-01' + to_hours(i) ${HUNDRED}`,
    TEN,
    [...Array<number>(9).fill(0), 1],
  ],
])("%s", async (_, now, reference, expected, actual) => {
  using folder = new TableFolder();
  const value = answerOf(await psiOf(folder, now, reference), "psi", { column: "v" });
  expect(value).toBeCloseTo(byHand(expected, actual), 10);
});

test("ids that are all others are new, and as many new ones were to be expected", async () => {
  using folder = new TableFolder();
  const ids = (from: number) => `'id' || i FROM range(${from}, ${from + 20_000}) AS r(i)`;
  expect(answerOf(await psiOf(folder, ids(0), ids(0)), "psi", { column: "v" })).toBe(0);
  const { candidate } = measurementOf(await psiOf(folder, ids(50_000), ids(0)), "psi", { column: "v" });
  // numpy: 0.95 of the rows and a thousand times 0.00005 are gone, 1 is new; less than 0.0001 counts as that.
  expect(candidate).toMatchObject({ value: expect.closeTo(17.909598156940426, 10) });
  const [low, high] = isMissing(candidate) ? [1, 0] : intervalOf(candidate, 0.95);
  expect(low).toBeLessThan(0.1);
  expect(high).toBeGreaterThan(10);
});

test("no values to compare with is no drift of zero", async () => {
  using folder = new TableFolder();
  const evidence = await psiOf(folder, "1", "1 WHERE false");
  expect(measurementOf(evidence, "psi", { column: "v" }).candidate).toMatchObject({
    code: "metric/no-samples",
    reason: "the reference `r.parquet` has no rows",
  });
});

test("a column of another kind, or none, in the reference is said", async () => {
  using folder = new TableFolder();
  const evidence = await psiOf(folder, "'1'", "1");
  expect(measurementOf(evidence, "psi", { column: "v" }).candidate).toMatchObject({
    code: "data/wrong-type",
    reason: "column `v` is VARCHAR in `t.parquet` and INTEGER in `r.parquet`",
  });
  await folder.parquet("w.parquet", "SELECT 1 AS w");
  const config = { source: "t.parquet", reference: "w.parquet" };
  const scratch = path.join(folder.root, "scratch");
  const other = await runGate({ root: folder.root, config, needs: [need("psi", { column: "v" })], scratch });
  expect(answerOf(other, "psi", { column: "v" })).toBe("data/no-column");
});
