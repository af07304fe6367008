import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { EVALUATION_METRICS } from "../../../src/gates/evaluation/metrics/index.ts";
import * as ranking from "../../../src/gates/evaluation/metrics/ranking/index.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { evaluate, FIXTURES, find, folder } from "./job.ts";

interface Case {
  readonly note: string;
  readonly function: string;
  readonly arguments: {
    readonly options: { readonly [name: string]: unknown };
    readonly table: readonly (readonly [query: number, relevance: number, score: number])[];
  };
  readonly value: number | null;
}

function recorded(topic: string): Case[] {
  return (JSON.parse(readFileSync(`${FIXTURES}oracles/${topic}.json`, "utf8")) as { cases: Case[] }).cases;
}

const cases = recorded("ranking_gate");

/** One table is read once for all that is asked of it. */
const byTable = Map.groupBy(cases, (one) => JSON.stringify(one.arguments.table));

test("every metric of ranking has a case", () => {
  // Those of all lists together have Evidently's values in shown-items.test.ts.
  const together = ["recommendation_gini", "personalization"];
  const ids = EVALUATION_METRICS.filter(({ tasks }) => tasks.includes("ranking"))
    .map(({ info }) => info.id)
    .filter((id) => !together.includes(id));
  expect([...new Set(cases.map((one) => one.function))].sort()).toEqual([...ids].sort());
});

test.each([...byTable])("values are the mean over all orders of tied items", async (table, asked) => {
  const rows = JSON.parse(table) as Case["arguments"]["table"];
  // The order of a file says nothing: the same items from the last to the first.
  for (const lines of [rows, rows.toReversed()]) {
    const root = folder({ "p.csv": `q,relevance,score\n${lines.map((row) => row.join(",")).join("\n")}\n` });
    const evidence = await evaluate(
      { predictions: "p.csv", task: "ranking", query: "q", label: "relevance", resamples: 100 },
      asked.map((one) => ({ metric: one.function, options: one.arguments.options })),
      root,
    );
    asked.forEach(({ note, function: name, arguments: { options }, value }, at) => {
      const { metric, candidate } = evidence.measurements[at];
      const what = `${note}: ${name} ${JSON.stringify(options)}`;
      expect(metric).toBe(name);
      if (value === null) expect(candidate, what).toMatchObject({ code: "evaluation/undefined" });
      else
        expect(Math.abs((candidate as Estimate).value - value), what).toBeLessThan(
          1e-12 * Math.max(1, value),
        );
    });
  }
});

test("the functions of the library have the same values with `ties: mean`", () => {
  const functions: Readonly<Record<string, (input: never) => number>> = {
    mrr: ranking.meanReciprocalRank,
    map: ranking.meanAveragePrecision,
    precision_at_k: ranking.precisionAtK,
    recall_at_k: ranking.recallAtK,
    hit_rate: ranking.hitRateAtK,
    r_precision: ranking.rPrecision,
    fall_out: ranking.fallOut,
  };
  const seen = new Set<string>();
  for (const { note, function: name, arguments: given, value } of cases) {
    const { table, options } = given;
    if (!(name in functions) || value === null || table.some(([, relevance]) => relevance > 1)) continue;
    const { k, divide_by, empty_target_action } = options;
    const [query, yTrue, yScore] = [0, 1, 2].map((column) => table.map((row) => row[column]));
    const divideBy = name === "map" ? { divideBy: divide_by ?? "relevant" } : {};
    const input = {
      query,
      yTrue,
      yScore,
      k,
      ties: "mean",
      emptyTargetAction: empty_target_action,
      ...divideBy,
    };
    seen.add(name);
    expect(functions[name](input as never), `${note}: ${name} ${JSON.stringify(options)}`).toBeCloseTo(
      value,
      12,
    );
  }
  expect([...seen].sort()).toEqual(Object.keys(functions).sort());
});

test("a metric of another task is refused, and one of ranking elsewhere", async () => {
  const root = folder({ "p.csv": `q,relevance,score\n${"1,1,0.5\n1,0,0.4\n".repeat(1)}` });
  const evidence = await evaluate(
    { predictions: "p.csv", task: "ranking", query: "q", label: "relevance" },
    [{ metric: "roc_auc" }],
    root,
  );
  expect(find(evidence, "roc_auc").candidate).toMatchObject({ code: "evaluation/metric-for-task" });
});

test("a model that gives a score a row is measured on its queries, ties and all", async () => {
  const root = folder({
    "m.onnx": { fixture: "models/arrival-delay.onnx" },
    "d.parquet": { fixture: "data/golden-test.parquet" },
  });
  const base = folder({
    "m.onnx": { fixture: "models/arrival-delay-worse.onnx" },
    "d.parquet": { fixture: "data/golden-test.parquet" },
  });
  const known = recorded("ranking_model");
  expect(known).toHaveLength(2);
  const evidence = await evaluate(
    { model: "m.onnx", data: "d.parquet", task: "ranking", query: "dest", label: "delayed", resamples: 100 },
    known.map((one) => ({ metric: "ndcg", options: one.arguments.options, against: "baseline" })),
    root,
    base,
  );
  known.forEach(({ value }, at) => {
    const { candidate, difference } = evidence.measurements[at];
    expect((candidate as Estimate).value).toBeCloseTo(value ?? Number.NaN, 12);
    expect((difference as Estimate).value).toBeGreaterThan(0);
    expect((difference as Estimate).samples).toBe(99);
  });
});
