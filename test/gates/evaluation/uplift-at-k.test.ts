import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { upliftAtK } from "../../../src/gates/evaluation/metrics/uplift/response.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { evaluate, FIXTURES, find, folder } from "./job.ts";

interface Case {
  readonly function: string;
  readonly note: string;
  readonly value: number | null;
  readonly arguments: {
    readonly yTrue: number[];
    readonly uplift: number[];
    readonly treatment: number[];
    readonly strategy?: string;
    readonly k?: number;
    readonly bins?: number;
  };
}

const IDS: Readonly<Record<string, string>> = {
  upliftAtK: "uplift_at_k",
  weightedAverageUplift: "weighted_average_uplift",
};

const { cases } = JSON.parse(readFileSync(`${FIXTURES}oracles/uplift.json`, "utf8")) as { cases: Case[] };
const asked = cases.filter(({ function: name, note }) => name in IDS && /^(no )?ties/.test(note));

const CONFIG: EvaluationConfig = {
  predictions: "p.csv",
  task: "binary-classification",
  label: "bought",
  score: "uplift",
  min_slice_rows: 1,
  resamples: 100,
};

function table({ yTrue, uplift, treatment }: Case["arguments"], times = 1): string {
  const lines = yTrue.map((bought, row) => `${bought},${uplift[row]},${treatment[row]},${1 + (row % 3)}`);
  const all = Array.from({ length: times }, () => lines).flat();
  return folder({ "p.csv": `bought,uplift,mailed,n\n${all.join("\n")}\n` });
}

test("the gate's values are scikit-uplift's, of shares, counts and bins, by either strategy", async () => {
  expect(asked.length).toBeGreaterThan(15);
  let compared = 0;
  for (const { function: name, note, arguments: given, value } of asked) {
    const { strategy, k, bins } = given;
    const options = Object.fromEntries(
      Object.entries({ treatment: "mailed", strategy, k, bins }).filter(([, one]) => one !== undefined),
    );
    const evidence = await evaluate(CONFIG, [{ metric: IDS[name], options }], table(given));
    const { candidate } = find(evidence, IDS[name]);
    if (value === null) expect(candidate, note).toMatchObject({ code: "evaluation/undefined" });
    else if ("value" in candidate) {
      expect(candidate.value, note).toBeCloseTo(value, 12);
      compared++;
      // Of a few rows many resamples have no treated row in some part.
    } else expect(candidate, note).toMatchObject({ code: "metric/unstable" });
  }
  expect(compared).toBeGreaterThan(10);
});

test("rows that count several times are rows that are there as often", () => {
  const { yTrue, uplift, treatment } = asked[0].arguments;
  const sampleWeight = yTrue.map((_, row) => row % 4);
  const repeat = (values: readonly number[]) =>
    values.flatMap((value, row) => Array.from({ length: sampleWeight[row] }, () => value));
  for (const strategy of ["overall", "by_group"] as const)
    for (const k of [0.4, 9])
      expect(upliftAtK({ yTrue, uplift, treatment, sampleWeight, strategy, k })).toBeCloseTo(
        upliftAtK({
          yTrue: repeat(yTrue),
          uplift: repeat(uplift),
          treatment: repeat(treatment),
          strategy,
          k,
        }),
        12,
      );
});

test("more rows make the interval narrower; a weight that is no count and a k of all rows are refused", async () => {
  const { arguments: given } = asked[0];
  const needs = [{ metric: "uplift_at_k", options: { treatment: "mailed", k: 0.5 } }];
  const spread = async (times: number) => {
    const { uncertainty } = find(await evaluate(CONFIG, needs, table(given, times)), "uplift_at_k")
      .candidate as Estimate;
    return uncertainty.kind === "bootstrap" ? Math.max(...uncertainty.replicates) : Number.NaN;
  };
  expect(await spread(64)).toBeLessThan(await spread(4));
  const weighted = await evaluate(
    { ...CONFIG, weight: "uplift" },
    needs,
    table({ ...given, uplift: given.uplift.map(Math.abs) }),
  );
  expect(find(weighted, "uplift_at_k").candidate).toMatchObject({ code: "evaluation/option" });
  const all = await evaluate(
    CONFIG,
    [{ metric: "uplift_at_k", options: { treatment: "mailed", k: 5000 } }],
    table(given),
  );
  expect(find(all, "uplift_at_k").candidate).toMatchObject({ code: "evaluation/option" });
});
