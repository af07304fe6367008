import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import { evaluate, folder } from "../job.ts";
import { compare, everyMetric, isInSql, VALUES_ALONE } from "./compare.ts";

interface Row {
  readonly [column: string]: string | number;
}

const csv = (rows: readonly Row[]) =>
  folder({
    "p.csv": `${Object.keys(rows[0]).join(",")}\n${rows.map((row) => Object.values(row).join(",")).join("\n")}\n`,
  });
const rowsOf = (of: (id: number) => Row) => Array.from({ length: 48 }, (_, id) => ({ id, ...of(id) }));

async function same(config: Omit<EvaluationConfig, "label">, rows: readonly Row[], theirs = rows) {
  // Whether 100 resamples all have one of several greatest errors is chance.
  const needs = everyMetric(config.task).map((need) => ({ ...need, against: "baseline" }));
  const asked = needs.filter(({ metric }) => isInSql(metric, config) && metric !== "max_error");
  const whole = { predictions: "p.csv", label: "label", key: "id", resamples: 100, ...config };
  await compare(whole, asked, [csv(rows), csv(theirs)], VALUES_ALONE);
}

const two = (id: number) => ({
  label: id % 3 === 0 ? 1 : 0,
  score: (id % 5) / 5 + (id % 3 === 0 ? 0.15 : 0),
});
const lower = rowsOf((id) => ({ ...two(id), score: two(id).score * 0.9 }));

test.each([
  ["NaN as a score", rowsOf((id) => ({ ...two(id), score: id === 3 ? "nan" : two(id).score }))],
  ["a missing score", rowsOf((id) => ({ ...two(id), score: id === 3 ? "" : two(id).score }))],
  ["scores outside 0 to 1", rowsOf((id) => ({ ...two(id), score: two(id).score * 3 - 1 }))],
  ["scores that are all right", rowsOf((id) => ({ ...two(id), score: two(id).label }))],
  ["zero and minus zero", rowsOf((id) => ({ ...two(id), score: id % 2 ? "-0.0" : id % 3 ? "0.0" : "0.5" }))],
  ["labels true and false", rowsOf((id) => ({ ...two(id), label: id % 3 ? "false" : "true" }))],
  ["a prediction that is missing", rowsOf((id) => ({ ...two(id), prediction: id === 7 ? "" : id % 2 }))],
  ["a prediction of no known label", rowsOf((id) => ({ ...two(id), prediction: id % 3 }))],
  ["predictions beside scores", rowsOf((id) => ({ ...two(id), prediction: id % 2 }))],
] as const)(
  "two classes: %s",
  async (_what, rows) => {
    await same({ task: "binary-classification" }, rows, lower);
    await same({ task: "binary-classification" }, lower, rows);
  },
  30_000,
);

test.each([
  ["one class", { positive: "late" }, rowsOf((id) => ({ ...two(id), label: "late" }))],
  ["one class that is a number", { positive: 7 }, rowsOf((id) => ({ ...two(id), label: 7 }))],
  ["a class without weight", { weight: "w" }, rowsOf((id) => ({ ...two(id), w: id % 3 ? 1 : 0 }))],
  ["one heavy row", { weight: "w" }, rowsOf((id) => ({ ...two(id), w: id === 0 ? 1000 : 1 }))],
  ["two groups", { group: "u" }, rowsOf((id) => ({ ...two(id), u: id % 2 }))],
  ["groups that are the classes", { group: "u" }, rowsOf((id) => ({ ...two(id), u: two(id).label }))],
  [
    "a group without weight",
    { group: "u", weight: "w" },
    rowsOf((id) => ({ ...two(id), u: id % 6, w: id % 6 === 1 ? 0 : 1.25 })),
  ],
] as const)(
  "rows that count differently: %s",
  async (_what, extra, rows) => {
    const config: Omit<EvaluationConfig, "label"> = { task: "binary-classification", ...extra };
    const theirs = rows.map((row, id) => ({ ...row, score: two(id).score * 0.9 }));
    await same(config, rows, theirs);
  },
  30_000,
);

