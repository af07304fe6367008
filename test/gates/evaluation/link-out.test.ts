import { mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluate, folder } from "./job.ts";

test.each([
  ["predictions", { predictions: "in/p.csv", task: "regression", label: "y", prediction: "p" }, "mae", {}],
  [
    "data",
    { data: "in/p.csv", predictions: "q.csv", task: "regression", label: "y", prediction: "p" },
    "mae",
    {},
  ],
  [
    "data",
    { data: "../p.csv", predictions: "q.csv", task: "regression", label: "y", prediction: "p" },
    "mae",
    {},
  ],
  ["a metrics file", { metrics_file: "in/m.json" }, "file_metric", { key: "auc" }],
] as const)("%s behind a link or a path out of the tree", async (_, config, metric, options) => {
  const outside = folder({ "p.csv": "y,p\n1,1\n", "m.json": '{"auc": 1}' });
  const root = folder({ "q.csv": "p\n1\n" });
  mkdirSync(path.join(root, "in"));
  for (const name of ["p.csv", "m.json"]) symlinkSync(path.join(outside, name), path.join(root, "in", name));
  const run = evaluate(config as EvaluationConfig, [{ metric, options }], root);
  await expect(run).rejects.toMatchObject({ code: "file/outside-tree" });
});
