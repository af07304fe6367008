import path from "node:path";
import { expect, test } from "vitest";
import type { DataConfig } from "../../../../src/gates/data/config.ts";
import { isMissing } from "../../../../src/model/estimate.ts";
import type { Need } from "../../../../src/model/evidence.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { answerOf, need, runGate } from "../run-gate.ts";

async function measure(
  tables: Readonly<Record<string, string>>,
  needs: readonly Need[],
  config: Partial<DataConfig> = {},
) {
  using folder = new TableFolder();
  for (const [name, sql] of Object.entries(tables)) await folder.parquet(`${name}.parquet`, sql);
  return await runGate({
    root: folder.root,
    config: { source: "t.parquet", ...config },
    needs,
    scratch: path.join(folder.root, "scratch"),
  });
}

const OTHER = { tables: { other: "other.parquet" } };

test("integers beyond 2^53 are not looked for among doubles, which do not tell them apart", async () => {
  const keys = (type: string, from: string) => `SELECT CAST(range + ${from} AS ${type}) AS k FROM range(10)`;
  const asked = ["orphan_count", "overlap_count", "time_overlap_count"].map((metric) =>
    need(metric, {}, { table: "other", columns: ["k"] }),
  );
  const joined = need("unmatched_count", {}, { table: "other", key: ["k"] });
  const codes = async (ours: string, theirs: string) =>
    (await measure({ t: ours, other: theirs }, [...asked, joined], OTHER)).measurements.map(
      ({ candidate }) => (isMissing(candidate) ? candidate.code : candidate.value),
    );
  const wide = "9007199254740992";
  const refused = Array.from({ length: 4 }, () => "data/wrong-type");
  expect(await codes(keys("BIGINT", wide), keys("DOUBLE", wide))).toEqual(refused);
  expect(await codes(keys("DOUBLE", wide), keys("UBIGINT", wide))).toEqual(refused);
  // pandas makes doubles of ids where one of them is missing, and all of these have room there.
  expect(await codes(keys("BIGINT", "4"), keys("DOUBLE", "0"))).toEqual([4, 6, 6, 8]);
});

test("rows that `order_by` does not put in an order do not change from run to run", async () => {
  // 5 groups of the values 0 to 9 in any order: sorted within the group, each group but the first begins with a fall.
  const rows = "SELECT g, hash(x, g) % 1000 AS salt, x FROM range(5) a(g), range(10) b(x) ORDER BY salt";
  const evidence = await measure({ t: rows }, [
    need("unsorted_count", { column: "x" }, { order_by: ["g"] }),
    need("unsorted_rate", { column: "x" }, { order_by: ["g"], order: "decreasing" }),
  ]);
  expect(answerOf(evidence, "unsorted_count", { column: "x" })).toBe(4);
  expect(answerOf(evidence, "unsorted_rate", { column: "x" })).toBe(4 / 49);
});

test("outliers of values that lie farther apart than a double can tell are refused, as their spread is", async () => {
  const rows = "SELECT unnest([1e308, -1e308, 0, 1]) AS x";
  const evidence = await measure({ t: rows }, [
    need("outlier_count", { column: "x" }),
    need("outlier_rate", { column: "x" }, { method: "iqr" }),
    need("std", { column: "x" }),
  ]);
  for (const metric of ["outlier_count", "outlier_rate", "std"])
    expect(answerOf(evidence, metric, { column: "x" })).toBe("data/out-of-range");
});

test("integers that have no room below 0 or between them are compared with a tolerance", async () => {
  const of = (u: string, i: string) =>
    `SELECT 1 AS id, CAST('${u}' AS UBIGINT) AS u, CAST('${i}' AS BIGINT) AS i`;
  const tables = { t: of("1", "-9223372036854775808"), other: of("2", "9223372036854775807") };
  const within = (column: string, tolerance: number) =>
    need("mismatch_count", {}, { table: "other", key: ["id"], columns: [column], tolerance });
  const { measurements } = await measure(
    tables,
    [within("u", 1), within("u", 0.5), within("i", 1e19), within("i", 2e19)],
    OTHER,
  );
  expect(
    measurements.map(({ candidate }) => (isMissing(candidate) ? candidate.code : candidate.value)),
  ).toEqual([0, 1, 1, 0]);
});

