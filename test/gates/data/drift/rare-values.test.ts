import path from "node:path";
import { expect, test } from "vitest";
import { writeProfile } from "../../../../src/gates/data/profile/write.ts";
import { isMissing } from "../../../../src/model/estimate.ts";
import { intervalOf } from "../../../../src/stats/interval.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { profileUnder } from "../profile/profile-of.ts";
import { measurementOf, need, runGate } from "../run-gate.ts";

/** Of column `v` of one query's rows against another's, or against a profile of them. */
async function distances(metrics: readonly string[], now: string, then: string, byProfile = false) {
  using folder = new TableFolder();
  await folder.parquet("now.parquet", `SELECT ${now}`);
  await folder.parquet("then.parquet", `SELECT ${then}`);
  if (byProfile) folder.write("then.json", writeProfile(await profileUnder(folder.root, "then.parquet")));
  const evidence = await runGate({
    root: folder.root,
    config: { source: "now.parquet", reference: byProfile ? "then.json" : "then.parquet" },
    needs: metrics.map((metric) => need(metric, { column: "v" })),
    scratch: path.join(folder.root, "scratch"),
  });
  return metrics.map((metric) => {
    const { candidate } = measurementOf(evidence, metric, { column: "v" });
    if (isMissing(candidate)) throw new Error(candidate.reason);
    return { value: candidate.value, interval: intervalOf(candidate, 0.95), reach: candidate.limit?.reach };
  });
}

const SKUS = "'sku-' || i % 4000 AS v FROM range(20000) AS r(i)";
const SHARES = ["psi", "jensen_shannon", "hellinger", "l_infinity"];

test("values that are all new are as far apart as can be, however many there are", async () => {
  const found = await distances(SHARES, SKUS.replace("sku", "zzz"), SKUS);
  const [psi, jensenShannon, hellinger, lInfinity] = found;
  // numpy: 1000 shares of 0.00025 that are gone, 0.75 that is gone and 1 that is new, 0 counted as 0.0001.
  expect(psi.value).toBeCloseTo(16.037964406533458, 10);
  expect(jensenShannon.value).toBeCloseTo(Math.sqrt(Math.LN2), 12);
  expect(hellinger.value).toBeCloseTo(1, 12);
  expect(lInfinity.value).toBeCloseTo(1, 12);
  for (const { interval } of found) expect(interval[0]).toBeGreaterThan(0.5);
});

test("half the rows with new values are half the rows", async () => {
  const now =
    "CASE WHEN i % 2 = 0 THEN 'sku-' ELSE 'zzz-' END || i // 2 % 4000 AS v FROM range(40000) AS r(i)";
  const [{ value, interval }] = await distances(["l_infinity"], now, SKUS);
  expect(value).toBeCloseTo(0.5, 12);
  expect(interval[0]).toBeGreaterThan(0.45);
});

const drawn = (value: string, from: number, rows: number) =>
  `'c' || CAST(floor(${value}) AS INT) AS v FROM (SELECT hash(i) % 1000003 / 1000003.0 AS u FROM range(${from}, ${from + rows}) AS r(i))`;

test.each([
  ["600 even values in 1000 rows", "u * 600", 1000],
  ["400 uneven ones in 1000 rows", "exp(u * ln(400))", 1000],
  ["20,000 uneven ones in 5000 rows", "exp(u * ln(20000))", 5000],
])("samples of the same values do not fail for what one of them has not met: %s", async (_, value, rows) => {
  const found = await distances(["jensen_shannon", "psi"], drawn(value, 7000, rows), drawn(value, 0, rows));
  for (const { interval } of found) expect(interval[0]).toBeLessThan(0.08);
});

test("new values are not hidden among those that were to be expected", async () => {
  const now = drawn("exp(u * ln(400))", 7000, 1000).replace(
    "'c'",
    "CASE WHEN i % 10 = 0 THEN 'new' ELSE 'c' END",
  );
  const [{ interval }] = await distances(
    ["jensen_shannon"],
    now.replace("SELECT hash(i)", "SELECT i, hash(i)"),
    drawn("exp(u * ln(400))", 0, 1000),
  );
  // Shares p and 0.9 p with 0.1 elsewhere: the root of (-ln 0.95 + 0.9 ln(0.9 / 0.95) + 0.1 ln 2) / 2.
  expect(interval[0]).toBeLessThan(0.1897);
  expect(interval[1]).toBeGreaterThan(0.1897);
});

test.each([false, true])("ids that are all others pass nothing; by a profile: %s", async (byProfile) => {
  const ids = (from: number) => `'id-' || i AS v FROM range(${from}, ${from + 3000}) AS r(i)`;
  const [{ interval }] = byProfile
    ? await distances(["jensen_shannon"], SKUS.replace("sku", "zzz"), SKUS, true)
    : await distances(["jensen_shannon"], ids(3000), ids(0));
  expect(interval[0]).toBeLessThan(0.1);
  expect(interval[1]).toBeGreaterThan(0.8);
});

test("what a profile does not list stays in doubt however many rows there are, and rows do not", async () => {
  const values = drawn("exp(u * ln(3000))", 0, 20_000);
  const [unlisted] = await distances(["jensen_shannon"], values, values, true);
  expect(unlisted.interval[1]).toBeGreaterThan(0.3);
  expect(unlisted.reach).toBeGreaterThan(0.3);
  const [listed] = await distances(["jensen_shannon"], values, values);
  expect(listed.reach).toBeUndefined();
});
