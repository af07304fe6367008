import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import { requireSettings } from "../../../../src/gates/evaluation/settings/settings.ts";
import { isMissing } from "../../../../src/model/estimate.ts";
import { evaluate, find, folder } from "../job.ts";

const CONFIG: EvaluationConfig = {
  predictions: "p.csv",
  task: "binary-classification",
  label: "delayed",
  key: "id",
  compute: "sql",
};
const ROWS = Array.from(
  { length: 40 },
  (_, row) => `${row},${row % 2},${row % 3 === 0 ? 1 : 0},${(row % 7) / 7},${row < 35 ? "A" : "B"}`,
);
const csv = (rows: readonly string[]) => `id,delayed,prediction,score,group\n${rows.join("\n")}\n`;
const side = (rows: readonly string[]) => folder({ "p.csv": csv(rows) });
const against = "baseline";

test.each([
  ["repeats", { repeats: ["q.csv"] }],
  ["activation", { activation: "sigmoid" }],
  ["find_slices", { find_slices: {} }],
] as const)("%s needs the rows one by one", (name, extra) => {
  expect(() => requireSettings({ ...CONFIG, ...extra } as EvaluationConfig)).toThrow(
    expect.objectContaining({ code: "evaluation/settings", message: expect.stringContaining(name) }),
  );
});

test("a model has no predictions to count", () => {
  const config = { ...CONFIG, predictions: undefined, model: "m.onnx", data: "d.csv" };
  expect(() => requireSettings(config)).toThrow(expect.objectContaining({ code: "evaluation/settings" }));
});

test.each(["text-generation", "ranking", "clustering", "multilabel-classification"] as const)(
  "the task %s is not for SQL",
  (task) => {
    expect(() => requireSettings({ ...CONFIG, task })).toThrow(
      expect.objectContaining({ code: "evaluation/settings", message: expect.stringContaining(task) }),
    );
  },
);

test("what SQL does not compute says what it does", async () => {
  const config: EvaluationConfig = { ...CONFIG, group: "group" };
  const needs = [
    { metric: "eer" },
    { metric: "demographic_parity_difference", options: { group: "group" } },
    { metric: "average_precision" },
    { metric: "roc_auc", options: { max_fpr: 0.5 } },
    { metric: "ece", options: { n_bins: 5000 } },
  ];
  const evidence = await evaluate(config, needs, side(ROWS));
  for (const { metric } of needs)
    expect(find(evidence, metric).candidate).toMatchObject({ code: "evaluation/not-in-sql" });
  expect(find(evidence, "eer").candidate).toMatchObject({
    reason: expect.stringMatching(/accuracy, .*mae, .*log_loss, .*roc_auc, average_precision, ece/),
  });
});

test("of several classes, averages and powers that SQL has no exact sums for", async () => {
  const config: EvaluationConfig = { ...CONFIG, task: "multiclass-classification" };
  const needs = [{ metric: "roc_auc", options: { multi_class: "ovo" } }, { metric: "average_precision" }];
  const evidence = await evaluate(config, needs, side(ROWS));
  for (const { metric } of needs)
    expect(find(evidence, metric).candidate).toMatchObject({ code: "evaluation/not-in-sql" });
  const power = { metric: "mean_tweedie_deviance", options: { power: 1.3 } };
  const deviance = await evaluate({ ...CONFIG, task: "regression" }, [power], side(ROWS));
  expect(find(deviance, power.metric).candidate).toMatchObject({ code: "evaluation/not-in-sql" });
});

