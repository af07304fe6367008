import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluate, folder } from "./job.ts";

const CONFIG: EvaluationConfig = {
  predictions: "p.csv",
  task: "binary-classification",
  label: "y",
  key: "id",
  weight: "w",
  group: "who",
};

const ROWS = Array.from({ length: 40 }, (_, id) => [
  id,
  id % 2,
  id % 3 === 0 ? 1 : 0,
  1 + (id % 2),
  `p${id % 9}`,
]);
const NEEDS = [{ metric: "accuracy" }];

async function truthOf(rows: readonly (readonly unknown[])[], config: Partial<EvaluationConfig> = {}) {
  const text = ["id,y,prediction,w,who", ...rows.map((row) => row.join(","))].join("\n");
  const root = folder({ "p.csv": text, "d.csv": text });
  return (await evaluate({ ...CONFIG, ...config }, NEEDS, root)).truth;
}

const changed = (at: number, to: string | number) =>
  ROWS.map((row, index) => (index === 5 ? row.with(at, to) : row));

test("labels, weights and groups inside the predictions file have a digest of their own", async () => {
  const truth = await truthOf(ROWS);
  expect(truth).toMatch(/^sha256:[0-9a-f]{64}$/);
  // Predictions are what may change; with a key rows may be in another order.
  expect(await truthOf(changed(2, 1 - Number(ROWS[5][2])))).toBe(truth);
  expect(await truthOf(ROWS.toReversed())).toBe(truth);
  for (const [at, to] of [
    [1, 0],
    [3, 7],
    [4, "p8"],
  ] as const)
    expect(await truthOf(changed(at, to)), `column ${at}`).not.toBe(truth);
});

test("without a key the order tells rows apart, and a table of their own needs no digest", async () => {
  const bare = { key: undefined, group: undefined };
  expect(await truthOf(ROWS.toReversed(), bare)).not.toBe(await truthOf(ROWS, bare));
  expect(await truthOf(ROWS, { data: "d.csv" })).toBeUndefined();
});
