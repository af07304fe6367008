import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { requireSettings } from "../../../src/gates/evaluation/settings/settings.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { evaluate, FIXTURES, find, folder } from "./job.ts";

interface Case {
  readonly function: string;
  readonly note: string;
  readonly value: number;
  readonly arguments: {
    readonly yTrue: number[];
    readonly yPred: number[];
    readonly yTrain: number[];
    readonly seasonality: number;
    readonly sampleWeight?: number[];
  };
}

const { cases } = JSON.parse(readFileSync(`${FIXTURES}oracles/forecasting.json`, "utf8")) as {
  cases: Case[];
};
const METRICS = ["mase", "rmsse"];
const plain = cases.filter(({ arguments: { sampleWeight } }) => sampleWeight === undefined);

const CONFIG: EvaluationConfig = {
  predictions: "p.csv",
  task: "regression",
  label: "sales",
  training: "before.csv",
  time: "day",
  key: "step",
  resamples: 100,
};

/** Days as ISO dates, written from the last to the first. */
function before(yTrain: readonly number[], shop = "a"): readonly string[] {
  const dayOf = (step: number) => new Date(Date.UTC(2024, 0, 1 + step)).toISOString().slice(0, 10);
  return yTrain.map((value, step) => `${dayOf(step)},${shop},${value}`).toReversed();
}

function after({ yTrue, yPred }: Case["arguments"], shop = "a"): readonly string[] {
  return yTrue.map((truth, step) => `${shop}${step},${shop},${truth},${yPred[step]}`);
}

function files(rows: readonly string[], history: readonly string[]) {
  return {
    "p.csv": `step,shop,sales,prediction\n${rows.join("\n")}\n`,
    "before.csv": `day,shop,sales\n${history.join("\n")}\n`,
  };
}

test("the gate's values are those of the formula, whatever the order of the training table", async () => {
  for (const season of [1, 7, 12]) {
    const [mase, rmsse] = METRICS.map((metric) =>
      plain.filter(({ function: name, note }) => name === metric && note === `season of ${season}`),
    );
    expect([mase, rmsse].map(({ length }) => length)).toEqual([1, 1]);
    const needs = METRICS.map((metric) => ({ metric, options: { seasonality: season } }));
    const { arguments: given } = mase[0];
    const evidence = await evaluate(CONFIG, needs, folder(files(after(given), before(given.yTrain))));
    expect((find(evidence, "mase").candidate as Estimate).value).toBeCloseTo(mase[0].value, 12);
    expect((find(evidence, "rmsse").candidate as Estimate).value).toBeCloseTo(rmsse[0].value, 12);
  }
});

test("each of several series has its own scale, and slices and baselines keep it", async () => {
  const [one, two] = [7, 12].map(
    (season) =>
      plain.filter(({ function: name, note }) => name === "mase" && note === `season of ${season}`)[0],
  );
  const long = { ...one.arguments, seasonality: 7 };
  const other = { ...two.arguments, yTrain: two.arguments.yTrain.map((value) => value * 3 + 1) };
  const alone = await evaluate(
    CONFIG,
    [{ metric: "mase", options: { seasonality: 7 } }],
    folder(files(after(other), before(other.yTrain))),
  );
  const valueAlone = (find(alone, "mase").candidate as Estimate).value;
  const rows = [...after(long, "a"), ...after(other, "b")];
  const root = folder(files(rows, [...before(long.yTrain, "a"), ...before(other.yTrain, "b")]));
  const worse = folder(
    files(
      [...after({ ...long, yPred: long.yPred.map((said) => said + 30) }, "a"), ...after(other, "b")],
      [...before(long.yTrain, "a"), ...before(other.yTrain, "b")],
    ),
  );
  const needs = [
    { metric: "mase", options: { seasonality: 7 }, against: "baseline" },
    { metric: "mase", options: { seasonality: 7 }, subjects: { slice: "shop=*" } },
  ];
  const config = { ...CONFIG, series: "shop", slices: ["shop"], min_slice_rows: 1 };
  const evidence = await evaluate(config, needs, root, worse);
  const inSlice = (slice: string) => (find(evidence, "mase", slice).candidate as Estimate).value;
  expect(inSlice("shop=a")).toBeCloseTo(one.value, 12);
  expect(inSlice("shop=b")).toBeCloseTo(valueAlone, 12);
  const { candidate, difference } = find(evidence, "mase");
  expect((candidate as Estimate).value).toBeCloseTo((one.value + valueAlone) / 2, 12);
  expect((difference as Estimate).value).toBeLessThan(0);
});

const given = plain[0].arguments;

const broken: readonly (readonly [string, (lines: readonly string[]) => readonly string[], string])[] = [
  ["a day twice", (lines) => [...lines, lines[0]], "evaluation/training"],
  ["a day missing", (lines) => [...lines, ",a,3"], "evaluation/training"],
  ["a value missing", (lines) => [...lines, "2023-01-01,a,"], "evaluation/training"],
  ["words as values", (lines) => [...lines, "2023-01-01,a,many"], "evaluation/training"],
  ["nothing", () => [], "evaluation/no-rows"],
];

test.each(broken)("a training table with %s is refused", async (_, breakLines, code) => {
  const root = folder(files(after(given), breakLines(before(given.yTrain))));
  await expect(evaluate(CONFIG, [{ metric: "mase" }], root)).rejects.toMatchObject({ code });
});

test("a series without training, one shorter than a season, one that never changes, and no table at all", async () => {
  const needs = [{ metric: "mase", options: { seasonality: 7 } }];
  const lost = folder(files(after(given, "b"), before(given.yTrain, "a")));
  await expect(evaluate({ ...CONFIG, series: "shop" }, needs, lost)).rejects.toMatchObject({
    code: "evaluation/training",
  });
  const value = async (history: readonly string[], config: EvaluationConfig = CONFIG) =>
    find(await evaluate(config, needs, folder(files(after(given), history))), "mase").candidate;
  expect(await value(before(given.yTrain.slice(0, 7)))).toMatchObject({ code: "evaluation/no-rows" });
  expect(await value(before(given.yTrain.map(() => 4)))).toMatchObject({ code: "evaluation/undefined" });
  const { training: _, time: __, ...without } = CONFIG;
  expect(await value(before(given.yTrain), without)).toMatchObject({ code: "evaluation/training" });
});

test.each([
  ["training without a time", { time: undefined }],
  ["a time without training", { training: undefined }],
  ["training in another task", { task: "binary-classification" as const }],
  ["the label as time", { time: "sales" }],
])("%s does not fit", (_, wrong) => {
  requireSettings(CONFIG);
  const settings = Object.fromEntries(
    Object.entries({ ...CONFIG, ...wrong }).filter(([, one]) => one !== undefined),
  );
  expect(() => requireSettings(settings)).toThrow(expect.objectContaining({ code: "evaluation/settings" }));
});