test("a text that is written like the slice of rows without a value is not judged as that", async () => {
  const rows = "SELECT unnest(['(missing)', NULL, 'a']) AS k, unnest([1, NULL, 2]) AS v";
  const wild = need("null_count", { column: "v", slice: "k=*" });
  const { measurements } = await measure({ t: rows }, [wild]);
  expect(measurements.map(({ candidate }) => isMissing(candidate) && candidate.code)).toEqual([
    "data/no-slice",
  ]);
  const [one] = (await measure({ t: rows }, [need("null_count", { column: "v", slice: "k=(missing)" })]))
    .measurements;
  expect(one.candidate).toMatchObject({ value: 1 });
  const stands = { missing_values: { k: ["(missing)"] } };
  expect(
    answerOf(await measure({ t: rows }, [wild], stands), "null_count", { column: "v", slice: "k=(missing)" }),
  ).toBe(1);
});

test("a time in the future, which no bound on its age would fail, is told of", async () => {
  const rows = "SELECT unnest([DATE '2024-01-01', DATE '9999-12-31']) AS day";
  const options = { as_of: "2024-01-02T00:00:00Z" };
  const asked = [need("freshness", { column: "day" }, options)];
  const { notes } = await measure({ t: rows }, asked);
  expect(notes.map(({ code }) => code)).toEqual(["data/future"]);
  const without = await measure({ t: rows }, asked, { missing_values: { day: ["9999-12-31"] } });
  expect(without.notes).toEqual([]);
  expect(answerOf(without, "freshness", { column: "day" })).toBe(86_400);
});

test("infinities are found by their names, and what is written like no number is refused", async () => {
  const rows = "SELECT unnest(['inf', '-inf', 'nan', '1']::DOUBLE[]) AS x, unnest([1, 16, 2, 3]) AS i";
  const count = async (column: string, value: string) =>
    answerOf(await measure({ t: rows }, [need("value_count", { column }, { value })]), "value_count", {
      column,
    });
  expect(await count("x", "Infinity")).toBe(1);
  expect(await count("x", "-inf")).toBe(1);
  expect(await count("x", "nan")).toBe(1);
  expect(await count("i", "0x10")).toBe("data/wrong-type");
  expect(await count("i", "16.0")).toBe(1);
});

test("a schema that speaks of no row, such as one of the whole list, finds no row valid", async () => {
  using folder = new TableFolder();
  folder.write("t.csv", "a\n1\n");
  const judged = async (schema: object) => {
    folder.write("s.json", JSON.stringify(schema));
    const evidence = await runGate({
      root: folder.root,
      config: { source: "t.csv", schema: "s.json" },
      needs: [need("invalid_count")],
      scratch: path.join(folder.root, "scratch"),
    });
    return answerOf(evidence, "invalid_count");
  };
  const row = { properties: { a: { maximum: 0 } } };
  expect(await judged({ items: row })).toBe("data/no-demand");
  expect(await judged({ minLength: 3, type: "object" })).toBe("data/no-demand");
  expect(await judged({ minLength: 3, type: "object", ...row })).toBe(1);
  expect(await judged({ type: "array", items: row })).toBe(1);
});

test("numbers of SQL and most frequent ones are known to the last digit, and no text is one by chance", async () => {
  const rows =
    "SELECT unnest([12345678901234567891::DECIMAL(38,0), 12345678901234567891]) AS d, 1.25::DECIMAL(4,2) AS e";
  const value = async (query: string) => {
    const { measurements } = await measure({ t: rows }, [need("sql_value", {}, { query })]);
    return measurements[0].candidate;
  };
  const whole = { integer: 12345678901234567891n };
  expect(await value("SELECT max(d) FROM {table}")).toMatchObject(whole);
  expect(await value("SELECT max(e) FROM {table}")).toMatchObject({ value: 1.25 });
  expect(await value("SELECT '0x10'")).toMatchObject({ code: "data/sql" });
  const { measurements } = await measure({ t: rows }, [need("mode", { column: "d" })]);
  expect(measurements[0].candidate).toMatchObject(whole);
});

test.each([
  ["b", undefined],
  ["A", "a"],
  ["pric", "price"],
  ["zz", undefined],
])("of a name that is not there (%s) only one that looks like it is said (%s)", async (wanted, near) => {
  const { measurements } = await measure({ t: "SELECT 1 AS a, 2 AS price" }, [
    need("null_rate", { column: wanted }),
  ]);
  const [{ candidate }] = measurements;
  const reason = isMissing(candidate) ? candidate.reason : "";
  expect(reason.includes("Did you mean")).toBe(near !== undefined);
  if (near !== undefined) expect(reason).toContain(`Did you mean \`${near}\`?`);
});
