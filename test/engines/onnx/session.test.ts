import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { loadOnnxRuntime, openSession } from "../../../src/engines/onnx/session.ts";
import { AssayError } from "../../../src/model/error.ts";
import type { LocalInput } from "../../../src/model/gate.ts";
import { type Model, type Value, writeModel } from "./models.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "assay-onnx-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let written = 0;

function file(bytes: Uint8Array): LocalInput {
  const localPath = path.join(folder, `${written++}.onnx`);
  writeFileSync(localPath, bytes);
  return { path: "models/delay.onnx", localPath, digest: `sha256:${"0".repeat(64)}`, bytes: bytes.length };
}

const X: Value = { name: "X", type: "float", shape: ["N", 2] };
const Y: Value = { name: "Y", type: "float", shape: ["N", 2] };
const RELU: Model = {
  nodes: [{ operator: "Relu", inputs: ["X"], outputs: ["Y"] }],
  inputs: [X],
  outputs: [Y],
};
const whole = writeModel(RELU);

async function refusal(bytes: Uint8Array): Promise<AssayError> {
  const outcome = await openSession(file(bytes)).catch((thrown: unknown) => thrown);
  if (!(outcome instanceof AssayError)) throw new Error("the model was opened");
  expect(outcome.message).toContain("`models/delay.onnx`");
  expect(outcome.message).not.toContain(folder);
  expect(outcome.message).not.toMatch(/onnxruntime_src|\.cc\b|\.h:/);
  expect(outcome.location).toEqual({ path: "models/delay.onnx" });
  return outcome;
}

test("a model says its inputs and outputs and runs", async () => {
  const session = await openSession(file(whole));
  expect(session.inputs).toEqual([{ name: "X", isTensor: true, type: "float32", shape: [null, 2] }]);
  expect(session.outputs).toEqual([{ name: "Y", isTensor: true, type: "float32", shape: [null, 2] }]);
  const ort = loadOnnxRuntime();
  const { Y: result } = await session.run({ X: new ort.Tensor("float32", Float32Array.of(-1, 2), [1, 2]) });
  expect([...(result.data as Float32Array)]).toEqual([0, 2]);
  await session.close();
});

test.each([
  ["empty", new Uint8Array(), "the file is empty"],
  ["cut in half", whole.subarray(0, whole.length / 2), "so it was cut off"],
  ["text", new TextEncoder().encode("<html>404 not found</html>"), "of another format"],
  ["noise", Uint8Array.from({ length: 400 }, (_, at) => (at * 197 + 13) % 256), "damaged"],
  ["without a graph", writeModel(RELU).subarray(0, 2), "no graph"],
])("%s", async (_, bytes, words) => {
  const error = await refusal(bytes);
  expect(error.code).toBe("model/unreadable");
  expect(error.message).toContain(words);
});

test("a model cut at any byte is refused as unreadable", async () => {
  for (let length = 0; length < whole.length; length++)
    expect((await refusal(whole.subarray(0, length))).code, `${length} bytes`).toBe("model/unreadable");
});

test.each([
  ["", "Frobnicate (opset 17)"],
  ["com.acme", "Frobnicate of the domain com.acme"],
])("an unknown operator of the domain '%s' is named", async (domain, words) => {
  const nodes = [{ operator: "Frobnicate", domain, inputs: ["X"], outputs: ["Y"] }];
  const error = await refusal(writeModel({ ...RELU, nodes }));
  expect(error.code).toBe("model/unknown-operator");
  expect(error.message).toContain(words);
});

test.each([{ opset: 99 }, { irVersion: 99 }])("too new: %o", async (version) => {
  const error = await refusal(writeModel({ ...RELU, ...version }));
  expect(error.code).toBe("model/unsupported-version");
  expect(error.message).toContain("99");
});

test("weights in a file that is not there", async () => {
  const external = { name: "W", location: "weights.bin", length: 2 };
  const nodes = [{ operator: "Add", inputs: ["X", "W"], outputs: ["Y"] }];
  const error = await refusal(writeModel({ ...RELU, nodes, external }));
  expect(error.code).toBe("model/external-data");
  expect(error.message).toContain("weights.bin");
});

test("shapes that contradict one another", async () => {
  const nodes = [{ operator: "MatMul", inputs: ["X", "X"], outputs: ["Y"] }];
  const inputs = [{ ...X, shape: [5, 2] }];
  expect((await refusal(writeModel({ ...RELU, nodes, inputs }))).code).toBe("model/invalid");
});

test("maps as the only output are refused with the way out", async () => {
  const nodes = [
    {
      operator: "ZipMap",
      domain: "ai.onnx.ml",
      inputs: ["X"],
      outputs: ["Z"],
      attributes: { classlabels_int64s: [0, 1] },
    },
  ];
  const session = await openSession(
    file(writeModel({ ...RELU, nodes, outputs: [{ name: "Z", maps: true }] })),
  );
  expect(session.outputs).toEqual([{ name: "Z", isTensor: false }]);
  const ort = loadOnnxRuntime();
  const feeds = { X: new ort.Tensor("float32", Float32Array.of(-1, 2), [1, 2]) };
  await expect(session.run(feeds)).rejects.toMatchObject({
    code: "model/no-tensor-output",
    fix: expect.stringContaining("zipmap"),
  });
});

test("a model that fails inside says so without our paths", async () => {
  const nodes = [{ operator: "Reshape", inputs: ["X", "S"], outputs: ["Y"] }];
  const outputs = [{ ...Y, shape: ["M", 3] }];
  const session = await openSession(file(writeModel({ ...RELU, nodes, outputs, integers: { S: [-1, 3] } })));
  const ort = loadOnnxRuntime();
  const run = session.run({ X: new ort.Tensor("float32", new Float32Array(4), [2, 2]) });
  await expect(run).rejects.toMatchObject({ code: "model/run-failed" });
  await expect(run).rejects.not.toThrow(/onnxruntime_src|\.h:/);
  await expect(run).rejects.toThrow(/its operator Reshape says: .*Input shape:\{2,2\}/);
});

test("an operator whose shapes do not fit is named", async () => {
  const nodes = [{ operator: "MatMul", inputs: ["X", "X"], outputs: ["Y"] }];
  const session = await openSession(file(writeModel({ ...RELU, nodes })));
  const ort = loadOnnxRuntime();
  const run = session.run({ X: new ort.Tensor("float32", new Float32Array(6), [3, 2]) });
  await expect(run).rejects.toThrow("its operator MatMul says: MatMul dimension mismatch");
});
