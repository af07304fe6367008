import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import type { Evidence, Measurement, Need } from "../../../../src/model/evidence.ts";
import { intervalOf } from "../../../../src/stats/interval.ts";
import { evaluate, FIXTURES, folder } from "../job.ts";

type Values = Readonly<Record<string, number>>;

/** What scikit-learn says of the same files; see make_multilabel.py. */
const EXPECTED: Readonly<
  Record<"topics" | "topics-worse" | "trivial", Readonly<Record<string, Values>>> &
    Record<"topics", { readonly labels: Readonly<Record<string, Values>> }>
> = JSON.parse(readFileSync(path.join(FIXTURES, "expected/multilabel.json"), "utf8"));

const LABELS = ["sport", "politics", "economy", "culture"];
const TASK = { task: "multilabel-classification", key: "id", resamples: 100 } as const;
const COLUMNS = {
  predictions: "topics.csv",
  data: "rows.csv",
  labels: LABELS,
  prediction: LABELS.map((label) => `is_${label}`),
  score: LABELS.map((label) => `p_${label}`),
};
const LISTS = { predictions: "topics.parquet", data: "rows.parquet", label: "topics", prediction: "tags" };
const MODEL = { model: "topics.onnx", data: "rows.csv", labels: LABELS, inputs: { X: ["x1", "x2", "x3"] } };

function commit(name: "topics" | "topics-worse"): string {
  const files = ["csv", "parquet", "onnx"].map((kind) => [`topics.${kind}`, `${name}.${kind}`]);
  const rows = ["rows.csv", "rows.parquet"].map((file) => [file, file]);
  return folder(
    Object.fromEntries(
      [...files, ...rows].map(([file, fixture]) => [file, { fixture: `models/multilabel/${fixture}` }]),
    ),
  );
}

/** `f1 macro` is f1 with `average: macro`. */
function needsOf(values: Values, more: Partial<Need> = {}): (Partial<Need> & Pick<Need, "metric">)[] {
  return Object.keys(values).map((name) => {
    const [metric, average] = name.split(" ");
    return { metric, options: average === undefined ? {} : { average }, ...more };
  });
}

function pick({ measurements }: Evidence, name: string, subject = {}): Measurement {
  const [metric, average] = name.split(" ");
  const found = measurements.filter(
    (one) =>
      one.metric === metric &&
      one.options["average"] === average &&
      JSON.stringify(one.subject) === JSON.stringify(subject),
  );
  if (found.length !== 1) throw new Error(`${found.length} measurements of ${name}`);
  return found[0];
}

function expectAll(evidence: Evidence, values: Values, digits: number, subject = {}): void {
  for (const [name, value] of Object.entries(values))
    expect(numberOf(pick(evidence, name, subject).candidate), name).toBeCloseTo(value, digits);
}

function numberOf(estimate: Measurement["candidate"] | undefined): number {
  if (estimate === undefined || "reason" in estimate) throw new Error(estimate?.reason ?? "nothing");
  return estimate.value;
}

describe("values are scikit-learn's", () => {
  const whole = EXPECTED.topics["all"];

  test.each<[string, Partial<EvaluationConfig>, number]>([
    ["columns of 0 and 1 in CSV", COLUMNS, 12],
    ["lists in Parquet, in another order of rows and labels", { ...LISTS, classes: LABELS }, 12],
    // Scores of single precision are summed and cut by two builds of ONNX Runtime.
    ["an ONNX model", MODEL, 6],
  ])("%s", async (_, config, digits) => {
    const given: EvaluationConfig = { ...TASK, label: "", ...config } as EvaluationConfig;
    const evidence = await evaluate(withoutEmpty(given), needsOf(whole), commit("topics"));
    expectAll(evidence, whole, digits);
  });

  test("on a slice, with weights, and with another threshold", async () => {
    const slice = { subjects: { slice: "part=web" } };
    const sliced = await evaluate(columns({}), needsOf(whole, slice), commit("topics"));
    expectAll(sliced, EXPECTED.topics["part=web"], 12, { slice: "part=web" });
    const isQuick = ([name]: [string, number]) => !/weighted|precision|jaccard/.test(name);
    const quick = (values: Values) => Object.fromEntries(Object.entries(values).filter(isQuick));
    const weights = quick(EXPECTED.topics["weighted"]);
    const weighted = await evaluate(columns({ weight: "weight" }), needsOf(weights), commit("topics"));
    expectAll(weighted, weights, 12);
    const lower = quick(EXPECTED.topics["threshold 0.3"]);
    const cut = await evaluate(columns({ threshold: 0.3 }), needsOf(lower), commit("topics"));
    expectAll(cut, lower, 12);
  });

  test("of each label by itself, as every metric of two classes", async () => {
    const needs = ["f1", "roc_auc", "log_loss", "matthews_corrcoef"].map((metric) => {
      return { metric, subjects: { label: "*" } };
    });
    const evidence = await evaluate(columns({}), needs, commit("topics"));
    for (const [label, values] of Object.entries(EXPECTED.topics.labels))
      expectAll(evidence, values, 12, { label });
    expect(evidence.measurements).toHaveLength(4 * LABELS.length);
  });
});

