import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { intervalOf, standardErrorOf } from "../../../src/stats/interval.ts";
import { evaluate, FIXTURES, find, folder } from "./job.ts";

const CONFIG: EvaluationConfig = {
  predictions: "p.csv",
  task: "binary-classification",
  label: "label",
  min_slice_rows: 1,
};

const sensitive_features = "sex";
const DIFFERENCE = { metric: "demographic_parity_difference", options: { sensitive_features } };

interface Case {
  readonly function: string;
  readonly note: string;
  readonly value: number | null;
  readonly arguments: {
    readonly yTrue: number[];
    readonly yPred: number[];
    readonly sensitiveFeatures: string[];
    readonly method: string;
    readonly agg?: string;
  };
}

function recorded(note: string): readonly Case[] {
  const { cases } = JSON.parse(readFileSync(`${FIXTURES}oracles/fairness.json`, "utf8")) as { cases: Case[] };
  return cases.filter((one) => one.note === note);
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Rows as `sex, label, prediction`, each so often. */
function table(
  ...parts: readonly (readonly [sex: string, label: number, prediction: number, rows: number])[]
) {
  const lines = parts.flatMap(([sex, label, prediction, rows]) =>
    Array.from({ length: rows }, () => `${sex},${label},${prediction},${sex === "x" ? "young" : "old"}`),
  );
  return folder({ "p.csv": `sex,label,prediction,age\n${lines.join("\n")}\n` });
}

test.each(["four groups, between_groups", "four groups, to_overall"])(
  "the gate's values are fairlearn's: %s",
  async (note) => {
    const cases = recorded(note);
    expect(cases.length).toBeGreaterThanOrEqual(6);
    const { yTrue, yPred, sensitiveFeatures } = cases[0].arguments;
    const lines = yTrue.map((label, row) => `${label},${yPred[row]},${sensitiveFeatures[row]}`);
    // Shares stay the same when every row is there many times, and each resample then has every group.
    const many = Array.from({ length: 20 }, () => lines.join("\n"));
    const root = folder({ "p.csv": `label,prediction,sex\n${many.join("\n")}\n` });
    let measured = 0;
    // With fifteen rows a rate may have no row to be a share of; fairlearn then takes 0, the gate refuses.
    for (const { function: name, value, arguments: given } of cases) {
      const { method, agg } = given;
      const options = { sensitive_features, method, ...(agg === undefined ? {} : { agg }) };
      const evidence = await evaluate(
        { ...CONFIG, resamples: 100 },
        [{ metric: snakeCase(name), options }],
        root,
      );
      const { candidate } = evidence.measurements[0];
      if ("reason" in candidate) {
        expect(name, candidate.reason).not.toContain("demographic");
        expect(candidate.code).toMatch(/one-class|undefined/);
        continue;
      }
      measured++;
      expect(candidate.value).toBeCloseTo(value ?? Number.NaN, 12);
    }
    expect(measured).toBeGreaterThanOrEqual(2);
  },
);

test("the interval of a difference of two groups is that of two independent shares", async () => {
  const root = table(["f", 1, 1, 300], ["f", 0, 0, 200], ["m", 1, 1, 100], ["m", 0, 0, 300]);
  const { candidate } = find(await evaluate(CONFIG, [DIFFERENCE], root), DIFFERENCE.metric);
  const standardError = Math.sqrt((0.6 * 0.4) / 500 + (0.25 * 0.75) / 400);
  expect((candidate as Estimate).value).toBeCloseTo(0.35, 12);
  expect(standardErrorOf(candidate as Estimate) / standardError).toBeGreaterThan(0.92);
  expect(standardErrorOf(candidate as Estimate) / standardError).toBeLessThan(1.08);
});

test("each rule has the disparity of its name", async () => {
  // True positive rates 30/40 and 20/40, false positive rates 5/40 and 20/40, selected 35/80 and 40/80.
  const parts = [
    ["f", 1, 1, 30],
    ["f", 1, 0, 10],
    ["f", 0, 1, 5],
    ["f", 0, 0, 35],
    ["m", 1, 1, 20],
    ["m", 1, 0, 20],
    ["m", 0, 1, 20],
    ["m", 0, 0, 20],
  ] as const;
  const wanted = [
    ["demographic_parity_difference", {}, 1 / 16],
    ["demographic_parity_ratio", {}, 7 / 8],
    ["equal_opportunity_difference", {}, 1 / 4],
    ["equal_opportunity_ratio", {}, 2 / 3],
    ["equalized_odds_difference", {}, 3 / 8],
    ["equalized_odds_difference", { agg: "mean" }, 5 / 16],
    ["equalized_odds_ratio", {}, 1 / 4],
    ["equalized_odds_ratio", { agg: "mean" }, 11 / 24],
    ["equal_opportunity_difference", { method: "to_overall" }, 1 / 8],
  ] as const;
  const needs = wanted.map(([metric, more]) => ({ metric, options: { sensitive_features, ...more } }));
  const { measurements } = await evaluate({ ...CONFIG, resamples: 100 }, needs, table(...parts));
  measurements.forEach(({ candidate }, index) => {
    expect((candidate as Estimate).value, wanted[index][0]).toBeCloseTo(wanted[index][2], 12);
  });
});

test("a baseline is compared on the same rows", async () => {
  const config = { ...CONFIG, key: "id" };
  const rows = (selected: number) =>
    Array.from({ length: 400 }, (_, id) => {
      const sex = id % 2 === 0 ? "f" : "m";
      return `${id},${sex},${id % 3 === 0 ? 1 : 0},${id < (sex === "f" ? selected : 100) ? 1 : 0}`;
    });
  const file = (selected: number) =>
    folder({ "p.csv": `id,sex,label,prediction\n${rows(selected).join("\n")}\n` });
  const evidence = await evaluate(config, [{ ...DIFFERENCE, against: "baseline" }], file(300), file(120));
  const { difference } = find(evidence, DIFFERENCE.metric);
  expect((difference as Estimate).value).toBeCloseTo(150 / 200 - 60 / 200, 12);
  expect(intervalOf(difference as Estimate, 0.95)[0]).toBeGreaterThan(0.3);
});

test("groups of several columns, and of a slice", async () => {
  const root = table(["f", 1, 1, 40], ["f", 0, 0, 10], ["m", 1, 0, 30], ["m", 0, 1, 10], ["x", 0, 1, 20]);
  const both = { ...DIFFERENCE, options: { sensitive_features: ["sex", "age"] } };
  const old = { ...DIFFERENCE, subjects: { slice: "age=old" } };
  const young = { ...DIFFERENCE, subjects: { slice: "age=young" } };
  const evidence = await evaluate(CONFIG, [both, old, young], root);
  const [together, older, younger] = evidence.measurements.map(({ candidate }) => candidate);
  expect((together as Estimate).value).toBeCloseTo(1 - 0.25, 12);
  expect((older as Estimate).value).toBeCloseTo(0.8 - 0.25, 12);
  expect(younger).toMatchObject({ code: "evaluation/one-group", reason: expect.stringContaining("sex, x") });
});

test("a small group is refused, or left out and noted where the config says so", async () => {
  const root = table(["f", 1, 1, 40], ["m", 1, 0, 30], ["x", 0, 1, 3]);
  const refused = await evaluate({ ...CONFIG, min_slice_rows: 30 }, [DIFFERENCE], root);
  expect(find(refused, DIFFERENCE.metric).candidate).toMatchObject({
    code: "evaluation/slice-too-small",
    reason: expect.stringContaining("The group x of sex has 3 rows"),
  });
  const skipped = await evaluate({ ...CONFIG, min_slice_rows: 30, small_slices: "skip" }, [DIFFERENCE], root);
  expect(find(skipped, DIFFERENCE.metric).candidate).toMatchObject({ value: 1 });
  expect(skipped.notes).toMatchObject([{ message: expect.stringContaining("x (3)") }]);
});

test("a group without positive rows has no true positive rate", async () => {
  const root = table(["f", 1, 1, 40], ["f", 0, 1, 40], ["m", 0, 0, 30]);
  const needs = ["equal_opportunity_difference", "equalized_odds_ratio"].map((metric) => ({
    metric,
    options: { sensitive_features },
  }));
  for (const { candidate } of (await evaluate(CONFIG, needs, root)).measurements)
    expect(candidate).toMatchObject({
      code: "evaluation/one-class",
      reason: "The group m has no row with the label 1.",
    });
});

test("nobody selected has no ratio, and an unknown column is named", async () => {
  const ratio = { metric: "demographic_parity_ratio", options: { sensitive_features } };
  const evidence = await evaluate(CONFIG, [ratio], table(["f", 1, 0, 40], ["m", 0, 0, 30]));
  expect(find(evidence, ratio.metric).candidate).toMatchObject({ code: "evaluation/undefined" });
  const wrong = evaluate(
    CONFIG,
    [{ ...ratio, options: { sensitive_features: "sexx" } }],
    table(["f", 1, 0, 40]),
  );
  await expect(wrong).rejects.toMatchObject({
    code: "evaluation/column-missing",
    fix: "Did you mean `sex`?",
  });
});
