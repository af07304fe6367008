import { gzipSync, zstdCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import type { FileOptions } from "../../src/engines/file-options.ts";
import { readTable, TableFolder } from "./table-folder.ts";

type Cells = Record<string, (string | number | null)[]>;

test.each<[string, string | Uint8Array, FileOptions, Cells]>([
  ["caret.csv", "a^b\n1^x,y\n", { csv: { delimiter: "^" } }, { a: [1], b: ["x,y"] }],
  ["two.csv", "a||b\n1||x|y\n", { csv: { delimiter: "||" } }, { a: [1], b: ["x|y"] }],
  ["single.csv", "a,b\n'x,''y',2\n", { csv: { quote: "'" } }, { a: ["x,'y"], b: [2] }],
  ["backslash.csv", 'a,b\n"x\\"y",2\n', { csv: { escape: "\\" } }, { a: ['x"y'], b: [2] }],
  ["bare.csv", "1,x\n2,y\n", { csv: { header: false } }, { column0: [1, 2], column1: ["x", "y"] }],
  ["named.csv", "1,x\n2,y\n", { csv: { columns: ["n", "t"] } }, { n: [1, 2], t: ["x", "y"] }],
  ["nulls.csv", "a,b\nNA,-\n1,x\n", { csv: { nulls: ["NA", "-"] } }, { a: [null, 1], b: [null, "x"] }],
  [
    "comma.csv",
    "a;b\n1,5;x\n-2,25;y\n",
    { csv: { decimalSeparator: "," } },
    { a: [1.5, -2.25], b: ["x", "y"] },
  ],
  ["skip.csv", 'made by "x\non Monday\na,b\n1,2\n', { csv: { skip: 2 } }, { a: [1], b: [2] }],
  [
    "comment.csv",
    "# one\n# a,b,c,d\na,b\n1,2\n# 3\n4,5\n",
    { csv: { comment: "#" } },
    { a: [1, 4], b: [2, 5] },
  ],
  ["zip.csv", "zip,n\n1234,1\n", { types: { zip: "VARCHAR" } }, { zip: ["1234"], n: [1] }],
  [
    "dates.csv",
    "day,at\n01.02.2013,01.02.2013 05:10\n,\n",
    {
      types: { day: "DATE", at: "TIMESTAMP" },
      csv: { dateFormat: "%d.%m.%Y", timestampFormat: "%d.%m.%Y %H:%M" },
    },
    { day: ["2013-02-01", null], at: ["2013-02-01T05:10:00", null] },
  ],
  ["far.csv", "day\n12345-06-07\n", { types: { day: "DATE" } }, { day: ["12345-06-07"] }],
  ["money.csv", "p\n0.10\n", { types: { p: "DECIMAL(12,2)" } }, { p: [0.1] }],
  [
    "latin.csv",
    Buffer.from("a,b\ncaf\u00e9,\u0080\n", "latin1"),
    { csv: { encoding: "latin-1" } },
    { a: ["café"], b: ["\u0080"] },
  ],
  ["wide.csv", Buffer.from("\uFEFFa,b\ncafé,😀\n", "utf16le"), {}, { a: ["café"], b: ["😀"] }],
  ["unmarked.csv", Buffer.from("a\ncafé\n", "utf16le"), { csv: { encoding: "utf-16" } }, { a: ["café"] }],
  ["big-endian.csv", Buffer.from("\uFEFFa\nz\n", "utf16le").swap16(), {}, { a: ["z"] }],
  ["packed-wide.csv.gz", gzipSync(Buffer.from("\uFEFFa,b\n1,x\n", "utf16le")), {}, { a: [1], b: ["x"] }],
  ["packed.csv.zst", zstdCompressSync("a,b\n1,x\n"), {}, { a: [1], b: ["x"] }],
  ["packed.jsonl.zst", zstdCompressSync('{"a":1,"b":"x"}\n'), {}, { a: [1], b: ["x"] }],
  ["packed.json.zst", zstdCompressSync('[{"a":1,"b":"x"}]'), {}, { a: [1], b: ["x"] }],
  ["mark.jsonl", '\uFEFF{"a":1}\n', {}, { a: [1] }],
  ["mark.json", '\uFEFF[{"a":1}]', {}, { a: [1] }],
  ["utf-16.json", Buffer.from('\uFEFF[{"a":"é"}]', "utf16le"), {}, { a: ["é"] }],
  ["typed.jsonl", '{"zip":1234}\n', { types: { zip: "VARCHAR" } }, { zip: ["1234"] }],
  ["line.csv", '"two\nlines",b\n1,2\n', {}, { "two\nlines": [1], b: [2] }],
  [
    "names.csv",
    'a"b;x.y;😀;DROP TABLE t; --\n1;2;3;4;5\n'.replace('a"b', '"a""b"'),
    {},
    { 'a"b': [1], "x.y": [2], "😀": [3], "DROP TABLE t": [4], "--": [5] },
  ],
  ["nothing.csv", "a,b\n,\n,\n", {}, { a: [null, null], b: [null, null] }],
])("%s", async (name, content, options, cells) => {
  using folder = new TableFolder();
  expect((await readTable(folder.write(name, content), 100, options)).cells).toEqual(cells);
});

test.each<[string, string | Uint8Array, FileOptions, string, RegExp]>([
  [
    "odd.csv",
    Buffer.from([97, 10, 98]),
    { csv: { encoding: "utf-16" } },
    "data/encoding",
    /no text in UTF-16/,
  ],
  ["unmarked.csv", Buffer.from("n\n1\n", "utf16le"), {}, "data/encoding", /NUL/],
  [
    "bytes.csv",
    Buffer.from("n\nsecret\n\xe9\n", "latin1"),
    {},
    "data/encoding",
    /in line 3 that are no text in UTF-8/,
  ],
  ["bytes.jsonl", Buffer.from('{"n":1}\n{"n":"\xe9"}\n', "latin1"), {}, "data/encoding", /in line 2 that/],
  ["middle.jsonl", '{"n":1}\n{bad}\n{"n":3}\n', {}, "data/unreadable", /in line 2: unexpected character/],
  ["type.csv", "n\n1\nsecret\n", { types: { n: "BIGINT" } }, "data/not-its-type", /`n`/],
  ["ends.csv", "a,b\r\n1,2\n3,4\r\n", {}, "data/unreadable", /end in different ways/],
  ["twice.jsonl", '{"a":1,"a":2}\n', {}, "data/duplicate-column", /`a` twice/],
  ["not.jsonl", '{"a":1}\n', { csv: { delimiter: ";" } }, "data/unused-setting", /`csv`/],
  [
    "more.csv",
    "1,x\n2,y\n",
    { csv: { columns: ["n"] } },
    "data/unreadable",
    /has 2 fields, and `columns` names 1/,
  ],
  ["fewer.csv", "1,x\n", { csv: { columns: ["n", "t", "u"] } }, "data/unreadable", /`columns` names 3/],
  ["nul.jsonl", '{"a\\u0000b":1}\n', {}, "data/unreadable", /holds a NUL character/],
  ["both.csv", "a\n1\n", { csv: { header: true, columns: ["n"] } }, "data/unused-setting", /`columns`/],
  ["absent.csv", "n\n1\n", { types: { m: "BIGINT" } }, "data/no-column", /`m`/],
  ["wide.csv", `${"a,".repeat(100_000)}a\n`, {}, "data/too-many-columns", /100001 columns/],
  ["no.csv.gz", "a,b\n1,2\n", {}, "data/unreadable", /unpacked as gzip/],
  ["no.csv.zst", "a,b\n1,2\n", {}, "data/unreadable", /unpacked as zstd/],
  [
    "cut.csv.gz",
    gzipSync(`a\n${"17\n".repeat(5000)}`).subarray(0, 40),
    {},
    "data/unreadable",
    /cut\.csv\.gz/,
  ],
])("%s is refused in words", async (name, content, options, code, sentence) => {
  using folder = new TableFolder();
  const thrown: unknown = await readTable(folder.write(name, content), 100, options).catch(
    (error: unknown) => error,
  );
  expect(thrown).toMatchObject({ name: "AssayError", code });
  const { message } = thrown as Error;
  expect(message).toMatch(sentence);
  expect(message).not.toContain("secret");
  expect(message).not.toContain(folder.root);
});

test.each([
  ["gz", (bytes: Buffer) => gzipSync(bytes)],
  ["zst", (bytes: Buffer) => zstdCompressSync(bytes)],
])("a bomb of .%s is not unpacked", async (extension, pack) => {
  using folder = new TableFolder();
  const part = pack(Buffer.alloc(10 * 2 ** 20, "1\n"));
  const bomb = folder.write(`bomb.csv.${extension}`, Buffer.concat(Array.from({ length: 30 }, () => part)));
  const started = performance.now();
  await expect(readTable(bomb)).rejects.toMatchObject({ code: "data/bomb" });
  expect(performance.now() - started).toBeLessThan(5000);
});
