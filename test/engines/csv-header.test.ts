import { expect, test } from "vitest";
import { readHeader } from "../../src/engines/duckdb/csv-header.ts";
import type { CsvDialect } from "../../src/engines/file-options.ts";
import { readTable, TableFolder } from "./table-folder.ts";

const LONG = "x".repeat(70_000);

test.each<[string, string, CsvDialect, string, number]>([
  ["a stray quote", 'id,length ("),name\n1,2,3\n', {}, 'id,length ("),name', 3],
  ["two stray quotes", 'a,5" x 7",c\n1,2,3\n', {}, 'a,5" x 7",c', 3],
  ["a quoted delimiter", '"a,b";c;d\n', {}, '"a,b";c;d', 3],
  ["a quoted line end", '"two\nlines",b\n1,2\n', {}, '"two\nlines",b', 2],
  ["doubled quotes", '"a ""q, r""\n",b\n', {}, '"a ""q, r""\n",b', 2],
  ["a quote after spaces", 'a, "b,c",d\n', {}, 'a, "b,c",d', 3],
  ["an escaped quote", '"a\\"\n,b",c\n', { escape: "\\" }, '"a\\"\n,b",c', 2],
  ["a mark and a quote", '\uFEFF"a,b",c\n', {}, '\uFEFF"a,b",c', 2],
  ["an unclosed quote", 'a,"b\n1,2\n3,4\n', {}, 'a,"b', 2],
  ["no line end", "a,b", {}, "a,b", 2],
  ["quotes and no line end", '"a,b",c', {}, '"a,b",c', 2],
  ["a carriage return", "a,b\r\n1,2\r\n", {}, "a,b", 2],
  ["a delimiter of two signs", 'a||"b||c"||d\n', { delimiter: "||" }, 'a||"b||c"||d', 3],
  ["lines to skip", 'one "\ntwo\na,b\n', { skip: 2 }, "a,b", 2],
  ["comments", "# one,two,three\n#\na,b\n", { comment: "#" }, "a,b", 2],
  ["more than one part", `${LONG},"é${LONG}\n",b\n1,2,3\n`, {}, `${LONG},"é${LONG}\n",b`, 3],
  ["long lines to skip", `${LONG}\n# ${LONG}\na,b\n`, { skip: 1, comment: "#" }, "a,b", 2],
])("a header with %s", async (_, text, dialect, line, fields) => {
  using folder = new TableFolder();
  expect(await readHeader(folder.write("x.csv", text), dialect)).toMatchObject({ line, fields });
});

test.each([
  ["sep=;\na;b\n1;2\n", ";"],
  ['\uFEFF"sep=;"\r\na;b\r\n1;2\r\n', ";"],
  ["SEP=,\na,b\n1,2\n", ","],
  ["sep=\t\na\tb\n1\t2\n", "\t"],
  ["sep=;;;\na;b\n1;2\n", ";"],
])("the line %j is Excel's, and what the message says reads the table", async (text, delimiter) => {
  using folder = new TableFolder();
  const file = folder.write("x.csv", text);
  await expect(readTable(file)).rejects.toMatchObject({
    code: "data/unreadable",
    message: expect.stringMatching(/tells Excel/),
    fix: expect.stringContaining("skip: 1"),
  });
  expect((await readTable(file, 10, { csv: { skip: 1, delimiter } })).cells).toEqual({ a: [1], b: [2] });
});

test.each<[string, CsvDialect]>([
  ["\uFEFF# x\na;b\n1;2\n", { comment: "#" }],
  ['\uFEFF"x;"\na;b\n1;2\n', { skip: 1, encoding: "utf-8" }],
  ['\uFEFF"x;"\na;b\n1;2\n', { skip: 1 }],
  ['it is 5" x 7"\na;b\n1;2\n', { skip: 1 }],
])("what stands before the header of %j is left out", async (text, csv) => {
  using folder = new TableFolder();
  const { cells } = await readTable(folder.write("x.csv", text), 10, { csv });
  expect(cells).toEqual({ a: [1], b: [2] });
});

test("a quote that a skipped line opens would take rows with it", async () => {
  using folder = new TableFolder();
  const file = folder.write("x.csv", 'one\n"two\na;b\n1;"2"\na;b\n3;4\n');
  await expect(readTable(file, 10, { csv: { skip: 2 } })).rejects.toMatchObject({
    code: "data/unreadable",
    message: expect.stringMatching(/Line 2 .*opens a quote/),
  });
});

test("a column may be called sep", async () => {
  using folder = new TableFolder();
  expect((await readTable(folder.write("x.csv", "sep=a\n1\n"))).cells).toEqual({ "sep=a": [1] });
  expect((await readTable(folder.write("y.csv", "sep,b\n1,2\n"))).cells).toEqual({ sep: [1], b: [2] });
});

test("characters of two parts are whole", async () => {
  using folder = new TableFolder();
  const text = `${"é".repeat(40_000)},b\n`;
  expect((await readHeader(folder.write("x.csv", `a${text}`), {})).line).toBe(`a${text.trim()}`);
});

test("a stray quote costs no more than reading", async () => {
  using folder = new TableFolder();
  const rows = Array.from({ length: 300_000 }, (_, row) => `${row},1,name`).join("\n");
  const file = folder.write("x.csv", `id,length ("),name\n${rows}\n`);
  const unclosed = folder.write("y.csv", `id,"length,name\n${rows}\n`);
  const before = performance.now();
  expect((await readHeader(file, {})).fields).toBe(3);
  expect((await readHeader(unclosed, {})).line).toBe('id,"length,name');
  expect(performance.now() - before).toBeLessThan(3000);
}, 20_000);

test("a column with a stray quote in its name is a column", async () => {
  using folder = new TableFolder();
  const { cells } = await readTable(folder.write("x.csv", 'id,length ("),name\n1,2,x\n'));
  expect(cells).toEqual({ id: [1], 'length (")': [2], name: ["x"] });
});
