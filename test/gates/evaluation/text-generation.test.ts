import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { requireSettings } from "../../../src/gates/evaluation/settings/settings.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { evaluate, FIXTURES, find, folder } from "./job.ts";

interface Case {
  readonly note: string;
  readonly function: string;
  readonly arguments: { readonly hypotheses: string[]; readonly references: string[][] };
  readonly value: { readonly score: number };
}

const { cases } = JSON.parse(readFileSync(`${FIXTURES}oracles/text.json`, "utf8")) as { cases: Case[] };
const NOISY = "8 noisy rows of 1 references";
const recorded = (name: string, note: string) =>
  cases.filter((entry) => entry.function === name && entry.note === note)[0];

const CONFIG: EvaluationConfig = {
  predictions: "out.jsonl",
  task: "text-generation",
  label: "reference",
  key: "id",
  min_slice_rows: 1,
  resamples: 200,
};

const COPIES = 10;

/** Several copies of a corpus have the rates of one, and are rows enough for a bootstrap. */
function corpus(references: readonly string[], predictions: readonly (string | null)[]): string {
  const rows = Array.from({ length: references.length * COPIES }, (_, id) => ({
    id,
    reference: references[id % references.length],
    prediction: predictions[id % references.length],
    part: id % 2 === 0 ? "even" : "odd",
    score: 0.5,
  }));
  return folder({ "out.jsonl": rows.map((row) => JSON.stringify(row)).join("\n") });
}

const { hypotheses, references } = recorded("corpusBleu", NOISY).arguments;

test("a gate's BLEU, chrF and TER of a file are sacreBLEU's, and so is chrF++", async () => {
  const needs = [
    { metric: "bleu" },
    { metric: "chrf", options: { word_order: 2 } },
    { metric: "ter" },
    { metric: "wer" },
  ];
  const evidence = await evaluate(CONFIG, needs, corpus(references[0], hypotheses));
  const wanted = {
    bleu: recorded("corpusBleu", NOISY),
    chrf: recorded("corpusChrf", "noisy, ++"),
    ter: recorded("corpusTer", NOISY),
  };
  expect((find(evidence, "bleu").candidate as Estimate).value).toBeCloseTo(wanted.bleu.value.score, 9);
  expect((find(evidence, "ter").candidate as Estimate).value).toBeCloseTo(wanted.ter.value.score, 9);
  expect((find(evidence, "chrf").candidate as Estimate).value).toBeCloseTo(wanted.chrf.value.score, 9);
  expect((find(evidence, "chrf").candidate as Estimate).uncertainty.kind).toBe("bootstrap");
  expect(evidence.figures).toEqual([]);
});

test("two versions are compared row by row on the same resamples", async () => {
  const better = references[0].map((text, row) => (row < 4 ? text : hypotheses[row]));
  const metrics = ["bleu", "chrf", "ter", "rouge1", "rougeL", "wer", "cer", "exact_match", "token_f1"];
  const evidence = await evaluate(
    CONFIG,
    metrics.map((metric) => ({ metric, against: "baseline" })),
    corpus(references[0], better),
    corpus(references[0], hypotheses),
  );
  for (const metric of metrics) {
    const { difference, direction } = find(evidence, metric);
    const { value } = difference as Estimate;
    expect(direction === "higher" ? value : -value, metric).toBeGreaterThan(0);
  }
});

test("slices have the metric of their own rows, and a missing prediction is an empty text", async () => {
  const texts = ["one two three four", "one two three four", "one two three four", "one two"];
  const root = corpus(texts, ["one two three four", "one two", "one two three four", null]);
  const needs = [
    { metric: "wer", subjects: { slice: "part=*" } },
    { metric: "wer" },
    { metric: "exact_match" },
  ];
  const evidence = await evaluate({ ...CONFIG, slices: ["part"] }, needs, root);
  const value = (slice?: string) => (find(evidence, "wer", slice).candidate as Estimate).value;
  expect([value("part=even"), value("part=odd"), value()]).toEqual([0, 4 / 6, 4 / 14]);
  expect(find(evidence, "exact_match").candidate).toMatchObject({
    value: 0.5,
    uncertainty: { kind: "binomial", successes: 2 * COPIES, trials: 4 * COPIES },
  });
});

