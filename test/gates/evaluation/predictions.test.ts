import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { intervalOf } from "../../../src/stats/interval.ts";
import { evaluate, FIXTURES, find, folder } from "./job.ts";

const CONFIG: EvaluationConfig = {
  predictions: "predictions.parquet",
  task: "binary-classification",
  label: "delayed",
  key: "flight_id",
  slices: ["carrier"],
};

const against = "baseline";

function commit(name: string): string {
  return folder({ "predictions.parquet": { fixture: `expected/predictions-${name}.parquet` } });
}

test("committed predictions give the metrics of the models that made them, paired by key", async () => {
  const { models } = JSON.parse(readFileSync(`${FIXTURES}expected/golden-metrics.json`, "utf8"));
  const metrics = ["accuracy", "recall", "f1", "roc_auc", "log_loss"];
  const needs = metrics.map((metric) => ({ metric, against }));
  const evidence = await evaluate(CONFIG, needs, commit("worse"), commit("base"));
  for (const metric of metrics) {
    const { candidate, baseline, difference } = find(evidence, metric);
    const [ours, theirs] = ["delay-worse", "delay-base"].map((name) => models[name].overall[metric]);
    expect((candidate as Estimate).value).toBeCloseTo(ours, 12);
    expect((baseline as Estimate).value).toBeCloseTo(theirs, 12);
    expect((difference as Estimate).value).toBeCloseTo(ours - theirs, 12);
  }
});

const csv = (rows: readonly string[]) => `id,delayed,prediction,score\n${rows.join("\n")}\n`;
const ROWS = Array.from(
  { length: 40 },
  (_, row) => `${row},${row % 2},${row % 3 === 0 ? 1 : 0},${(row % 7) / 7}`,
);
const PLAIN: EvaluationConfig = { ...CONFIG, predictions: "p.csv", key: "id", slices: [] };
const side = (rows: readonly string[]) => folder({ "p.csv": csv(rows) });

test("the order of the baseline's rows does not matter", async () => {
  const needs = [{ metric: "roc_auc", against }];
  const evidence = await evaluate(PLAIN, needs, side(ROWS), side([...ROWS].reverse()));
  expect(find(evidence, "roc_auc").difference).toMatchObject({ value: 0 });
  // Of 20 rows of a class 1 − 0.025^(1/20) may differ unseen, which is half the interval.
  const [low, high] = intervalOf(find(evidence, "roc_auc").difference as Estimate, 0.95);
  expect((high - low) / 2).toBeCloseTo(1 - 0.025 ** (1 / 20), 9);
});

test("a baseline that lacks rows, and one whose rows were dropped here", async () => {
  const needs = [{ metric: "f1", against }];
  const lacking = await evaluate(PLAIN, needs, side(ROWS), side(ROWS.slice(5)));
  expect(find(lacking, "f1").difference).toMatchObject({ code: "evaluation/key-missing" });
  const dropped = await evaluate(PLAIN, needs, side(ROWS.slice(5)), side(ROWS));
  expect(find(dropped, "f1").difference).toHaveProperty("value");
  expect(dropped.notes).toMatchObject([
    { code: "evaluation/data-changed", message: expect.stringContaining("5 rows") },
  ]);
});

test("duplicate keys are refused", async () => {
  const twice = side([...ROWS, ROWS[3]]);
  await expect(evaluate(PLAIN, [{ metric: "f1" }], twice)).rejects.toMatchObject({
    code: "evaluation/key-duplicate",
    message: expect.stringContaining("1 of 41 rows"),
  });
});

test("a score that is no number is no class", async () => {
  const lines = Array.from({ length: 60 }, (_, row) =>
    row % 3 === 0
      ? `${row},a,,,`
      : `${row},${"abc"[row % 3]},0.1,${row % 3 === 1 ? 0.8 : 0.1},${row % 3 === 2 ? 0.8 : 0.1}`,
  );
  const config: EvaluationConfig = {
    predictions: "p.csv",
    task: "multiclass-classification",
    label: "label",
    score: ["a", "b", "c"],
    classes: ["a", "b", "c"],
    key: "id",
  };
  const root = folder({ "p.csv": `id,label,a,b,c\n${lines.join("\n")}\n` });
  const evidence = await evaluate(config, [{ metric: "accuracy" }], root);
  expect(find(evidence, "accuracy").candidate).toMatchObject({ code: "evaluation/not-finite" });
});

