import type { Tensor } from "onnxruntime-node";
import { AssayError } from "../../model/error.ts";
import type { Batch, CellKind, NumberColumn, RelationColumn } from "../engine.ts";
import { describeValue, type ElementType, type TensorInfo } from "./metadata.ts";
import type { OnnxRuntime } from "./session.ts";

const FLOATS: readonly ElementType[] = ["float32", "float64"];

/** What whole-number tensors hold: least and greatest value. Beyond 2^53 a column's doubles are not exact. */
const INTEGERS: { readonly [type in ElementType]?: readonly [number, number] } = {
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

export function describeColumn(column: RelationColumn): string {
  return `the column ${column.name} (${column.type})`;
}

/**
 * One tensor of `rows` × `columns`, row by row; rows beyond the batch repeat its last one.
 * Missing numbers become NaN in float tensors.
 * @throws AssayError `model/input-null`, `model/input-type`
 */
export function fillTensor(
  ort: OnnxRuntime,
  input: TensorInfo,
  columns: readonly string[],
  batch: Batch,
  rows: number,
  table: string,
): Tensor {
  const dims = input.shape.length === 1 ? [rows] : [rows, columns.length];
  if (input.type === "string")
    return new ort.Tensor("string", fillTexts(input, columns, batch, rows, table), dims);
  const data = allocate(input.type, rows * columns.length);
  columns.forEach((name, at) => {
    const column = batch.columns.get(name);
    if (column?.kind !== "number") throw wrongCells(input, name, table, "holds text");
    if (!FLOATS.includes(input.type)) requireIntegers(input, name, column, table);
    for (let row = 0; row < rows; row++) {
      const value = column.values[Math.min(row, batch.rows - 1)];
      const index = row * columns.length + at;
      if (data instanceof BigInt64Array || data instanceof BigUint64Array) data[index] = BigInt(value);
      else data[index] = value;
    }
  });
  return toTensor(ort, input.type, data, dims);
}

function fillTexts(
  input: TensorInfo,
  columns: readonly string[],
  batch: Batch,
  rows: number,
  table: string,
): string[] {
  const data = new Array<string>(rows * columns.length);
  columns.forEach((name, at) => {
    const column = batch.columns.get(name);
    if (column?.kind !== "text") throw wrongCells(input, name, table, "holds no text");
    if (column.nulls > 0) throw nullCells(input, name, column.nulls, table);
    for (let row = 0; row < rows; row++)
      data[row * columns.length + at] = column.values[Math.min(row, batch.rows - 1)] ?? "";
  });
  return data;
}

function requireIntegers(input: TensorInfo, name: string, column: NumberColumn, table: string): void {
  if (column.nulls > 0) throw nullCells(input, name, column.nulls, table);
  const [least, greatest] = INTEGERS[input.type] ?? [0, 0];
  let wrong = 0;
  for (const value of column.values)
    if (!Number.isInteger(value) || value < least || value > greatest) wrong++;
  if (wrong > 0)
    throw wrongCells(
      input,
      name,
      table,
      `has ${wrong} values that are no whole numbers from ${least} to ${greatest}`,
    );
}

function wrongCells(input: TensorInfo, column: string, table: string, seen: string): AssayError {
  return new AssayError(
    "model/input-type",
    `The model's input ${describeValue(input)} cannot take the column ${column} of \`${table}\`, which ${seen}.`,
    {
      fix: "Map another column under `inputs:`, or store the column in the type used in training.",
      location: { path: table },
    },
  );
}

function nullCells(input: TensorInfo, column: string, nulls: number, table: string): AssayError {
  const kind = input.type === "string" ? "A string tensor" : `A tensor of ${input.type}`;
  return new AssayError(
    "model/input-null",
    `The column ${column} of \`${table}\` has ${nulls} missing ${nulls === 1 ? "value" : "values"} among the rows read, but it feeds the input ${describeValue(input)}. ${kind} has no way to say that a value is missing.`,
    {
      fix: "Fill the gaps in the data as it was done in training, or take these rows out.",
      location: { path: table },
    },
  );
}

type TensorData =
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

function allocate(type: ElementType, length: number): TensorData {
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

function toTensor(ort: OnnxRuntime, type: ElementType, data: TensorData, dims: readonly number[]): Tensor {
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
