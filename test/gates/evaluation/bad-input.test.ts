import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { AssayError } from "../../../src/model/error.ts";
import { isMissing } from "../../../src/model/estimate.ts";
import { evaluate, find, folder } from "./job.ts";

const CONFIG: EvaluationConfig = {
  model: "models/delay.onnx",
  data: "golden.csv",
  task: "binary-classification",
  label: "delayed",
};

const COLUMNS = "carrier,origin,dest,month,hour,sched_dep_time,distance,delayed";

/** Sixty flights whose labels come from the row number. */
function flights(
  label: (row: number) => string,
  hour: (row: number) => string = (row) => String(row % 24),
): string {
  const rows = Array.from({ length: 60 }, (_, row) => `AA,JFK,LAX,10,${hour(row)},900,2475,${label(row)}`);
  return `${COLUMNS}\n${rows.join("\n")}\n`;
}

const halves = (row: number) => String(row % 2);

function commit(data: string, model = "delay-base"): string {
  return folder({ "models/delay.onnx": { fixture: `models/${model}.onnx` }, "golden.csv": data });
}

async function refusal(
  root: string,
  config: Partial<EvaluationConfig> = {},
  metric = "f1",
): Promise<AssayError> {
  const outcome = await evaluate({ ...CONFIG, ...config }, [{ metric }], root).catch(
    (thrown: unknown) => thrown,
  );
  if (!(outcome instanceof AssayError)) throw new Error(`no AssayError but ${JSON.stringify(outcome)}`);
  expect(outcome.message).not.toContain(root);
  expect(outcome.fix).toMatch(/\w{3}/);
  return outcome;
}

async function missing(root: string, config: Partial<EvaluationConfig>, metric: string, slice?: string) {
  const subjects = slice === undefined ? {} : { slice };
  const evidence = await evaluate({ ...CONFIG, ...config }, [{ metric, subjects }], root);
  const { candidate } = find(evidence, metric, slice);
  if (!isMissing(candidate)) throw new Error(`${metric} is ${candidate.value}`);
  return candidate;
}

test.each([
  ["bad/delay-truncated", "model/unreadable", "cut off"],
  ["bad/delay-unknown-op", "model/unknown-operator", "FlightOracle of the domain example.unknown"],
  ["bad/wrong-inputs", "model/input-missing", "no column wind_speed"],
])("the model %s", async (model, code, words) => {
  const error = await refusal(commit(flights(halves), model));
  expect(error.code).toBe(code);
  expect(error.message).toContain(words);
  expect(error.message).toContain("models/delay.onnx");
});

test("a model of other inputs lists both, and a near name is suggested", async () => {
  const error = await refusal(commit(flights(halves).replace("distance", "distances")));
  expect(error.code).toBe("model/input-missing");
  expect(error.message).toMatch(/wants carrier string.* The table has carrier/);
  expect(error.fix).toContain("For distance, did you mean `distances`?");
});

test.each([
  ["an empty table", `${COLUMNS}\n`, "evaluation/no-rows"],
  ["a null label", flights((row) => (row < 3 ? "" : halves(row))), "evaluation/label-missing"],
  ["three labels", flights((row) => String(row % 3)), "evaluation/label-type"],
  ["text labels without a positive one", flights((row) => ["late", "early"][row % 2]), "evaluation/settings"],
  ["text in a numeric input", flights(halves, () => "noon"), "model/input-type"],
])("%s", async (_, data, code) => {
  expect((await refusal(commit(data))).code).toBe(code);
});

test("a table without the label suggests the near name", async () => {
  const error = await refusal(commit(flights(halves)), { label: "delay" });
  expect(error).toMatchObject({ code: "evaluation/column-missing", fix: "Did you mean `delayed`?" });
});

test("a slice column that is not there", async () => {
  const error = await refusal(commit(flights(halves)), { slices: ["carier"] });
  expect(error).toMatchObject({ code: "evaluation/column-missing", fix: "Did you mean `carrier`?" });
});

test("a positive label that does not occur", async () => {
  const data = flights((row) => ["late", "early"][row % 2]);
  expect((await refusal(commit(data), { positive: "Late" })).code).toBe("evaluation/positive-unknown");
});

test.each([
  [{ predictions: "golden.csv" }, "both `model` and `predictions`"],
  [{ model: undefined }, "neither"],
  [{ data: undefined }, "no `data`"],
])("settings that contradict: %o", async (settings, words) => {
  const error = await refusal(commit(flights(halves)), settings);
  expect(error.code).toBe("evaluation/settings");
  expect(error.message).toContain(words);
});

test("labels of one class are no evidence for roc_auc and f1, but accuracy and log_loss are defined", async () => {
  const root = commit(flights(() => "0"));
  expect((await missing(root, {}, "roc_auc")).code).toBe("evaluation/one-class");
  expect((await missing(root, {}, "f1")).code).toBe("evaluation/one-class");
  const evidence = await evaluate(CONFIG, [{ metric: "accuracy" }, { metric: "log_loss" }], root);
  for (const { candidate } of evidence.measurements) expect(candidate).toHaveProperty("value");
});

test("a slice of few rows, one that is not there, and one of too many values", async () => {
  const root = commit(flights(halves));
  const small = await missing(root, { slices: ["hour"] }, "accuracy", "hour=5");
  expect(small).toMatchObject({
    code: "evaluation/slice-too-small",
    reason: expect.stringContaining("3 rows"),
  });
  const none = await missing(root, {}, "accuracy", "carrier=AAA");
  expect(none).toMatchObject({ code: "evaluation/slice-empty", fix: "Did you mean `AA`?" });
});

test("a slice whose name is no column", async () => {
  const evidence = evaluate(
    CONFIG,
    [{ metric: "f1", subjects: { slice: "carier=AA" } }],
    commit(flights(halves)),
  );
  await expect(evidence).rejects.toMatchObject({
    code: "evaluation/column-missing",
    fix: "Did you mean `carrier`?",
  });
});

test("a metric of another task", async () => {
  expect((await missing(commit(flights(halves)), {}, "rmse")).code).toBe("evaluation/metric-for-task");
});

test("a model that predicts nobody positive has no precision, unless the rule says what 0/0 is", async () => {
  const root = commit(flights(halves));
  const config = { ...CONFIG, threshold: 0.999 };
  const options = { zero_division: 0 };
  const evidence = await evaluate(config, [{ metric: "precision" }], root);
  expect(find(evidence, "precision").candidate).toMatchObject({ code: "evaluation/undefined" });
  const told = await evaluate(config, [{ metric: "precision", options }], root);
  expect(find(told, "precision").candidate).toMatchObject({ value: 0 });
});

test("a missing number that makes scores NaN is not left out silently", async () => {
  const root = commit(flights(halves, (row) => (row === 7 ? "" : String(row % 24))));
  const { code, reason } = await missing(root, { threshold: 0.5 }, "roc_auc");
  expect(code).toBe("evaluation/not-finite");
  expect(reason).toContain("1 of 60");
});

test("a missing text cannot feed a string tensor", async () => {
  const error = await refusal(commit(flights(halves).replace("AA,", ",")));
  expect(error.code).toBe("model/input-null");
  expect(error.message).toContain("1 missing value");
});
