import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { requireSettings } from "../../../src/gates/evaluation/settings/settings.ts";
import { evaluate, find, folder } from "./job.ts";

/** The fixture's model has an input of the column's own name, `distance`. */
const CONFIG: EvaluationConfig = {
  model: "every-type.onnx",
  data: "rows.csv",
  task: "regression",
  label: "distance",
  inputs: { hour32: "hour", distance64: "flight" },
};
const NEED = [{ metric: "mae", against: "baseline" }];

function commit(): string {
  return folder({
    "every-type.onnx": { fixture: "models/inputs/every-type.onnx" },
    "zip-map.onnx": { fixture: "models/inputs/zip-map.onnx" },
    "rows.csv": { fixture: "models/inputs/rows.csv" },
  });
}

test("a model that is fed its label by the name of an input is no evidence", async () => {
  const inputs = { hour32: "hour", distance64: "hour" };
  await expect(evaluate({ ...CONFIG, inputs }, NEED, commit())).rejects.toMatchObject({
    code: "evaluation/label-is-input",
    message: expect.stringContaining("`every-type.onnx` is fed distance, which is also the `label`"),
    fix: expect.stringContaining("`label_as_input:`"),
  });
});

test("with a reason it is measured, and the note tells the reason", async () => {
  const inputs = { hour32: "hour", distance64: "hour" };
  const config = { ...CONFIG, inputs, label_as_input: "it restores its input" };
  const evidence = await evaluate(config, [{ metric: "mae" }], commit());
  expect(find(evidence, "mae").candidate).toMatchObject({ samples: expect.any(Number) });
  expect(evidence.notes).toContainEqual(
    expect.objectContaining({
      code: "evaluation/label-is-input",
      message: expect.stringContaining("because: it restores its input"),
    }),
  );
});

test("inputs that name the label are refused as soon as the config is read", async () => {
  const config: EvaluationConfig = {
    model: "zip-map.onnx",
    champion: "every-type.onnx",
    data: "rows.csv",
    task: "binary-classification",
    label: "delayed",
    inputs: { X: ["hour", "distance"], hour32: "hour", distance64: "distance", carrier: "delayed" },
  };
  const run = () => requireSettings(config);
  expect(run).toThrow(expect.objectContaining({ code: "evaluation/label-is-input" }));
  expect(() => requireSettings({ ...config, label_as_input: "a parity check" })).not.toThrow();
});

test("a reason without a model is a mistake", () => {
  const config = { predictions: "p.csv", task: "regression", label: "y", label_as_input: "why" } as const;
  expect(() => requireSettings(config)).toThrow(/is about a model/);
});
