import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readTable, TableFolder } from "./table-folder.ts";

const lists = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
const objects = (levels: number) => `${'{"a":'.repeat(levels)}1${"}".repeat(levels)}`;

test.each([
  ["lists.jsonl", `{"x":1}\n{"x":${lists(100_000)}}\n`],
  ["objects.jsonl", `{"x":${objects(100_000)}}\n`],
  ["objects.json", `[{"x":${objects(100_000)}}]`],
  ["lists.jsonl.gz", gzipSync(`{"x":${lists(100_000)}}\n`)],
  ["never-closed.json", "[".repeat(100_000)],
  ["closed-before.jsonl", `${"]".repeat(100_000)}\n{"x":${lists(100_000)}}\n`],
  ["after-a-text-without-end.jsonl", `{"x":"\n{"x":${lists(100_000)}}\n`],
  ["after-an-escape-without-end.jsonl", `{"x":"\\\n{"x":${lists(100_000)}}\n`],
])("%s is refused before its process dies of it", async (name, text) => {
  using folder = new TableFolder();
  await expect(readTable(folder.write(name, text))).rejects.toMatchObject({
    code: "data/too-deep",
    message: expect.stringContaining(name),
  });
});

test.each([
  ["texts.jsonl", `{"x":${JSON.stringify(`${"[{".repeat(5000)}"\\`)}}\n`.repeat(3)],
  ["wide.json", JSON.stringify(Array.from({ length: 5000 }, () => ({ x: [[1], [2]] })))],
  ["deep.jsonl", `{"x":${lists(990)}}\n{"x":[]}\n`],
])("brackets in %s are no depth", async (name, text) => {
  using folder = new TableFolder();
  expect(Object.keys((await readTable(folder.write(name, text))).cells)).toEqual(["x"]);
});

test("depth is followed from one piece of the file to the next", async () => {
  using folder = new TableFolder();
  // 65,536 bytes are read at once: some of the levels open in the first piece, the others in the second.
  const text = `{"t":"${"x".repeat(65_000)}","x":${lists(1100)}}\n`;
  expect(text.indexOf("[")).toBeLessThan(65_536);
  expect(text.indexOf("[") + 1000).toBeGreaterThan(65_536);
  await expect(readTable(folder.write("t.jsonl", text))).rejects.toMatchObject({ code: "data/too-deep" });
});
