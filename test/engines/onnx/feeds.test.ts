import { expect, test } from "vitest";
import type { CellKind } from "../../../src/engines/dialect.ts";
import type { Batch, Column } from "../../../src/engines/engine.ts";
import { type InputMapping, planFeeds } from "../../../src/engines/onnx/feeds.ts";
import type { ElementType, ValueInfo } from "../../../src/engines/onnx/metadata.ts";
import { readOutput } from "../../../src/engines/onnx/outputs.ts";
import { loadOnnxRuntime } from "../../../src/engines/onnx/session.ts";
import { AssayError } from "../../../src/model/error.ts";

const ort = loadOnnxRuntime();
const model = { path: "m.onnx", localPath: "/nowhere/m.onnx", digest: "", bytes: 0 };

function input(name: string, type: ElementType, shape: readonly (number | null)[]): ValueInfo {
  return { name, isTensor: true, type, shape };
}

/** A table whose columns are given by their cells; null is a missing one. */
function table(
  cells: { readonly [name: string]: readonly (number | string | null)[] },
  kinds: { [name: string]: CellKind } = {},
) {
  const columns = new Map<string, Column>();
  for (const [name, values] of Object.entries(cells)) {
    const nulls = values.filter((value) => value === null).length;
    const isText = values.some((value) => typeof value === "string");
    if (isText)
      columns.set(name, {
        kind: "text",
        values: values.map((value) => (value === null ? null : String(value))),
        nulls,
      });
    else
      columns.set(name, {
        kind: "number",
        values: Float64Array.from(values, (value) => (value === null ? Number.NaN : Number(value))),
        isNull: Uint8Array.from(values, (value) => (value === null ? 1 : 0)),
        nulls,
      });
  }
  const batch: Batch = { rows: Object.values(cells)[0].length, columns };
  const described = [...columns].map(([name, { kind }]) => {
    const cell: CellKind = kinds[name] ?? (kind === "text" ? "text" : "number");
    return { name, type: cell.toUpperCase(), cell };
  });
  return { batch, source: { path: "t.csv", columns: described } };
}

function feed(inputs: readonly ValueInfo[], cells: Parameters<typeof table>[0], mapping?: InputMapping) {
  const { batch, source } = table(cells);
  return planFeeds({ model, inputs }, source, mapping).build(ort, batch);
}

function refusal(run: () => unknown): AssayError {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof AssayError) return thrown;
    throw thrown;
  }
  throw new Error("nothing was thrown");
}

test.each([
  ["float32", Float32Array.of(1, Number.NaN)],
  ["float64", Float64Array.of(1, Number.NaN)],
] as const)("a missing number is NaN in %s", (type, data) => {
  const { x } = feed([input("x", type, [null, 1])], { x: [1, null] });
  expect(x).toMatchObject({ type, dims: [2, 1], data });
});

test.each([
  ["int64", BigInt64Array.of(-1n, 2n)],
  ["int32", Int32Array.of(-1, 2)],
  ["int16", Int16Array.of(-1, 2)],
] as const)("whole numbers in %s of shape [N]", (type, data) => {
  const { x } = feed([input("x", type, [null])], { x: [-1, 2] });
  expect(x).toMatchObject({ type, dims: [2], data });
});

test("texts and booleans", () => {
  const { s, b } = feed([input("s", "string", [null, 1]), input("b", "bool", [null, 1])], {
    s: ["ä", ""],
    b: [0, 1],
  });
  expect(s).toMatchObject({ type: "string", dims: [2, 1], data: ["ä", ""] });
  expect(b).toMatchObject({ type: "bool", dims: [2, 1], data: Uint8Array.of(0, 1) });
});

test("several columns side by side, in the order of the list", () => {
  const cells = { a: [1, 2], b: [3, 4], c: [5, 6] };
  const { X } = feed([input("X", "float32", [null, 3])], cells, { X: ["c", "a", "b"] });
  expect(X).toMatchObject({ dims: [2, 3], data: Float32Array.of(5, 1, 3, 6, 2, 4) });
});

