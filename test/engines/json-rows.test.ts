import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readTable, TableFolder } from "./table-folder.ts";

test.each<[string, string | Uint8Array, string, RegExp]>([
  ["null.jsonl", '{"a":1}\nnull\n', "data/unreadable", /Line 2 .* no object/],
  ["null.json", "null", "data/unreadable", /Line 1 .* no object/],
  ["numbers.json", '[{"a":1},\n2]', "data/unreadable", /Line 2 .* no object/],
  ["numbers.jsonl", "[1,2,3]\n", "data/unreadable", /no object/],
  ["list.jsonl", '[{"a":1}]\n', "data/unreadable", /no object/],
  ["lists.json", "[[1],[2]]", "data/unreadable", /no object/],
  ["texts.jsonl", '"a"\n"b"\n', "data/unreadable", /no object/],
  ["comma.jsonl", '{"a":1}\n{"a":1,}\n', "data/unreadable", /Line 2 .* comma/],
  ["comma.json", '[{"a":[1,]}]', "data/unreadable", /comma/],
  ["last.json", '[{"a":1},]', "data/unreadable", /comma/],
  ["cut.json", '[{"a":1},', "data/unreadable", /ends before its list/],
  ["open.json", " [ ", "data/unreadable", /ends before its list/],
  ["cut.json.gz", gzipSync('[{"a":1},\n'), "data/unreadable", /ends before its list/],
  ["twice.jsonl", '{"a":0,"b":1}\n{"a":1,"a":2,"b":1}\n', "data/duplicate-column", /Line 2 .*`a` twice/],
  ["twice.json", '[{"b":1},{"a":1,"\\u0061":2,"b":1}]', "data/duplicate-column", /Row 2 .*`a` twice/],
  ["nameless.json", '[{"":1,"a":1}]', "data/unreadable", /whose name is empty/],
  ["long.jsonl", `{"a":"${"x".repeat(36_000_000)}"}`, "data/unreadable", /longer than the 16777216 bytes/],
  ["blank.jsonl", "\n \n", "data/empty-file", /white space/],
  ["blank.json.gz", gzipSync("  \n"), "data/empty-file", /white space/],
])("%s is no table", async (name, content, code, says) => {
  using folder = new TableFolder();
  await expect(readTable(folder.write(name, content))).rejects.toMatchObject({
    code,
    message: expect.stringMatching(says),
  });
});

test.each([
  ["spaces.jsonl", ' {"a" : 1 }\n\n\t{"a":[1 , {"b":null}]}\r\n'],
  ["list.json", ' [ {"a":1} ,\n {"a":"],}"} ] \n'],
  ["lines.json", '{"a":1}\n{"a":2}\n'],
  ["named.jsonl", '{"a":1,"C0":1}\n{"a":{"x":1,"x":2}}\n'],
  ["texts.jsonl", '{"a":"\\",]"}\n{"a":",}"}\n'],
])("%s is one", async (name, content) => {
  using folder = new TableFolder();
  expect((await readTable(folder.write(name, content))).cells.a).toHaveLength(2);
});
