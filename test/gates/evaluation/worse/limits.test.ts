import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../../src/gates/evaluation/index.ts";
import { comparisonOf } from "../../../../src/gates/evaluation/worse/search/compare.ts";
import { featureOf } from "../../../../src/gates/evaluation/worse/search/features.ts";
import {
  limitsOf,
  pairedColumns,
  readableColumns,
} from "../../../../src/gates/evaluation/worse/search/limits.ts";
import { searchSlices } from "../../../../src/gates/evaluation/worse/search/search.ts";
import { folder, tree } from "../job.ts";

const ROWS = 600;

/** Columns with 2 to 9 values each. */
function wide(columns: number, isRight: (row: number) => boolean): string {
  const names = Array.from({ length: columns }, (_, column) => `c${column}`);
  const lines = Array.from({ length: ROWS }, (_, row) => {
    const values = names.map((_, column) => (row + column) % (2 + (column % 8)));
    // No column tells it: their values repeat after 2 to 9 rows.
    const truth = row % 11 < 5 ? 1 : 0;
    return [row, truth, isRight(row) ? truth : 1 - truth, ...values].join(",");
  });
  return `${["id,truth,prediction", ...names].join(",")}\n${lines.join("\n")}\n`;
}

async function search(columns: number, secondsLeft: number) {
  const { measurements, notes } = await evaluationGate.measure({
    config: {
      predictions: "p.csv",
      task: "binary-classification",
      label: "truth",
      key: "id",
      resamples: 100,
      find_slices: true,
    } as EvaluationConfig,
    needs: [{ metric: "accuracy", options: {}, subjects: {}, against: "baseline" }],
    candidate: tree(folder({ "p.csv": wide(columns, (row) => row % 3 !== 1) })),
    baselines: new Map([["baseline", tree(folder({ "p.csv": wide(columns, () => true) }), "main")]]),
    seed: 42,
    budget: { seconds: 60, memoryBytes: 2 ** 31 },
    endsAt: performance.now() + secondsLeft * 1000,
    scratch: folder({}),
    progress: () => {},
  });
  const found = notes.find(({ code }) => code === "evaluation/found-slices");
  return { measurements, found };
}

test("a table of very many columns is searched one by one, some pairs of it, and a note says how many", async () => {
  const { measurements, found } = await search(400, 600);
  expect(measurements[0].candidate).toMatchObject({ value: expect.closeTo(2 / 3, 12) });
  // Columns of 2 … 9 values have 44 conditions in eight: 182 columns have 995, and 183 more than 1000.
  const pairs = ((182 * 181) / 2).toLocaleString("en");
  expect(found?.message).toMatch(/^Searched [\d,]{5,} slices .* over 400 columns/);
  expect(found?.message).toContain(
    `ended by its limits: only ${pairs} of 79,800 pairs of columns were searched.`,
  );
  expect(found?.fix).toContain("find_slices: { columns: [...] }");
});

test("no time left ends the search and not the verdict", async () => {
  const { measurements, found } = await search(30, 0);
  expect(measurements[0].candidate).toMatchObject({ value: expect.closeTo(2 / 3, 12) });
  expect(found?.message).toContain("The search was ended by its limits: 30 columns were not read");
});

test("a search has a third of what is left of the gate's time", () => {
  let now = performance.now();
  const { isOver } = limitsOf({ budget: { seconds: 300, memoryBytes: 1 }, endsAt: now + 30_000 }, () => now);
  now += 9_900;
  expect(isOver()).toBe(false);
  now += 200;
  expect(isOver()).toBe(true);
});

test("rows bound the columns that are read and paired", () => {
  expect([readableColumns(1500, 2000), readableColumns(1500, 1e6), readableColumns(3, 1e9)]).toEqual([
    1500, 100, 1,
  ]);
  const flag = { column: "a", conditions: ["a=0", "a=1"], codes: new Uint16Array() };
  const flags = Array.from({ length: 600 }, () => flag);
  expect(pairedColumns(flags, 1000)).toBe(500);
  // 89 × 90 / 2 pairs of a million rows are 4.005e9 steps.
  expect(pairedColumns(flags, 1e6)).toBe(89);
});

test("a search that is ended says how far it came", () => {
  const values = (by: number) => Float64Array.from({ length: ROWS }, (_, row) => row % by);
  const features = [2, 3, 5].flatMap((by) => {
    const column = { kind: "number", values: values(by), isNull: new Uint8Array(ROWS), nulls: 0 } as const;
    return featureOf(`by${by}`, column, "integer", 50) ?? [];
  });
  const losses = Float64Array.from({ length: ROWS }, (_, row) => (row % 3 === 1 ? 1 : 0));
  const after = (looks: number) => {
    let left = looks;
    return searchSlices(comparisonOf({ losses }, features, 10), features, {
      depth: 2,
      isOver: () => left-- <= 0,
    });
  };
  expect(after(2)).toMatchObject({ tried: 5, singles: 2, pairs: 0 });
  expect(after(4)).toMatchObject({ tried: 16, singles: 3, pairs: 1 });
  expect(after(99)).toMatchObject({ tried: 10 + 6 + 10 + 15, singles: 3, pairs: 3 });
});
