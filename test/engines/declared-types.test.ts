import { expect, test } from "vitest";
import { openDuckDb } from "../../src/engines/duckdb.ts";
import type { FileOptions } from "../../src/engines/file-options.ts";
import { TableFolder } from "./table-folder.ts";

/** Opens a table as a gate does whose rules need none of its columns. */
async function opened(name: string, content: string, options: FileOptions): Promise<unknown> {
  using folder = new TableFolder();
  const engine = await openDuckDb();
  try {
    await engine.relation(folder.write(name, content), options);
    return undefined;
  } catch (thrown) {
    return thrown;
  } finally {
    await engine.close();
  }
}

const AT = "2024-01-01T00:00:00";

test.each<[string, string, string, string, RegExp]>([
  ["words.csv", "x,y\n1,1\nabc,1\n", "BIGINT", "an integer", /in line 3/],
  ["words.jsonl", '{"x":1}\n{"x":"hello"}\n', "BIGINT", "an integer", /in line 2/],
  ["days.csv", "y,x\n1,not a date\n", "DATE", "a date", /a value/],
  ["point.csv", "x\n1.5\n", "BIGINT", "an integer", /a value/],
  ["point.jsonl", '{"x":1.5}\n{"x":2.5}\n', "BIGINT", "an integer", /2 values/],
  ["hex.csv", "x\n0x10\ny\n", "BIGINT", "an integer", /a value/],
  ["boolean.jsonl", '{"x":true}\n{"x":2}\n', "DOUBLE", "a number", /a value/],
  ["time.csv", `x\n2024-01-01T05:00:00\n`, "DATE", "a date", /a value/],
  ["west.csv", `x\n${AT}-05:00\n`, "TIMESTAMP", "a time without a zone", /a value/],
  ["west.jsonl", `{"x":"${AT}-0500"}\n`, "TIMESTAMP", "a time without a zone", /a value/],
  ["junk.csv", "x\n2024-01-01 junk\n", "DATE", "a date", /a value/],
  ["hour.csv", "x\n2024-01-01 05\n", "DATE", "a date", /a value/],
  ["short.csv", "x\n24-01-01\n", "DATE", "a date", /a value/],
  ["epoch.jsonl", '{"x":"epoch"}\n', "DATE", "a date", /a value/],
  ["word.jsonl", '{"x":"2024-01-01"}\n{"x":"soon"}\n', "DATE", "a date", /a value/],
  ["infinity.csv", "x\ninfinity\n", "TIMESTAMP", "a time without a zone", /a value/],
  ["junk.csv", "x\n2024-01-01x\n", "TIMESTAMP WITH TIME ZONE", "a time", /a value/],
  ["five.jsonl", '{"x":5}\n{"x":true}\n', "BOOLEAN", "a boolean", /a value/],
  ["underscore.csv", "x\n1_000\n", "DOUBLE", "a number", /a value/],
  ["underscore.csv", "x\n1_0.5\n", "DECIMAL(12,2)", "a decimal(12,2)", /a value/],
  ["cents.csv", "x\n1.005\n", "DECIMAL(12,2)", "a decimal(12,2)", /a value/],
  ["long.csv", "x\n1\n99999999999999999999\n", "BIGINT", "an integer", /in line 3/],
])(
  "a value of %s that is not of its type is an error, whoever needs the column",
  async (name, content, type, what, says) => {
    const thrown = await opened(name, content, { types: { x: type } });
    expect(thrown).toMatchObject({ code: "data/not-its-type" });
    const { message } = thrown as Error;
    expect(message).toContain(`Column \`x\` of \`${name}\` holds`);
    expect(message).toContain(`not ${what}, as its \`types\` say`);
    expect(message).toMatch(says);
    expect(message).not.toMatch(/abc|hello|1\.5|1\.005/);
  },
);

test.each([
  ["4406737835315435.235", "DECIMAL(20,3)"],
  ["12345678901234567.5", "DECIMAL(18,0)"],
  ["12345678901234567890.12", "DECIMAL(38,10)"],
])("%s of JSON, whose last digits a double loses, is no %s", async (number, type) => {
  const thrown = await opened("sums.jsonl", `{"x":1}\n{"x":${number}}\n`, { types: { x: type } });
  expect(thrown).toMatchObject({
    code: "data/not-its-type",
    message: expect.stringContaining("`x` of `sums.jsonl` holds numbers of more than 15 digits"),
    fix: expect.stringContaining("as texts"),
  });
});

