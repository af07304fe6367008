import { expect, test } from "vitest";
import { EVALUATION_METRICS } from "../../../src/gates/evaluation/metrics/index.ts";
import { OTHER_NAMES } from "../../../src/gates/evaluation/metrics/other-names.ts";
import { assayIn } from "../../entry/command-line.ts";
import { folder } from "./job.ts";

const ids = EVALUATION_METRICS.map(({ info }) => info.id);

test("other names are of metrics that there are, each of one, and none is a metric itself", () => {
  expect(Object.keys(OTHER_NAMES).filter((id) => !ids.includes(id))).toEqual([]);
  const names = Object.values(OTHER_NAMES).flat();
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => ids.includes(name))).toEqual([]);
});

test("who writes the name of another library is told ours", async () => {
  const meant = {
    mean_average_precision: "map",
    mean_squared_error: "mse",
    mean_absolute_eror: "mae",
    mcc: "matthews_corrcoef",
    intersection_over_union: "iou",
    "Word-Error-Rate": "wer",
    roc_auc_score: "roc_auc",
  };
  const rules = Object.keys(meant).map((metric) => `      - { metric: ${metric}, min: 0.5 }`);
  const config = `version: 1\ngates:\n  d:\n    kind: evaluation\n    predictions: p.csv\n    task: regression\n    label: y\n    rules:\n${rules.join("\n")}\n`;
  const { exitCode, said, out } = await assayIn(folder({ "assay.yml": config }), "validate");
  expect(exitCode).toBe(2);
  expect([...`${said}${out}`.matchAll(/Did you mean `(\w+)`/g)].map(([, name]) => name)).toEqual(
    Object.values(meant),
  );
});
