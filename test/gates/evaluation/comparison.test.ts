import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { intervalOf, standardErrorOf } from "../../../src/stats/interval.ts";
import { evaluate, FIXTURES, find, folder } from "./job.ts";

const CONFIG: EvaluationConfig = {
  model: "model.onnx",
  data: "golden.parquet",
  task: "binary-classification",
  label: "delayed",
  slices: ["carrier", "origin"],
};

const GOLDEN = { fixture: "data/golden-test.parquet" };

function commit(model: string): string {
  return folder({ "model.onnx": { fixture: `models/${model}.onnx` }, "golden.parquet": GOLDEN });
}

const against = "baseline";

test("differences are paired: the interval is much narrower than that of two separate models", async () => {
  const needs = ["roc_auc", "accuracy", "log_loss"].map((metric) => ({ metric, against }));
  const evidence = await evaluate(CONFIG, needs, commit("delay-better"), commit("delay-base"));
  const { models } = JSON.parse(readFileSync(`${FIXTURES}expected/golden-metrics.json`, "utf8"));
  const kinds = { roc_auc: "normal", accuracy: "paired", log_loss: "bootstrap" };
  for (const [metric, kind] of Object.entries(kinds)) {
    const found = find(evidence, metric);
    const difference = found.difference as Estimate;
    const wanted = models["delay-better"].overall[metric] - models["delay-base"].overall[metric];
    expect(difference.value).toBeCloseTo(wanted, 7);
    expect(difference.uncertainty.kind).toBe(kind);
    const separate = Math.hypot(
      standardErrorOf(found.candidate as Estimate),
      standardErrorOf(found.baseline as Estimate),
    );
    expect(standardErrorOf(difference)).toBeLessThan(separate / 2);
    const [low, high] = intervalOf(difference, 0.95);
    expect(low).toBeLessThan(difference.value);
    expect(high).toBeGreaterThan(difference.value);
  }
});

test("the difference of two accuracies has the standard error of McNemar's formula", async () => {
  const evidence = await evaluate(
    CONFIG,
    [{ metric: "accuracy", against }],
    commit("delay-worse"),
    commit("delay-base"),
  );
  const { difference } = find(evidence, "accuracy");
  // From the predictions files: b rows only the candidate, c rows only the baseline has right.
  const { better, worse, rows } = await discordant();
  const standardError = Math.sqrt(better + worse - (better - worse) ** 2 / rows) / rows;
  expect((difference as Estimate).value).toBeCloseTo((better - worse) / rows, 12);
  expect(standardErrorOf(difference as Estimate) / standardError).toBeGreaterThan(0.92);
  expect(standardErrorOf(difference as Estimate) / standardError).toBeLessThan(1.08);
});

test("the worse model's damage shows on the airline it was trained wrong for", async () => {
  const needs = [{ metric: "roc_auc", against, subjects: { slice: "carrier=*" } }];
  const evidence = await evaluate(CONFIG, needs, commit("delay-worse"), commit("delay-base"));
  const [low, high] = intervalOf(find(evidence, "roc_auc", "carrier=EV").difference as Estimate, 0.95);
  expect(high).toBeLessThan(0);
  expect(low).toBeLessThan(high);
  expect(evidence.inputs).toContainEqual(expect.objectContaining({ role: "model", tree: "main (1a2b3c4)" }));
});

test("the same bytes differ by exactly nothing", async () => {
  const needs = [
    { metric: "roc_auc", against },
    { metric: "recall", against, subjects: { slice: "origin=JFK" } },
  ];
  const evidence = await evaluate(CONFIG, needs, commit("delay-base"), commit("delay-base"));
  for (const { difference } of evidence.measurements)
    expect(difference).toMatchObject({ value: 0, uncertainty: { kind: "exact" } });
  expect(evidence.notes).toEqual([]);
});

test("the same seed gives the same replicates, whatever else is asked; another seed gives others", async () => {
  const one = { metric: "log_loss", subjects: { slice: "origin=LGA" } };
  const root = commit("delay-base");
  const alone = await evaluate(CONFIG, [one], root);
  const among = await evaluate(
    CONFIG,
    [{ metric: "f1" }, { metric: "brier", subjects: one.subjects }, one],
    root,
  );
  const other = await evaluate(CONFIG, [one], root, undefined, 43);
  const replicates = (evidence: typeof alone) =>
    (find(evidence, "log_loss", "origin=LGA").candidate as Estimate).uncertainty;
  expect(replicates(among)).toEqual(replicates(alone));
  expect(replicates(other)).not.toEqual(replicates(alone));
});

test("a baseline without the model is missing, and the candidate is measured all the same", async () => {
  const baseline = folder({ "golden.parquet": GOLDEN });
  const evidence = await evaluate(CONFIG, [{ metric: "f1", against }], commit("delay-base"), baseline);
  const { candidate, baseline: theirs, difference } = find(evidence, "f1");
  expect(candidate).toHaveProperty("value");
  expect(theirs).toMatchObject({ code: "baseline/file-missing" });
  expect(difference).toMatchObject({ code: "baseline/file-missing" });
});

