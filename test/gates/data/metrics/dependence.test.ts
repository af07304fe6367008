import path from "node:path";
import { expect, test } from "vitest";
import { isMissing } from "../../../../src/model/estimate.ts";
import type { Options } from "../../../../src/model/metric.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { need, runGate } from "../run-gate.ts";

async function answers(sql: string, asked: readonly (readonly [string, Options])[]) {
  using folder = new TableFolder();
  const file = await folder.parquet("t.parquet", sql);
  const { measurements } = await runGate({
    root: folder.root,
    config: { source: file.path },
    needs: asked.map(([metric, options]) => need(metric, {}, options)),
    scratch: path.join(folder.root, "scratch"),
  });
  return measurements.map(({ candidate }) => (isMissing(candidate) ? candidate.code : candidate.value));
}

const spearman = (...columns: readonly string[]) => ["correlation", { columns, method: "spearman" }] as const;

test("infinities have a rank, and integers and decimals more digits than a double", async () => {
  const table = `SELECT * FROM (VALUES
    (9007199254740992::BIGINT, 1.5::DOUBLE, 3::DECIMAL(30,20)),
    (9007199254740993::BIGINT, 'inf'::DOUBLE, 3.00000000000000000001::DECIMAL(30,20)),
    (9007199254740991::BIGINT, '-inf'::DOUBLE, 2.99999999999999999999::DECIMAL(30,20))) AS t(wide, odd, fine)`;
  expect(await answers(table, [spearman("wide", "odd"), spearman("wide", "fine")])).toEqual([1, 1]);
});

test("the ranks of a million rows are added without rounding", async () => {
  const table = "SELECT range AS a, -range AS b, range // 2 AS c, 7 AS one FROM range(1000000)";
  const [down, ties] = await answers(table, [spearman("a", "b"), spearman("a", "c")]);
  expect(down).toBe(-1);
  // Ties of two lower the sum of squares of n³ − n by 6 for each pair (Kendall 1970).
  const n = 1e6;
  expect(ties).toBeCloseTo(Math.sqrt((n ** 3 - n - 6 * (n / 2)) / (n ** 3 - n)), 15);
});

test.each([
  ["a column of one value", spearman("n", "one"), "data/one-value"],
  ["NaN", spearman("n", "nan"), "data/not-finite"],
  ["no pair", spearman("n", "none"), "metric/no-samples"],
  ["text", spearman("n", "t"), "data/wrong-type"],
  ["a column that is not there", spearman("n", "gone"), "data/no-column"],
  ["no pair of classes", ["mutual_info", { columns: ["n", "none"] }] as const, "metric/no-samples"],
  ["nested values", ["mutual_info", { columns: ["n", "list"] }] as const, "data/wrong-type"],
  ["a class that is not there", ["mutual_info", { columns: ["n", "gone"] }] as const, "data/no-column"],
  [
    "two columns of one value",
    ["normalized_mutual_info", { columns: ["one", "one"] }] as const,
    "data/one-value",
  ],
  ["one column of one value", ["normalized_mutual_info", { columns: ["n", "one"] }] as const, 0],
])("of %s the answer is a reason or what it must be", async (_, asked, expected) => {
  const table =
    "SELECT range AS n, 1 AS one, CASE WHEN range = 1 THEN 'nan'::DOUBLE ELSE range END AS nan, NULL::INTEGER AS none, 'x' AS t, [range] AS list FROM range(5)";
  expect(await answers(table, [asked])).toEqual([expected]);
});
