import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { FileOptions } from "../../src/engines/file-options.ts";
import { readTable, TableFolder } from "./table-folder.ts";

test.each<[string, string | Uint8Array, FileOptions, string, RegExp]>([
  ["trailing.csv", "a,b\n1,2\n1,2,\n", {}, "data/unreadable", /Line 3 .* 3 fields/],
  ["last.csv", "a,b\r\n1,2,", {}, "data/unreadable", /Line 2 /],
  ["quoted.csv", 'a,b\n"x\ny",2\n1,"2",\n', {}, "data/unreadable", /Line 4 /],
  ["semicolons.csv", "# c;;;\na;b\n1;;\n", { csv: { comment: "#" } }, "data/unreadable", /Line 3 /],
  ["blank.csv", "\n\n", {}, "data/unreadable", /first line .* is blank/],
  ["spaces.csv", "  \n1\n", {}, "data/unreadable", /first line .* is blank/],
  ["nothing.csv.gz", gzipSync(""), {}, "data/empty-file", /unpacks to 0 bytes/],
  ["nothing.jsonl.gz", gzipSync(""), {}, "data/empty-file", /unpacks to 0 bytes/],
])("%s is refused", async (name, content, options, code, says) => {
  using folder = new TableFolder();
  const reading = readTable(folder.write(name, content), 100, options);
  await expect(reading).rejects.toMatchObject({ code, message: expect.stringMatching(says) });
});

test("what is wrong with a line is said, whether or not the engine is quicker to find the file odd", async () => {
  const columns = Array.from({ length: 1500 }, (_, at) => `c${at}`).join();
  const rows = `${"1,".repeat(1499)}1\n`.repeat(50);
  using folder = new TableFolder();
  const file = folder.write("wide.csv", `${columns}\n${"1,".repeat(1500)}\n${rows}`);
  for (let time = 0; time < 4; time++)
    await expect(readTable(file, 100, {})).rejects.toMatchObject({
      message: expect.stringMatching(/^Line 2 /),
    });
});

type Cells = Record<string, (string | number | null)[]>;

test.each<[string, string, FileOptions, Cells]>([
  ["hex.csv", "a,b\n0x10,1\n16,2\n", {}, { a: ["0x10", "16"], b: [1, 2] }],
  ["binary.csv", "a\n-0B101\n5\n", {}, { a: ["-0B101", "5"] }],
  ["mixed.csv", "a\n0x10\n1.5\n", {}, { a: ["0x10", "1.5"] }],
  ["texts.csv", "a,b\n10,c0x1\n100,d\n", {}, { a: [10, 100], b: ["c0x1", "d"] }],
  ["one.csv", "a\n1\n\n2\n\n", {}, { a: [1, null, 2, null] }],
  ["two.csv", "a,b\n1,2\n\n3,4\n\n", {}, { a: [1, 3], b: [2, 4] }],
  ["empty.csv", "a,b\n1,\n2,\n", {}, { a: [1, 2], b: [null, null] }],
  ["quoted.csv", 'a,b\n"x,",""\n"y,",2\n', {}, { a: ["x,", "y,"], b: [null, 2] }],
  ["inner.csv", 'a,b\n1,"2,\n"\n', {}, { a: [1], b: ["2,\n"] }],
  ["stray.csv", 'a,b\nx",2\ny,3\n', {}, { a: ['x"', "y"], b: [2, 3] }],
  ["named.csv", "1,2\n", { csv: { columns: ["a", "b"] } }, { a: [1], b: [2] }],
  ["header.csv", "a,,\n1,2,3\n", {}, { a: [1], column1: [2], column2: [3] }],
])("%s is read", async (name, content, options, cells) => {
  using folder = new TableFolder();
  expect((await readTable(folder.write(name, content), 100, options)).cells).toEqual(cells);
});
