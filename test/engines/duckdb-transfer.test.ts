import { expect, test } from "vitest";
import { openDuckDb } from "../../src/engines/duckdb.ts";
import { readTable, TableFolder } from "./table-folder.ts";

/** Cells of a query, with `null` where a cell is NULL. */
async function cellsOf(sql: string, size = 3000) {
  const engine = await openDuckDb();
  const cells: Record<string, (number | string | null)[]> = {};
  try {
    for await (const { columns } of engine.batches(sql, size))
      for (const [name, column] of columns) {
        const values =
          column.kind === "text"
            ? column.values
            : Array.from(column.values, (value, at) => (column.isNull[at] === 1 ? null : value));
        expect(values.filter((value) => value === null).length).toBe(column.nulls);
        cells[name] = [...(cells[name] ?? []), ...values];
      }
    return cells;
  } finally {
    await engine.close();
  }
}

test("a column of few texts whose later rows hold others, and gaps", async () => {
  const sql = `SELECT CASE WHEN i % 7 = 0 THEN NULL WHEN i > 20000 AND i % 5 = 0 THEN 'late ' || i
    ELSE ['a''b', 'ä', '', 'c"d'][1 + i % 4] END AS word FROM range(30000) AS r(i)`;
  const { word } = await cellsOf(sql);
  const expected = Array.from({ length: 30_000 }, (_, row) => {
    if (row % 7 === 0) return null;
    return row > 20_000 && row % 5 === 0 ? `late ${row}` : ["a'b", "ä", "", 'c"d'][row % 4];
  });
  expect(word).toEqual(expected);
});

test.each([
  ["many different texts", "'id ' || i", (row: number) => `id ${row}`],
  ["long texts", "repeat('x', 100) || i % 3", (row: number) => `${"x".repeat(100)}${row % 3}`],
  ["texts with a zero byte", "'a' || chr(0) || i % 2", (row: number) => `a\0${row % 2}`],
  ["nothing but gaps", "CAST(NULL AS VARCHAR)", () => null],
  [
    "gaps in all of the first rows",
    "CASE WHEN i < 10000 THEN NULL ELSE 'z' END",
    (row: number) => (row < 10_000 ? null : "z"),
  ],
] as const)("%s", async (_, expression, cell) => {
  const { value } = await cellsOf(`SELECT ${expression} AS value FROM range(12000) AS r(i)`);
  expect(value).toEqual(Array.from({ length: 12_000 }, (__, row) => cell(row)));
});

test("gaps of seventy numeric columns are told apart", async () => {
  const columns = Array.from(
    { length: 70 },
    (_, at) => `CASE WHEN i % 71 = ${at} THEN NULL ELSE i END AS c${at}`,
  );
  const cells = await cellsOf(`SELECT ${columns.join(", ")} FROM range(5000) AS r(i)`);
  for (let at = 0; at < 70; at++)
    expect(cells[`c${at}`], `column ${at}`).toEqual(
      Array.from({ length: 5000 }, (_, row) => (row % 71 === at ? null : row)),
    );
});

test("a NaN of the data is no gap", async () => {
  using folder = new TableFolder();
  const file = await folder.parquet(
    "t.parquet",
    "SELECT unnest([1.5, 'nan'::DOUBLE, NULL, 'inf'::DOUBLE]) AS x, unnest([true, NULL, false, true]) AS b",
  );
  expect((await readTable(file)).cells).toEqual({
    x: [1.5, Number.NaN, null, Number.POSITIVE_INFINITY],
    b: [1, null, 0, 1],
  });
});

test("what goes wrong in the middle is said, not lost", async () => {
  const sql = "SELECT CASE WHEN i < 9000 THEN i ELSE error('stop') END AS x FROM range(20000) AS r(i)";
  await expect(cellsOf(sql)).rejects.toMatchObject({ code: "data/unreadable" });
});
