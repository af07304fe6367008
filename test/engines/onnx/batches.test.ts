import { expect, test } from "vitest";
import type { Batch } from "../../../src/engines/engine.ts";
import { planFeeds } from "../../../src/engines/onnx/feeds.ts";
import type { TensorMemory } from "../../../src/engines/onnx/fill.ts";
import type { ElementType } from "../../../src/engines/onnx/metadata.ts";
import { CollectedOutput } from "../../../src/engines/onnx/outputs.ts";
import { loadOnnxRuntime } from "../../../src/engines/onnx/session.ts";

const ort = loadOnnxRuntime();
const model = { path: "m.onnx", localPath: "/nowhere/m.onnx", digest: "", bytes: 0 };
/** Whole numbers that a double holds, about every place where the halves of 64 bits carry. */
const WHOLE = [0, -0, 1, -1, 2 ** 31, -(2 ** 31), 2 ** 32 - 1, 2 ** 32, -(2 ** 32), -(2 ** 32) - 1];
const WIDEST = [...WHOLE, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER];

function batchOf(values: readonly number[]): Batch {
  const column = {
    kind: "number",
    values: Float64Array.from(values),
    isNull: new Uint8Array(values.length),
    nulls: 0,
  } as const;
  return { rows: values.length, columns: new Map([["x", column]]) };
}

function planOf(type: ElementType, shape: readonly (number | null)[]) {
  const source = { path: "t.csv", columns: [{ name: "x", type: "DOUBLE", cell: "number" }] } as const;
  return planFeeds({ model, inputs: [{ name: "x", isTensor: true, type, shape }] }, source);
}

test.each([
  ["int64", WIDEST],
  ["uint64", WIDEST.filter((value) => value >= 0)],
] as const)("numbers become %s as a bigint has them", (type, values) => {
  const { x } = planOf(type, [null, 1]).build(ort, batchOf(values));
  expect([...(x.data as BigInt64Array)]).toEqual(values.map(BigInt));
});

test.each([
  ["int64", BigInt64Array.from([...WIDEST.map(BigInt), 2n ** 62n + 1n, -(2n ** 62n) - 1n, 2n ** 53n + 1n])],
  ["uint64", BigUint64Array.of(0n, 1n, 2n ** 32n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 53n + 1n, 2n ** 53n + 3n)],
] as const)("%s become the numbers that their bigints round to", (type, integers) => {
  const output = new CollectedOutput("l", "m.onnx", integers.length);
  const tensor =
    integers instanceof BigInt64Array
      ? new ort.Tensor("int64", integers, [integers.length])
      : new ort.Tensor("uint64", integers, [integers.length]);
  expect(tensor.type).toBe(type);
  output.add(tensor, integers.length, integers.length);
  expect(output.rows.values).toEqual(Float64Array.from(integers, Number));
});

test("a batch fills the tensor of the one before only where it has as many rows", () => {
  const memory: TensorMemory = new Map();
  const plan = planOf("float32", [null, 1]);
  const first = plan.build(ort, batchOf([1, 2, 3]), memory)["x"];
  const second = plan.build(ort, batchOf([4, 5, 6]), memory)["x"];
  expect(second).toBe(first);
  expect(second.data).toEqual(Float32Array.of(4, 5, 6));
  const shorter = plan.build(ort, batchOf([7]), memory)["x"];
  expect(shorter).toMatchObject({ dims: [1, 1], data: Float32Array.of(7) });
  expect(second.data).toEqual(Float32Array.of(4, 5, 6));
});

test("a fixed batch that is filled up again has nothing left of the one before", () => {
  const memory: TensorMemory = new Map();
  const plan = planOf("int64", [4]);
  plan.build(ort, batchOf([1, 2, 3, 4]), memory);
  expect(plan.build(ort, batchOf([-9]), memory)["x"].data).toEqual(BigInt64Array.of(-9n, -9n, -9n, -9n));
});

test("outputs of several batches lie one after another, also when more rows come than expected", () => {
  const output = new CollectedOutput("p", "m.onnx", 2);
  for (const from of [0, 4, 8])
    output.add(new ort.Tensor("float32", Float32Array.of(from, from + 1, from + 2, from + 3), [2, 2]), 2, 2);
  output.add(new ort.Tensor("float32", Float32Array.of(12, 13, 99, 99), [2, 2]), 2, 1);
  const values = Float64Array.from({ length: 14 }, (_, at) => at);
  expect(output.rows).toEqual({ columns: 2, values });
});

test("an output whose width changes between batches is refused", () => {
  const output = new CollectedOutput("p", "m.onnx", 4);
  output.add(new ort.Tensor("float32", new Float32Array(4), [2, 2]), 2, 2);
  const wider = new ort.Tensor("float32", new Float32Array(6), [2, 3]);
  expect(() => output.add(wider, 2, 2)).toThrowError(/shape \[2, 3\] for 2 rows; expected \[2, 2\]/);
});

// As numpy.array([...], numpy.uint16).view(numpy.float16) says (numpy 2.4.6).
const HALVES = [
  [0x0000, 0],
  [0x8000, -0],
  [0x0001, 2 ** -24],
  [0x03ff, 1023 * 2 ** -24],
  [0x3555, 0.333251953125],
  [0xc000, -2],
  [0x7bff, 65504],
  [0x7c00, Number.POSITIVE_INFINITY],
  [0xfc00, Number.NEGATIVE_INFINITY],
  [0x7e01, Number.NaN],
] as const;

test("half floats become numbers, and never their bits, on a Node without arrays of them", () => {
  const tensor = {
    type: "float16",
    dims: [HALVES.length],
    data: Uint16Array.from(HALVES, ([bits]) => bits),
  } as const;
  const output = new CollectedOutput("p", "m.onnx", HALVES.length);
  output.add(tensor, HALVES.length, HALVES.length);
  expect(output.rows.values).toEqual(Float64Array.from(HALVES, ([, value]) => value));
});
