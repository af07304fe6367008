import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import type { Figure } from "../../../../src/model/evidence.ts";
import { createRandom } from "../../../../src/stats/random.ts";
import { evaluate, folder } from "../job.ts";

const CONFIG: EvaluationConfig = {
  predictions: "p.csv",
  task: "multiclass-classification",
  label: "kind",
  key: "id",
  resamples: 100,
};
const needs = [{ metric: "accuracy", against: "baseline" }];

interface Row {
  readonly kind: string;
  readonly scores: readonly number[];
  readonly weight?: number;
}

function table(labels: readonly string[], rows: readonly Row[]): string {
  const names = labels.map((label) => `p_${label}`);
  const lines = rows.map(({ kind, scores, weight = 1 }, row) => [row, kind, weight, ...scores].join(","));
  return folder({ "p.csv": `id,kind,weight,${names.join(",")}\n${lines.join("\n")}\n` });
}

function random(labels: readonly string[], rows: number, seed: number, skill: number): Row[] {
  const { next, int } = createRandom(seed);
  return Array.from({ length: rows }, () => {
    const code = int(labels.length);
    const raw = labels.map((_, at) => next() + (at === code ? skill : 0));
    const sum = raw.reduce((total, value) => total + value, 0);
    return { kind: labels[code], scores: raw.map((value) => value / sum), weight: 1 + (code % 3) };
  });
}

async function draw(labels: readonly string[], more: Partial<EvaluationConfig> = {}) {
  const config = { ...CONFIG, score: labels.map((label) => `p_${label}`), ...more };
  const [ours, theirs] = [0.4, 0.8].map((skill) => table(labels, random(labels, 600, 5, skill)));
  return (await evaluate(config, needs, ours, theirs)).figures;
}

function figure(figures: readonly Figure[], id: string): Figure {
  const found = figures.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id} among ${figures.map((one) => one.id).join(", ")}`);
  return found;
}

test("each class has its curves against the others, of both sides", async () => {
  const figures = await draw(["a", "b", "c"]);
  const kinds = ["roc", "precision-recall", "gains", "lift", "calibration"];
  const ids = ["a", "b", "c"].flatMap((label) => kinds.map((kind) => `${kind}: ${label}`));
  expect(figures.map(({ id }) => id).filter((id) => !id.startsWith("losses"))).toEqual([
    ...ids,
    "confusion",
    "confusion of main (1a2b3c4)",
  ]);
  const { title, series } = figure(figures, "roc: b");
  expect(title).toBe("ROC curve of b against the rest");
  expect(series.map(({ name }) => name)).toEqual(["this change", "main (1a2b3c4)"]);
});

test("weights count in the curves and in the matrix", async () => {
  // Three rows of a for sure; the positive that is scored last weighs as much as the two others together.
  const rows: Row[] = [
    { kind: "a", scores: [0.9, 0.1], weight: 1 },
    { kind: "a", scores: [0.8, 0.2], weight: 1 },
    { kind: "b", scores: [0.5, 0.5], weight: 6 },
    { kind: "a", scores: [0.1, 0.9], weight: 2 },
    { kind: "b", scores: [0.05, 0.95], weight: 2 },
  ];
  const twice = [...rows, ...rows, ...rows];
  const config = { ...CONFIG, score: ["p_a", "p_b"], weight: "weight" };
  const { figures } = await evaluate(config, [{ metric: "accuracy" }], table(["a", "b"], twice));
  expect(figure(figures, "roc: a").series[0]).toMatchObject({
    x: [0, 0, 0.75, 0.75, 1],
    y: [0, 0.5, 0.5, 1, 1],
  });
  const { series, yLabel } = figure(figures, "confusion");
  expect(series.map(({ y }) => y)).toEqual([
    [6, 18],
    [6, 6],
  ]);
  expect(yLabel).toBe("weight of the rows");
});

test("classes that no row has, or only rows without weight, have no curve", async () => {
  const labels = ["a", "b", "c"];
  const rows = random(labels, 300, 3, 0.5).map((row) => ({ ...row, weight: row.kind === "c" ? 0 : 1 }));
  const config = { ...CONFIG, score: labels.map((label) => `p_${label}`), weight: "weight" };
  const evidence = await evaluate(config, [{ metric: "accuracy" }], table(labels, rows));
  const curves = evidence.figures.filter(({ id }) => id.startsWith("roc"));
  expect(curves.map(({ id }) => id)).toEqual(["roc: a", "roc: b"]);
});

test("the report stays small and its curves faithful, however many classes there are", async () => {
  const few = await draw(["a", "b", "c"]);
  const many = await draw(Array.from({ length: 26 }, (_, at) => `k${String(at).padStart(2, "0")}`));
  expect(many.filter(({ id }) => id.startsWith("roc"))).toHaveLength(20);
  for (const figures of [few, many]) {
    expect(JSON.stringify(figures).length).toBeLessThan(100_000);
    for (const { series } of figures)
      for (const { x, y } of series) {
        expect(x.length).toBeLessThanOrEqual(100);
        expect(y.every(Number.isFinite)).toBe(true);
      }
  }
});

test("each of several labels a row has its curves", async () => {
  const config: EvaluationConfig = {
    predictions: "p.csv",
    task: "multilabel-classification",
    labels: ["red", "round"],
    score: ["s_red", "s_round"],
    prediction: ["said_red", "said_round"],
    key: "id",
    resamples: 100,
  } as EvaluationConfig;
  const lines = Array.from({ length: 40 }, (_, row) => {
    const [red, round] = [row % 2, row % 4 === 0 ? 1 : 0];
    // Red is told for sure; of what is not round, a third is scored as what is.
    const scores = [red === 1 ? 0.9 : 0.1, round === 1 || row % 3 === 0 ? 0.8 : 0.2];
    return [row, red, round, ...scores, red, round].join(",");
  });
  const root = folder({ "p.csv": `id,red,round,s_red,s_round,said_red,said_round\n${lines.join("\n")}\n` });
  const { figures } = await evaluate(config, [{ metric: "hamming_loss" }], root);
  expect(figure(figures, "roc: red").series[0]).toMatchObject({ x: [0, 0, 1], y: [0, 1, 1] });
  // Of 30 rows that are not round, 10 of 40 are multiples of 3 less those of 12: 14 − 4.
  expect(figure(figures, "roc: round").series[0]).toMatchObject({
    x: [0, expect.closeTo(10 / 30, 4), 1],
    y: [0, 1, 1],
  });
});
