import { expect, test } from "vitest";
import { openDuckDb } from "../../../src/engines/duckdb.ts";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { EVALUATION_METRICS } from "../../../src/gates/evaluation/metrics/index.ts";
import { judge } from "../../../src/judge/index.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import type { Rule } from "../../../src/model/rule.ts";
import { needsOf } from "../../../src/pipeline/plan.ts";
import { intervalOf } from "../../../src/stats/interval.ts";
import { evaluate, FIXTURES, find, folder, tree } from "./job.ts";

const CONFIG: EvaluationConfig = {
  predictions: "p.csv",
  task: "multiclass-classification",
  label: "label",
  key: "id",
  slices: ["part"],
};

const against = "baseline";

/** Rows of `label, prediction`, a hundred of each pair. */
function table(...pairs: readonly string[]): string {
  const lines = pairs.flatMap((pair, part) =>
    Array.from({ length: 100 }, (_, row) => `${part * 100 + row},${pair.replace(" ", ",")},p${part}`),
  );
  return folder({ "p.csv": `id,label,prediction,part\n${lines.join("\n")}\n` });
}

function rule(metric: string, expectation: Rule["expectations"][number]): Rule {
  const found = EVALUATION_METRICS.find(({ info }) => info.id === metric);
  if (found === undefined) throw new Error(metric);
  return { metric: found.info, options: {}, subjects: {}, expectations: [expectation], level: "error" };
}

test("shares of rows with another prediction, and of those that were right before", async () => {
  // right → right, wrong → other wrong, right → wrong, wrong → right; labels that only one side knows.
  const ours = table("a a", "a b", "a new", "a a");
  const theirs = table("a a", "a old", "a a", "a c");
  const needs = ["churn", "negative_flips"].map((metric) => ({ metric, against }));
  const sliced = { metric: "churn", against, subjects: { slice: "part=*" } };
  const evidence = await evaluate(CONFIG, [...needs, sliced], ours, theirs);
  const churn = find(evidence, "churn");
  expect(churn.candidate).toMatchObject({
    value: 0.75,
    uncertainty: { kind: "binomial", successes: 300, trials: 400 },
  });
  expect(churn.baseline).toMatchObject({ value: 0, uncertainty: { kind: "exact" } });
  expect(churn.difference).toEqual(churn.candidate);
  expect(find(evidence, "negative_flips").candidate).toMatchObject({ value: 0.25 });
  const parts = [0, 1, 2, 3].map(
    (part) => (find(evidence, "churn", `part=p${part}`).candidate as Estimate).value,
  );
  expect(parts).toEqual([0, 1, 1, 1]);
});

test("the flips of two models are those that the table engine counts", async () => {
  const [ours, theirs] = ["worse", "base"].map((name) =>
    folder({
      "model.onnx": { fixture: `models/delay-${name}.onnx` },
      "golden.parquet": { fixture: "data/golden-test.parquet" },
    }),
  );
  const config: EvaluationConfig = {
    model: "model.onnx",
    data: "golden.parquet",
    task: "binary-classification",
    label: "delayed",
  };
  const needs = ["churn", "negative_flips"].map((metric) => ({ metric, against }));
  const evidence = await evaluate(config, needs, ours, theirs);
  const { changed, lost, rows } = await counted();
  expect(changed).toBeGreaterThan(lost);
  expect((find(evidence, "churn").candidate as Estimate).value).toBeCloseTo(changed / rows, 12);
  expect((find(evidence, "negative_flips").candidate as Estimate).value).toBeCloseTo(lost / rows, 12);
});

test("the same bytes have no churn at all; other bytes with the same predictions may have some", async () => {
  const needs = [{ metric: "churn", against }];
  const same = await evaluate(CONFIG, needs, table("a a", "b b"), table("a a", "b b"));
  expect(find(same, "churn").candidate).toMatchObject({ value: 0, uncertainty: { kind: "exact" } });
  const other = folder({
    "p.csv": `${Array.from({ length: 200 }, (_, id) => `${id},${id < 100 ? "a,a,p0" : "b,b,p1"},x`).reduce(
      (text, line) => `${text}${line}\n`,
      "id,label,prediction,part,by\n",
    )}`,
  });
  const rewritten = await evaluate(CONFIG, needs, table("a a", "b b"), other);
  expect(intervalOf(find(rewritten, "churn").candidate as Estimate, 0.95)[1]).toBeGreaterThan(0.01);
});

test("`max` and `no_worse_than` are both measured against the baseline and judged", async () => {
  const rules = [
    rule("churn", { kind: "max", bound: 0.4 }),
    rule("negative_flips", { kind: "max", bound: 0.2 }),
    rule("churn", { kind: "no_worse_than", against, margin: { kind: "absolute", amount: 0.8 } }),
  ];
  const needs = needsOf(rules);
  expect(needs.map((need) => need.against)).toEqual([against, against]);
  const evidence = await evaluate(CONFIG, needs, table("a b", "a a"), table("a a", "a a"));
  const checks = judge(rules, evidence, { unavailable: new Map(), whenMissing: "error" });
  expect(checks.map(({ status }) => status)).toEqual(["fail", "fail", "pass"]);
});

test("without a baseline nothing passes, and a first run may be skipped", async () => {
  const churn = rule("churn", { kind: "max", bound: 0.4 });
  const evidence = await evaluate(CONFIG, needsOf([churn]), table("a a"), folder({ "other.csv": "a\n" }));
  expect(find(evidence, "churn").candidate).toMatchObject({ code: "baseline/file-missing" });
  for (const [whenMissing, status] of [
    ["error", "error"],
    ["skip", "skipped"],
  ] as const)
    expect(judge([churn], evidence, { unavailable: new Map(), whenMissing })).toMatchObject([{ status }]);
  const alone = await evaluate(CONFIG, [{ metric: "churn" }], table("a a"));
  expect(find(alone, "churn").candidate).toMatchObject({ code: "baseline/not-configured" });
});

/** From the committed predictions of both models. */
async function counted(): Promise<{ changed: number; lost: number; rows: number }> {
  const engine = await openDuckDb();
  const files = await Promise.all(
    ["worse", "base"].map((name) => tree(FIXTURES).open(`expected/predictions-${name}.parquet`)),
  );
  const [ours, theirs] = [(await engine.relation(files[0])).from, (await engine.relation(files[1])).from];
  const [counts] = await engine.query(
    `SELECT count(*) FILTER (c.prediction <> b.prediction)::INT AS changed,
       count(*) FILTER (c.prediction <> c.delayed AND b.prediction = b.delayed)::INT AS lost, count(*)::INT AS "rows"
     FROM ${ours} c JOIN ${theirs} b USING (flight_id)`,
  );
  await engine.close();
  return counts as { changed: number; lost: number; rows: number };
}
