import { expect, test } from "vitest";
import { duckDbDialect } from "../../src/engines/duckdb/dialect.ts";
import { openDuckDb } from "../../src/engines/duckdb.ts";
import { treeOf } from "../gates/data/run-gate.ts";
import { TableFolder } from "./table-folder.ts";

const MEBIBYTE = 2 ** 20;

/** A table of so many columns, every cell a text. */
function csvOf(columns: number, rows: number): string {
  const names = Array.from({ length: columns }, (_, at) => `c${at}`);
  const lines = Array.from({ length: rows }, (_, row) =>
    names.map((_, at) => `w${(row * at) % 7}`).join(","),
  );
  return `${[names.join(","), ...lines].join("\n")}\n`;
}

test("a CSV file is read by as few threads as its columns leave memory for", async () => {
  using folder = new TableFolder();
  folder.write("t.csv", csvOf(2000, 30));
  const engine = await openDuckDb({ memoryBytes: 400 * MEBIBYTE, threads: 4 });
  const { from, columns } = await engine.relation(await treeOf(folder.root).open("t.csv"));
  const counts = columns.map(({ name }) => `count(${name})`);
  const [row] = await engine.query(`SELECT ${counts.join(", ")} FROM ${from}`);
  expect(Object.values(row)).toEqual(Array(2000).fill(30));
  await engine.close();
});

test("texts of many columns travel by the places of their words in little memory", async () => {
  using folder = new TableFolder();
  folder.write("t.csv", csvOf(300, 40));
  const engine = await openDuckDb({ memoryBytes: 300 * MEBIBYTE, threads: 2 });
  const { from } = await engine.relation(await treeOf(folder.root).open("t.csv"));
  for await (const { rows, columns } of engine.batches(`SELECT * FROM ${from}`, 1000)) {
    expect(rows).toBe(40);
    expect(columns.get("c299")).toMatchObject({ kind: "text", nulls: 0 });
    expect(columns.get("c3")?.values.slice(0, 4)).toEqual(["w0", "w3", "w6", "w2"]);
  }
  await engine.close();
});

test("conditions are counted over many columns in little memory", async () => {
  using folder = new TableFolder();
  const selected = Array.from({ length: 600 }, (_, at) => `range % ${at + 2} AS c${at}`).join(", ");
  const file = await folder.parquet("t.parquet", `SELECT ${selected} FROM range(5000)`);
  const engine = await openDuckDb({ memoryBytes: 300 * MEBIBYTE, threads: 2 });
  const { from, columns } = await engine.relation(file);
  const before = process.memoryUsage.rss();
  const counts = columns.map(
    ({ name }) => `max(${name}), ${duckDbDialect.countIf(`${name} = 0`)} AS n_${name}`,
  );
  const [row] = await engine.query(`SELECT ${counts.join(", ")} FROM ${from}`);
  expect(row["n_c0"]).toBe(2500);
  expect(process.memoryUsage.rss() - before).toBeLessThan(200 * MEBIBYTE);
  await engine.close();
});
