import { expect, test } from "vitest";
import type { Estimate } from "../../../src/model/estimate.ts";
import { evaluate, find } from "./job.ts";
import { asRows, CONFIG, type Item, items, pointOf, run } from "./ranking-rows.ts";

test("a query is the unit: samples, slices and intervals count queries", async () => {
  const needs = [
    { metric: "ndcg" },
    { metric: "mrr", subjects: { slice: "country=*" } },
    { metric: "hit_rate", options: { k: 1 } },
  ];
  const evidence = await evaluate({ ...CONFIG, slices: ["country"] }, needs, run(asRows(items(1.5))));
  const ndcg = find(evidence, "ndcg").candidate as Estimate;
  expect(ndcg.samples).toBe(40);
  expect(ndcg.uncertainty.kind).toBe("bootstrap");
  const slices = ["country=ch", "country=de"].map(
    (slice) => find(evidence, "mrr", slice).candidate as Estimate,
  );
  expect(slices.map(({ samples }) => samples)).toEqual([10, 30]);
  // Of 40 users so many have the relevant item first: a share with its trials.
  expect((find(evidence, "hit_rate").candidate as Estimate).uncertainty).toMatchObject({
    kind: "binomial",
    trials: 40,
  });
});

test("more queries make the interval narrower, more items of the same queries do not", async () => {
  const spread = async (rows: readonly Item[]) => {
    const evidence = await evaluate(CONFIG, [{ metric: "mrr" }], run(asRows(rows)));
    const { uncertainty } = find(evidence, "mrr").candidate as Estimate;
    if (uncertainty.kind !== "bootstrap") throw new Error(uncertainty.kind);
    const mean = uncertainty.replicates.reduce((sum, one) => sum + one, 0) / uncertainty.replicates.length;
    const squares = uncertainty.replicates.map((one) => (one - mean) ** 2);
    return Math.sqrt(squares.reduce((sum, one) => sum + one, 0) / squares.length);
  };
  const few = items(3, 50);
  const ratio = (await spread(few)) / (await spread(items(3, 800)));
  expect(ratio).toBeGreaterThan(2.7);
  expect(ratio).toBeLessThan(5.5);
  // Items that nobody would show last change nothing.
  const longer = [...few, ...few.map((row) => ({ ...row, item: `${row.item}b`, relevance: 0, score: -1 }))];
  expect(await spread(longer)).toBeCloseTo(await spread(few), 12);
});

test("the difference to the baseline is paired by query, whatever the order of its file", async () => {
  const [better, worse] = [items(1.2), items(3)];
  const needs = ["ndcg", "mrr", "map"].map((metric) => ({ metric, against: "baseline" }));
  const evidence = await evaluate(CONFIG, needs, run(asRows(better)), run(asRows(worse.toReversed())));
  const alone = await evaluate(CONFIG, needs, run(asRows(worse)));
  for (const { metric } of needs) {
    const { candidate, baseline, difference } = find(evidence, metric);
    expect((baseline as Estimate).value).toBeCloseTo(pointOf(find(alone, metric)), 12);
    expect((difference as Estimate).value).toBeCloseTo(
      (candidate as Estimate).value - (baseline as Estimate).value,
      12,
    );
    expect((difference as Estimate).value).toBeGreaterThan(0);
    expect((difference as Estimate).samples).toBe(40);
  }
});

test("ranks are scores the other way round, and rank 1 is the best", async () => {
  const rows = items(1.5);
  const ranked = rows.map(({ user, item, relevance, score }) => ({
    user,
    item,
    relevance,
    place: 1 + rows.filter((other) => other.user === user && other.score > score).length,
  }));
  const needs = [{ metric: "map" }, { metric: "precision_at_k", options: { k: 2 } }];
  const byRank = await evaluate({ ...CONFIG, rank: "place" }, needs, run(ranked));
  const byScore = await evaluate(CONFIG, needs, run(asRows(rows)));
  for (const { metric } of needs) expect(pointOf(find(byRank, metric))).toBe(pointOf(find(byScore, metric)));
  const minus = ranked.map((row, at) => ({ ...row, place: at === 7 ? -1 : row.place }));
  await expect(evaluate({ ...CONFIG, rank: "place" }, needs, run(minus))).rejects.toMatchObject({
    code: "evaluation/rank",
  });
});

test("the trivial baseline is a random order: one of five items relevant", async () => {
  const needs = [
    { metric: "mrr", against: "trivial" },
    { metric: "recall_at_k", options: { k: 2 }, against: "trivial" },
    { metric: "hit_rate", options: { k: 2 }, against: "trivial" },
  ];
  const evidence = await evaluate(CONFIG, needs, run(asRows(items(1.5))));
  const trivial = (metric: string) => (find(evidence, metric).baseline as Estimate).value;
  // (1 + 1/2 + 1/3 + 1/4 + 1/5) / 5, and two of five places.
  expect(trivial("mrr")).toBeCloseTo(137 / 300, 12);
  expect(trivial("recall_at_k")).toBeCloseTo(0.4, 12);
  expect(trivial("hit_rate")).toBeCloseTo(0.4, 12);
});

test("weights and groups are those of a query", async () => {
  const rows = items(1.5);
  const needs = [{ metric: "mrr" }];
  const weighted = await evaluate({ ...CONFIG, weight: "load" }, needs, run(asRows(rows)));
  const repeated = rows.flatMap((row) =>
    Array.from({ length: row.load }, (_, copy) => ({ ...row, user: `${row.user}/${copy}` })),
  );
  const copies = await evaluate(CONFIG, needs, run(asRows(repeated)));
  expect(pointOf(find(weighted, "mrr"))).toBeCloseTo(pointOf(find(copies, "mrr")), 12);
  const grouped = await evaluate({ ...CONFIG, group: "load" }, needs, run(asRows(rows)));
  expect((find(grouped, "mrr").candidate as Estimate).uncertainty.kind).toBe("normal");
});

test("a slice, weight or group of single items is refused", async () => {
  const root = run(asRows(items(1.5)).map((row, at) => ({ ...row, load: 1 + (at % 2) })));
  const slice = evaluate(CONFIG, [{ metric: "mrr", subjects: { slice: "item=i1" } }], root);
  await expect(slice).rejects.toMatchObject({ code: "evaluation/query-split" });
  for (const setting of ["weight", "group"])
    await expect(evaluate({ ...CONFIG, [setting]: "load" }, [{ metric: "mrr" }], root)).rejects.toMatchObject(
      {
        code: "evaluation/query-split",
      },
    );
});
