import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { aggregateOf } from "../../../src/gates/evaluation/intervals/repeats.ts";
import { requireSettings } from "../../../src/gates/evaluation/settings/settings.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { standardErrorOf } from "../../../src/stats/interval.ts";
import { evaluate, find, folder } from "./job.ts";

const CONFIG: EvaluationConfig = {
  predictions: "run1.csv",
  repeats: ["run2.csv", "run3.csv"],
  task: "binary-classification",
  label: "label",
  prediction: "prediction",
  key: "id",
};
const against = "baseline";

/** A thousand rows, of which the first `right` are predicted right. */
function run(right: number): string {
  const rows = Array.from({ length: 1000 }, (_, row) => {
    // Spread over the table, so that runs are right on rows that hardly depend on one another.
    const isRight = (row * 7919) % 1000 < right;
    return `${row},${row % 2},${isRight ? row % 2 : 1 - (row % 2)}`;
  });
  return `id,label,prediction\n${rows.join("\n")}\n`;
}

const runs = (...rights: readonly number[]) =>
  folder(Object.fromEntries(rights.map((right, index) => [`run${index + 1}.csv`, run(right)])));

test.each([
  ["mean", 0.71],
  ["median", 0.7],
  ["min", 0.6],
  ["max", 0.83],
] as const)("the %s over three runs", async (aggregate, value) => {
  const evidence = await evaluate({ ...CONFIG, aggregate }, [{ metric: "accuracy" }], runs(600, 700, 830));
  expect(find(evidence, "accuracy").candidate).toMatchObject({ value: expect.closeTo(value, 12) });
  expect(evidence.inputs.map(({ path }) => path)).toEqual(["run1.csv", "run2.csv", "run3.csv"]);
});

test("differences between runs are part of the doubt", async () => {
  const one = await evaluate({ ...CONFIG, repeats: undefined }, [{ metric: "accuracy" }], runs(700));
  const three = await evaluate(CONFIG, [{ metric: "accuracy" }], runs(600, 700, 800));
  const alike = await evaluate(CONFIG, [{ metric: "accuracy" }], runs(699, 700, 701));
  const error = (evidence: typeof one) => standardErrorOf(find(evidence, "accuracy").candidate as Estimate);
  // Of means of three drawn from 0.6, 0.7, 0.8: √(0.02 / 3 / 3) = 0.0471; the rows add a little.
  expect(error(three)).toBeGreaterThan(0.0471 * 0.92);
  expect(error(three)).toBeLessThan(0.0471 * 1.15);
  expect(error(alike)).toBeLessThan(1.1 * error(one));
});

test("two lucky seeds are no gain: a difference has the doubt of both sides' runs", async () => {
  const needs = [{ metric: "accuracy", against }];
  const single = { ...CONFIG, repeats: undefined };
  const lucky = await evaluate(single, needs, runs(760), runs(700));
  const repeated = await evaluate(CONFIG, needs, runs(760, 660, 700), runs(700, 640, 740));
  const [alone, together] = [lucky, repeated].map(
    (evidence) => find(evidence, "accuracy").difference as Estimate,
  );
  expect(alone.value - 2 * standardErrorOf(alone)).toBeGreaterThan(0);
  expect(together.value).toBeCloseTo((760 + 660 + 700 - 700 - 640 - 740) / 3000, 12);
  expect(Math.abs(together.value)).toBeLessThan(standardErrorOf(together));
});

test("the same runs differ by nothing; a baseline with fewer runs is said", async () => {
  const needs = [{ metric: "accuracy", against }];
  const same = await evaluate(CONFIG, needs, runs(600, 700, 800), runs(600, 700, 800));
  expect(find(same, "accuracy").difference).toMatchObject({ value: 0, uncertainty: { kind: "exact" } });
  const fewer = await evaluate(CONFIG, needs, runs(600, 700, 800), runs(610));
  expect(find(fewer, "accuracy").baseline).toMatchObject({ value: 0.61 });
  expect(fewer.notes.map(({ message }) => message)).toContainEqual(
    expect.stringContaining("1 of the 3 runs"),
  );
});