test("several references a row, some of them missing, are those of sacreBLEU", async () => {
  const several = recorded("corpusBleu", "6 noisy rows of 3 references").arguments;
  const lacking = recorded("corpusBleu", "lacking references").arguments;
  for (const [note, { hypotheses: given, references: known }] of Object.entries({
    "6 noisy rows of 3 references": several,
    "lacking references": lacking,
  })) {
    const rows = Array.from({ length: given.length * COPIES }, (_, id) => {
      const row = id % given.length;
      const texts = Object.fromEntries(known.map((stream, index) => [`text${index}`, stream[row]]));
      return JSON.stringify({ id, prediction: given[row], ...texts });
    });
    const further = known.slice(1).map((_, index) => `text${index + 1}`);
    const config = { ...CONFIG, label: "text0", references: further };
    const needs = [{ metric: "bleu" }, { metric: "chrf" }, { metric: "ter" }, { metric: "wer" }];
    const evidence = await evaluate(config, needs, folder({ "out.jsonl": rows.join("\n") }));
    for (const [metric, name] of Object.entries({ bleu: "corpusBleu", chrf: "corpusChrf", ter: "corpusTer" }))
      expect((find(evidence, metric).candidate as Estimate).value, `${metric} of ${note}`).toBeCloseTo(
        recorded(name, note).value.score,
        9,
      );
    expect(find(evidence, "wer").candidate).toMatchObject({ code: "evaluation/settings" });
  }
});

test("a metric of another task is refused, and so is a model that should generate", async () => {
  const evidence = await evaluate(CONFIG, [{ metric: "accuracy" }], corpus(references[0], hypotheses));
  expect(find(evidence, "accuracy").candidate).toMatchObject({ code: "evaluation/metric-for-task" });
  const config = { task: "text-generation", label: "text", model: "m.onnx", data: "d.csv" } as const;
  expect(() => requireSettings(config)).toThrow(/texts are read from `predictions`/);
});

test("numbers of a probabilistic forecast are the columns of `score` of a regression", async () => {
  const rows = [
    [1, 0, 2],
    [5, 4, 4.5],
    [3, 3, 6],
    [-1, 0, 1],
  ];
  const lines = rows.map((row) => row.join(","));
  const csv = ["truth,low,high", ...Array.from({ length: COPIES }, () => lines).flat()].join("\n");
  const config: EvaluationConfig = {
    predictions: "p.csv",
    task: "regression",
    label: "truth",
    score: ["low", "high"],
    resamples: 100,
  };
  const needs = [
    { metric: "interval_coverage" },
    { metric: "mean_interval_score", options: { alpha: 0.5 } },
    { metric: "crps" },
    { metric: "mean_quantile_loss", options: { quantiles: [0.25, 0.75] } },
    { metric: "mean_quantile_loss", options: { quantiles: [0.25] }, subjects: {} },
  ];
  const evidence = await evaluate(config, needs, folder({ "p.csv": csv }));
  const values = evidence.measurements.map(({ candidate }) =>
    "value" in candidate ? candidate.value : candidate.code,
  );
  // Widths 2, 0.5, 3, 1; off by 0.5 and 1. The pinball losses of both ends are half of alpha times the score.
  const score = (6.5 + 4 * 1.5) / 4;
  // Distances to the members less half of half their gap.
  const crps = (1 - 0.5 + (0.75 - 0.125) + (1.5 - 0.75) + (1.5 - 0.25)) / 4;
  expect(values).toEqual([0.5, score, crps, (score * 0.5) / 2 / 2, "evaluation/parameter"]);
});

test("empty right texts are told, and a column without any", async () => {
  const rows = Array.from({ length: 40 }, (_, id) =>
    JSON.stringify({ id, reference: id < 3 ? " " : "a b", second: null, third: "", prediction: "a b" }),
  );
  const config = { ...CONFIG, references: ["second", "third"] };
  const { notes } = await evaluate(
    config,
    [{ metric: "exact_match" }],
    folder({ "out.jsonl": rows.join("\n") }),
  );
  expect(notes.map(({ code }) => code)).toEqual(Array(3).fill("evaluation/empty-reference"));
  expect(notes.map(({ message }) => message)).toEqual([
    "reference is empty in 3 of 40 rows: an empty prediction counts as right there.",
    "second holds no text in any of 40 rows, so it adds no right answer.",
    "third holds no text in any of 40 rows, so it adds no right answer but an empty one.",
  ]);
  const whole = await evaluate(CONFIG, [{ metric: "exact_match" }], corpus(references[0], hypotheses));
  expect(whole.notes).toEqual([]);
});
