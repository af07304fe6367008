import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { fixture, readTable, TableFolder } from "./table-folder.ts";

test("the same flights read the same from Parquet, CSV and JSON Lines", async () => {
  const [parquet, csv, jsonl] = await Promise.all(
    ["parquet", "csv", "jsonl"].map((format) => readTable(fixture(`data/flights-small.${format}`))),
  );
  expect(parquet.cells["carrier"].length).toBeGreaterThan(1000);
  expect(csv.cells).toEqual(parquet.cells);
  expect(jsonl.cells).toEqual(parquet.cells);
  expect(parquet.types).toMatchObject({ carrier: "text", dep_delay: "number", time_hour: "time" });
});

test.each([
  ["plain.csv", "a,b\n1,x\n,\n", { a: [1, null], b: ["x", null] }],
  ["mark.csv", "\uFEFFa,b\n1,x\n", { a: [1], b: ["x"] }],
  ["windows.csv", "a,b\r\n1,x\r\n", { a: [1], b: ["x"] }],
  ["semicolon.csv", "a;b\n1;x,y\n2;z\n", { a: [1, 2], b: ["x,y", "z"] }],
  ["tab.tsv", "a\tb\n1\tx\n", { a: [1], b: ["x"] }],
  ["one.csv", "a\n1\n2\n", { a: [1, 2] }],
  ["only-text.csv", "a,b\nx,y\n", { a: ["x"], b: ["y"] }],
  ["sharp.csv", "#a,b\n1,2\n#3,4\n", { "#a": ["1", "#3"], b: [2, 4] }],
  ["quoted.csv", 'x,"a, ""b"""\n1,"two\nlines"\n', { x: [1], 'a, "b"': ["two\nlines"] }],
  ["zeros.csv", "zip,day\n01234,2013-01-02\n", { zip: ["01234"], day: ["2013-01-02"] }],
  ["truth.csv", "a\ntrue\nfalse\n", { a: [1, 0] }],
  [
    "array.json",
    '[{"a":1,"t":"2013-01-01T05:00:00Z"},{"a":2.5}]',
    { a: [1, 2.5], t: ["2013-01-01T05:00:00Z", null] },
  ],
  ["lines.jsonl", '{"a":1,"n":{"x":[1]}}\n{"a":null}\n', { a: [1, null], n: ['{"x":[1]}', null] }],
  ["nested.jsonl", '{"n":{"x":1}}\n{"n":{}}\n{"n":{"y":[null]}}\n', { n: ['{"x":1}', "{}", '{"y":[null]}'] }],
  ["mixed.jsonl", '{"a":1}\n{"a":"x"}\n', { a: ["1", '"x"'] }],
])("%s", async (name, text, cells) => {
  using folder = new TableFolder();
  expect((await readTable(folder.write(name, text))).cells).toEqual(cells);
});

test.each([
  ["packed.csv.gz", "a,b\n1,x\n"],
  ["packed.jsonl.gz", '{"a":1,"b":"x"}\n'],
  ["packed.json.gz", '[{"a":1,"b":"x"}]'],
])("%s", async (name, text) => {
  using folder = new TableFolder();
  expect((await readTable(folder.write(name, gzipSync(text)))).cells).toEqual({ a: [1], b: ["x"] });
});

test("a value that breaks the type late is seen: types come from every row", async () => {
  using folder = new TableFolder();
  const file = folder.write("late.csv", `a\n${"1\n".repeat(60_000)}x\n`);
  const { types, cells } = await readTable(file);
  expect(types).toEqual({ a: "text" });
  expect(cells["a"].at(-1)).toBe("x");
});

test("many, rare and deep properties of JSON are columns all the same", async () => {
  using folder = new TableFolder();
  const wide = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`k${at}`, at]));
  expect((await readTable(folder.write("wide.json", JSON.stringify([wide])))).columns).toHaveLength(500);
  const rare = Array.from({ length: 300 }, (_, at) => JSON.stringify({ [`k${at}`]: at })).join("\n");
  expect((await readTable(folder.write("rare.jsonl", rare))).columns).toHaveLength(300);
  const deep = `${'{"a":'.repeat(900)}1${"}".repeat(900)}`;
  expect((await readTable(folder.write("deep.json", `[${deep}]`))).cells).toEqual({ a: [deep.slice(5, -1)] });
});

test("a table without rows has columns", async () => {
  using folder = new TableFolder();
  expect((await readTable(folder.write("header.csv", "a,b\n"))).columns).toHaveLength(2);
  expect((await readTable(await folder.parquet("none.parquet", "SELECT 1 AS a WHERE false"))).batches).toBe(
    0,
  );
});

