import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { personalization, recommendationGini } from "../../../src/gates/evaluation/metrics/public.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { standardErrorOf } from "../../../src/stats/interval.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { evaluate, find, folder } from "./job.ts";

interface Case {
  readonly function: string;
  readonly note: string;
  readonly arguments: {
    readonly query: readonly (string | number)[];
    readonly item: readonly (string | number)[];
    readonly yScore: readonly number[];
    readonly k?: number;
  };
  readonly value: number | null;
}

const { cases } = JSON.parse(
  readFileSync(new URL("../../../fixtures/oracles/recommendation.json", import.meta.url), "utf8"),
) as { cases: Case[] };

const IDS = { recommendationGini: "recommendation_gini", personalization: "personalization" } as const;
const CONFIG: EvaluationConfig = {
  predictions: "lists.jsonl",
  data: "known.jsonl",
  task: "ranking",
  lists: "top",
  query: "user",
  key: "item",
  label: "bought",
  score: "score",
};

interface Row {
  readonly user: string | number;
  readonly item: string | number;
  readonly score: number;
}

const jsonl = (rows: readonly object[]) => rows.map((row) => JSON.stringify(row)).join("\n");

/** Every user bought the first item of the list. */
function tables(rows: readonly Row[]): string {
  const first = [...new Map(rows.map((row) => [row.user, row])).values()];
  return folder({
    "lists.jsonl": jsonl(rows),
    "known.jsonl": jsonl(first.map(({ user, item }) => ({ user, item, bought: 1 }))),
  });
}

const known = cases.filter(
  ({ function: name, note, value }) => name in IDS && value !== null && note !== "one query",
);

test("Evidently's values, of lists of the best items", async () => {
  expect(known.length).toBeGreaterThan(20);
  for (const { function: name, note, arguments: given, value } of known) {
    const rows = given.query.map((user, at) => ({ user, item: given.item[at], score: given.yScore[at] }));
    const options = given.k === undefined ? {} : { k: given.k };
    const metric = IDS[name as keyof typeof IDS];
    // Of fewer than ten users resamples say nothing; leaving each out does.
    const config = { ...CONFIG, group: "user" };
    const { candidate } = find(await evaluate(config, [{ metric, options }], tables(rows)), metric);
    expect(candidate, `${name} ${note}`).toMatchObject({ value: expect.closeTo(value ?? Number.NaN, 10) });
  }
});

/** Users of whom half like what is popular. */
function listed(users: number, seed: number, length = 8): readonly Row[] {
  const random = createRandom(seed);
  return Array.from({ length: users }, (_, user) => {
    const items = new Set<number>();
    while (items.size < length) items.add(Math.floor((user % 2 === 0 ? 40 : 200) * random.next() ** 2));
    return [...items].map((item, at) => ({ user, item: `i${item}`, score: length - at }));
  }).flat();
}

const needs = Object.values(IDS).map((metric) => ({ metric, options: { k: 5 }, against: "baseline" }));

test("values are those of the functions, and both sides are compared", async () => {
  const [ours, theirs] = [listed(300, 1), listed(300, 2)];
  const evidence = await evaluate(
    { ...CONFIG, resamples: 300 },
    needs,
    tables(ours),
    folder({ "lists.jsonl": jsonl(theirs) }),
  );
  const input = (rows: readonly Row[]) => ({
    query: rows.map(({ user }) => user) as number[],
    item: rows.map(({ item }) => item) as string[],
    yScore: rows.map(({ score }) => score),
    k: 5,
  });
  for (const [metric, of] of [
    ["recommendation_gini", recommendationGini],
    ["personalization", personalization],
  ] as const) {
    const { candidate, baseline, difference } = find(evidence, metric);
    expect(candidate).toMatchObject({ value: expect.closeTo(of(input(ours)), 12), samples: 300 });
    expect(baseline).toMatchObject({ value: expect.closeTo(of(input(theirs)), 12) });
    expect(difference).toMatchObject({
      value: expect.closeTo(of(input(ours)) - of(input(theirs)), 12),
      uncertainty: { kind: "bootstrap" },
    });
  }
});