test("a label that only a prediction invented costs that row, not the metrics of scores", async () => {
  const lines = Array.from({ length: 60 }, (_, row) => {
    const label = "abc"[row % 3];
    const shares = ["a", "b", "c"].map((name) => (name === label ? 0.8 : 0.1));
    return `${row},${label},${row === 0 ? "zzz" : label},${shares.join(",")}`;
  });
  const config: EvaluationConfig = {
    predictions: "p.csv",
    task: "multiclass-classification",
    label: "label",
    prediction: "said",
    score: ["a", "b", "c"],
    classes: ["a", "b", "c"],
    key: "id",
  };
  const root = folder({ "p.csv": `id,label,said,a,b,c\n${lines.join("\n")}\n` });
  const evidence = await evaluate(
    config,
    [{ metric: "accuracy" }, { metric: "log_loss" }, { metric: "roc_auc" }],
    root,
  );
  expect(find(evidence, "accuracy").candidate).toMatchObject({ value: 59 / 60 });
  expect(find(evidence, "log_loss").candidate).toMatchObject({ value: expect.closeTo(-Math.log(0.8), 12) });
  expect(find(evidence, "roc_auc").candidate).toMatchObject({ value: 1 });
});

test("one word among the scores is a damaged table, not a wrong config", async () => {
  const rows = [...ROWS.slice(0, 39), ROWS[39].replace(/[^,]*$/, "high")];
  await expect(evaluate(PLAIN, [{ metric: "roc_auc" }], side(rows))).rejects.toMatchObject({
    code: "evaluation/score-type",
  });
});

test("labels that lie beside the predictions and differ from the baseline's are said", async () => {
  const edited = ROWS.map((row, index) =>
    index < 3 ? row.replace(/^(\d+),(\d)/, (_, id, label) => `${id},${1 - label}`) : row,
  );
  const evidence = await evaluate(PLAIN, [{ metric: "accuracy", against }], side(edited), side(ROWS));
  expect(evidence.notes).toMatchObject([
    { code: "evaluation/data-changed", message: expect.stringContaining("3 of 40 labels") },
  ]);
});

test("rows without a predicted class count as wrong, and a note says so", async () => {
  const rows = Array.from({ length: 40 }, (_, id) => `${id},${"abc"[id % 3]},${id < 4 ? "" : "abc"[id % 3]}`);
  const csv = `id,y,prediction\n${rows.join("\n")}\n`;
  const evidence = await evaluate(
    { predictions: "p.csv", task: "multiclass-classification", label: "y" },
    [{ metric: "accuracy" }],
    folder({ "p.csv": csv }),
  );
  expect(find(evidence, "accuracy").candidate).toMatchObject({ value: 0.9 });
  expect(evidence.notes).toMatchObject([
    { code: "evaluation/no-prediction", message: expect.stringContaining("4 of 40 rows") },
  ]);
});

test("a row without a key is refused", async () => {
  const rows = [...ROWS.slice(0, 39), ROWS[39].replace(/^39/, "")];
  await expect(evaluate(PLAIN, [{ metric: "f1" }], side(rows))).rejects.toMatchObject({
    code: "evaluation/key-null",
    message: expect.stringContaining("1 of 40 rows"),
  });
});

test("without a key two different files cannot be compared", async () => {
  const config = { ...PLAIN, key: undefined };
  const evidence = await evaluate(config, [{ metric: "f1", against }], side(ROWS), side([...ROWS].reverse()));
  expect(find(evidence, "f1").candidate).toHaveProperty("value");
  expect(find(evidence, "f1").difference).toMatchObject({ code: "evaluation/key-needed" });
});

