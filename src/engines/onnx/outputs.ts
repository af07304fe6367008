import type { Tensor } from "onnxruntime-node";
import { AssayError } from "../../model/error.ts";
import { didYouMean, listNames } from "../names.ts";
import { describeValue, type TensorInfo } from "./metadata.ts";
import type { Session } from "./session.ts";

/**
 * The output of that name as a tensor.
 * @throws AssayError `model/output-missing`, `model/no-tensor-output`
 */
export function requireOutput(session: Pick<Session, "model" | "outputs">, name: string): TensorInfo {
  const location = { path: session.model.path };
  const found = session.outputs.find((output) => output.name === name);
  const names = session.outputs.map((output) => output.name);
  if (found === undefined)
    throw new AssayError(
      "model/output-missing",
      `\`${session.model.path}\` has no output ${name}; it gives ${listNames(session.outputs.map(describeValue))}.`,
      { fix: didYouMean(name, names) ?? "Name an output of the model.", location },
    );
  if (found.isTensor) return found;
  throw new AssayError(
    "model/no-tensor-output",
    `The output ${name} of \`${session.model.path}\` is a sequence or map, which cannot be read.`,
    { fix: "Convert the model with `options={'zipmap': False}`.", location },
  );
}

/** Values of an output, one row of `columns` after another. */
export interface OutputRows {
  readonly columns: number;
  /** As numbers; texts for string tensors. 64-bit integers beyond 2^53 are rounded. */
  readonly values: Float64Array | readonly string[];
}

/**
 * Reads a tensor of shape [rows], [rows, 1] or [rows, k].
 * @param keep how many of the rows are real; those after them were added to fill a fixed batch
 * @throws AssayError `model/output-shape`
 */
export function readOutput(
  tensor: Tensor,
  name: string,
  model: string,
  rows: number,
  keep: number,
): OutputRows {
  const { dims } = tensor;
  if (dims.length < 1 || dims.length > 2 || dims[0] !== rows || dims[1] === 0)
    throw new AssayError(
      "model/output-shape",
      `The output ${name} of \`${model}\` has the shape [${dims.join(", ")}] for ${rows} rows; expected [${rows}] or [${rows}, classes].`,
      { fix: "Name another output with `score` or `prediction`.", location: { path: model } },
    );
  const columns = dims[1] ?? 1;
  const { data } = tensor;
  const length = keep * columns;
  if (Array.isArray(data)) return { columns, values: data.slice(0, length) };
  if (data instanceof BigInt64Array || data instanceof BigUint64Array)
    return { columns, values: numbersOf(data.subarray(0, length)) };
  return { columns, values: new Float64Array((data as Float32Array).subarray(0, length)) };
}

function numbersOf(integers: BigInt64Array | BigUint64Array): Float64Array {
  const values = new Float64Array(integers.length);
  for (let at = 0; at < values.length; at++) values[at] = Number(integers[at]);
  return values;
}