test("the doubt of personalization is what further users would bring", async () => {
  const drawn = Array.from({ length: 40 }, (_, seed) => listed(120, 10 + seed));
  const values = drawn.map((rows) =>
    personalization({
      query: rows.map(({ user }) => Number(user)),
      item: rows.map(({ item }) => String(item)),
      yScore: rows.map(({ score }) => score),
      k: 5,
    }),
  );
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
  const evidence = await evaluate(
    { ...CONFIG, resamples: 400 },
    needs.slice(1),
    tables(drawn[0]),
    tables(drawn[1]),
  );
  const error = standardErrorOf(find(evidence, "personalization").candidate as Estimate);
  // Half of the users of a draw are of either kind here, which resamples do not know.
  expect(error / spread).toBeGreaterThan(0.6);
  expect(error / spread).toBeLessThan(2);
});

test("items of equal score are shown in a share of all orders, whatever the order of the rows", async () => {
  // Ten users who each have items a, b and c at one score: of the first two places each item has two thirds.
  const rows = Array.from({ length: 10 }, (_, user) =>
    ["a", "b", "c"].map((item) => ({ user, item, score: 1 })),
  ).flat();
  const of = async (given: readonly Row[]) => {
    const options = { k: 2 };
    const evidence = await evaluate(
      { ...CONFIG, resamples: 50 },
      [
        { metric: "personalization", options },
        { metric: "recommendation_gini", options },
      ],
      tables(given),
    );
    return Object.values(IDS).map((metric) => (find(evidence, metric).candidate as Estimate).value);
  };
  // Of three items at two thirds each two users share 3 · 4/9 of 2 places: 1 − 2/3.
  const wanted = [expect.closeTo(0, 12), expect.closeTo(1 / 3, 12)];
  expect(await of(rows)).toEqual(wanted);
  expect(await of(rows.toReversed())).toEqual(wanted);
});

test("scores of all items, weights, and a constant score", async () => {
  const random = createRandom(4);
  const rows = Array.from({ length: 400 }, (_, at) => {
    const [user, item] = [Math.floor(at / 10), at % 10];
    return {
      user,
      item,
      score: random.next() + (item < 3 ? 0.5 : 0),
      bought: at % 3 === 0 ? 1 : 0,
      w: user % 4,
    };
  });
  const config: EvaluationConfig = {
    predictions: "all.jsonl",
    task: "ranking",
    query: "user",
    key: "item",
    label: "bought",
    score: "score",
    resamples: 100,
  };
  const asked = needs.map((need) => ({ ...need, against: "trivial" }));
  const root = folder({ "all.jsonl": jsonl(rows) });
  const plain = await evaluate(config, asked, root);
  // Each of ten items is among five in half of all orders: two users share 10 · 1/4 of 5 places.
  expect(find(plain, "personalization").baseline).toMatchObject({ value: expect.closeTo(0.5, 12) });
  expect(find(plain, "recommendation_gini").baseline).toMatchObject({ value: expect.closeTo(0, 12) });
  // A user of weight 0 is none.
  const weighted = await evaluate({ ...config, weight: "w" }, asked, root);
  const without = await evaluate(
    config,
    asked,
    folder({ "all.jsonl": jsonl(rows.filter(({ w }) => w > 0).map((row) => ({ ...row, w: 1 }))) }),
  );
  const double = await evaluate(
    { ...config, weight: "w" },
    asked,
    folder({ "all.jsonl": jsonl(rows.map((row) => ({ ...row, w: row.w === 0 ? 0 : 2 }))) }),
  );
  for (const metric of Object.values(IDS)) {
    const value = (evidence: typeof plain) => (find(evidence, metric).candidate as Estimate).value;
    expect(value(double)).toBeCloseTo(value(without), 12);
    expect(value(weighted)).not.toBeCloseTo(value(without), 6);
  }
});

test("rows that are not told apart by their item have none of this", async () => {
  const rows = Array.from({ length: 60 }, (_, at) => ({
    user: at % 12,
    row: at,
    score: at,
    bought: at % 5 === 0 ? 1 : 0,
  }));
  const config: EvaluationConfig = {
    predictions: "all.jsonl",
    task: "ranking",
    query: "user",
    label: "bought",
    score: "score",
  };
  const root = folder({ "all.jsonl": jsonl(rows) });
  const code = async (more: Partial<EvaluationConfig>) =>
    find(await evaluate({ ...config, ...more }, [{ metric: "personalization" }], root), "personalization")
      .candidate;
  expect(await code({})).toMatchObject({ code: "evaluation/key-needed" });
  expect(await code({ key: "row" })).toMatchObject({ code: "evaluation/undefined" });
});