describe("comparisons", () => {
  const names = ["accuracy", "hamming_loss", "f1 macro", "f1 samples", "roc_auc macro", "roc_auc micro"];
  const more = ["average_precision weighted", "label_ranking_loss"];
  const some = Object.fromEntries([...names, ...more].map((name) => [name, EXPECTED.topics["all"][name]]));

  test.each<[string, EvaluationConfig]>([
    ["predictions in columns", columns({})],
    ["predictions in lists", { ...TASK, ...LISTS, classes: LABELS }],
    ["models", withoutEmpty({ ...TASK, label: "", ...MODEL } as EvaluationConfig)],
  ])("%s against the base commit", async (_, config) => {
    const needs = needsOf(some, { against: "baseline" });
    const evidence = await evaluate(config, needs, commit("topics-worse"), commit("topics"));
    for (const [name, before] of Object.entries(some)) {
      const { difference } = pick(evidence, name);
      const wanted = EXPECTED["topics-worse"]["all"][name] - before;
      expect(numberOf(difference), name).toBeCloseTo(wanted, 6);
      if (difference === undefined || "reason" in difference) throw new Error(name);
      const [low, high] = intervalOf(difference, 0.95);
      expect(low, name).toBeLessThan(wanted);
      expect(high, name).toBeGreaterThan(wanted);
    }
    const figures = evidence.figures.map(({ id }) => id);
    expect(figures).toEqual(expect.arrayContaining(["labels", "labels of main (1a2b3c4)"]));
    expect(evidence.notes).toContainEqual(
      expect.objectContaining({
        code: "evaluation/worse-rows",
        message: expect.stringMatching(/^\d+ rows that main/),
      }),
    );
  });

  test("rows that got worse are shown with their labels, and slices are found", async () => {
    const config = columns({ show_values: true, find_slices: { columns: ["x1", "part"] } });
    const needs = needsOf({ "f1 macro": 0 }, { against: "baseline" });
    const { notes } = await evaluate(config, needs, commit("topics-worse"), commit("topics"));
    const told = notes.find(({ code }) => code === "evaluation/worse-rows")?.message;
    expect(told).toMatch(/row \d+ \(id=\d+\): labels=\[.*?\], was \[.*?\], is \[/);
    expect(notes.find(({ code }) => code === "evaluation/found-slices")?.message).toContain("hamming loss");
  });

  test("with the model that looks at nothing", async () => {
    const needs = needsOf(some, { against: "trivial" });
    const evidence = await evaluate(columns({}), needs, commit("topics"));
    for (const name of Object.keys(some))
      expect(numberOf(pick(evidence, name).baseline), name).toBeCloseTo(EXPECTED.trivial["all"][name], 12);
  });

  test("of a label by itself, on a slice and over groups", async () => {
    const needs = [
      { metric: "recall", subjects: { label: "culture", slice: "part=web" }, against: "baseline" },
      { metric: "f1", options: { average: "macro" }, against: "baseline" },
    ];
    const config = columns({ group: "x1", slices: ["part"] });
    const evidence = await evaluate(config, needs, commit("topics-worse"), commit("topics"));
    const { difference } = pick(evidence, "recall", { slice: "part=web", label: "culture" });
    expect(numberOf(difference)).toBeLessThan(0);
    expect(numberOf(pick(evidence, "f1 macro").difference)).toBeLessThan(0);
  });
});

function columns(more: Partial<EvaluationConfig>): EvaluationConfig {
  return withoutEmpty({ ...TASK, label: "", ...COLUMNS, ...more });
}

/** The type wants a `label`, which a gate with `labels` does not have. */
function withoutEmpty(config: EvaluationConfig): EvaluationConfig {
  return Object.fromEntries(Object.entries(config).filter(([, value]) => value !== "")) as EvaluationConfig;
}
