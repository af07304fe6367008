import { expect, test } from "vitest";
import { openDuckDb } from "../../src/engines/duckdb.ts";
import { readTable, TableFolder } from "./table-folder.ts";

test("SQL that reads another file is told so in words, not masked ones", async () => {
  using folder = new TableFolder();
  const secret = folder.write("secret.csv", "password\nhunter2\n");
  const engine = await openDuckDb();
  await engine.relation(folder.write("open.csv", "a\n1\n"));
  await expect(engine.query(`SELECT * FROM read_csv('${secret.localPath}')`)).rejects.toMatchObject({
    message: expect.stringMatching(/reads or writes a file, but SQL sees only the tables/),
  });
  await engine.close();
});

test("an encrypted file is said to be one", async () => {
  using folder = new TableFolder();
  const file = await folder.parquet("secret.parquet", "SELECT 1 AS a", "0123456789112345");
  await expect(readTable(file)).rejects.toMatchObject({
    code: "data/unreadable",
    message: expect.stringMatching(/it is encrypted, and no key can be given/),
  });
});

test("a NUL character ends neither a query nor a text", async () => {
  using folder = new TableFolder();
  const engine = await openDuckDb();
  const { dialect } = engine;
  const { from } = await engine.relation(
    await folder.parquet("nul.parquet", "SELECT 'a' || chr(0) || 'b' AS x UNION ALL SELECT 'a'"),
  );
  const [row] = await engine.query(
    `SELECT count(*) FILTER (WHERE x = ${dialect.text("a\0b")}) AS whole,
       count(*) FILTER (WHERE x = ${dialect.text("a\0")}) AS cut, min(${dialect.text("\0'\0")}) AS quote FROM ${from}`,
  );
  expect(row).toEqual({ whole: 1, cut: 0, quote: "\0'\0" });
  expect(() => dialect.identifier("a\0b")).toThrow(expect.objectContaining({ code: "data/unreadable" }));
  await engine.close();
});
