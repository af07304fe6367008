import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import { createRandom } from "../../../../src/stats/random.ts";
import { folder } from "../job.ts";
import { against, compare, everyMetric, isInSql, VALUES_ALONE } from "./compare.ts";

const random = createRandom(19);
const pick = <Value>(values: readonly Value[]) => values[random.int(values.length)];
const CLASSES = ["x", "y", "z"];

/** A label with scores of two models that tie here and there. */
const ROWS = Array.from({ length: 200 }, (_, id) => {
  const code = random.int(3);
  const shares = () => {
    const raw = CLASSES.map((_, at) => (at === code ? 2 : 1) * (1 + random.int(8)));
    const total = raw.reduce((sum, one) => sum + one, 0);
    return raw.map((one) => one / total);
  };
  const y = 1 + random.int(500) / 100;
  const off = () => y * (1 + (random.int(100) - 45) / 250);
  const known = { g: pick(["k", "l", ""]), u: `p${random.int(18)}`, w: pick([0, 0.5, 1, 3.25]) };
  return { id, code, y, ...known, one: { p: off(), s: shares() }, other: { p: off(), s: shares() } };
});
type Row = (typeof ROWS)[number];

function table(cells: (row: Row) => Readonly<Record<string, string | number>>): string {
  const rows = ROWS.map((row) => {
    const { id, g, u, w } = row;
    return { id, g, u, w, ...cells(row) };
  });
  const lines = rows.map((row) => Object.values(row).join(","));
  return folder({ "p.csv": `${Object.keys(rows[0]).join(",")}\n${lines.join("\n")}\n` });
}

const CONFIG: Omit<EvaluationConfig, "task"> = {
  predictions: "p.csv",
  label: "label",
  key: "id",
  slices: ["g"],
  resamples: 100,
};
const SETTINGS = [
  ["plain rows", {}],
  ["weights", { weight: "w" }],
  ["groups", { group: "u" }],
  ["weights and groups", { weight: "w", group: "u" }],
] as const;

test.each(SETTINGS)(
  "two classes, %s",
  async (_name, extra) => {
    const label = ({ code }: Row) => (code === 0 ? "it's yes" : "no");
    const [ours, theirs] = (["one", "other"] as const).map((side) =>
      table((row) => ({ label: label(row), score: row[side].s[0] })),
    );
    const config: EvaluationConfig = {
      ...CONFIG,
      ...extra,
      task: "binary-classification",
      positive: "it's yes",
    };
    const metrics = everyMetric(config.task).filter(({ metric }) => isInSql(metric, extra));
    expect(metrics.length).toBeGreaterThan(50);
    const isPlain = Object.keys(extra).length === 0;
    const sliced = metrics.filter(
      ({ metric }) => isPlain || ["f1", "roc_auc", "log_loss", "ece"].includes(metric),
    );
    const slices = sliced.map((need) => ({ ...need, against, subjects: { slice: "g=*" } }));
    await compare(
      config,
      [...metrics.map((need) => ({ ...need, against })), ...slices],
      [ours, theirs],
      VALUES_ALONE,
    );
  },
  60_000,
);

test.each(SETTINGS)(
  "several classes, %s; the greatest score predicts",
  async (_name, extra) => {
    const [ours, theirs] = (["one", "other"] as const).map((side) =>
      table(({ code, [side]: { s } }) => ({ label: CLASSES[code], a: s[0], b: s[1], c: s[2] })),
    );
    const task = "multiclass-classification";
    const config: EvaluationConfig = {
      ...CONFIG,
      ...extra,
      task,
      score: ["c", "a", "b"],
      classes: ["z", "x", "y"],
    };
    const needs = everyMetric(task).map((need) => ({ ...need, against }));
    await compare(config, needs, [ours, theirs], VALUES_ALONE);
  },
  60_000,
);

test.each(SETTINGS)(
  "regression, %s",
  async (_name, extra) => {
    const [ours, theirs] = (["one", "other"] as const).map((side) =>
      table((row) => ({ label: row.y, prediction: row[side].p })),
    );
    const config: EvaluationConfig = { ...CONFIG, ...extra, task: "regression" };
    const metrics = everyMetric("regression").filter(({ metric }) => isInSql(metric, extra));
    const needs = metrics.map((need) => ({ ...need, against }));
    await compare(config, needs, [ours, theirs], VALUES_ALONE);
  },
  60_000,
);

test("a constant model, of the shares or the mean of weighted rows", async () => {
  const trivial = (metrics: readonly string[]) => metrics.map((metric) => ({ metric, against: "trivial" }));
  const binary = table((row) => ({ label: row.code === 0 ? 1 : 0, score: row.one.s[0] }));
  const several = table(({ code, one: { s } }) => ({ label: CLASSES[code], a: s[0], b: s[1], c: s[2] }));
  const numbers = table((row) => ({ label: row.y, prediction: row.one.p }));
  const scored = ["accuracy", "log_loss", "brier", "roc_auc"];
  for (const weight of [undefined, "w"]) {
    const config = { ...CONFIG, ...(weight === undefined ? {} : { weight }), slices: [] };
    const two = { ...config, task: "binary-classification" } as const;
    await compare(two, trivial([...scored, "average_precision"]), [binary, binary], VALUES_ALONE);
    // A threshold is for the model alone.
    await compare({ ...two, threshold: 0.9 }, trivial(scored), [binary, binary], VALUES_ALONE);
    const more: EvaluationConfig = {
      ...config,
      task: "multiclass-classification",
      score: ["a", "b", "c"],
    };
    await compare(more, trivial(scored), [several, several], VALUES_ALONE);
    await compare(
      { ...config, task: "regression" },
      trivial(["mae", "mse", "max_error", ...(weight === undefined ? ["median_absolute_error"] : [])]),
      [numbers, numbers],
      VALUES_ALONE,
    );
  }
}, 60_000);

test("more groups than are left out one by one", async () => {
  const rows = Array.from({ length: 2600 }, (_, id) => ({
    id,
    u: id % 1300,
    y: id % 2,
    s: ((id * 7) % 13) / 13,
  }));
  const lines = rows.map(({ id, u, y, s }) => `${id},${u},${y},${s}`);
  const root = folder({ "p.csv": `id,u,label,score\n${lines.join("\n")}\n` });
  const config: EvaluationConfig = { ...CONFIG, task: "binary-classification", slices: [], group: "u" };
  const needs = ["accuracy", "log_loss", "roc_auc"].map((metric) => ({ metric }));
  await compare(config, needs, [root, root], VALUES_ALONE);
}, 60_000);