test("agreement with a baseline", async () => {
  const others = ROWS.map((row, at) => (at < 4 ? row.replace(/^(\d+,\d),./, "$1,1") : row));
  const evidence = await evaluate(CONFIG, [{ metric: "churn", against }], side(ROWS), side(others));
  // Of the first four rows, 1 and 2 said 0 before.
  expect(find(evidence, "churn")).toMatchObject({
    candidate: { value: 2 / 40 },
    baseline: { value: 0, uncertainty: { kind: "exact" } },
  });
  const same = await evaluate(CONFIG, [{ metric: "churn", against }], side(ROWS), side(ROWS));
  expect(find(same, "churn").candidate).toMatchObject({ value: 0, uncertainty: { kind: "exact" } });
  const alone = await evaluate(CONFIG, [{ metric: "churn" }], side(ROWS));
  expect(find(alone, "churn").candidate).toMatchObject({ code: "baseline/not-configured" });
  const none = await evaluate(CONFIG, [{ metric: "churn", against }], side(ROWS), folder({}));
  expect(find(none, "churn").candidate).toMatchObject({ code: "baseline/file-missing" });
});

test("a metric of another task, and a passport, whose values alone are compared", async () => {
  const needs = [{ metric: "mae" }, { metric: "f1", against: "passport" }];
  const evidence = await evaluate(CONFIG, needs, side(ROWS));
  expect(find(evidence, "mae").candidate).toMatchObject({ code: "evaluation/metric-for-task" });
  expect(find(evidence, "f1")).toMatchObject({
    candidate: { samples: 40 },
    baseline: { code: "baseline/not-configured" },
    difference: { code: "baseline/not-configured" },
  });
});

test("the same bytes differ by exactly nothing", async () => {
  const evidence = await evaluate(CONFIG, [{ metric: "roc_auc", against }], side(ROWS), side(ROWS));
  expect(find(evidence, "roc_auc").difference).toMatchObject({ value: 0, uncertainty: { kind: "exact" } });
});

test("other rows, no key, no baseline file", async () => {
  const needs = [{ metric: "f1", against }];
  const code = async (config: EvaluationConfig, theirs: string) => {
    const { difference } = find(await evaluate(config, needs, side(ROWS), theirs), "f1");
    return difference !== undefined && isMissing(difference) && difference.code;
  };
  expect(await code(CONFIG, side(ROWS.slice(5)))).toBe("evaluation/key-missing");
  expect(await code({ ...CONFIG, key: undefined }, side([...ROWS].reverse()))).toBe("evaluation/key-needed");
  expect(await code(CONFIG, folder({}))).toBe("baseline/file-missing");
  expect(await code(CONFIG, side([...ROWS.slice(0, 39), ROWS[3]]))).toBe("evaluation/key-duplicate");
  const dropped = await evaluate(CONFIG, needs, side(ROWS.slice(5)), side(ROWS));
  expect(dropped.notes).toMatchObject([{ code: "evaluation/data-changed" }]);
});

test.each([
  ["a repeated key", [...ROWS, ROWS[3]], "evaluation/key-duplicate"],
  ["a row without key", [...ROWS.slice(1), ROWS[0].replace(/^0/, "")], "evaluation/key-null"],
  ["a row without label", [...ROWS.slice(1), "0,,1,0.5,A"], "evaluation/label-missing"],
  ["three labels", [...ROWS.slice(1), "0,2,1,0.5,A"], "evaluation/label-type"],
] as const)("%s is refused for the whole gate", async (_what, rows, code) => {
  await expect(evaluate(CONFIG, [{ metric: "f1" }], side(rows))).rejects.toMatchObject({ code });
});

test("bad scores spoil what reads them, in their slice alone", async () => {
  const slice = (value: string) => ({ slice: `group=${value}` });
  const config = { ...CONFIG, slices: ["group"], min_slice_rows: 2 };
  const metrics = ["roc_auc", "log_loss", "brier", "accuracy"];
  const needs = metrics.flatMap((metric) => [
    { metric },
    { metric, subjects: slice("A") },
    { metric, subjects: slice("B") },
  ]);
  const codes = async (score: string) => {
    const evidence = await evaluate(config, needs, side([...ROWS.slice(0, 39), `39,1,1,${score},B`]));
    return needs.map(({ metric, subjects }) => {
      const { candidate } = find(evidence, metric, subjects?.slice);
      return isMissing(candidate) ? candidate.code : "value";
    });
  };
  const bad = (code: string) => [code, "value", code];
  const fine = ["value", "value", "value"];
  const notFinite = bad("evaluation/not-finite");
  expect(await codes("nan")).toEqual([...notFinite, ...notFinite, ...notFinite, ...fine]);
  expect(await codes("inf")).toEqual([...notFinite, ...notFinite, ...notFinite, ...fine]);
  expect(await codes("")).toEqual([...notFinite, ...notFinite, ...notFinite, ...fine]);
  const outside = ["evaluation/not-probability", "value", "evaluation/not-probability"];
  // The five rows of B say an area, but not how sure it is.
  const area = ["value", "value", "evaluation/too-few-rows"];
  expect(await codes("1.5")).toEqual([...area, ...outside, ...outside, ...fine]);
});

