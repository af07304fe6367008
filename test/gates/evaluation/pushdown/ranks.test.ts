import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
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
const METRICS = [
  { metric: "spearman" },
  { metric: "minkowski_distance" },
  { metric: "minkowski_distance", options: { p: 1 } },
  { metric: "minkowski_distance", options: { p: 3 } },
  { metric: "critical_success_index", options: { threshold: 5 } },
  { metric: "nrmse", options: { normalization: "l2" } },
];
const NEEDS = METRICS.flatMap((need) => [
  { ...need, against },
  { ...need, against, subjects: { slice: "g=*" } },
]);

/** Two models of the same rows, with ties among labels and among predictions where there are few digits. */
function models(rows: number, digits: number): readonly [string, string] {
  const random = createRandom(11);
  const about = () => random.next() + random.next() + random.next() - 1.5;
  const lines = Array.from({ length: rows }, (_, id) => {
    const [y, shared] = [10 * random.next(), 2 * about()];
    const said = (noise: number) => (y + shared + noise * about()).toFixed(digits);
    const weight = [0, 0.5, 1, 2.5][random.int(4)];
    return { row: `${id},${id % 3},${weight},${y.toFixed(digits)}`, ours: said(1), theirs: said(3) };
  });
  const table = (side: "ours" | "theirs") =>
    folder({
      "p.csv": `id,g,w,y,prediction\n${lines.map((one) => `${one.row},${one[side]}\n`).join("")}`,
    });
  return [table("ours"), table("theirs")];
}

test.each([
  ["without ties", 12, {}],
  ["with ties", 0, {}],
  ["with weights", 1, { weight: "w" }],
] as const)(
  "ranks, sums of powers and hits, with their intervals, are those of memory %s",
  async (_, digits, extra) => {
    await compare({ ...CONFIG, ...extra, resamples: 2000 }, NEEDS, models(1500, digits), 0.2);
  },
  30_000,
);

// SciPy 1.17: spearmanr([-0.0, 0.0, 1, 2] * 10, [0, 1, 1, 3] * 10)
test("zeros of either sign are one rank", async () => {
  const rows = Array.from(
    { length: 40 },
    (_, id) => `${id},0,1,${["-0.0", "0.0", "1", "2"][id % 4]},${[0, 1, 1, 3][id % 4]}`,
  );
  const root = folder({ "p.csv": `id,g,w,y,prediction\n${rows.join("\n")}\n` });
  const evidence = await evaluate({ ...CONFIG, compute: "sql" }, [{ metric: "spearman" }], root);
  expect(find(evidence, "spearman").candidate).toMatchObject({
    value: expect.closeTo(0.8333333333333333, 12),
  });
});

// Squares of such errors are beyond what a variance of them holds, so nrmse is not among these.
test("perfect order, none at all, and errors that no power holds", async () => {
  const table = (cells: (id: number) => readonly number[]) =>
    folder({
      "p.csv": `id,g,w,y,prediction\n${Array.from({ length: 60 }, (_, id) => `${id},${id % 2},1,${cells(id).join(",")}\n`).join("")}`,
    });
  const needs = [...NEEDS, { metric: "minkowski_distance", options: { p: 40 }, against }];
  const plain = table((id) => [id, id / 7]);
  for (const [ours, theirs] of [
    [table((id) => [id, Math.exp(id / 9)]), plain],
    [table((id) => [id, -(id ** 3)]), plain],
    [table((id) => [id, 4]), plain],
    [table((id) => [3, id]), plain],
    [table((id) => [id, id]), plain],
    [table((id) => [id, id * 1e100]), plain],
    [table((id) => [id, id + (id % 5) * 1e-100]), plain],
  ])
    await compare(
      { ...CONFIG, slices: [], resamples: 100 },
      needs.filter((need) => !("subjects" in need) && need.metric !== "nrmse"),
      [ours, theirs],
      VALUES_ALONE,
    );
}, 30_000);

test("ranks of groups that depend on one another are refused", async () => {
  const [root] = models(60, 3);
  const config = { ...CONFIG, compute: "sql", group: "g" } as const;
  const needs = [{ metric: "spearman" }, { metric: "pearson" }];
  const evidence = await evaluate(config, needs, root);
  expect(find(evidence, "spearman").candidate).toMatchObject({ code: "evaluation/not-in-sql" });
  expect(find(evidence, "pearson").candidate).toHaveProperty("value");
});
