import type { Tensor } from "onnxruntime-node";
import { AssayError } from "../../model/error.ts";
import { type NumpyArray, type NumpyValues, refused } from "../numpy/npy.ts";
import { allocate, FLOATS, INTEGERS, toTensor } from "./element-types.ts";
import { describeShape, describeValue, type TensorInfo, type ValueInfo } from "./metadata.ts";
import type { OnnxRuntime } from "./session.ts";

/** An input that is fed from an array file instead of from columns. */
export interface TensorFeed {
  readonly input: TensorInfo;
  /** Rows from `from`, filled up to `size` with the last one. @throws AssayError `model/input-type` */
  build(ort: OnnxRuntime, from: number, rows: number, size: number): Promise<Tensor>;
}

/**
 * Fits an array to an input: one row of the array for each row of the table.
 * @throws AssayError `model/input-shape`, `model/input-type`
 */
export function planTensorFeed(
  model: string,
  input: ValueInfo,
  array: NumpyArray,
  tableRows: number,
): TensorFeed {
  const location = { path: array.path };
  const isFillable = input.isTensor && (FLOATS.includes(input.type) || input.type in INTEGERS);
  if (!input.isTensor || !isFillable)
    throw new AssayError(
      "model/input-type",
      `\`${model}\` wants the input ${describeValue(input)}, which no array of numbers can fill.`,
      { fix: "Feed it from a column.", location },
    );
  const { shape } = array;
  const fits =
    shape.length === input.shape.length &&
    input.shape.every((size, axis) => axis === 0 || size === null || size === shape[axis]);
  if (!fits)
    throw new AssayError(
      "model/input-shape",
      `The input ${describeValue(input)} of \`${model}\` cannot take \`${array.path}\`, whose shape is ${describeShape(shape)}.`,
      { fix: "Save the array in the shape that the model wants, one row after another.", location },
    );
  if (shape[0] !== tableRows)
    throw new AssayError(
      "model/input-shape",
      `\`${array.path}\` has ${shape[0]} rows, but the table has ${tableRows}.`,
      { fix: "Save one row of the array for each row of `data`, in the same order.", location },
    );
  const width = shape.slice(1).reduce((product, size) => product * size, 1);
  return {
    input,
    async build(ort, from, rows, size) {
      const values = await array.readRows(from, from + rows);
      const data = allocate(input.type, size * width);
      copy(values, data, input, array);
      for (let row = rows; row < size; row++) data.copyWithin(row * width, (rows - 1) * width, rows * width);
      return toTensor(ort, input.type, data, [size, ...shape.slice(1)]);
    },
  };
}

/** As columns do: numbers round to floats, but integers take only whole numbers of their range. */
function copy(
  values: NumpyValues,
  data: ReturnType<typeof allocate>,
  input: TensorInfo,
  { path, descr }: NumpyArray,
): void {
  const range = INTEGERS[input.type];
  const bigData = data instanceof BigInt64Array || data instanceof BigUint64Array ? data : undefined;
  const plain = bigData === undefined ? (data as Float64Array) : undefined;
  for (let at = 0; at < values.length; at++) {
    const exact = values[at];
    if (bigData !== undefined && typeof exact === "bigint") {
      bigData[at] = exact;
      // What does not fit wraps around to another number.
      if (bigData[at] !== exact) throw unheld(exact);
      continue;
    }
    const value = Number(exact);
    if (range !== undefined && (!Number.isInteger(value) || value < range[0] || value > range[1]))
      throw unheld(exact);
    if (bigData !== undefined) bigData[at] = BigInt(value);
    else if (plain !== undefined) plain[at] = value;
  }

  function unheld(value: number | bigint): AssayError {
    return refused(
      path,
      `holds ${value} (${descr}), which the model's input ${describeValue(input)} cannot hold`,
      "Save the array in the type used in training.",
    );
  }
}
