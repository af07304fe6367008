import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { requireSettings } from "../../../src/gates/evaluation/settings/settings.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { evaluate, find, folder } from "./job.ts";
import { asRows, CONFIG, items, pointOf, type Row, run } from "./ranking-rows.ts";

const broken: readonly (readonly [string, (row: Row, at: number) => Row, string])[] = [
  ["negative relevance", (row, at) => (at === 3 ? { ...row, relevance: -1 } : row), "evaluation/relevance"],
  [
    "missing relevance",
    (row, at) => (at === 3 ? { ...row, relevance: null } : row),
    "evaluation/label-missing",
  ],
  [
    "words as relevance",
    (row) => ({ ...row, relevance: row["relevance"] === 1 ? "yes" : "no" }),
    "evaluation/label-type",
  ],
  ["nothing relevant", (row) => ({ ...row, relevance: 0 }), "evaluation/undefined"],
  ["items of one relevance", (row) => ({ ...row, relevance: 1 }), "evaluation/undefined"],
  ["missing query", (row, at) => (at === 3 ? { ...row, user: null } : row), "evaluation/query-missing"],
  ["missing item", (row, at) => (at === 3 ? { ...row, item: null } : row), "evaluation/key-null"],
  ["an item twice", (row, at) => (at === 3 ? { ...row, item: "i2" } : row), "evaluation/key-duplicate"],
  ["a query a row", (row, at) => ({ ...row, user: at }), "evaluation/undefined"],
  ["words as scores", (row) => ({ ...row, score: "high" }), "evaluation/score-type"],
];

test.each(broken)("%s is refused", async (_, breakRow, code) => {
  const root = run(asRows(items(1.5)).map(breakRow));
  await expect(evaluate(CONFIG, [{ metric: "ndcg" }], root)).rejects.toMatchObject({ code });
});

test("a missing or infinite score has no value", async () => {
  for (const score of [null, "nan", "inf"]) {
    const root = run(asRows(items(1.5)).map((row, at) => (at === 3 ? { ...row, score } : row)));
    const evidence = await evaluate(CONFIG, [{ metric: "ndcg" }], root);
    expect(find(evidence, "ndcg").candidate).toMatchObject({ code: "evaluation/not-finite" });
  }
});

test("a query that vanished is no comparison, and a lost item neither", async () => {
  const rows = asRows(items(1.5));
  const needs = [{ metric: "ndcg", against: "baseline" }];
  const gone = await evaluate(CONFIG, needs, run(rows.slice(5)), run(rows));
  expect(find(gone, "ndcg").baseline).toMatchObject({ code: "evaluation/query-vanished" });
  expect(find(gone, "ndcg").difference).toMatchObject({ code: "evaluation/query-vanished" });
  const added = await evaluate(CONFIG, needs, run(rows), run(rows.slice(5)));
  expect(find(added, "ndcg").baseline).toMatchObject({ code: "evaluation/key-missing" });
});

test("without a key two files cannot be paired, and an empty one has no rows", async () => {
  const { key: _, ...config } = CONFIG;
  const needs = [{ metric: "ndcg", against: "baseline" }];
  const evidence = await evaluate(config, needs, run(asRows(items(1))), run(asRows(items(2))));
  expect(find(evidence, "ndcg").baseline).toMatchObject({ code: "evaluation/key-needed" });
  const empty = folder({ "run.csv": "user,item,relevance,score\n" });
  await expect(evaluate(CONFIG, needs, empty)).rejects.toMatchObject({ code: "evaluation/no-rows" });
});

test("queries that decide nothing are counted in notes", async () => {
  const rows = asRows(items(1.5)).map((row, at) => (at === 2 ? { ...row, relevance: 0 } : row));
  const evidence = await evaluate(
    CONFIG,
    [{ metric: "mrr" }],
    run([...rows, { ...rows[2], user: "last", relevance: 1 }]),
  );
  const notes = evidence.notes.map(({ message }) => message).join(" ");
  expect(notes).toContain("1 of 41 queries has no relevant item");
  expect(notes).toContain("1 of 41 queries has one item only");
});

test("nine queries are too few, however many items they have", async () => {
  const evidence = await evaluate(CONFIG, [{ metric: "mrr" }], run(asRows(items(1.5, 9))));
  expect(find(evidence, "mrr").candidate).toMatchObject({
    code: "evaluation/too-few-rows",
    reason: expect.stringContaining("9 queries are too few"),
  });
});

test("integer ids beyond what a double tells apart stay apart", async () => {
  const rows = asRows(items(1.5)).map((row, at) => ({
    ...row,
    user: `90071992547409${93 + Math.floor(at / 5)}`,
  }));
  const evidence = await evaluate(CONFIG, [{ metric: "mrr" }], run(rows));
  const plain = await evaluate(CONFIG, [{ metric: "mrr" }], run(asRows(items(1.5))));
  expect((find(evidence, "mrr").candidate as Estimate).samples).toBe(40);
  expect(pointOf(find(evidence, "mrr"))).toBe(pointOf(find(plain, "mrr")));
});

const settings: readonly (readonly [string, Partial<EvaluationConfig>])[] = [
  ["no query", { query: undefined }],
  ["a prediction", { prediction: "score" }],
  ["a threshold", { threshold: 0.5 }],
  ["an activation", { activation: "sigmoid" }],
  ["two scores", { score: ["a", "b"] }],
  ["rank and score", { rank: "place", score: "score" }],
  ["the label as rank", { rank: "relevance" }],
  ["the label as score", { score: "relevance" }],
  ["the query as key", { key: "user" }],
  ["lists without data", { lists: "top" }],
  ["SQL", { compute: "sql" }],
  ["rank in another task", { task: "regression", rank: "place" }],
];

test("a file of numbers has no queries", () => {
  expect(() => requireSettings({ metrics_file: "m.json", query: "user" })).toThrow(
    expect.objectContaining({ code: "evaluation/settings", message: expect.stringContaining("`query`") }),
  );
});

test.each(settings)("%s does not fit", (_, wrong) => {
  requireSettings(CONFIG);
  const given = Object.fromEntries(
    Object.entries({ ...CONFIG, ...wrong }).filter(([, one]) => one !== undefined),
  );
  expect(() => requireSettings(given)).toThrow(expect.objectContaining({ code: "evaluation/settings" }));
});