test.each([
  ["a weight below zero", "evaluation/weight", { weight: "w" }, rowsOf((id) => ({ ...two(id), w: id - 3 }))],
  ["no weight at all", "evaluation/weight", { weight: "w" }, rowsOf((id) => ({ ...two(id), w: 0 }))],
  [
    "a row without group",
    "evaluation/group-missing",
    { group: "u" },
    rowsOf((id) => ({ ...two(id), u: id === 0 ? "" : id % 5 })),
  ],
] as const)("the whole gate is refused: %s", async (_what, code, extra, rows) => {
  for (const compute of ["memory", "sql"] as const)
    await expect(
      evaluate(
        { predictions: "p.csv", label: "label", task: "binary-classification", compute, ...extra },
        [{ metric: "accuracy" }],
        csv(rows),
      ),
    ).rejects.toMatchObject({ code });
});

const three = (id: number) => ({
  label: "abc"[id % 3],
  a: 0.5,
  b: 0.25,
  c: 0.25,
  prediction: "abc"[((id * 7) % 5) % 3],
});
const scores = { score: ["a", "b", "c"] };

type Case = readonly [what: string, extra: Partial<EvaluationConfig>, rows: readonly Row[]];

test.each<Case>([
  ["ties", scores, rowsOf(three)],
  ["NaN as a score", scores, rowsOf((id) => ({ ...three(id), b: id === 2 ? "nan" : 0.25 }))],
  ["scores that add up to 1.05", scores, rowsOf((id) => ({ ...three(id), b: id === 2 ? 0.3 : 0.25 }))],
  ["scores that nearly add up to 1", scores, rowsOf((id) => ({ ...three(id), b: id === 2 ? 0.2501 : 0.25 }))],
  ["a score too few", { score: ["a", "b"] }, rowsOf(three)],
  ["a label that no class is", { ...scores, classes: ["a", "b", "d"] }, rowsOf(three)],
  [
    "a class without rows",
    { ...scores, classes: ["a", "b", "c"] },
    rowsOf((id) => ({ ...three(id), label: "ab"[id % 2] })),
  ],
  ["rows without a prediction", {}, rowsOf((id) => ({ ...three(id), prediction: id % 5 ? "a" : "" }))],
  ["an invented prediction", {}, rowsOf((id) => ({ ...three(id), prediction: id % 5 ? "a" : "zz" }))],
  [
    "two classes of a task for several",
    { score: ["a", "b"] },
    rowsOf((id) => ({ ...three(id), label: "ab"[id % 2], b: 0.5 })),
  ],
])(
  "several classes: %s",
  async (_what, extra, rows) => {
    await same({ task: "multiclass-classification", ...extra }, rows);
  },
  30_000,
);

const number = (id: number) => ({ label: 1 + ((id * 7) % 11), prediction: 1.5 + ((id * 5) % 11) });

test.each([
  ["a label that never changes", rowsOf((id) => ({ ...number(id), label: 0.1 }))],
  ["predictions that are all right", rowsOf((id) => ({ ...number(id), prediction: number(id).label }))],
  ["a constant shift", rowsOf((id) => ({ ...number(id), prediction: number(id).label + 0.25 }))],
  ["labels of zero", rowsOf((id) => ({ ...number(id), label: 0 }))],
  [
    "numbers below -1",
    rowsOf((id) => ({ label: number(id).label - 3, prediction: number(id).prediction - 4 })),
  ],
  ["NaN as a prediction", rowsOf((id) => ({ ...number(id), prediction: id === 0 ? "nan" : 2 }))],
  ["a missing prediction", rowsOf((id) => ({ ...number(id), prediction: id === 0 ? "" : 2 }))],
] as const)(
  "regression: %s",
  async (_what, rows) => {
    await same({ task: "regression" }, rows, rowsOf(number));
    await same({ task: "regression" }, rowsOf(number), rows);
  },
  30_000,
);
