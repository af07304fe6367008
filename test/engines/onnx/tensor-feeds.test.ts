import * as ort from "onnxruntime-node";
import { expect, test } from "vitest";
import type { NumpyArray, NumpyValues } from "../../../src/engines/numpy/npy.ts";
import type { ElementType } from "../../../src/engines/onnx/metadata.ts";
import { planTensorFeed } from "../../../src/engines/onnx/tensor-feeds.ts";

function arrayOf(values: NumpyValues, descr: string): NumpyArray {
  return {
    path: "ids.npy",
    shape: [values.length],
    descr,
    readRows: (from, to) => Promise.resolve(values.slice(from, to)),
    close: () => Promise.resolve(),
  };
}

function fed(type: ElementType, values: NumpyValues, descr: string) {
  const input = { name: "ids", isTensor: true, type, shape: [null] } as const;
  const feed = planTensorFeed("m.onnx", input, arrayOf(values, descr), values.length);
  return feed.build(ort, 0, values.length, values.length);
}

test("identifiers beyond 2^53 reach the model to the last digit", async () => {
  const signed = BigInt64Array.of(2n ** 53n + 1n, -(2n ** 63n), 2n ** 63n - 1n);
  expect((await fed("int64", signed, "<i8")).data).toEqual(signed);
  const unsigned = BigUint64Array.of(2n ** 53n + 1n, 2n ** 64n - 1n);
  expect((await fed("uint64", unsigned, "<u8")).data).toEqual(unsigned);
});

test.each([
  ["uint64", BigInt64Array.of(-1n), "<i8", "holds -1 (<i8)"],
  ["int64", BigUint64Array.of(2n ** 63n), "<u8", "holds 9223372036854775808 (<u8)"],
  ["int32", BigInt64Array.of(2n ** 53n + 1n), "<i8", "holds 9007199254740993 (<i8)"],
  ["int64", Float64Array.of(2 ** 53), "<f8", "holds 9007199254740992 (<f8)"],
  ["bool", Uint8Array.of(2), "|u1", "holds 2 (|u1)"],
] as const)("an input of %s refuses what it would change: %o", async (type, values, descr, words) => {
  await expect(fed(type, values, descr)).rejects.toThrow(words);
});
