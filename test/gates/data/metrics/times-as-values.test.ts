import path from "node:path";
import { expect, test } from "vitest";
import type { DataConfig } from "../../../../src/gates/data/config.ts";
import type { Need } from "../../../../src/model/evidence.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { answerOf, need, runGate } from "../run-gate.ts";

async function measure(sql: string, needs: readonly Need[], config: Partial<DataConfig> = {}) {
  using folder = new TableFolder();
  await folder.parquet("t.parquet", sql);
  return await runGate({
    root: folder.root,
    config: { source: "t.parquet", ...config },
    needs,
    scratch: path.join(folder.root, "scratch"),
  });
}

const count = async (expression: string, value: string) =>
  answerOf(
    await measure(`SELECT ${expression} AS t FROM range(3)`, [
      need("value_count", { column: "t" }, { value }),
    ]),
    "value_count",
    { column: "t" },
  );

test.each([
  ["TIMESTAMP '1970-01-01 00:00:00'", "1970-01-01 00:00:00"],
  ["TIMESTAMP '1970-01-01 00:00:00'", "1970-01-01T00:00:00"],
  ["TIMESTAMP '1970-01-01 00:00:00'", "1970-01-01"],
  ["TIMESTAMP '1970-01-01 00:00:00'", "1970-01-01T00:00Z"],
  ["TIMESTAMP '1970-01-01 00:00:00'", "1970-01-01 05:30:00+05:30"],
  ["TIMESTAMP '2024-02-29 23:59:59.25'", "2024-02-29 23:59:59.250"],
  ["TIMESTAMP_NS '2024-02-29 23:59:59.123456789'", "2024-02-29T23:59:59.123456789"],
  ["TIMESTAMP_NS '2024-02-29 23:59:59.5'", "2024-02-29T23:59:59.5"],
  ["TIMESTAMP_S '2024-02-29 23:59:59'", "2024-02-29T23:59:59.0"],
  ["TIMESTAMPTZ '2024-01-01 00:00:00+02'", "2023-12-31 22:00:00"],
  ["TIMESTAMPTZ '2024-01-01 00:00:00+02'", "2024-01-01T00:00:00+02"],
  ["DATE '2024-01-01'", "2024-01-01"],
  ["DATE '2024-01-01'", "2024-01-01 00:00:00"],
  ["TIME '05:06:00'", "05:06"],
  ["TIME '05:06:07.5'", "05:06:07.500"],
])("%s is %s, however it is written", async (cell, value) => {
  expect(await count(cell, value)).toBe(3);
});

test.each([
  ["TIMESTAMP '1970-01-01 00:00:00'", "1970-01-02"],
  ["TIMESTAMP '1970-01-01 00:00:00'", "1970-01-01T00:00:00-05:00"],
  ["TIMESTAMP '1970-01-01 00:00:00.5'", "1970-01-01 00:00:00"],
])("%s is not %s", async (cell, value) => {
  expect(await count(cell, value)).toBe(0);
});

test.each([
  ["DATE '2024-01-01'", "hello"],
  ["DATE '2024-01-01'", "2024-01-01 12:00:00"],
  ["DATE '2024-01-01'", "2023-02-29"],
  ["TIMESTAMP '2024-01-01 00:00:00'", "2024-01-01 25:00:00"],
  ["TIME '05:06:00'", "2024-01-01"],
  ["CAST(1 AS BIGINT)", "abc"],
  ["1.5::DOUBLE", "many"],
  ["true", "perhaps"],
])("%s can never be %s, which is an error and no 0", async (cell, value) => {
  expect(await count(cell, value)).toBe("data/wrong-type");
});

test("`*` is every column that can hold the value", async () => {
  const sql = "SELECT 1 AS id, 'NA' AS a, DATE '2024-01-01' AS d FROM range(3)";
  const evidence = await measure(sql, [
    need("value_count", { column: "*" }, { value: "NA" }),
    need("value_rate", { column: "*" }, { value: ["NA", 1] }),
    need("unexpected_count", { column: "d" }, { expected: ["2024-01-01T00:00:00Z"] }),
  ]);
  expect(evidence.measurements.map(({ subject }) => subject.column)).toEqual(["a", "id", "a", "d"]);
  expect(answerOf(evidence, "value_count", { column: "a" })).toBe(3);
  expect(answerOf(evidence, "unexpected_count", { column: "d" })).toBe(0);
});

test("times that stand for NULL are compared as times", async () => {
  const sql = "SELECT TIMESTAMP '1970-01-01 00:00:00' AS t, DATE '1970-01-01' AS d FROM range(3)";
  const tokens = { t: ["1970-01-01 00:00:00"], "*": ["1970-01-01", "NA"] };
  const evidence = await measure(sql, [need("null_rate", { column: "*" })], { missing_values: tokens });
  expect(answerOf(evidence, "null_rate", { column: "t" })).toBe(1);
  expect(answerOf(evidence, "null_rate", { column: "d" })).toBe(1);
  await expect(measure(sql, [], { missing_values: { d: ["never"] } })).rejects.toMatchObject({
    code: "data/wrong-type",
  });
});

test("integers are compared to their last digit however they are written", async () => {
  const sql = "SELECT 9007199254740993 AS i FROM range(3)";
  const values = ["9007199254740993", "9007199254740993.0", "9007199254740992", "0.5"];
  const evidence = await measure(
    sql,
    values.map((value) => need("value_count", { column: "i" }, { value })),
  );
  const counts = evidence.measurements.map(({ candidate }) =>
    "value" in candidate ? candidate.value : candidate.code,
  );
  expect(counts).toEqual([3, 3, 0, 0]);
});
