import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { type TensorType, writeModel } from "../../engines/onnx/models.ts";
import { evaluate, find, folder } from "./job.ts";

const CONFIG = {
  model: "m.onnx",
  data: "d.csv",
  label: "y",
  inputs: { X: ["a"] },
  batch: 2048,
} satisfies Partial<EvaluationConfig>;
const ROWS = Array.from({ length: 40 }, (_, row) => `${row % 2 === 0 ? 0.25 : 0.75},${row % 2}`);

/** What `a` is as this type, by ONNX's operator Cast. */
function cast(type: TensorType, to: number): string {
  const model = {
    opset: 21,
    irVersion: 10,
    nodes: [{ operator: "Cast", inputs: ["X"], outputs: ["out"], attributes: { to } }],
    inputs: [{ name: "X", type: "float", shape: ["N", 1] }],
    outputs: [{ name: "out", type, shape: ["N", 1] }],
  } as const;
  return folder({ "m.onnx": writeModel(model), "d.csv": `a,y\n${ROWS.join("\n")}\n` });
}

test("half floats are scores", async () => {
  const config = { ...CONFIG, task: "binary-classification" } as const;
  const evidence = await evaluate(config, [{ metric: "brier" }], cast("float16", 10));
  expect(find(evidence, "brier").candidate).toMatchObject({ value: 0.0625 });
});

test("texts are no numbers that regression could judge, also where they look like some", async () => {
  for (const prediction of [undefined, "out"]) {
    const config = { ...CONFIG, task: "regression", ...(prediction ? { prediction } : {}) } as const;
    await expect(evaluate(config, [{ metric: "mae" }], cast("string", 8))).rejects.toMatchObject({
      code: "model/output-type",
      message: expect.stringContaining("out string[N, 1]"),
    });
  }
});

test.each(["regression", "binary-classification"] as const)(
  "integers of half a byte, which would end the process, are refused in %s",
  async (task) => {
    await expect(
      evaluate({ ...CONFIG, task }, [{ metric: task === "regression" ? "mae" : "f1" }], cast("int4", 22)),
    ).rejects.toMatchObject({ code: "model/output-type" });
  },
);