test("one run under two names is refused, and settings that do not go together", async () => {
  await expect(evaluate(CONFIG, [{ metric: "accuracy" }], runs(600, 600, 700))).rejects.toMatchObject({
    code: "evaluation/repeats",
  });
  expect(() => requireSettings({ ...CONFIG, key: undefined })).toThrow(/with a `key`/);
  expect(() => requireSettings({ ...CONFIG, group: "person" })).toThrow(/`group`/);
  expect(() => requireSettings({ ...CONFIG, repeats: undefined, aggregate: "mean" })).toThrow(/`aggregate`/);
});

test.each(["min", "max"] as const)(
  "the %s of many runs is not held against that of few",
  async (aggregate) => {
    const needs = [{ metric: "accuracy", against }];
    const config = { ...CONFIG, aggregate };
    const fewer = find(await evaluate(config, needs, runs(600, 700, 800), runs(790)), "accuracy");
    expect(fewer.baseline).toMatchObject({
      code: "evaluation/unlike-runs",
      reason: `the ${aggregate} of 3 runs cannot be compared with that of the 1 that baseline has`,
    });
    const alike = find(await evaluate(config, needs, runs(600, 700, 800), runs(610, 790, 700)), "accuracy");
    expect(alike.baseline).toMatchObject({ value: aggregate === "min" ? 0.61 : 0.79 });
  },
);

/** The same rows, the last one first, and a column that nobody reads. */
function turned(text: string): string {
  const [names, ...rows] = text.trimEnd().split("\n");
  return `${names},seed\n${rows
    .map((row) => `${row},2`)
    .toReversed()
    .join("\n")}\n`;
}

test("one run in another order of rows is no other run, by its scores", async () => {
  const change = (text: string) => text.replaceAll(/,(\d)$/gm, ",0.$1").replace("prediction", "score");
  const config = { ...CONFIG, prediction: undefined, repeats: ["run2.csv"], score: "score" };
  const needs = [{ metric: "roc_auc", against }];
  const first = change(run(700));
  const copied = folder({ "run1.csv": first, "run2.csv": turned(first) });
  await expect(evaluate(config, needs, copied)).rejects.toMatchObject({
    code: "evaluation/repeats",
    message: expect.stringContaining("`run2.csv` says of every row exactly what `run1.csv` says"),
  });
  const other = folder({ "run1.csv": change(run(600)), "run2.csv": change(run(701)) });
  const { measurements } = await evaluate(config, needs, other, copied);
  expect(measurements[0]).toMatchObject({
    baseline: { code: "evaluation/repeats", reason: expect.stringContaining("`run2.csv` of baseline") },
  });
});

test("two runs that give every row the same class are two where their files differ", async () => {
  const config = { ...CONFIG, repeats: ["run2.csv"] };
  const first = run(700);
  const alike = folder({ "run1.csv": first, "run2.csv": turned(first) });
  const { measurements } = await evaluate(config, [{ metric: "accuracy" }], alike);
  expect(measurements[0]).toMatchObject({ candidate: { value: 0.7 } });
  const same = folder({ "run1.csv": first, "run2.csv": first });
  await expect(evaluate(config, [{ metric: "accuracy" }], same)).rejects.toMatchObject({
    code: "evaluation/repeats",
  });
});

test("a run with other labels, or with rows that are not evaluated, is told", async () => {
  const other = run(700).replaceAll(/,(\d),(\d)\n/g, (_, label, said) => `,${1 - label},${said}\n`);
  const files = { "run1.csv": run(600), "run2.csv": other, "run3.csv": `${run(800)}1000,1,1\n` };
  const { notes } = await evaluate(CONFIG, [{ metric: "accuracy" }], folder(files));
  const said = notes.map(({ message }) => message).join(" ");
  expect(said).toContain("1000 of 1000 labels differ from those of `run2.csv`.");
  expect(said).toContain("The predictions of `run3.csv` have 1 row that is not evaluated");
});

test("aggregates", () => {
  expect(aggregateOf([3, 1, 2, 10], "median")).toBe(2.5);
  expect(aggregateOf([3, 1, 2], "median")).toBe(2);
  expect(aggregateOf([3, 1, 2], "mean")).toBe(2);
});
