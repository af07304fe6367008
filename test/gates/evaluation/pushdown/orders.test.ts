import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import { drawGreatest, drawMiddles } from "../../../../src/gates/evaluation/pushdown/order-draws.ts";
import { intervalOf } from "../../../../src/stats/interval.ts";
import { createRandom } from "../../../../src/stats/random.ts";
import { evaluate, find, folder } from "../job.ts";
import { against, compare, VALUES_ALONE } from "./compare.ts";

const CONFIG: EvaluationConfig = {
  predictions: "p.csv",
  task: "regression",
  label: "y",
  key: "id",
  slices: ["g"],
};
const needsOf = (metric: string) => [
  { metric, against },
  { metric, against, subjects: { slice: "g=*" } },
];
const [MEDIAN, GREATEST] = ["median_absolute_error", "max_error"].map(needsOf);

/** Two models of the same rows whose errors have to do with one another. */
function models(rows: number, slice: (id: number) => string, digits = 12): readonly [string, string] {
  const random = createRandom(7);
  const about = () => random.next() + random.next() + random.next() - 1.5;
  const lines = Array.from({ length: rows }, (_, id) => {
    const [y, shared] = [10 * random.next(), about()];
    const said = () => (y + shared + 0.7 * about()).toFixed(digits);
    return { row: `${id},${slice(id)},${y.toFixed(digits)}`, ours: said(), theirs: said() };
  });
  const table = (side: "ours" | "theirs") =>
    folder({ "p.csv": `id,g,y,prediction\n${lines.map((one) => `${one.row},${one[side]}\n`).join("")}` });
  return [table("ours"), table("theirs")];
}

test("medians and their intervals are those of memory", async () => {
  await compare(
    { ...CONFIG, slices: [] },
    MEDIAN.slice(0, 1),
    models(3001, () => "a"),
  );
});

test("greatest errors are those of memory", async () => {
  // Between two of the few greatest errors there is nothing that an end could be nearer to.
  await compare(
    CONFIG,
    GREATEST,
    models(3001, (id) => (id % 3 === 0 ? "a" : "b")),
    VALUES_ALONE,
  );
});

test("few rows, and errors that tie, are as in memory", async () => {
  const ends = [1, 3, 12, 24, 64, 105];
  const tables = models(105, (id) => `g${ends.findIndex((end) => id < end)}`, 1);
  await compare(
    { ...CONFIG, min_slice_rows: 1, resamples: 100 },
    [...MEDIAN, ...GREATEST],
    tables,
    VALUES_ALONE,
  );
});

test("the greatest error of a resample is the greatest of all in 1 − 1/e of them, and the next in (1 − 1/e)/e", () => {
  const tops = Float64Array.from({ length: 40 }, (_, at) => 1000 - at);
  const [drawn, paired] = drawGreatest(
    [tops, tops.map((top) => top / 2)],
    { rows: 10 ** 6, heavy: 10 ** 6 },
    20_000,
    createRandom(3),
  );
  const share = (value: number) => drawn.filter((one) => one === value).length / drawn.length;
  expect(share(1000)).toBeCloseTo(1 - 1 / Math.E, 1.8);
  expect(share(999)).toBeCloseTo((1 - 1 / Math.E) / Math.E, 1.8);
  expect(paired).toEqual(drawn.map((one) => one / 2));
});

test("medians of resamples lie where the beta distribution says, and go together as the rows do", () => {
  const rows = 1001;
  const values = new Map(Array.from({ length: rows }, (_, at) => [at + 1, at + 1]));
  const samples = [
    { rows, values },
    { rows, values },
  ];
  const [ours, theirs] = drawMiddles(samples, 0.6, 20_000, createRandom(5));
  // SciPy 1.17: beta(501, 501).ppf([0.025, 0.975]) · 1001
  expect(
    intervalOf({ value: 501, samples: rows, uncertainty: { kind: "bootstrap", replicates: ours } }, 0.95),
  ).toEqual([expect.closeTo(469.53, -0.3), expect.closeTo(531.47, -0.3)]);
  const spread = (of: Float64Array) => of.reduce((sum, one) => sum + (one - 501) ** 2, 0) / of.length;
  const together = ours.reduce((sum, one, at) => sum + (one - 501) * (theirs[at] - 501), 0) / ours.length;
  expect(together / Math.sqrt(spread(ours) * spread(theirs))).toBeCloseTo(0.6, 1.5);
});

test("rows that do not count the same, and predictions that are no numbers, are refused", async () => {
  const csv = (cells: string) => folder({ "p.csv": `id,g,y,prediction,w\n${cells}` });
  const rows = Array.from({ length: 40 }, (_, id) => `${id},a,${id},${id + 1},1\n`);
  const needs = [{ metric: "median_absolute_error" }];
  const all = { ...CONFIG, compute: "sql" } as const;
  for (const extra of [{ weight: "w" }, { group: "g" }])
    expect(
      find(await evaluate({ ...all, ...extra }, needs, csv(rows.join(""))), "median_absolute_error")
        .candidate,
    ).toMatchObject({
      code: "evaluation/not-in-sql",
    });
  const broken = csv(`${rows.join("")}40,a,1,NaN,1\n`);
  expect(find(await evaluate(all, needs, broken), "median_absolute_error").candidate).toMatchObject({
    code: "evaluation/not-finite",
    reason: expect.stringContaining("1 of 41 predictions"),
  });
  const [sound, other] = [csv(rows.join("")), csv(rows.join("").replace("39,a,39,40", "39,a,39,NaN"))];
  for (const metric of ["median_absolute_error", "max_error"]) {
    const { candidate, baseline, difference } = find(
      await evaluate(all, [{ metric, against }], sound, other),
      metric,
    );
    expect(candidate).toMatchObject({ value: 1, samples: 40 });
    for (const one of [baseline, difference]) expect(one).toMatchObject({ code: "evaluation/not-finite" });
  }
});
