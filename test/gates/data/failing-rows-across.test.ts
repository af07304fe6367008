import path from "node:path";
import { expect, test } from "vitest";
import type { DataConfig } from "../../../src/gates/data/config.ts";
import type { Options } from "../../../src/model/metric.ts";
import type { Subject } from "../../../src/model/subject.ts";
import { TableFolder } from "../../engines/table-folder.ts";
import { need, runGate } from "./run-gate.ts";

const ORDERS = `id,at,amount,state
1,2024-01-01,5,new
2,2024-01-02,0,
3,2024-01-03,,paid
4,2024-01-04,7,paid
,2024-01-05,0,paid
`;
const STORED = `id,at,amount,state
9,2024-01-01,1,new
2,2024-01-01,0,
3,2024-01-03,4,paid
4,2024-01-02,8,paid
`;

async function notesOf(
  metric: string,
  options: Options,
  more: Partial<DataConfig> = {},
  subject: Subject = {},
) {
  using folder = new TableFolder();
  folder.write("t.csv", ORDERS);
  folder.write("stored.csv", STORED);
  const { notes } = await runGate({
    root: folder.root,
    config: { source: "t.csv", tables: { stored: "stored.csv" }, ...more },
    needs: [need(metric, subject, options)],
    scratch: path.join(folder.root, "scratch"),
  });
  return notes.map(({ message }) => message);
}

const KEYED = { key: ["id"], show_values: true };

test.each([
  [
    "null_count",
    "amount",
    {},
    "1 of 5 rows of `t.csv` has no value in `amount`: row 3",
    " (id=3, amount=NULL)",
  ],
  [
    "null_rate",
    "amount",
    { missing_values: { amount: [0] } },
    "3 of 5 rows of `t.csv` have no value in `amount`: row 2",
    " (id=2, amount=NULL)",
  ],
  [
    "zero_count",
    "amount",
    { where: "id > 0" },
    "1 of 4 rows of `t.csv` has a 0 in `amount`: row 2",
    " (id=2, amount=0)",
  ],
])("rows that %s counts are named", async (metric, column, more: Partial<DataConfig>, masked, shown) => {
  const hidden = await notesOf(metric, {}, more, { column });
  const open = await notesOf(metric, {}, { ...more, ...KEYED }, { column });
  expect(hidden).toHaveLength(1);
  expect(hidden[0].startsWith(masked)).toBe(true);
  expect(hidden[0]).not.toContain("=");
  expect(open[0].startsWith(`${masked}${shown}`)).toBe(true);
});

test("rows of blank texts are named", async () => {
  using folder = new TableFolder();
  folder.write("t.jsonl", '{"s":"a"}\n{"s":" \\t"}\n{"s":null}\n{"s":""}\n');
  const { notes } = await runGate({
    root: folder.root,
    config: { source: "t.jsonl" },
    needs: [need("blank_count", { column: "s" })],
    scratch: path.join(folder.root, "scratch"),
  });
  expect(notes.map(({ message }) => message)).toEqual([
    "2 of 4 rows of `t.jsonl` have a blank text in `s`: row 2; row 4.",
  ]);
});

test.each([
  [
    "overlap_count",
    { table: "stored", columns: ["id", "state"] },
    ["3 of 5 rows of `t.csv` are in `stored.csv`, too: row 2; row 3; row 4."],
    "row 2 (id=2, state=NULL)",
  ],
  [
    "time_overlap_rate",
    { table: "stored", columns: ["at"] },
    ["3 of 5 rows of `t.csv` are not later than the last row of `stored.csv`: row 1; row 2; row 3."],
    "row 1 (id=1, at=2024-01-01)",
  ],
  [
    "unmatched_count",
    { table: "stored", key: ["id"], where: "amount IS NULL OR amount < 99" },
    [
      "2 of 5 rows of `t.csv` where `amount IS NULL OR amount < 99` have a key that `stored.csv` has not: row 1; row 5.",
      "1 of 4 rows of `stored.csv` has a key that `t.csv` has not: row 1.",
    ],
    "row 1 (id=1); row 5 (id=NULL)",
  ],
  [
    "mismatch_rate",
    { table: "stored", key: ["id"], columns: ["amount", "state"] },
    ["2 of 5 rows of `t.csv` differ from what `stored.csv` has for their keys: row 3; row 4."],
    "row 3 (id=3, amount=NULL, state=paid); row 4 (id=4, amount=7, state=paid)",
  ],
  [
    "mismatch_count",
    { table: "stored", key: ["id"], columns: ["amount", "state"], tolerance: 1 },
    ["1 of 5 rows of `t.csv` differs from what `stored.csv` has for its key: row 3."],
    "row 3 (id=3, amount=NULL, state=paid)",
  ],
])("rows that %s counts are named, of either table", async (metric, options, masked, shown) => {
  expect(await notesOf(metric, options)).toEqual(masked);
  expect((await notesOf(metric, options, KEYED))[0]).toContain(shown);
});

test("what rules often allow some of is looked for last", async () => {
  using folder = new TableFolder();
  const names = Array.from({ length: 25 }, (_, at) => `c${at}`);
  folder.write(
    "t.csv",
    `${names.join(",")},x\n${names.map(() => "").join(",")},1\n${names.map(() => 1).join(",")},2\n`,
  );
  const { notes } = await runGate({
    root: folder.root,
    config: { source: "t.csv" },
    needs: [need("null_count", { column: "*" }), need("violation_count", {}, { condition: "x > 1" })],
    scratch: path.join(folder.root, "scratch"),
  });
  expect(notes).toHaveLength(20);
  expect(notes[0].message).toBe("1 of 2 rows of `t.csv` breaks `x > 1`: row 1.");
});
