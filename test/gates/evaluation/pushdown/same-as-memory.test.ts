import { test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import { createRandom } from "../../../../src/stats/random.ts";
import { folder } from "../job.ts";
import { against, compare, everywhere } from "./compare.ts";

const BINARY = ["accuracy", "precision", "recall", "f1", "log_loss", "brier", "roc_auc"];

const random = createRandom(7);
const pick = <Value>(values: readonly Value[]) => values[random.int(values.length)];

/** Rows with ties, missing slices and labels that follow the score. */
const ROWS = Array.from({ length: 900 }, (_, id) => {
  const truth = random.int(3);
  const score = Math.min(
    1,
    Math.max(0, Math.round(10 * (truth / 3 + (random.int(100) - 50) / 120 + 0.2)) / 10),
  );
  const other = Math.min(1, Math.max(0, Math.round(20 * (score + (random.int(100) - 50) / 200)) / 20));
  const y = truth * 4 + random.int(1000) / 250;
  const [p, q] = [y + (random.int(1000) - 480) / 300, y + (random.int(1000) - 520) / 280];
  return { id, truth, score, other, y, p, q, carrier: pick(["EV", "(missing)", "", "B'6"]) };
});

function tableOf(
  columns: { readonly [name: string]: (row: (typeof ROWS)[number]) => unknown },
  reverse = false,
) {
  const lines = ROWS.map((row) =>
    Object.values(columns)
      .map((cell) => cell(row))
      .join(","),
  );
  if (reverse) lines.reverse();
  return `${Object.keys(columns).join(",")}\n${lines.join("\n")}\n`;
}

/** Away from 0 and 1, whose logarithms would be all that counts. */
const inside = (score: number) => 0.05 + 0.9 * score;

const CSV: EvaluationConfig = {
  predictions: "p.csv",
  task: "binary-classification",
  label: "label",
  key: "id",
  slices: ["carrier"],
};
const common = { id: ({ id }: { id: number }) => id, carrier: ({ carrier }: { carrier: string }) => carrier };

test("scores with ties and a threshold, texts as labels, another order of the baseline's rows", async () => {
  const label = ({ truth }: { truth: number }) => (truth > 0 ? "late" : "it's fine");
  const ours = folder({ "p.csv": tableOf({ ...common, label, score: ({ score }) => inside(score) }) });
  const theirs = folder({
    "p.csv": tableOf({ ...common, label, score: ({ other }) => inside(other) }, true),
  });
  const config: EvaluationConfig = { ...CSV, positive: "late", threshold: 0.6 };
  const needs = everywhere([
    ...BINARY.map((metric) => ({ metric })),
    { metric: "brier", options: { scale_by_half: false } },
  ]);
  await compare(config, needs, [ours, theirs]);
}, 60_000);

test("several classes with averages, a truth of its own file", async () => {
  const classes = ["a", "b", "c"];
  const truth = tableOf({ ...common, label: (row) => classes[row.truth] });
  const said = (name: "score" | "other") =>
    tableOf(
      { id: ({ id }) => id, prediction: (row) => classes[Math.min(2, Math.floor(row[name] * 3))] },
      true,
    );
  const config: EvaluationConfig = { ...CSV, task: "multiclass-classification", data: "d.csv" };
  const averages = ["macro", "micro", "weighted"];
  const averaged = ["precision", "recall", "f1"].flatMap((metric) =>
    averages.map((average) => ({ metric, against, options: { average } })),
  );
  const macro = { metric: "f1", options: { average: "macro" } };
  const needs = [...averaged, ...everywhere([{ metric: "accuracy" }, macro])];
  const ours = folder({ "d.csv": truth, "p.csv": said("score") });
  await compare(config, needs, [ours, folder({ "d.csv": truth, "p.csv": said("other") })]);
}, 60_000);

test("regression, with a label far from zero", async () => {
  const far = 1e5;
  const table = (name: "p" | "q") =>
    folder({
      "p.csv": tableOf({ ...common, label: ({ y }) => far + y, prediction: (row) => far + row[name] }),
    });
  const needs = everywhere(["mae", "mse", "rmse", "r2"].map((metric) => ({ metric })));
  await compare({ ...CSV, task: "regression" }, needs, [table("p"), table("q")]);
}, 60_000);

test("probabilities of 0 and 1, whose clipped losses are nearly all of the mean", async () => {
  const label = ({ truth }: { truth: number }) => (truth > 0 ? 1 : 0);
  const table = (name: "score" | "other") =>
    folder({ "p.csv": tableOf({ ...common, label, score: (row) => row[name] }) });
  const needs = everywhere([{ metric: "log_loss" }, { metric: "brier" }]);
  // A normal interval would be half its width off.
  await compare({ ...CSV, resamples: 4000 }, needs, [table("score"), table("other")], 0.2);
}, 60_000);

test("more rows than are drawn from", async () => {
  const rows = Array.from({ length: 6000 }, (_, id) => {
    const label = random.int(3);
    const said = () => (random.int(10) < 6 ? label : random.int(4));
    return { id, label, ours: said(), theirs: said() };
  });
  const table = (name: "ours" | "theirs") => {
    const lines = rows.map((row) => `${row.id},${row.label},${row[name]}`);
    return folder({ "p.csv": `id,label,prediction\n${lines.join("\n")}\n` });
  };
  const config: EvaluationConfig = { ...CSV, task: "multiclass-classification", slices: [] };
  const needs = ["macro", "weighted"].flatMap((average) =>
    ["precision", "recall", "f1"].map((metric) => ({ metric, against, options: { average } })),
  );
  await compare(config, needs, [table("ours"), table("theirs")], 0.06);
}, 60_000);
