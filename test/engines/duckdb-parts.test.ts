import { expect, test } from "vitest";
import type { FileOptions } from "../../src/engines/file-options.ts";
import { fixture, readTable, TableFolder } from "./table-folder.ts";

const HIVE: FileOptions = { hivePartitioning: true };

test("files of every format are one table in their order", async () => {
  using folder = new TableFolder();
  const csv = [3, 1, 2].map((n) => folder.write(`${n}.csv`, `n,t\n${n},x\n`));
  expect((await readTable(csv)).cells["n"]).toEqual([3, 1, 2]);
  const jsonl = [3, 1, 2].map((n) => folder.write(`${n}.jsonl`, `{"n":${n}}\n`));
  expect((await readTable(jsonl)).cells["n"]).toEqual([3, 1, 2]);
  const parquet = await Promise.all([3, 1, 2].map((n) => folder.parquet(`${n}.parquet`, `SELECT ${n} AS n`)));
  expect((await readTable(parquet)).cells["n"]).toEqual([3, 1, 2]);
  const arrow = [fixture("data/arrow/zstd.feather"), fixture("data/arrow/lz4.feather")];
  expect((await readTable(arrow)).cells["n"]).toHaveLength(10_000);
});

test("columns are put together by name, and types hold what all files have", async () => {
  using folder = new TableFolder();
  const csv = [folder.write("a.csv", "n,t\n1,x\n"), folder.write("b.csv", "t;n\n7;2.5\n")];
  expect((await readTable(csv)).cells).toEqual({ n: [1, 2.5], t: ["x", "7"] });
  const parquet = [
    await folder.parquet("a.parquet", "SELECT 1::TINYINT AS n, 'x' AS t"),
    await folder.parquet("b.parquet", "SELECT 'y' AS t, 5000000000 AS n"),
  ];
  expect((await readTable(parquet)).cells).toEqual({ n: [1, 5e9], t: ["x", "y"] });
  const json = [folder.write("a.json", '[{"n":1}]'), folder.write("b.json", '[{"n":"z"}]')];
  expect((await readTable(json)).cells).toEqual({ n: ["1", '"z"'] });
});

test.each(["csv", "jsonl", "parquet"])("a column that only some .%s files have", async (format) => {
  using folder = new TableFolder();
  const files =
    format === "parquet"
      ? [
          await folder.parquet("a.parquet", "SELECT 1 AS n, 2 AS more"),
          await folder.parquet("b.parquet", "SELECT 3 AS n"),
        ]
      : format === "csv"
        ? [folder.write("a.csv", "n,more\n1,2\n"), folder.write("b.csv", "n\n3\n")]
        : [folder.write("a.jsonl", '{"n":1,"more":2}\n'), folder.write("b.jsonl", '{"n":3}\n')];
  await expect(readTable(files)).rejects.toMatchObject({
    code: "data/parts-differ",
    message: /`b\.\w+` has not the same columns as `a\.\w+`: only one has `more`/,
  });
  expect((await readTable(files, 100, { unionByName: true })).cells).toEqual({ n: [1, 3], more: [2, null] });
});

test("a date that no calendar has is text, as are all beside it", async () => {
  using folder = new TableFolder();
  const files = ["day=2024-01-01", "day=2024-02-30"].map((name) => folder.write(`${name}/x.csv`, "n\n1\n"));
  expect((await readTable(files, 100, HIVE)).cells).toEqual({ n: [1, 1], day: ["2024-01-01", "2024-02-30"] });
});

test("folders named like year=2024 are columns, of types that hold every value", async () => {
  using folder = new TableFolder();
  const paths = ["year=2024/month=01/kind=a", "year=2023/month=12/kind=__HIVE_DEFAULT_PARTITION__"];
  const expected = { n: [0, 1], year: [2024, 2023], month: [1, 12], kind: ["a", null] };
  const csv = paths.map((path, n) => folder.write(`${path}/x.csv`, `n\n${n}\n`));
  expect((await readTable(csv)).cells).toEqual({ n: [0, 1] });
  expect((await readTable(csv, 100, HIVE)).cells).toEqual(expected);
  const parquet = await Promise.all(
    paths.map((path, n) => folder.parquet(`${path}/x.parquet`, `SELECT ${n} AS n`)),
  );
  expect((await readTable(parquet, 100, HIVE)).cells).toEqual(expected);
  const jsonl = paths.map((path, n) => folder.write(`${path}/x.jsonl`, `{"n":${n}}\n`));
  expect((await readTable(jsonl, 100, HIVE)).cells).toEqual(expected);
  const text = await readTable(csv, 100, { ...HIVE, types: { month: "VARCHAR" } });
  expect(text.cells["month"]).toEqual(["01", "12"]);
  const wide = folder.write("day=2013-01-02/x.csv", Buffer.from("\uFEFFn\n1\n", "utf16le"));
  expect((await readTable(wide, 100, HIVE)).cells).toEqual({ n: [1], day: ["2013-01-02"] });
});

test("folders above the source are no partitions", async () => {
  using folder = new TableFolder();
  const file = folder.write("build=7/year=2024/x.csv", "n\n1\n");
  const inside = { ...file, path: "year=2024/x.csv" };
  expect((await readTable(inside, 100, HIVE)).cells).toEqual({ n: [1], year: [2024] });
});

test.each<[string, readonly (readonly [string, string])[], FileOptions, string]>([
  [
    "unlike folders",
    [
      ["year=1/a.csv", "n\n1\n"],
      ["month=1/a.csv", "n\n1\n"],
    ],
    HIVE,
    "data/parts-differ",
  ],
  ["no folders", [["a.csv", "n\n1\n"]], HIVE, "data/no-partitions"],
  ["a name in both", [["year=1/a.csv", "Year\n1\n"]], HIVE, "data/duplicate-column"],
  [
    "formats that differ",
    [
      ["a.csv", "n\n1\n"],
      ["b.jsonl", '{"n":1}'],
    ],
    {},
    "data/parts-differ",
  ],
  [
    "one that is empty",
    [
      ["a.csv", "n\n1\n"],
      ["b.csv", ""],
    ],
    {},
    "data/empty-file",
  ],
  [
    "one that is ragged",
    [
      ["a.csv", "n,m\n1,2\n"],
      ["b.csv", "n,m\n1\n"],
    ],
    {},
    "data/unreadable",
  ],
])("%s are refused", async (_, files, options, code) => {
  using folder = new TableFolder();
  const inputs = files.map(([name, content]) => folder.write(name, content));
  const thrown: unknown = await readTable(inputs, 100, options).catch((error: unknown) => error);
  expect(thrown).toMatchObject({ name: "AssayError", code });
  expect((thrown as Error).message).not.toContain(folder.root);
  if (code === "data/unreadable") expect((thrown as Error).message).toContain("`b.csv`");
});

test.each(["none", "snappy", "gzip", "brotli", "zstd", "lz4"])(
  "Parquet that is packed by %s",
  async (codec) => {
    const { cells } = await readTable(fixture(`data/arrow/${codec}.parquet`));
    expect(cells).toEqual({ n: Array.from({ length: 50 }, (_, n) => n), s: Array(50).fill("x") });
  },
);

test("two thousand files are one table", async () => {
  using folder = new TableFolder();
  const files = Array.from({ length: 2000 }, (_, n) => folder.write(`part-${n}.csv`, `n\n${n}\n`));
  const { cells } = await readTable(files, 5000);
  expect(cells["n"]).toEqual(Array.from({ length: 2000 }, (_, n) => n));
});
