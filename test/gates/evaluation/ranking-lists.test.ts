import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { evaluate, find, folder } from "./job.ts";
import { asRows, CONFIG, csv, items, only, pointOf, run } from "./ranking-rows.ts";

/** What is relevant in a table of its own, and the best two of each user. */
function lists(noise: number, seed = 5): readonly [data: string, run: string] {
  const rows = items(noise, 40, seed);
  const judged = only(
    rows.filter(({ relevance }) => relevance > 0),
    ["user", "item", "relevance", "country"],
  );
  const top = rows.filter(
    ({ user, score }) => rows.filter((other) => other.user === user && other.score > score).length < 2,
  );
  return [csv(judged), csv(only(top, ["user", "item", "score"]))];
}

const TOP: EvaluationConfig = { ...CONFIG, data: "relevant.csv", lists: "top" };

test("lists of the best: what is left out was not found, what is unknown is not relevant", async () => {
  const needs = [
    { metric: "recall_at_k", options: { k: 2 } },
    { metric: "precision_at_k", options: { k: 2 } },
    { metric: "ndcg", options: { k: 2 } },
  ];
  const [data, listed] = lists(3);
  const evidence = await evaluate(TOP, needs, folder({ "relevant.csv": data, "run.csv": listed }));
  const complete = await evaluate(CONFIG, needs, run(asRows(items(3))));
  for (const { metric } of needs)
    expect(pointOf(find(evidence, metric))).toBeCloseTo(pointOf(find(complete, metric)), 12);
});

test("two sides may list other items of the same users", async () => {
  const [data, better] = lists(1.2);
  const [, worse] = lists(6, 9);
  const needs = [{ metric: "recall_at_k", options: { k: 2 }, against: "baseline" }];
  const evidence = await evaluate(
    TOP,
    needs,
    folder({ "relevant.csv": data, "run.csv": better }),
    folder({ "relevant.csv": data, "run.csv": worse }),
  );
  expect((find(evidence, "recall_at_k").difference as Estimate).value).toBeGreaterThan(0.2);
});

test("a user without a list, lists of other items, and what nobody can know", async () => {
  const [data, listed] = lists(1.2);
  const lines = listed.split("\n");
  const needs = [
    { metric: "mrr" },
    { metric: "fall_out", options: { k: 2 } },
    { metric: "map", against: "trivial" },
  ];
  const measure = (table: string) => evaluate(TOP, needs, folder({ "relevant.csv": data, "run.csv": table }));
  const short = [lines[0], ...lines.slice(1).filter((line) => !line.startsWith("u7,"))].join("\n");
  expect(find(await measure(short), "mrr").candidate).toMatchObject({ code: "evaluation/query-vanished" });
  const strange = listed.replaceAll(/,i(?=\d)/g, ",j");
  expect(find(await measure(strange), "mrr").candidate).toMatchObject({ code: "evaluation/key-missing" });
  const evidence = await measure(listed);
  expect(find(evidence, "fall_out").candidate).toMatchObject({ code: "evaluation/undefined" });
  expect(find(evidence, "map").baseline).toMatchObject({ code: "evaluation/no-score" });
});
