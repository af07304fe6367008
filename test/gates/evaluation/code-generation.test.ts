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
    readonly numSamples: number | number[];
    readonly numCorrect: number[];
    readonly k: number;
  };
}

const { cases } = JSON.parse(readFileSync(`${FIXTURES}oracles/text.json`, "utf8")) as { cases: Case[] };
const recorded = cases.filter(({ function: name, note }) => name === "passAtK" && note.startsWith("pass@"));

const COUNTED: EvaluationConfig = {
  predictions: "solved.csv",
  task: "code-generation",
  query: "problem",
  samples: "n",
  label: "passed",
  resamples: 100,
  min_slice_rows: 1,
};
const { samples: _, ...ONE_BY_ONE } = COUNTED;

type Problem = readonly [name: string, drawn: number, correct: number];

/** The recorded problems three times, which have the mean of one. */
function problems({ numSamples, numCorrect }: Case["arguments"]): readonly Problem[] {
  const drawn = (at: number) => (typeof numSamples === "number" ? numSamples : numSamples[at]);
  return ["a", "b", "c"].flatMap((half) =>
    numCorrect.map((correct, at) => [`${half}${at}`, drawn(at), correct] as const),
  );
}

function counted(solved: readonly Problem[]): string {
  const lines = solved.map((problem, at) => [...problem, at % 2 === 0 ? "easy" : "hard"].join(","));
  return folder({ "solved.csv": `problem,n,passed,level\n${lines.join("\n")}\n` });
}

/** A row a program; those of one problem lie apart. */
function oneByOne(solved: readonly Problem[]): string {
  const most = Math.max(...solved.map(([, drawn]) => drawn));
  const lines = Array.from({ length: most }, (_, sample) =>
    solved.flatMap(([name, drawn, correct]) =>
      sample < drawn ? [`${name},${sample < correct ? 1 : 0}`] : [],
    ),
  ).flat();
  return folder({ "solved.csv": `problem,passed\n${lines.join("\n")}\n` });
}

test("both forms give the estimate of the HumanEval paper, of problems and not of programs", async () => {
  expect(recorded).toHaveLength(4);
  for (const { note, arguments: given, value } of recorded) {
    const needs = [{ metric: "pass_at_k", options: { k: given.k } }];
    for (const [config, root] of [
      [COUNTED, counted(problems(given))],
      [ONE_BY_ONE, oneByOne(problems(given))],
    ] as const) {
      const candidate = find(await evaluate(config, needs, root), "pass_at_k").candidate as Estimate;
      expect(candidate.value, note).toBeCloseTo(value, 12);
      expect(candidate.samples).toBe(27);
    }
  }
});

test("a baseline is paired by problem, whatever the order, and slices are of problems", async () => {
  const solved = problems(recorded[0].arguments);
  const worse = solved.map(([name, drawn, correct]): Problem => [name, drawn, correct - 10]);
  const needs = [
    { metric: "pass_at_k", against: "baseline" },
    { metric: "pass_at_k", subjects: { slice: "level=*" } },
  ];
  const evidence = await evaluate(COUNTED, needs, counted(solved), counted(worse.toReversed()));
  const alone = await evaluate(COUNTED, needs, counted(worse));
  const { baseline, difference } = find(evidence, "pass_at_k");
  expect((baseline as Estimate).value).toBeCloseTo(
    (find(alone, "pass_at_k").candidate as Estimate).value,
    12,
  );
  // Ten fewer of each problem's samples.
  const lost = solved.reduce((sum, [, drawn]) => sum + 10 / drawn, 0) / solved.length;
  expect((difference as Estimate).value).toBeCloseTo(lost, 12);
  const slices = ["level=easy", "level=hard"].map(
    (slice) => find(evidence, "pass_at_k", slice).candidate as Estimate,
  );
  expect(slices.map(({ samples }) => samples)).toEqual([14, 13]);
});

test("a problem that vanished is no comparison, fewer samples than k no value, and no trivial model", async () => {
  const solved = problems(recorded[0].arguments);
  const needs = [{ metric: "pass_at_k", against: "baseline" }];
  for (const [here, there] of [
    [solved.slice(1), solved],
    [solved, solved.slice(1)],
  ])
    expect(
      find(await evaluate(COUNTED, needs, counted(here), counted(there)), "pass_at_k").difference,
    ).toMatchObject({
      code: "evaluation/query-vanished",
    });
  const many = [
    { metric: "pass_at_k", options: { k: 200 } },
    { metric: "pass_at_k", against: "trivial" },
  ];
  const evidence = await evaluate(COUNTED, many, counted(solved));
  expect(evidence.measurements[0].candidate).toMatchObject({ code: "evaluation/outside-domain" });
  expect(evidence.measurements[1].baseline).toMatchObject({ code: "baseline/not-configured" });
});

const broken: readonly (readonly [string, EvaluationConfig, readonly string[], string])[] = [
  ["more passed than drawn", COUNTED, ["a,5,6"], "evaluation/samples"],
  ["a problem twice", COUNTED, ["a,5,1", "a,5,2"], "evaluation/samples"],
  ["half a program", COUNTED, ["a,5,0.5"], "evaluation/samples"],
  ["no number", COUNTED, ["a,5,some"], "evaluation/samples"],
  ["missing samples", COUNTED, ["a,5,1", "b,,1"], "evaluation/samples"],
  ["missing result", COUNTED, ["a,5,1", "b,5,"], "evaluation/label-missing"],
  ["no problem", COUNTED, ["a,5,1", ",5,1"], "evaluation/query-missing"],
  ["two of one program", ONE_BY_ONE, ["a,5,2"], "evaluation/samples"],
  ["no rows", COUNTED, [], "evaluation/no-rows"],
];

test.each(broken)("%s is refused", async (_, config, lines, code) => {
  const root = folder({ "solved.csv": `problem,n,passed\n${lines.join("\n")}\n` });
  await expect(evaluate(config, [{ metric: "pass_at_k" }], root)).rejects.toMatchObject({ code });
});

test.each([
  ["no problem", { query: undefined }],
  ["a model", { predictions: undefined, model: "m.onnx", data: "d.csv" }],
  ["a key", { key: "problem" }],
  ["a prediction", { prediction: "text" }],
  ["the label as samples", { samples: "passed" }],
  ["samples in another task", { task: "regression" as const }],
  ["SQL", { compute: "sql" as const }],
])("%s does not fit", (_, wrong) => {
  requireSettings(COUNTED);
  const settings = Object.fromEntries(
    Object.entries({ ...COUNTED, ...wrong }).filter(([, one]) => one !== undefined),
  );
  expect(() => requireSettings(settings)).toThrow(expect.objectContaining({ code: "evaluation/settings" }));
});
