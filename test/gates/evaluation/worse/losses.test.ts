import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import type { Evidence } from "../../../../src/model/evidence.ts";
import { lossesOf } from "../../../../src/model/losses.ts";
import type { GateReport } from "../../../../src/model/report.ts";
import { evaluate, FIXTURES, folder } from "../job.ts";

const CONFIG: EvaluationConfig = {
  predictions: "predictions.parquet",
  task: "binary-classification",
  label: "delayed",
  key: "flight_id",
  slices: ["carrier", "origin"],
  resamples: 100,
};

const against = "baseline";
type Row = readonly [slice: string, rows: number, baseline: number, candidate: number, share: number];
interface Case {
  readonly function: string;
  readonly note: string;
  readonly value: unknown;
}

const { cases } = JSON.parse(readFileSync(`${FIXTURES}oracles/worse.json`, "utf8")) as { cases: Case[] };

function wanted(name: string, note: string): unknown {
  return cases.find((one) => one.function === name && one.note === note)?.value;
}

function commit(name: string): string {
  return folder({ "predictions.parquet": { fixture: `expected/predictions-${name}.parquet` } });
}

function losses(evidence: Evidence, metric: string, subject = {}) {
  const figures = structuredClone(evidence.figures) as GateReport["figures"];
  return lossesOf(figures, { metric, options: {}, subject });
}

function expectLosses(found: ReturnType<typeof losses>, rows: readonly Row[]): void {
  expect(found).toHaveLength(1);
  const { slices } = found[0];
  expect(slices.map(({ slice, rows: count }) => [slice, count])).toEqual(rows.map((row) => row.slice(0, 2)));
  slices.forEach(({ baseline, candidate, share }, at) => {
    expect(baseline).toBeCloseTo(rows[at][2], 12);
    expect(candidate).toBeCloseTo(rows[at][3], 12);
    expect(share).toBeCloseTo(rows[at][4], 8);
  });
}

test("the slices that carry a loss are those that pandas and scikit-learn find", async () => {
  const metrics = ["accuracy", "log_loss", "roc_auc", "f1"];
  const needs = metrics.map((metric) => ({ metric, against }));
  const evidence = await evaluate(CONFIG, needs, commit("worse"), commit("base"));
  for (const metric of metrics)
    expectLosses(losses(evidence, metric), wanted("losses", metric) as readonly Row[]);
  expect(losses(evidence, "accuracy")[0].shareLabel).toBe("share of the loss");
  expect(losses(evidence, "log_loss")[0].shareLabel).toBe("share of the loss");
  expect(losses(evidence, "roc_auc")[0].shareLabel).toBe("loss that is gone without the slice");
});

test("a slice that got worse is taken apart by the other columns", async () => {
  const subject = { slice: "carrier=EV" };
  const needs = [{ metric: "roc_auc", against, subjects: subject }];
  const evidence = await evaluate(CONFIG, needs, commit("worse"), commit("base"));
  expectLosses(losses(evidence, "roc_auc", subject), wanted("losses of EV", "roc_auc") as readonly Row[]);
});

test("rows that flipped are named by number alone, unless the config shows values", async () => {
  const { worse, better, examples } = wanted("flipped", "") as {
    worse: number;
    better: number;
    examples: readonly number[];
  };
  const needs = [{ metric: "roc_auc", against }];
  const masked = await evaluate(CONFIG, needs, commit("worse"), commit("base"));
  const note = masked.notes.find(({ code }) => code === "evaluation/worse-rows");
  const rows = examples.map((row) => `row ${row}`).join("; ");
  expect(note?.message).toBe(
    `${worse.toLocaleString("en")} rows that main (1a2b3c4) predicts right are wrong now, and ${better.toLocaleString("en")} the other way round; the 5 that lost most: ${rows}.`,
  );
  expect(note?.fix).toContain("show_values");
  const shown = await evaluate({ ...CONFIG, show_values: true }, needs, commit("worse"), commit("base"));
  const open = shown.notes.find(({ code }) => code === "evaluation/worse-rows");
  expect(open?.message).toMatch(
    new RegExp(
      `row ${examples[0]} \\(flight_id=\\d+\\): delayed=[01], was [01], is [01], carrier=\\w\\w, origin=`,
    ),
  );
});

test("nothing is said of a metric that got no worse, and of a baseline of the same bytes", async () => {
  const needs = ["accuracy", "roc_auc"].map((metric) => ({ metric, against }));
  const better = await evaluate(CONFIG, needs, commit("base"), commit("worse"));
  const same = await evaluate(CONFIG, needs, commit("base"), commit("base"));
  for (const evidence of [better, same]) {
    for (const { metric } of needs) expect(losses(evidence, metric)).toEqual([]);
    expect(evidence.notes).toEqual([]);
  }
});

test("without declared slices there is no table, and the rows that got worse are named all the same", async () => {
  const { slices: _, ...config } = CONFIG;
  const evidence = await evaluate(config, [{ metric: "accuracy", against }], commit("worse"), commit("base"));
  expect(losses(evidence, "accuracy")).toEqual([]);
  expect(evidence.notes).toMatchObject([{ code: "evaluation/worse-rows" }]);
});

test("for numbers the rows are those whose error grew", async () => {
  const csv = (errors: readonly number[]) =>
    `id,price,prediction\n${errors.map((error, row) => `${row},${row * 10},${row * 10 + error}`).join("\n")}\n`;
  const side = (errors: readonly number[]) => folder({ "p.csv": csv(errors) });
  const config: EvaluationConfig = { predictions: "p.csv", task: "regression", label: "price", key: "id" };
  const same = Array.from({ length: 40 }, () => 1);
  // Errors grow in rows 2 and 4 (by 5 and 1), and shrink in row 3.
  const evidence = await evaluate(
    config,
    [{ metric: "mae", against }],
    side([1, 6, 0, -2, 1, ...same]),
    side([1, 1, 3, 1, 1, ...same]),
  );
  const [note] = evidence.notes;
  expect(note.message).toBe(
    "The error of 2 rows is greater than with main (1a2b3c4), and of 1 smaller: row 2; row 4.",
  );
});
