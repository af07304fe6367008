import type { Tensor } from "onnxruntime-node";
import { AssayError } from "../../model/error.ts";
import { didYouMean, listNames } from "../names.ts";
import { readHalves } from "./halves.ts";
import { readIntegers } from "./long-integers.ts";
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
  const collected = new CollectedOutput(name, model, keep);
  collected.add(tensor, rows, keep);
  return collected.rows;
}

/** An output of one batch after another, written into one array that grows where more rows come than expected. */
export class CollectedOutput {
  readonly #name: string;
  readonly #model: string;
  readonly #expected: number;
  readonly #texts: string[] = [];
  #numbers: Float64Array = new Float64Array(0);
  #columns = 1;
  #length = 0;

  constructor(name: string, model: string, expected: number) {
    this.#name = name;
    this.#model = model;
    this.#expected = expected;
  }

  /** As `readOutput`. @throws AssayError `model/output-shape` */
  add({ dims, data, type }: Pick<Tensor, "dims" | "data" | "type">, rows: number, keep: number): void {
    const columns = dims[1] ?? 1;
    const isFirst = this.#length === 0 && this.#texts.length === 0;
    if (
      dims.length < 1 ||
      dims.length > 2 ||
      dims[0] !== rows ||
      columns === 0 ||
      (!isFirst && columns !== this.#columns)
    )
      throw new AssayError(
        "model/output-shape",
        `The output ${this.#name} of \`${this.#model}\` has the shape [${dims.join(", ")}] for ${rows} rows; expected ${isFirst ? `[${rows}] or [${rows}, classes]` : `[${rows}, ${this.#columns}] as in the rows before`}.`,
        { fix: "Name another output with `score` or `prediction`.", location: { path: this.#model } },
      );
    this.#columns = columns;
    const length = keep * columns;
    if (Array.isArray(data)) {
      for (let at = 0; at < length; at++) this.#texts.push(data[at]);
      return;
    }
    const numbers = this.#room(length);
    if (data instanceof BigInt64Array || data instanceof BigUint64Array)
      readIntegers(data, length, numbers, this.#length);
    else if (type === "float16") readHalves(data, length, numbers, this.#length);
    else numbers.set((data as Float32Array).subarray(0, length), this.#length);
    this.#length += length;
  }

  get rows(): OutputRows {
    if (this.#texts.length > 0) return { columns: this.#columns, values: this.#texts };
    return { columns: this.#columns, values: this.#numbers.subarray(0, this.#length) };
  }

  #room(length: number): Float64Array {
    const needed = this.#length + length;
    if (needed <= this.#numbers.length) return this.#numbers;
    const wanted = this.#length === 0 ? this.#expected * this.#columns : 2 * this.#length;
    const grown = new Float64Array(Math.max(needed, wanted));
    grown.set(this.#numbers.subarray(0, this.#length));
    this.#numbers = grown;
    return grown;
  }
}