test("labels may come from a file of their own", async () => {
  const root = folder({
    "p.csv": `id,prediction\n${ROWS.map((_, row) => `${39 - row},${row % 2}`).join("\n")}\n`,
    "data.csv": csv(ROWS),
  });
  const config = { ...PLAIN, data: "data.csv" };
  const evidence = await evaluate(config, [{ metric: "accuracy" }], root);
  // Row r of the data has label r mod 2, and its prediction was written as (39 − r) mod 2.
  expect(find(evidence, "accuracy").candidate).toMatchObject({ value: 0 });
  await expect(evaluate({ ...config, key: undefined }, [{ metric: "accuracy" }], root)).rejects.toMatchObject(
    {
      code: "evaluation/key-needed",
    },
  );
});

test("a missing score, and none at all", async () => {
  const holed = side(ROWS.map((row, at) => (at === 2 ? row.replace(/[^,]*$/, "") : row)));
  const evidence = await evaluate(PLAIN, [{ metric: "roc_auc" }, { metric: "f1" }], holed);
  expect(find(evidence, "roc_auc").candidate).toMatchObject({ code: "evaluation/not-finite" });
  expect(find(evidence, "f1").candidate).toHaveProperty("value");
  const plain = folder({ "p.csv": csv(ROWS).replaceAll(/,[^,\n]*\n/g, "\n") });
  const without = await evaluate(PLAIN, [{ metric: "roc_auc" }], plain);
  expect(find(without, "roc_auc").candidate).toMatchObject({ code: "evaluation/no-score" });
});

test("more than two classes: scores by column, labels the model never saw, and averages", async () => {
  const kinds = ["cat", "dog", "owl"];
  const rows = Array.from({ length: 60 }, (_, row) => {
    const scores = kinds.map((_, at) => (at === row % 3 ? "0.6" : "0.2"));
    return `${row},${row < 50 ? kinds[row % 3] : "yeti"},${kinds[row % 3]},${scores.join(",")}`;
  });
  const root = folder({ "p.csv": `id,kind,prediction,cat,dog,owl\n${rows.join("\n")}\n` });
  const config: EvaluationConfig = {
    ...PLAIN,
    task: "multiclass-classification",
    label: "kind",
    score: kinds,
    classes: kinds,
  };
  const evidence = await evaluate(
    config,
    [
      { metric: "accuracy" },
      { metric: "f1" },
      { metric: "recall", options: { average: "macro" } },
      { metric: "log_loss" },
    ],
    root,
  );
  expect(find(evidence, "accuracy").candidate).toMatchObject({ value: 50 / 60 });
  expect(find(evidence, "f1").candidate).toMatchObject({ code: "evaluation/average-needed" });
  expect(find(evidence, "recall").candidate).toMatchObject({ value: 0.75 });
  expect(find(evidence, "log_loss").candidate).toMatchObject({ code: "evaluation/classes-mismatch" });
  expect(evidence.notes).toMatchObject([
    { code: "evaluation/unseen-label", message: expect.stringContaining("10 rows") },
  ]);
});

test("integer keys beyond 2^53 are told apart", async () => {
  const long = ROWS.map((row, at) => row.replace(/^\d+/, String(9007199254740993n + BigInt(at))));
  const evidence = await evaluate(
    PLAIN,
    [{ metric: "roc_auc", against }],
    side(long),
    side([...long].reverse()),
  );
  expect(find(evidence, "roc_auc").difference).toMatchObject({ value: 0 });
});

test("column names and values that look like SQL, signs or Markdown are only names and values", async () => {
  const column = 'a=b"; DROP TABLE x; --';
  const value = "|*`<b>\u001b[31m=EV";
  const rows = ROWS.map((row) => `${row},${value}`);
  const root = folder({
    "p.csv": `id,delayed,prediction,score,"${column.replaceAll('"', '""')}"\n${rows.join("\n")}\n`,
  });
  const config = { ...PLAIN, slices: [column] };
  const needs = [{ metric: "accuracy", subjects: { slice: `${column}=*` } }];
  const evidence = await evaluate(config, needs, root);
  expect(find(evidence, "accuracy", `${column}=${value}`).candidate).toHaveProperty("value");
});
