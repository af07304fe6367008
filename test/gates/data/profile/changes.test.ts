import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { changesBetween } from "../../../../src/gates/data/profile/changes.ts";
import type { DataChange } from "../../../../src/model/data-change.ts";
import { FIXTURES, TableFolder } from "../../../engines/table-folder.ts";
import { need, runGate, treeOf } from "../run-gate.ts";
import { profileUnder } from "./profile-of.ts";

const folder = new TableFolder();
afterAll(() => folder[Symbol.dispose]());

const NEEDS = [need("row_count")];
const told = (changes: readonly DataChange[] = []) =>
  changes.map(({ metric, column, before, after, typeBefore, typeAfter }) =>
    metric === "type" ? [metric, column, typeBefore, typeAfter] : [metric, column, before, after],
  );

function changed(before: string, after: string, showValues = false, types: Record<string, string> = {}) {
  folder.write("before/t.csv", before);
  folder.write("after/t.csv", after);
  return runGate({
    root: path.join(folder.root, "after"),
    config: { source: { path: "t.csv", types }, show_values: showValues },
    needs: NEEDS,
    baseline: treeOf(path.join(folder.root, "before"), "main (1234567)"),
    scratch: path.join(folder.root, "s"),
  });
}

test("statistics of columns that no rule names are told when they change, the largest first", async () => {
  const before = "id,score,name,old\n1,10,ab,1\n2,20,abcd,1\n3,30,ab,1\n4,40,abcd,1\n";
  const after = "id,score,name,new\n1,10,ab,x\n2,,abcd,x\n3,,ab,x\n4,60,abcdef,x\n";
  const { changes } = await changed(before, after);
  expect(changes?.against).toBe("main (1234567)");
  expect(told(changes?.largest)).toEqual([
    ["type", "old", "BIGINT", undefined],
    ["type", "new", undefined, "VARCHAR"],
    ["null_rate", "score", 0, 0.5],
    ["max_length", "name", 4, 6],
    ["mean", "score", 25, 35],
    ["mean_length", "name", 3, 3.5],
  ]);
  expect(changes?.total).toBe(6);
});

test("smallest and largest values are told only where values may be shown", async () => {
  const [before, after] = ["pay\n1\n5\n", "pay\n1\n900\n"];
  expect(told((await changed(before, after)).changes?.largest)).toEqual([["mean", "pay", 3, 450.5]]);
  const shown = told((await changed(before, after, true)).changes?.largest);
  expect(shown).toContainEqual(["max", "pay", 5, 900]);
});

test("the same file is not looked at, and without a base there is nothing to tell", async () => {
  const rows = "a\n1\n2\n";
  expect((await changed(rows, rows)).changes).toBeUndefined();
  const alone = await runGate({
    root: path.join(folder.root, "after"),
    config: { source: "t.csv" },
    needs: NEEDS,
    scratch: path.join(folder.root, "s"),
  });
  expect(alone).not.toHaveProperty("changes");
});

test("other types and rows come before statistics, and what cannot be measured is left out", async () => {
  const { changes } = await changed("a,b\n1,1\n2,2\n", "a,b\nx,1\n,2\ny,nan\n");
  expect(told(changes?.largest).slice(0, 2)).toEqual([
    ["type", "a", "BIGINT", "VARCHAR"],
    ["type", "b", "BIGINT", "DOUBLE"],
  ]);
  expect(told(changes?.largest)).toContainEqual(["row_count", undefined, 2, 3]);
});

test("a thousand changes are counted and cut", async () => {
  const wide = (shift: number) => {
    const names = Array.from({ length: 700 }, (_, at) => `c${at}`);
    return `${names.join()}\n${names.map((_, at) => at + shift).join()}\n`;
  };
  const { changes } = await changed(wide(0), wide(5));
  expect(changes).toMatchObject({ total: 700 });
  expect(changes?.largest).toHaveLength(500);
});

test("two profiles differ by what pandas says", async () => {
  const part = (name: string) =>
    folder.parquet(
      `${name}.parquet`,
      `SELECT dep_delay, hour FROM '${FIXTURES}data/flights-${name}.parquet'`,
    );
  await part("base");
  await part("lossy");
  const before = await profileUnder(folder.root, "base.parquet");
  const after = await profileUnder(folder.root, "lossy.parquet");
  const { largest } = changesBetween(before, after, { against: "base", showExtremes: true });
  const [first] = largest;
  expect(first).toMatchObject({ metric: "null_rate", column: "dep_delay", before: 0.0247, after: 0.090425 });
});

test("a column of times that moved is told in times", async () => {
  const csv = (month: string) =>
    `at,day\n2026-${month}-01 10:00:00,2026-${month}-01\n2026-${month}-02 10:00:00,2026-${month}-03\n`;
  const types = { at: "timestamp", day: "date" };
  const { changes } = await changed(csv("01"), csv("03"), true, types);
  const words = changes?.largest.map(({ metric, column, textBefore, textAfter }) => [
    metric,
    column,
    [textBefore, textAfter],
  ]);
  expect(words).toEqual(
    expect.arrayContaining([
      ["mean", "at", ["2026-01-01T22:00:00.000Z", "2026-03-01T22:00:00.000Z"]],
      ["mean", "day", ["2026-01-02", "2026-03-02"]],
      ["max", "day", ["2026-01-03", "2026-03-03"]],
    ]),
  );
  expect(words).toHaveLength(6);
  // Without leave to show values, the extremes stay untold.
  expect(
    (await changed(csv("01"), csv("03"), false, types)).changes?.largest.map(({ metric }) => metric),
  ).toEqual(["mean", "mean"]);
});

test("a time of day is no moment", async () => {
  const { changes } = await changed("t\n10:00:00\n11:00:00\n", "t\n12:00:00\n\n13:00:00\n", true, {
    t: "time",
  });
  expect(changes?.largest.map(({ metric, textAfter }) => [metric, textAfter])).toEqual([
    ["row_count", undefined],
    ["null_rate", undefined],
  ]);
});
