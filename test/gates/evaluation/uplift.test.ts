import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { standardErrorOf } from "../../../src/stats/interval.ts";
import { evaluate, FIXTURES, find, folder } from "./job.ts";

const CONFIG: EvaluationConfig = {
  predictions: "p.csv",
  task: "binary-classification",
  label: "bought",
  score: "uplift",
  min_slice_rows: 1,
};

const NEEDS = ["uplift_auc", "qini_auc"].map((metric) => ({ metric, options: { treatment: "mailed" } }));

interface Case {
  readonly function: string;
  readonly note: string;
  readonly value: number;
  readonly arguments: {
    readonly yTrue: number[];
    readonly uplift: number[];
    readonly treatment: number[];
    readonly negativeEffect?: boolean;
  };
}

function recorded(name: string, note: string): Case {
  const { cases } = JSON.parse(readFileSync(`${FIXTURES}oracles/uplift.json`, "utf8")) as { cases: Case[] };
  const found = cases.find((one) => one.function === name && one.note === note);
  if (found === undefined) throw new Error(note);
  return found;
}

function table(
  { yTrue, uplift, treatment }: Case["arguments"],
  mailed: (treated: number) => string,
  times = 1,
): string {
  const lines = yTrue.map((bought, row) => `${bought},${uplift[row]},${mailed(treatment[row])}`);
  const all = Array.from({ length: times }, () => lines).flat();
  return folder({ "p.csv": `bought,uplift,mailed\n${all.join("\n")}\n` });
}

test.each([
  ["numbers", String],
  ["booleans", (treated: number) => String(treated === 1)],
] as const)("the gate's values are scikit-uplift's, with treatment as %s", async (_, mailed) => {
  for (const note of ["no ties", "ties", "harm"]) {
    const uplift = recorded("upliftAucScore", note);
    const qini = recorded("qiniAucScore", `${note}, None`);
    const evidence = await evaluate(CONFIG, NEEDS, table(uplift.arguments, mailed));
    expect((find(evidence, "uplift_auc").candidate as Estimate).value).toBeCloseTo(uplift.value, 12);
    expect((find(evidence, "qini_auc").candidate as Estimate).value).toBeCloseTo(qini.value, 12);
  }
});

test("more rows make the interval narrower", async () => {
  const { arguments: given } = recorded("upliftAucScore", "no ties");
  const [few, many] = await Promise.all(
    [4, 64].map((times) =>
      evaluate({ ...CONFIG, resamples: 200 }, NEEDS.slice(1), table(given, String, times)),
    ),
  );
  const errorOf = (evidence: typeof few) => standardErrorOf(find(evidence, "qini_auc").candidate as Estimate);
  expect(errorOf(few) / errorOf(many)).toBeGreaterThan(3);
  expect(errorOf(few) / errorOf(many)).toBeLessThan(5);
});

test("a treatment that is no yes or no, that all rows had, and a column that is not there", async () => {
  const { arguments: given } = recorded("upliftAucScore", "no ties");
  const candidate = async (mailed: (treated: number) => string) =>
    find(await evaluate(CONFIG, NEEDS, table(given, mailed)), "qini_auc").candidate;
  expect(await candidate((treated) => ["post", "no"][treated])).toMatchObject({
    code: "evaluation/not-binary",
  });
  expect(await candidate(() => "1")).toMatchObject({ code: "evaluation/one-group" });
  const wrong = evaluate(
    CONFIG,
    [{ metric: "qini_auc", options: { treatment: "mail" } }],
    table(given, String),
  );
  await expect(wrong).rejects.toMatchObject({
    code: "evaluation/column-missing",
    message: expect.stringContaining("`treatment` names the column mail"),
  });
});
