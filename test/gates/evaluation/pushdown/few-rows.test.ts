import { test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import { folder } from "../job.ts";
import { against, compare } from "./compare.ts";

const BINARY = ["accuracy", "precision", "recall", "f1", "log_loss", "brier", "roc_auc"];

test("few rows, rows that are all right, and the same predictions in another order", async () => {
  const table = (count: number, isRight: boolean, reverse = false) => {
    const lines = Array.from({ length: count }, (_, id) => {
      const score = isRight ? (id % 2) * 0.9 + 0.05 : ((id * 7) % 11) / 11;
      return `${id},${id % 2},${score}`;
    });
    if (reverse) lines.reverse();
    return folder({ "p.csv": `id,label,score\n${lines.join("\n")}\n` });
  };
  const needs = BINARY.map((metric) => ({ metric, against }));
  const config: EvaluationConfig = {
    predictions: "p.csv",
    task: "binary-classification",
    label: "label",
    key: "id",
    resamples: 4000,
  };
  for (const count of [6, 16, 80])
    for (const isRight of [true, false])
      await compare(config, needs, [table(count, isRight), table(count, isRight, true)]);
  await compare(config, needs, [table(24, true), table(24, false)]);
}, 60_000);
