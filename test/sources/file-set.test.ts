import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { afterAll, expect, test } from "vitest";
import { inputKey, openInput, packNames, unpackNames } from "../../src/sources/file-set.ts";
import { openTree } from "../../src/sources/tree.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "assay-file-set-"));
const NAMES = ["b/2.png", "a/1.png", "ä \n\"'.png"];

afterAll(() => rmSync(root, { recursive: true, force: true }));

function write(name: string, text: string): void {
  const file = path.join(root, "images", name);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function digestOf(names: readonly string[]): Promise<string> {
  const tree = openTree({ kind: "folder", root, label: "this change" }, root);
  return openInput(tree, { path: "images", files: packNames(names) }).then(({ digest }) => digest);
}

test("names are packed alike in whichever order, and come back sorted", () => {
  expect(unpackNames(packNames(NAMES))).toEqual([...NAMES].sort());
  expect(packNames(NAMES)).toBe(packNames([...NAMES].reverse()));
});

test.each([
  ["nothing", ""],
  ["no deflated text", "AAAA"],
  ["no list", deflateRawSync("{}").toString("base64")],
  ["a list of numbers", deflateRawSync("[1]").toString("base64")],
  ["a bomb", deflateRawSync(Buffer.alloc(300_000_000, " ")).toString("base64")],
])("%s is no list of names", (_, text) => {
  expect(unpackNames(text)).toBeUndefined();
});

test("a set of files is the same as long as its names and contents are", async () => {
  for (const name of NAMES) write(name, name);
  const before = await digestOf(NAMES);
  expect(await digestOf([...NAMES].reverse())).toBe(before);
  expect(await digestOf(NAMES.slice(1))).not.toBe(before);
  write("c.png", "beside them");
  expect(await digestOf(NAMES)).toBe(before);
  write("a/1.png", "other");
  expect(await digestOf(NAMES)).not.toBe(before);
  rmSync(path.join(root, "images/a/1.png"));
  await expect(digestOf(NAMES)).rejects.toMatchObject({ code: "file/missing" });
});

test("inputs of one folder with other files are told apart", () => {
  const [one, two] = [packNames(["1"]), packNames(["2"])];
  const keys = [
    { path: "a" },
    { path: "a", files: one },
    { path: "a", files: two },
    { path: "b", files: one },
  ];
  expect(new Set(keys.map(inputKey)).size).toBe(4);
});
