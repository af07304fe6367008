import type { InferenceSession } from "onnxruntime-node";

/** Element types of tensors that a table can fill or that a metric can read. */
export type ElementType =
  | "float32"
  | "float64"
  | "int64"
  | "int32"
  | "int16"
  | "int8"
  | "uint64"
  | "uint32"
  | "uint16"
  | "uint8"
  | "bool"
  | "string"
  | "float16"
  | "uint4"
  | "int4";

/** One input or output of a model. */
export type ValueInfo =
  | {
      readonly name: string;
      readonly isTensor: true;
      readonly type: ElementType;
      /** A number where the dimension is fixed, else null. */
      readonly shape: readonly (number | null)[];
    }
  | { readonly name: string; readonly isTensor: false };

export type TensorInfo = Extract<ValueInfo, { isTensor: true }>;

/** What a session says of its inputs or outputs, with every symbolic or unknown dimension as null. */
export function readMetadata(values: readonly InferenceSession.ValueMetadata[]): readonly ValueInfo[] {
  return values.map((value) => {
    if (!value.isTensor) return { name: value.name, isTensor: false };
    return { name: value.name, isTensor: true, type: value.type, shape: value.shape.map(fixedSize) };
  });
}

function fixedSize(dimension: number | string): number | null {
  return typeof dimension === "number" && dimension >= 0 ? dimension : null;
}

/** `X float32[N, 3]`, for sentences. */
export function describeValue(value: ValueInfo): string {
  if (!value.isTensor) return `${value.name} (no tensor)`;
  return `${value.name} ${value.type}${describeShape(value.shape)}`;
}

/** `[N, 3]`: the first open dimension is N, others are `?`. */
export function describeShape(shape: readonly (number | null)[]): string {
  return `[${shape.map((size, axis) => size ?? (axis === 0 ? "N" : "?")).join(", ")}]`;
}