test.each([
  ["short.csv", "a,b\n1,x\n2\n3,z\n", "data/unreadable", /Line: 3.*Expected Number of Columns: 2 Found: 1/],
  [
    "long.csv",
    "a,b\n1,x\n3,z,secret\n",
    "data/unreadable",
    /Line: 3.*Expected Number of Columns: 2 Found: 3/,
  ],
  ["latin.csv", new Uint8Array([97, 10, 233, 10]), "data/encoding", /in line 2 that are no text in UTF-8/],
  ["broken.json", '[{"a":1},{"a":', "data/unreadable", /unexpected end of data/],
  ["broken.jsonl", '{"a":1}\nno json\n', "data/unreadable", /line/i],
  ["empty.csv", "", "data/empty-file", /0 bytes/],
  ["empty.parquet", "", "data/empty-file", /0 bytes/],
  ["text.parquet", "a,b\n1,2\nthis is no Parquet\n", "data/not-parquet", /does not begin/],
  ["tiny.parquet", "x", "data/not-parquet", /does not begin/],
  ["table.data", "a\n1\n", "data/unknown-format", /table\.data/],
  ["twice.csv", "a,b,a\n1,2,3\n", "data/duplicate-column", /`a`/],
  ["case.csv", "Temp,temp\n1,2\n", "data/duplicate-column", /`temp`/],
  ["case.jsonl", '{"a":1}\n{"A":2}\n', "data/duplicate-column", /`A`/i],
])("%s is refused in words", async (name, content, code, sentence) => {
  using folder = new TableFolder();
  const thrown: unknown = await readTable(folder.write(name, content)).catch((error: unknown) => error);
  expect(thrown).toMatchObject({ name: "AssayError", code, location: { path: name } });
  const { message } = thrown as Error;
  expect(message).toMatch(sentence);
  expect(message).toContain(`\`${name}\``);
  expect(message).not.toContain(folder.root);
  expect(message).not.toContain("secret");
  expect(message).not.toContain("\n");
});

test("a Parquet file that was cut off says so, and one damaged inside fails where it is read", async () => {
  using folder = new TableFolder();
  const whole = readFileSync(fixture("data/flights-small.parquet").localPath);
  const cut = folder.write("cut.parquet", whole.subarray(0, whole.length - 4000));
  await expect(readTable(cut)).rejects.toMatchObject({ code: "data/not-parquet", message: /cut off/ });
  const damaged = Buffer.from(whole).fill(7, 100, 30_000);
  const thrown: unknown = await readTable(folder.write("damaged.parquet", damaged)).catch(
    (error: unknown) => error,
  );
  expect(thrown).toMatchObject({ code: "data/unreadable" });
  expect((thrown as Error).message).not.toContain(folder.root);
});

test.each([
  ["beginning.parquet", (whole: Buffer) => Buffer.from(whole).fill(88, 0, 4)],
  ["before.parquet", (whole: Buffer) => Buffer.concat([Buffer.from("\n"), whole])],
])("%s ends like a Parquet file and does not begin like one", async (name, made) => {
  using folder = new TableFolder();
  const whole = readFileSync(fixture("data/flights-small.parquet").localPath);
  await expect(readTable(folder.write(name, made(whole)))).rejects.toMatchObject({
    code: "data/not-parquet",
    message: expect.stringContaining("does not begin"),
  });
});

test.each<[string, string | Uint8Array, string]>([
  ["page.csv", "\ufeff<!DOCTYPE html>\n<html>\n<body>404</body>\n</html>\n", "HTML"],
  ["page.tsv", "\n <html lang=en>\n", "HTML"],
  ["feed.csv", '<?xml version="1.0"?>\n<a/>\n', "XML"],
  ["book.csv", Buffer.from("PK\x03\x04 and some lines\na\n"), "ZIP"],
  ["packed.csv", gzipSync("a\n1\n"), "gzip"],
  ["twice.csv.gz", gzipSync(gzipSync("a\n1\n")), "gzip"],
  ["page.json", "<html></html>", "HTML"],
  ["table.jsonl", "PAR1 and more", "Parquet"],
])("%s is no table of text", async (name, content, kind) => {
  using folder = new TableFolder();
  await expect(readTable(folder.write(name, content))).rejects.toMatchObject({
    code: "data/unreadable",
    message: expect.stringContaining(kind),
  });
});

test("columns named like real repeats are no repeats", async () => {
  using folder = new TableFolder();
  expect((await readTable(folder.write("a.csv", "a,a_1\n1,2\n"))).cells).toEqual({ a: [1], a_1: [2] });
  expect((await readTable(await folder.parquet("a.parquet", "SELECT 1 AS a, 2 AS a_1"))).cells).toEqual({
    a: [1],
    a_1: [2],
  });
});
