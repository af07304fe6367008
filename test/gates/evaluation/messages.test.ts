import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { EVALUATION_METRICS } from "../../../src/gates/evaluation/metrics/index.ts";
import { requireSettings } from "../../../src/gates/evaluation/settings/settings.ts";
import { misfitOfTask } from "../../../src/gates/evaluation/settings/task-fit.ts";
import type { Missing } from "../../../src/model/estimate.ts";
import { evaluate, folder } from "./job.ts";

const ROWS = "id,y,score,w\n1,0,0.2,1\n2,1,0.7,1\n3,1,0.4,2\n4,0,0.3,1\n";
const CONFIG = { predictions: "p.csv", task: "binary-classification", label: "y", score: "score" } as const;

async function refused(config: EvaluationConfig, files: Parameters<typeof folder>[0], metric = "f1") {
  try {
    const { measurements } = await evaluate(config, [{ metric }], folder(files));
    const { code, reason, fix } = measurements[0].candidate as Missing;
    return { code, message: reason, fix };
  } catch (thrown) {
    const { code, message, fix } = thrown as { code: string; message: string; fix: string };
    return { code, message, fix };
  }
}

test("a column that has a role of its own is not what was meant", async () => {
  const files = { "p.csv": ROWS };
  expect(await refused({ ...CONFIG, prediction: "yy" }, files)).toEqual({
    code: "evaluation/column-missing",
    message: "`prediction` names the column yy, but `p.csv` has id, y, score and w.",
    fix: "Name a column of the table in `prediction`.",
  });
  expect((await refused({ ...CONFIG, weight: "scores" }, files)).fix).toBe(
    "Name a column of the table in `weight`.",
  );
  expect((await refused({ ...CONFIG, group: "ids" }, files)).fix).toBe("Did you mean `id`?");
});

test("one column of scores for several classes wants one for each, or the predicted label", async () => {
  const config = { ...CONFIG, task: "multiclass-classification" } as const;
  expect(await refused(config, { "p.csv": ROWS.replaceAll(",1,", ",2,") }, "log_loss")).toMatchObject({
    code: "evaluation/classes-mismatch",
    message: "`p.csv` gives 1 score a row, but the classes are 0 and 2",
    fix: "Name a column of scores for each class with `score: [..., ...]`, or the one of the predicted label with `prediction:`.",
  });
});

const BOXES = "image,label,x,y,w,h,score\n1,cat,0,0,10,ten,0.9\n1,cat,5,5,4,9,0.8\n";
const DETECTION = {
  task: "object-detection",
  predictions: "p.csv",
  data: "t.csv",
  label: "label",
  score: "score",
  detection: { image: "image", box: ["x", "y", "w", "h"] },
} satisfies EvaluationConfig;

test("a box of texts is told by its column, not as NaN", async () => {
  const good = BOXES.replace("ten", "10");
  expect(await refused(DETECTION, { "p.csv": BOXES, "t.csv": good }, "map_50")).toMatchObject({
    code: "evaluation/box",
    message: "`detection.box` names the column h of `p.csv`, which is VARCHAR; a box is of numbers.",
    fix: expect.stringContaining("one text among the numbers"),
  });
});

const IMAGES = [{ id: 1, width: 20, height: 20 }];
const truth = (bbox: unknown) =>
  JSON.stringify({
    images: IMAGES,
    categories: [{ id: 1, name: "cat" }],
    annotations: [{ id: 7, image_id: 1, category_id: 1, bbox, iscrowd: 0 }],
  });
const results = (bbox: unknown) => JSON.stringify([{ image_id: 1, category_id: 1, bbox, score: 0.5 }]);
const COCO = {
  task: "object-detection",
  predictions: "p.json",
  data: "t.json",
} as unknown as EvaluationConfig;

test.each([
  ['has the annotation 7 with the bbox ["0","0","5","5"]', ["0", "0", "5", "5"], [0, 0, 5, 5]],
  ['has the annotation 7 with the bbox "0 0 5 5"', "0 0 5 5", [0, 0, 5, 5]],
  ['has detection 1 with the bbox [0,0,5,"5"]', [0, 0, 5, 5], [0, 0, 5, "5"]],
  ["has detection 1 with the bbox [0,0,5]", [0, 0, 5, 5], [0, 0, 5]],
])("COCO: %s", async (message, real, found) => {
  const files = { "t.json": truth(real), "p.json": results(found) };
  expect(await refused(COCO, files, "map_50")).toMatchObject({
    code: "evaluation/box",
    message: expect.stringContaining(message),
    fix: "Write four numbers: left, top, width and height.",
  });
});

test("a problem is told by its name", async () => {
  const config = {
    task: "code-generation",
    predictions: "p.csv",
    query: "task",
    label: "passed",
    samples: "n",
  } satisfies EvaluationConfig;
  const files = { "p.csv": "task,passed,n\nsort,9,9\nHumanEval/3,1,2\n" };
  const evidence = await evaluate(config, [{ metric: "pass_at_k", options: { k: 5 } }], folder(files));
  expect(evidence.measurements[0].candidate).toMatchObject({
    code: "evaluation/outside-domain",
    reason: expect.stringContaining('The problem "HumanEval/3" has 1 correct of 2 samples'),
  });
});

test("a slice that is only a column is written out", async () => {
  const [files, needs] = [{ "p.csv": ROWS }, [{ metric: "f1", subjects: { slice: "w" } }]];
  await expect(evaluate(CONFIG, needs, folder(files))).rejects.toMatchObject({
    code: "evaluation/column-missing",
    fix: "Write `w=*` for each value of w, or `w=VALUE` for one.",
  });
});

test.each([
  [{ predictions: "p.csv", label: "y" }, "The gate has no `task`.", "binary-classification, multiclass-"],
  [{ predictions: "p.csv", task: "regression" }, "The gate has no `label`.", "Name the column"],
  [
    { predictions: "p.csv", task: "clustering", prediction: "c" },
    "The gate has neither `label` nor `features`.",
    "`features: [x, y]`",
  ],
] as const)("what a gate lacks is named with what it may be", (config, message, fix) => {
  expect(() => requireSettings(config)).toThrow(
    expect.objectContaining({ code: "evaluation/settings", message, fix: expect.stringContaining(fix) }),
  );
});

test("tasks of a metric are a list", async () => {
  const metric = EVALUATION_METRICS.find(({ info }) => info.id === "roc_auc");
  if (metric === undefined) throw new TypeError("no roc_auc");
  expect(misfitOfTask(metric, "regression", {})?.reason).toBe(
    "roc_auc is a metric of binary-classification, multiclass-classification and multilabel-classification, but the gate's task is regression",
  );
});
