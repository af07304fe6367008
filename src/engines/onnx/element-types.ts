import type { Tensor } from "onnxruntime-node";
import type { CellKind } from "../dialect.ts";
import type { ElementType } from "./metadata.ts";
import type { OnnxRuntime } from "./session.ts";

export const FLOATS: readonly ElementType[] = ["float32", "float64"];

/** What whole-number tensors hold: least and greatest value. Beyond 2^53 a column's doubles are not exact. */
export const INTEGERS: { readonly [type in ElementType]?: readonly [number, number] } = {
  int64: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  uint64: [0, Number.MAX_SAFE_INTEGER],
  int32: [-(2 ** 31), 2 ** 31 - 1],
  uint32: [0, 2 ** 32 - 1],
  int16: [-(2 ** 15), 2 ** 15 - 1],
  uint16: [0, 2 ** 16 - 1],
  int8: [-128, 127],
  uint8: [0, 255],
  bool: [0, 1],
};

export function canFill(type: ElementType): boolean {
  return type === "string" || FLOATS.includes(type) || type in INTEGERS;
}

/** True when cells of a kind can go into a tensor of a type without a conversion that guesses. */
export function accepts(type: ElementType, cell: CellKind): boolean {
  if (type === "string") return cell === "text";
  return cell === "integer" || cell === "number" || cell === "boolean";
}

/** True when a tensor of the type can hold the value exactly, or as its nearest float. */
export function fits(type: ElementType, value: string | number): boolean {
  if (type === "string" || typeof value === "string") return type === "string" && typeof value === "string";
  const range = INTEGERS[type];
  return range === undefined || (Number.isInteger(value) && value >= range[0] && value <= range[1]);
}

export type TensorData =
  | Float32Array
  | Float64Array
  | BigInt64Array
  | BigUint64Array
  | Int32Array
  | Uint32Array
  | Int16Array
  | Uint16Array
  | Int8Array
  | Uint8Array;

export function allocate(type: ElementType, length: number): TensorData {
  switch (type) {
    case "float32":
      return new Float32Array(length);
    case "float64":
      return new Float64Array(length);
    case "int64":
      return new BigInt64Array(length);
    case "uint64":
      return new BigUint64Array(length);
    case "int32":
      return new Int32Array(length);
    case "uint32":
      return new Uint32Array(length);
    case "int16":
      return new Int16Array(length);
    case "uint16":
      return new Uint16Array(length);
    case "int8":
      return new Int8Array(length);
    default:
      return new Uint8Array(length);
  }
}

export function toTensor(
  ort: OnnxRuntime,
  type: ElementType,
  data: TensorData,
  dims: readonly number[],
): Tensor {
  if (data instanceof Float32Array) return new ort.Tensor("float32", data, dims);
  if (data instanceof Float64Array) return new ort.Tensor("float64", data, dims);
  if (data instanceof BigInt64Array) return new ort.Tensor("int64", data, dims);
  if (data instanceof BigUint64Array) return new ort.Tensor("uint64", data, dims);
  if (data instanceof Int32Array) return new ort.Tensor("int32", data, dims);
  if (data instanceof Uint32Array) return new ort.Tensor("uint32", data, dims);
  if (data instanceof Int16Array) return new ort.Tensor("int16", data, dims);
  if (data instanceof Uint16Array) return new ort.Tensor("uint16", data, dims);
  if (data instanceof Int8Array) return new ort.Tensor("int8", data, dims);
  return type === "bool" ? new ort.Tensor("bool", data, dims) : new ort.Tensor("uint8", data, dims);
}
