import { expect, test } from "vitest";
import { answerOf, need, runGate } from "../gates/data/run-gate.ts";
import { readTable, TableFolder } from "./table-folder.ts";

/** The mark of byte order is a character like others wherever it does not begin a file. */
const MARK = "\uFEFF";
/** Longer than what travels by its place in a dictionary. */
const LONG = "a".repeat(80);

test.each([
  ["a.jsonl", `{"s":"x"}\n{"s":"${MARK}x"}\n{"s":"${MARK}"}\n{"s":"${MARK}${LONG}"}\n`],
  ["a.csv", `s\nx\n${MARK}x\n${MARK}\n${MARK}${LONG}\n`],
])("texts of %s keep a mark that they begin with", async (name, text) => {
  using folder = new TableFolder();
  const { cells } = await readTable(folder.write(name, text));
  expect(cells.s).toEqual(["x", `${MARK}x`, MARK, `${MARK}${LONG}`]);
});

test("a slice of a value that begins with a mark is a slice of its own", async () => {
  using folder = new TableFolder();
  const root = folder.root;
  folder.write("a.csv", `s,n\nx,1\nx,2\nx,3\n${MARK}x,\n${MARK}x,\n`);
  const evidence = await runGate({
    root,
    config: { source: "a.csv" } as never,
    needs: [need("null_rate", { column: "n", slice: "s=*" })],
    scratch: `${root}/scratch`,
  });
  expect(answerOf(evidence, "null_rate", { column: "n", slice: "s=x" })).toBe(0);
  expect(answerOf(evidence, "null_rate", { column: "n", slice: `s=${MARK}x` })).toBe(1);
});