test("one class, small, empty and vanished slices", async () => {
  const rows = ROWS.map((row, at) => (at < 30 ? row : `${at},1,1,0.${at},C`));
  const before = rows.map((row, at) => (at < 3 ? row.replace(/A$/, "gone") : row));
  const config = { ...CONFIG, slices: ["group"], min_slice_rows: 10 };
  const named = (slice: string) => ({ metric: "roc_auc", against, subjects: { slice } });
  const evidence = await evaluate(config, [named("group=*"), named("group=none")], side(rows), side(before));
  expect(find(evidence, "roc_auc", "group=A").difference).toHaveProperty("value");
  expect(find(evidence, "roc_auc", "group=C").candidate).toMatchObject({ code: "evaluation/one-class" });
  expect(find(evidence, "roc_auc", "group=gone").candidate).toMatchObject({
    code: "evaluation/slice-vanished",
  });
  expect(find(evidence, "roc_auc", "group=none").candidate).toMatchObject({ code: "evaluation/slice-empty" });
  const few = await evaluate({ ...config, min_slice_rows: 20 }, [named("group=*")], side(rows), side(rows));
  expect(find(few, "roc_auc", "group=C").candidate).toMatchObject({ code: "evaluation/slice-too-small" });
});

test("regression refuses labels and predictions that are no numbers", async () => {
  const config: EvaluationConfig = { ...CONFIG, task: "regression" };
  await expect(
    evaluate({ ...config, label: "group" }, [{ metric: "mae" }], side(ROWS)),
  ).rejects.toMatchObject({
    code: "evaluation/label-type",
  });
  const nan = await evaluate(config, [{ metric: "r2" }], side([...ROWS.slice(1), "0,1,nan,0.5,A"]));
  expect(find(nan, "r2").candidate).toMatchObject({ code: "evaluation/not-finite" });
  const text = { ...config, prediction: "group" };
  await expect(evaluate(text, [{ metric: "mae" }], side(ROWS))).rejects.toMatchObject({
    code: "evaluation/settings",
  });
});

test.each(["memory", "sql"] as const)(
  "labels and predictions that are no classes, in %s",
  async (compute) => {
    const config: EvaluationConfig = { ...CONFIG, compute, task: "multiclass-classification" };
    const rows = (label: string, prediction: string) =>
      side([
        `1,${label},${prediction},0.5,A`,
        ...ROWS.slice(2, 22).map((row) => row.replace(/^(\d+),\d,\d/, "$1,x,x")),
      ]);
    const needs = [{ metric: "accuracy" }];
    // A missing prediction is wrong, and would be right where a label bears its name.
    expect(find(await evaluate(config, needs, rows("y", "")), "accuracy").candidate).toMatchObject({
      value: 20 / 21,
    });
    const named = await evaluate(config, needs, rows("(missing)", "")).catch((thrown: unknown) => thrown);
    const refusal = { code: "evaluation/label-type" };
    if (compute === "sql" && typeof named === "object" && named !== null && "measurements" in named)
      expect(named.measurements).toMatchObject([{ candidate: refusal }]);
    else expect(named).toMatchObject(refusal);
    const numbers = side(["1,NaN,0,0.5,A", ...ROWS.slice(2)]);
    await expect(evaluate({ ...config, prediction: "prediction" }, needs, numbers)).rejects.toMatchObject({
      code: "evaluation/label-type",
      message: expect.stringContaining("holds NaN or infinity"),
    });
  },
);
