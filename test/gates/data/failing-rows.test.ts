import path from "node:path";
import { expect, test } from "vitest";
import type { DataConfig } from "../../../src/gates/data/config.ts";
import type { Options } from "../../../src/model/metric.ts";
import type { Subject } from "../../../src/model/subject.ts";
import { TableFolder } from "../../engines/table-folder.ts";
import { need, runGate } from "./run-gate.ts";

const FLIGHTS = `carrier,dep,arr,state
AA,10,12,new
UA,11,9,paid
UA,11,9,paid
B6,,5,new
ZZ,7,3,odd
UA,11,9,due
`;

async function notesOf(
  metric: string,
  options: Options,
  more: Partial<DataConfig> = {},
  subject: Subject = {},
) {
  using folder = new TableFolder();
  folder.write("t.csv", FLIGHTS);
  folder.write("carriers.csv", "code\nAA\nUA\nB6\n");
  const { notes } = await runGate({
    root: folder.root,
    config: { source: "t.csv", tables: { carriers: "carriers.csv" }, ...more },
    needs: [need(metric, subject, options)],
    scratch: path.join(folder.root, "scratch"),
  });
  return notes;
}

const KEYED = { key: ["carrier"], show_values: true };

test.each([
  [
    "violation_count",
    { condition: "arr > dep" },
    "4 of 6 rows of `t.csv` break `arr > dep`: row 2; row 3; row 5; row 6.",
    "row 2 (carrier=UA, dep=11, arr=9)",
  ],
  [
    "duplicate_rate",
    { columns: ["carrier", "dep"] },
    "2 of 6 rows of `t.csv` repeat an earlier row in carrier and dep; the first: 3 rows from row 2 to row 6.",
    "3 rows from row 2 to row 6 (carrier=UA, dep=11)",
  ],
  [
    "duplicate_count",
    {},
    "1 of 6 rows of `t.csv` repeats an earlier row; the first: row 2 and row 3.",
    "row 2 and row 3 (carrier=UA, dep=11, arr=9, state=paid)",
  ],
  [
    "orphan_count",
    { table: "carriers", columns: ["carrier"], references: ["code"] },
    "1 of 6 rows of `t.csv` has a key that `carriers.csv` has not: row 5.",
    "row 5 (carrier=ZZ)",
  ],
  [
    "conflicting_label_rate",
    { label: "state" },
    "3 of 6 rows of `t.csv` have twins with another label; the first: 3 rows from row 2 to row 6.",
    "3 rows from row 2 to row 6 (carrier=UA, dep=11, arr=9)",
  ],
])(
  "the first rows that fail %s are named, and shown only where values may be",
  async (metric, options, masked, shown) => {
    const [note, ...others] = await notesOf(metric, options);
    expect(others).toEqual([]);
    expect(note).toEqual({
      code: "data/failing-rows",
      message: masked,
      about: { metric, options, subject: {} },
    });
    const [open] = await notesOf(metric, options, KEYED);
    expect(open.message).toContain(shown);
  },
);

test.each([
  [
    "unexpected_count",
    "state",
    { expected: ["new", "paid"] },
    "2 of 6 rows of `t.csv` have a value in `state` that is not expected: row 5; row 6.",
  ],
  ["negative_count", "dep", { where: "dep > 7" }, undefined],
])("%s of a column", async (metric, column, options, message) => {
  const notes = await notesOf(metric, options, {}, { column });
  expect(notes.map((note) => note.message)).toEqual(message === undefined ? [] : [message]);
});

test("numbers are those of the file, whatever part of it a rule and the gate are about", async () => {
  const options = { condition: "arr > dep", where: "dep > 8" };
  const [note] = await notesOf(
    "violation_count",
    options,
    { where: "state <> 'paid'" },
    { slice: "carrier=UA" },
  );
  expect(note.message).toBe("1 of 1 row of `t.csv` (carrier=UA) where `dep > 8` breaks `arr > dep`: row 6.");
});

test("too few rows for a `min` are others than too many for a `max`", async () => {
  const notes = await notesOf("condition_rate", { condition: "state = 'new'" });
  expect(notes.map(({ message, about }) => [about?.bound, message])).toEqual([
    ["min", "4 of 6 rows of `t.csv` do not meet `state = 'new'`: row 2; row 3; row 5; row 6."],
    ["max", "2 of 6 rows of `t.csv` meet `state = 'new'`: row 1; row 4."],
  ]);
});

test("rows of a query are shown only where values may be", async () => {
  const query = "SELECT carrier, arr FROM {table} WHERE arr < 4";
  const [masked] = await notesOf("sql_rows", { query });
  expect(masked.message).toBe(`The query \`${query}\` gives 1 row.`);
  const [shown] = await notesOf("sql_rows", { query }, KEYED);
  expect(shown.message).toBe(`The query \`${query}\` gives 1 row: carrier=ZZ, arr=3.`);
});

test("of many rows the first five are shown, and nothing of what passes entirely", async () => {
  using folder = new TableFolder();
  const file = await folder.parquet("t.parquet", "SELECT range AS a FROM range(100000)");
  const { notes } = await runGate({
    root: folder.root,
    config: { source: file.path },
    needs: [
      need("violation_count", {}, { condition: "a % 100 < 50" }),
      need("violation_count", {}, { condition: "a >= 0" }),
      need("duplicate_count", {}, { columns: ["a"] }),
    ],
    scratch: path.join(folder.root, "scratch"),
  });
  expect(notes.map(({ message }) => message)).toEqual([
    "50,000 of 100,000 rows of `t.parquet` break `a % 100 < 50`; the first: row 51; row 52; row 53; row 54; row 55.",
  ]);
});

test("rows that the schema refuses are numbered in the whole file, too", async () => {
  using folder = new TableFolder();
  folder.write("t.csv", FLIGHTS);
  folder.write("s.json", JSON.stringify({ properties: { dep: { minimum: 11 } } }));
  const { notes } = await runGate({
    root: folder.root,
    config: { source: "t.csv", schema: "s.json", where: "state <> 'paid'", missing_values: { dep: [10] } },
    needs: [need("invalid_count")],
    scratch: path.join(folder.root, "scratch"),
  });
  expect(notes.map(({ message }) => message)).toEqual([
    "1 of 4 rows of `t.csv` is not valid: row 5: /dep must be >= 11.",
  ]);
});

test("a gate that fails in many ways is looked at in twenty of them", async () => {
  using folder = new TableFolder();
  folder.write("t.csv", FLIGHTS);
  const { notes } = await runGate({
    root: folder.root,
    config: { source: "t.csv" },
    needs: Array.from({ length: 30 }, (_, at) =>
      need("violation_count", {}, { condition: `dep > ${at + 11}` }),
    ),
    scratch: path.join(folder.root, "scratch"),
  });
  expect(notes).toHaveLength(20);
});

test("names and values of the data end no line and turn no text around", async () => {
  using folder = new TableFolder();
  folder.write("t.jsonl", `${JSON.stringify({ "k\u202e`": "\u001b[31m\n::error::x" })}\n`);
  const { notes } = await runGate({
    root: folder.root,
    config: { source: "t.jsonl", key: ["k\u202e`"], show_values: true },
    needs: [need("unexpected_count", { column: "k\u202e`" }, { expected: ["a"] })],
    scratch: path.join(folder.root, "scratch"),
  });
  expect(notes).toHaveLength(1);
  expect(notes[0].message).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(notes[0].message).toContain("=·[31m·::error::x");
});
