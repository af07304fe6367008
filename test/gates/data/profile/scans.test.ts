import { expect, test } from "vitest";
import { openDuckDb } from "../../../../src/engines/duckdb.ts";
import type { Engine } from "../../../../src/engines/engine.ts";
import { profileTable } from "../../../../src/gates/data/profile/measure.ts";
import { scanParts } from "../../../../src/gates/data/profile/scan.ts";
import type { DataTable } from "../../../../src/gates/data/table.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { treeOf } from "../run-gate.ts";

const COLUMNS = 15;
const ROWS = 2500;

/** A third of the columns has few values, a third some hundreds, a third more than rows are worth fetching. */
function cell(row: number, column: number): string {
  const place = (row * (2 * column + 7919)) % ROWS;
  if (column === COLUMNS) return `word${place % 3} of ${place}`;
  if (place % 17 === 0) return "";
  return String([place % 20, place % 500, place / 8 - 100][column % 3]);
}

async function tableOf(folder: TableFolder, queries: string[]): Promise<DataTable> {
  const names = Array.from({ length: COLUMNS + 1 }, (_, at) => (at === COLUMNS ? "text" : `c${at}`));
  const lines = Array.from({ length: ROWS }, (_, row) => names.map((_, at) => cell(row, at)).join(","));
  folder.write("t.csv", `${names.join(",")}\n${lines.join("\n")}\n`);
  const own = await openDuckDb();
  const relation = await own.relation(await treeOf(folder.root).open("t.csv"));
  const engine: Engine = {
    dialect: own.dialect,
    query: (sql) => {
      queries.push(sql);
      return own.query(sql);
    },
    batches: (sql, size) => own.batches(sql, size),
    close: () => own.close(),
  };
  return { engine, relation, name: "t.csv", inputs: [] };
}

test("many columns take a handful of scans, and texts theirs only where they are asked for", async () => {
  using folder = new TableFolder();
  const queries: string[] = [];
  const table = await tableOf(folder, queries);
  const { columns } = await profileTable(table, { showValues: true, powers: 2, features: false });
  expect(queries.length).toBeLessThanOrEqual(9);
  expect(columns[COLUMNS].text).toMatchObject({ classes: [], words: [] });
  const withFeatures = await profileTable(table, { showValues: true, powers: 2 });
  expect(withFeatures.columns.slice(0, COLUMNS)).toEqual(columns.slice(0, COLUMNS));
  expect(withFeatures.columns[COLUMNS].text?.words.map(([word]) => word)).toContain("word0");
  await table.engine.close();
});

test("different values of many columns are counted in little memory", async () => {
  using folder = new TableFolder();
  const selected = Array.from({ length: 250 }, (_, at) => `range / ${at + 3} AS c${at}`).join(", ");
  const file = await folder.parquet("t.parquet", `SELECT ${selected} FROM range(2000)`);
  const engine = await openDuckDb({ memoryBytes: 400 * 2 ** 20, threads: 2 });
  const relation = await engine.relation(file);
  const table = { engine, relation, name: "t.parquet", inputs: [] };
  const parts = relation.columns.map(
    ({ name }) => [name, { aggregates: { different: { distinct: name } } }] as const,
  );
  const answers = await scanParts(table, new Map(parts));
  expect([...answers.values()]).toEqual(Array(250).fill({ different: 2000 }));
  await engine.close();
});

test("hundredths of fetched values, of held ones and of sorted ones are those of the values in their order", async () => {
  using folder = new TableFolder();
  const table = await tableOf(folder, []);
  const { valuesAt, ...dialect } = table.engine.dialect;
  expect(valuesAt).toBeDefined();
  const sorting: Engine = { ...table.engine, dialect };
  const { columns } = await profileTable(table, { showValues: true });
  expect((await profileTable({ ...table, engine: sorting }, { showValues: true })).columns).toEqual(columns);
  for (const column of [1, 2, 4, 5]) {
    const values = Array.from({ length: ROWS }, (_, row) => cell(row, column))
      .filter((text) => text !== "")
      .map(Number)
      .sort((x, y) => x - y);
    const place = (values.length - 1) / 2;
    const median = (values[Math.floor(place)] + values[Math.ceil(place)]) / 2;
    const { quantiles = [], counts = [], edges = [] } = columns[column].numbers?.finite ?? {};
    expect(quantiles.find(([share]) => share === 0.5)?.[1]).toBe(median);
    const upTo = (edge: number) => values.filter((value) => value <= edge).length;
    const at = edges.findIndex((edge, index) => index > 0 && edge > 5 && edge !== edges[index + 1]);
    expect(counts.slice(0, at).reduce((sum, count) => sum + count, 0)).toBe(upTo(edges[at]));
  }
  await table.engine.close();
});
