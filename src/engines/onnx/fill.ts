import type { Tensor } from "onnxruntime-node";
import { AssayError } from "../../model/error.ts";
import type { RelationColumn } from "../dialect.ts";
import type { Batch, Column, NumberColumn, TextColumn } from "../engine.ts";
import { allocate, FLOATS, INTEGERS, type TensorData, toTensor } from "./element-types.ts";
import { writeIntegers } from "./long-integers.ts";
import { describeValue, type TensorInfo } from "./metadata.ts";
import type { OnnxRuntime } from "./session.ts";

/** A column on its way into an input, and what stands there where it has no value. */
export interface FedColumn {
  readonly name: string;
  readonly fill?: string | number;
}

/** Numeric tensors by the input's name, so that a batch need not allocate what the one before it had. */
export type TensorMemory = Map<string, Tensor>;

export function describeColumn(column: RelationColumn): string {
  return `the column ${column.name} (${column.type})`;
}

/**
 * One tensor of `rows` × `columns`, row by row; rows beyond the batch repeat its last one.
 * Missing values become the column's `fill`; without one, missing numbers become NaN in float tensors.
 * @throws AssayError `model/input-null`, `model/input-type`
 */
export function fillTensor(
  ort: OnnxRuntime,
  input: TensorInfo,
  columns: readonly FedColumn[],
  batch: Batch,
  rows: number,
  table: string,
  memory?: TensorMemory,
): Tensor {
  const dims = input.shape.length === 1 ? [rows] : [rows, columns.length];
  if (input.type === "string") {
    const texts = columns.map((column) => textsOf(input, column, batch, table));
    return new ort.Tensor("string", packTexts(texts, rows), dims);
  }
  const numbers = columns.map((column) => numbersOf(input, column, batch, table));
  const known = memory?.get(input.name);
  const tensor =
    known?.dims[0] === rows
      ? known
      : toTensor(ort, input.type, allocate(input.type, rows * columns.length), dims);
  memory?.set(input.name, tensor);
  numbers.forEach(({ values }, at) => {
    pack(tensor.data as TensorData, values, at, columns.length, rows);
  });
  return tensor;
}

function textsOf(input: TensorInfo, { name, fill }: FedColumn, batch: Batch, table: string): TextColumn {
  const column = batch.columns.get(name);
  if (column?.kind !== "text") throw wrongCells(input, name, table, "holds no text");
  if (column.nulls === 0) return column;
  if (fill === undefined) throw nullCells(input, name, column.nulls, table);
  return { kind: "text", values: column.values.map((value) => value ?? String(fill)), nulls: 0 };
}

function numbersOf(input: TensorInfo, { name, fill }: FedColumn, batch: Batch, table: string): NumberColumn {
  const given: Column | undefined = batch.columns.get(name);
  if (given?.kind !== "number") throw wrongCells(input, name, table, "holds text");
  const column = given.nulls === 0 || fill === undefined ? given : filled(given, Number(fill));
  if (!FLOATS.includes(input.type)) requireIntegers(input, name, column, table);
  return column;
}

function filled(column: NumberColumn, fill: number): NumberColumn {
  const values = column.values.map((value, row) => (column.isNull[row] === 1 ? fill : value));
  return { kind: "number", values, isNull: new Uint8Array(values.length), nulls: 0 };
}

/** Texts of the columns side by side; a single column that fills the batch goes as it is. */
function packTexts(columns: readonly TextColumn[], rows: number): string[] {
  const [first] = columns;
  if (columns.length === 1 && first.values.length === rows) return first.values as string[];
  const data = new Array<string>(rows * columns.length);
  columns.forEach(({ values }, at) => {
    for (let row = 0; row < rows; row++)
      data[row * columns.length + at] = values[Math.min(row, values.length - 1)] ?? "";
  });
  return data;
}

/** Puts one column into every `width`-th place from `at` on. */
function pack(data: TensorData, values: Float64Array, at: number, width: number, rows: number): void {
  if (data instanceof BigInt64Array || data instanceof BigUint64Array) {
    writeIntegers(data, values, at, width, rows);
    return;
  }
  if (width === 1) data.set(values);
  else for (let row = 0; row < values.length; row++) data[row * width + at] = values[row];
  const last = values[values.length - 1];
  for (let row = values.length; row < rows; row++) data[row * width + at] = last;
}

function requireIntegers(input: TensorInfo, name: string, column: NumberColumn, table: string): void {
  if (column.nulls > 0) throw nullCells(input, name, column.nulls, table);
  const [least, greatest] = INTEGERS[input.type] ?? [0, 0];
  let wrong = 0;
  for (let row = 0; row < column.values.length; row++) {
    const value = column.values[row];
    if (!Number.isInteger(value) || value < least || value > greatest) wrong++;
  }
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
      fix: `Fill the gaps in the data as in training, say what stands there with \`fill: { ${column}: … }\`, or take these rows out.`,
      location: { path: table },
    },
  );
}