test("decimals of JSON that are texts, integers or short keep their digits", async () => {
  using folder = new TableFolder();
  const values = ['"4406737835315435.235"', "12345678901234567", "99999999999.125", "-0.07", "null", "1e3"];
  const file = folder.write("sums.jsonl", values.map((value) => `{"x":${value}}\n`).join(""));
  const engine = await openDuckDb();
  try {
    const { from } = await engine.relation(file, { types: { x: "DECIMAL(20,3)" } });
    const rows = await engine.query(`SELECT CAST(x AS VARCHAR) AS x FROM ${from}`);
    expect(rows.map(({ x }) => x)).toEqual([
      "4406737835315435.235",
      "12345678901234567.000",
      "99999999999.125",
      "-0.070",
      null,
      "1000.000",
    ]);
  } finally {
    await engine.close();
  }
});

test("a partition that is not of its type is an error", async () => {
  const thrown = await opened("year=abc/a.csv", "x\n1\n", {
    hivePartitioning: true,
    types: { year: "BIGINT" },
  });
  expect(thrown).toMatchObject({ code: "data/not-its-type", message: expect.stringContaining("`year`") });
});

test.each<[string, string, FileOptions]>([
  ["whole.csv", "x\n1.0\n2\n\n".replace("\n\n", "\n"), { types: { x: "BIGINT" } }],
  ["whole.jsonl", '{"x":1.0}\n{"x":null}\n{"x":"7"}\n', { types: { x: "BIGINT" } }],
  ["comma.csv", "x;y\n1,50;1\n", { types: { x: "DECIMAL(12,2)" }, csv: { decimalSeparator: "," } }],
  ["utc.csv", `x\n${AT}Z\n${AT}+00:00\n2024-01-01\n${AT}.123\n`, { types: { x: "TIMESTAMP" } }],
  ["zones.csv", `x\n${AT}-05:00\n${AT}Z\n`, { types: { x: "TIMESTAMP WITH TIME ZONE" } }],
  ["midnight.csv", `x\n${AT}\n2024-01-02 00:00:00\n`, { types: { x: "DATE" } }],
  ["nulls.csv", "x\nn/a\n3\n", { types: { x: "BIGINT" }, csv: { nulls: ["n/a"] } }],
  ["text.csv", "x\n0x10\n007\n", { types: { x: "VARCHAR" } }],
  ["yes.csv", "x\nyes\nno\n", { types: { x: "BOOLEAN" } }],
  ["number.csv", "x\n1\n2\n", { types: { x: "DOUBLE" } }],
])("%s is of its type", async (name, content, options) => {
  expect(await opened(name, content, options)).toBeUndefined();
});

test("of several columns the one at fault is named", async () => {
  const thrown = await opened("a.csv", "x,y,z\na,2024-01-01,2024-01-01\na,2024-01-01,never\n", {
    types: { y: "DATE", z: "DATE" },
  });
  expect(thrown).toMatchObject({
    code: "data/not-its-type",
    message: expect.stringContaining("Column `z` of `a.csv` holds a value in line 3"),
  });
});

test.each([
  ["1.5", "BIGINT"],
  ["2024-01-01x", "DATE"],
  ["2024-01-01T05:00:00-05:00", "TIMESTAMP"],
  ["1.25", "DECIMAL(5,1)"],
])("a folder x=%s is no %s", async (text, type) => {
  const options = { types: { x: type }, hivePartitioning: true };
  expect(await opened(`x=${text}/a.csv`, "y\n1\n", options)).toMatchObject({ code: "data/not-its-type" });
});

test.each([
  ["1", "BIGINT"],
  ["2024-01-01", "DATE"],
  ["2024-01-01 05%3A00%3A00", "TIMESTAMP"],
  ["1.5", "DECIMAL(5,1)"],
  ["__HIVE_DEFAULT_PARTITION__", "DATE"],
  ["007", "VARCHAR"],
])("a folder x=%s is a %s", async (text, type) => {
  const options = { types: { x: type }, hivePartitioning: true };
  expect(await opened(`x=${text}/a.csv`, "y\n1\n", options)).toBeUndefined();
});

test("days of DuckDB's own are texts as long as nobody says otherwise", async () => {
  using folder = new TableFolder();
  const file = folder.write("x.jsonl", '{"x":"epoch"}\n{"x":"infinity"}\n');
  const engine = await openDuckDb();
  try {
    expect((await engine.relation(file)).columns).toMatchObject([{ name: "x", cell: "text" }]);
  } finally {
    await engine.close();
  }
});
