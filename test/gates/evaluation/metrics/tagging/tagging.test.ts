import { expect, test } from "vitest";
import * as tagging from "../../../../../src/gates/evaluation/metrics/tagging/index.ts";
import type { Estimate } from "../../../../../src/model/estimate.ts";
import { evaluate, folder } from "../../job.ts";
import { testAgainstOracle } from "../oracle-cases.ts";

testAgainstOracle("tagging", tagging);

// Of seqeval's documentation: PER is found, MISC begins a word too early.
const TRUE = ["O O O B-MISC I-MISC I-MISC O", "B-PER I-PER O"];
const PREDICTED = ["O O B-MISC I-MISC I-MISC I-MISC O", "B-PER I-PER O"];
const IDS = ["seqeval_precision", "seqeval_recall", "seqeval_f1"];

const asked = (predictions: readonly (string | null)[], options: Record<string, unknown>) => {
  const rows = Array.from({ length: 40 }, (_, id) => ({
    id,
    tags: TRUE[id % 2],
    prediction: predictions[id % 2],
  }));
  return evaluate(
    { predictions: "out.jsonl", task: "text-generation", label: "tags", key: "id", resamples: 100 },
    IDS.map((metric) => ({ metric, options })),
    folder({ "out.jsonl": rows.map((row) => JSON.stringify(row)).join("\n") }),
  );
};

test.each([
  [{}, 0.5],
  [{ type: "PER" }, 1],
  [{ type: "MISC", scheme: "IOB2" }, 0],
])("rules with %o read tags from a column", async (options, wanted) => {
  const { measurements } = await asked(PREDICTED, options);
  for (const { candidate, metric } of measurements)
    expect((candidate as Estimate).value, metric).toBe(wanted);
});

test("rules refuse a type without entities, and sentences of other lengths", async () => {
  for (const { candidate } of (await asked(PREDICTED, { type: "LOC" })).measurements)
    expect(candidate).toMatchObject({ code: "evaluation/undefined" });
  for (const { candidate } of (await asked([null, TRUE[1]], {})).measurements)
    expect(candidate).toMatchObject({ code: "evaluation/length-mismatch" });
});
