import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readTable, TableFolder } from "./table-folder.ts";

async function parquetBytes(folder: TableFolder, name: string, sql: string): Promise<Buffer> {
  return readFileSync((await folder.parquet(name, sql)).localPath);
}

test.each([
  ["the larger first", 5000, 100],
  ["the smaller first", 100, 5000],
  ["of one size", 100, 100],
])("Parquet files one behind the other are no table: %s", async (_, before, after) => {
  using folder = new TableFolder();
  const first = await parquetBytes(
    folder,
    "a.parquet",
    `SELECT i, 'a' || i AS s FROM range(${before}) AS r(i)`,
  );
  const second = await parquetBytes(
    folder,
    "b.parquet",
    `SELECT i, 'b' || i AS s FROM range(${after}) AS r(i)`,
  );
  const joined = folder.write("joined.parquet", Buffer.concat([first, second]));
  await expect(readTable(joined)).rejects.toMatchObject({
    code: "data/unreadable",
    message: expect.stringContaining(`another begins at byte ${first.length}.`),
  });
});

test("a footer that tells of other rows than its row groups is refused", async () => {
  using folder = new TableFolder();
  const bytes = await parquetBytes(folder, "a.parquet", "SELECT i FROM range(100) AS r(i)");
  const begin = bytes.length - 8 - bytes.readUInt32LE(bytes.length - 8);
  // Thrift's compact protocol writes 100 as c8 01, and 90 as b4 01.
  let refused = 0;
  for (let at = bytes.indexOf("c801", begin, "hex"); at !== -1; at = bytes.indexOf("c801", at + 1, "hex")) {
    const other = Buffer.from(bytes);
    other[at] = 0xb4;
    const wrong = folder.write(`${at}.parquet`, other);
    const found = await readTable(wrong).then(
      () => undefined,
      (thrown: Error) => thrown.message,
    );
    if (found?.includes("contradicts itself") === true) refused++;
  }
  // Those of the file, of the row group, and of the column's values.
  expect(refused).toBe(3);
});

test("lists, maps, structs, empty tables and names with commas have footers of their own", async () => {
  using folder = new TableFolder();
  const nested =
    "SELECT [i, i + 1] AS l, MAP {i: 'x'} AS m, {'a': i, 'b': [i]} AS s, i AS \"a, b\", CASE WHEN i > 3 THEN [] END AS e";
  const one = await folder.parquet("one.parquet", `${nested} FROM range(500) AS r(i)`);
  const none = await folder.parquet("none.parquet", `${nested} FROM range(0) AS r(i)`);
  expect((await readTable(one, 1000)).cells["a, b"]).toHaveLength(500);
  expect((await readTable(none, 1000)).columns).toHaveLength(5);
});
