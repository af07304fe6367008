import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluate, find, folder } from "./job.ts";

const ROWS = `y,score\n${Array.from({ length: 40 }, (_, row) => `${row % 2},0.${row % 2 === 0 ? 3 : 7}${row}`).join("\n")}\n`;
const CONFIG = { predictions: "p.csv", task: "binary-classification", label: "y", score: "score" } as const;

test.each(["", " ", "0x1", "0b1", "Infinity"])(
  "the positive label %j is none of 0 and 1",
  async (positive) => {
    for (const compute of ["memory", "sql"] as const) {
      const config = { ...CONFIG, positive, compute } satisfies EvaluationConfig;
      await expect(
        evaluate(config, [{ metric: "roc_auc" }], folder({ "p.csv": ROWS })),
      ).rejects.toMatchObject({
        code: "evaluation/positive-unknown",
      });
    }
  },
);

test.each(["1", "1.0", "+1", "1e0", "true", 1, true])("the positive label %j is 1", async (positive) => {
  const config = { ...CONFIG, positive } satisfies EvaluationConfig;
  const evidence = await evaluate(config, [{ metric: "roc_auc" }], folder({ "p.csv": ROWS }));
  expect(find(evidence, "roc_auc").candidate).toMatchObject({ value: 1 });
});

test("of 0 and 1 the positive label is 1, in whatever order `classes` has them", async () => {
  for (const classes of [
    [0, 1],
    [1, 0],
  ]) {
    const config = { ...CONFIG, classes } satisfies EvaluationConfig;
    const evidence = await evaluate(config, [{ metric: "roc_auc" }], folder({ "p.csv": ROWS }));
    expect(find(evidence, "roc_auc").candidate).toMatchObject({ value: 1 });
  }
});