test("an exported batch of four repeats the last row to fill up", () => {
  const { batch, source } = table({ x: [7, 8] });
  const plan = planFeeds({ model, inputs: [input("x", "float32", [4, 1])] }, source);
  expect(plan.fixedRows).toBe(4);
  expect(plan.build(ort, batch)["x"]).toMatchObject({ dims: [4, 1], data: Float32Array.of(7, 8, 8, 8) });
});

test("what is missing is listed with what there is, all at once", () => {
  const inputs = [input("carrier", "string", [null, 1]), input("hour", "int64", [null, 1])];
  const error = refusal(() => feed(inputs, { carier: ["AA"], minute: [1] }));
  expect(error.code).toBe("model/input-missing");
  expect(error.message).toBe(
    "`t.csv` has no column carrier and hour for `m.onnx`, which wants carrier string[N, 1] and hour int64[N, 1]. The table has carier and minute.",
  );
  expect(error.fix).toContain("For carrier, did you mean `carier`?");
});

test.each([
  [
    "a key under inputs that the model lacks",
    [input("x", "float32", [null, 1])],
    { x: [1] },
    { z: "x" },
    "model/input-unknown",
  ],
  ["text for a number", [input("x", "float32", [null, 1])], { x: ["a"] }, {}, "model/input-type"],
  ["a number for text", [input("x", "string", [null, 1])], { x: [1] }, {}, "model/input-type"],
  ["a fraction for an integer", [input("x", "int64", [null, 1])], { x: [0.5] }, {}, "model/input-type"],
  ["too large for int8", [input("x", "int8", [null, 1])], { x: [128] }, {}, "model/input-type"],
  ["a missing integer", [input("x", "int64", [null, 1])], { x: [1, null] }, {}, "model/input-null"],
  ["a missing text", [input("x", "string", [null, 1])], { x: ["a", null] }, {}, "model/input-null"],
  ["an image", [input("x", "float32", [null, 3, 8, 8])], { x: [1] }, {}, "model/input-shape"],
  ["one column for three", [input("x", "float32", [null, 3])], { x: [1] }, {}, "model/input-shape"],
  ["half floats", [input("x", "float16", [null, 1])], { x: [1] }, {}, "model/input-type"],
  [
    "different fixed batches",
    [input("x", "float32", [4, 1]), input("y", "float32", [8, 1])],
    { x: [1], y: [1] },
    {},
    "model/input-shape",
  ],
] as const)("%s", (_, inputs, cells, mapping, code) => {
  const error = refusal(() => feed(inputs, cells, mapping));
  expect(error.code).toBe(code);
  expect(error.fix).toMatch(/\w/);
});

test("a missing value says column, count and why", () => {
  const error = refusal(() => feed([input("tail", "string", [null, 1])], { tail: ["a", null, null] }));
  expect(error.message).toContain("column tail of `t.csv` has 2 missing values");
  expect(error.message).toContain("no way to say that a value is missing");
});

test("outputs of [N], [N, 1] and [N, k] are read, without the rows that filled a batch up", () => {
  const tensor = new ort.Tensor("float32", Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8), [4, 2]);
  expect(readOutput(tensor, "p", "m.onnx", 4, 3)).toEqual({
    columns: 2,
    values: Float64Array.of(1, 2, 3, 4, 5, 6),
  });
  const labels = new ort.Tensor("int64", BigInt64Array.of(1n, 0n), [2]);
  expect(readOutput(labels, "l", "m.onnx", 2, 2)).toEqual({ columns: 1, values: Float64Array.of(1, 0) });
  const texts = new ort.Tensor("string", ["a", "b"], [2, 1]);
  expect(readOutput(texts, "l", "m.onnx", 2, 1)).toEqual({ columns: 1, values: ["a"] });
});

test.each([[[2, 2, 2]], [[8]], [[1, 8]], [[]]])("an output of shape %j for four rows is refused", (dims) => {
  const size = dims.reduce((product, length) => product * length, 1);
  const tensor = new ort.Tensor("float32", new Float32Array(size), dims);
  expect(refusal(() => readOutput(tensor, "p", "m.onnx", 4, 4)).code).toBe("model/output-shape");
});