test("a baseline whose model is broken is missing with the reason", async () => {
  const baseline = folder({
    "model.onnx": { fixture: "models/bad/delay-truncated.onnx" },
    "golden.parquet": GOLDEN,
  });
  const evidence = await evaluate(CONFIG, [{ metric: "f1", against }], commit("delay-base"), baseline);
  expect(find(evidence, "f1").difference).toMatchObject({ code: "model/unreadable" });
});

test("changed golden data is noted, and a slice that is gone is no pass", async () => {
  const columns = "carrier,origin,dest,month,hour,sched_dep_time,distance,delayed";
  const row = (carrier: string, delayed: number) =>
    `${carrier},JFK,LAX,10,${delayed + 8},900,2475,${delayed}`;
  const csv = (carriers: string[]) =>
    `${columns}\n${carriers.flatMap((carrier) => Array.from({ length: 40 }, (_, at) => row(carrier, at % 2))).join("\n")}\n`;
  const model = { fixture: "models/delay-base.onnx" };
  const config = { ...CONFIG, data: "golden.csv" };
  const needs = [{ metric: "accuracy", against, subjects: { slice: "carrier=*" } }];
  const evidence = await evaluate(
    config,
    needs,
    folder({ "model.onnx": model, "golden.csv": csv(["AA"]) }),
    folder({ "model.onnx": model, "golden.csv": csv(["AA", "EV"]) }),
  );
  expect(evidence.notes).toMatchObject([{ code: "evaluation/data-changed" }]);
  expect(find(evidence, "accuracy", "carrier=EV").candidate).toMatchObject({
    code: "evaluation/slice-vanished",
  });
  expect(find(evidence, "accuracy", "carrier=AA").candidate).toHaveProperty("value");
});

/** Counted from the committed predictions with the table engine alone. */
async function discordant(): Promise<{ better: number; worse: number; rows: number }> {
  const { openDuckDb } = await import("../../../src/engines/duckdb.ts");
  const { tree } = await import("./job.ts");
  const engine = await openDuckDb();
  const [base, worse] = await Promise.all(
    ["base", "worse"].map((name) => tree(FIXTURES).open(`expected/predictions-${name}.parquet`)),
  );
  const [ours, theirs] = [(await engine.relation(worse)).from, (await engine.relation(base)).from];
  const [counts] = await engine.query(
    `SELECT count(*) FILTER (c.prediction = c.delayed AND b.prediction <> b.delayed)::INT AS better,
       count(*) FILTER (c.prediction <> c.delayed AND b.prediction = b.delayed)::INT AS worse, count(*)::INT AS "rows"
     FROM ${ours} c JOIN ${theirs} b USING (flight_id)`,
  );
  await engine.close();
  return counts as { better: number; worse: number; rows: number };
}

test("no row that tells two models apart is no proof that they are equal: few rows leave doubt", async () => {
  const table = (rows: number, extra: string) => {
    const lines = Array.from({ length: rows }, (_, row) => `${row},${row % 2},${row % 2},${extra}`);
    return `id,label,prediction,made_by\n${lines.join("\n")}\n`;
  };
  const config: EvaluationConfig = {
    predictions: "p.csv",
    task: "binary-classification",
    label: "label",
    key: "id",
  };
  for (const [rows, bound] of [
    // The wider of scipy.stats.binomtest(0, n).proportion_ci(0.95).high and Tango's z² / (n + z²).
    [40, 0.0880973],
    [4000, 0.00095944],
  ] as const) {
    const [ours, theirs] = ["new", "old"].map((extra) => folder({ "p.csv": table(rows, extra) }));
    const evidence = await evaluate(config, [{ metric: "accuracy", against }], ours, theirs);
    const difference = find(evidence, "accuracy").difference as Estimate;
    expect(difference).toMatchObject({ value: 0, samples: rows });
    expect(intervalOf(difference, 0.95)[1]).toBeCloseTo(bound, 6);
    expect(intervalOf(difference, 0.95)[0]).toBeCloseTo(-bound, 6);
  }
});

test.each(["memory", "sql"] as const)("a champion that no rule is about is told, by %s", async (compute) => {
  const table = `y,prediction\n${"1,1\n0,1\n1,0\n0,0\n".repeat(10)}`;
  const config: EvaluationConfig = {
    predictions: "p.csv",
    champion: "not-there.csv",
    task: "binary-classification",
    label: "y",
    compute,
  };
  const run = (against?: string) =>
    evaluate(config, [{ metric: "accuracy", ...(against && { against }) }], folder({ "p.csv": table }));
  const codes = async (against?: string) => (await run(against)).notes.map(({ code }) => code);
  expect(await codes()).toContain("evaluation/champion-idle");
  expect(await codes("champion")).not.toContain("evaluation/champion-idle");
});
