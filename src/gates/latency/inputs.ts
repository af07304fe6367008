import type { Tensor } from "onnxruntime-node";
import { openDuckDb } from "../../engines/duckdb.ts";
import type { FileEngine } from "../../engines/engine.ts";
import { type InputMapping, planFeeds } from "../../engines/onnx/feeds.ts";
import { describeValue, type TensorInfo } from "../../engines/onnx/metadata.ts";
import { loadOnnxRuntime, type Session, type Tensors } from "../../engines/onnx/session.ts";
import { AssayError } from "../../model/error.ts";
import type { LocalInput } from "../../model/gate.ts";
import { createRandom } from "../../stats/random.ts";

/** Prepares the same rows for every model that is timed. */
export interface InputSource {
  /** Tensors of `batch` rows. */
  feeds(session: Session, batch: number): Promise<Tensors>;
  close(): Promise<void>;
}

/** The first rows of a table, mapped to the model's inputs by name. */
export async function rowsOf(
  data: LocalInput,
  mapping: InputMapping | undefined,
  scratch: string,
): Promise<InputSource> {
  const engine: FileEngine = await openDuckDb({ scratch, threads: 1 });
  const relation = await engine.relation(data);
  return {
    async feeds(session, batch) {
      const plan = planFeeds(session, { path: data.path, columns: relation.columns }, mapping);
      if (plan.fixedRows !== undefined && plan.fixedRows !== batch)
        throw fixedBatch(session, plan.fixedRows, batch);
      const names = plan.columns.map((name) => engine.dialect.identifier(name)).join(", ");
      const sql = `SELECT ${names} FROM ${relation.from} LIMIT ${batch}`;
      for await (const rows of engine.batches(sql, batch)) {
        if (rows.rows === batch) return plan.build(loadOnnxRuntime(), rows);
        throw tooFewRows(data, rows.rows, batch);
      }
      throw tooFewRows(data, 0, batch);
    },
    close: () => engine.close(),
  };
}

/** Uniform random numbers of the shapes that the model declares; strings are empty, booleans false. */
export function syntheticRows(seed: number): InputSource {
  return {
    async feeds(session, batch) {
      const { Tensor } = loadOnnxRuntime();
      const tensors: Record<string, Tensor> = {};
      for (const input of session.inputs) {
        if (!input.isTensor) throw cannotInvent(session, describeValue(input));
        tensors[input.name] = syntheticTensor(Tensor, session, input, batch, seed);
      }
      return tensors;
    },
    close: async () => {},
  };
}

type TensorClass = ReturnType<typeof loadOnnxRuntime>["Tensor"];

function syntheticTensor(
  Tensor: TensorClass,
  session: Session,
  input: TensorInfo,
  batch: number,
  seed: number,
): Tensor {
  const shape = input.shape.map((size, axis) => size ?? (axis === 0 ? batch : undefined));
  if (shape.includes(undefined)) throw cannotInvent(session, describeValue(input));
  const dimensions = shape as number[];
  if (input.shape[0] !== null && input.shape[0] !== batch)
    throw fixedBatch(session, input.shape[0] ?? 0, batch);
  const length = dimensions.reduce((product, size) => product * size, 1);
  const random = createRandom(seed);
  switch (input.type) {
    case "float32":
      return new Tensor("float32", Float32Array.from({ length }, random.next), dimensions);
    case "float64":
      return new Tensor("float64", Float64Array.from({ length }, random.next), dimensions);
    case "int64":
      return new Tensor("int64", new BigInt64Array(length), dimensions);
    case "int32":
      return new Tensor("int32", new Int32Array(length), dimensions);
    case "bool":
      return new Tensor("bool", new Uint8Array(length), dimensions);
    case "string":
      return new Tensor(
        "string",
        Array.from({ length }, () => ""),
        dimensions,
      );
    default:
      throw cannotInvent(session, describeValue(input));
  }
}

function cannotInvent(session: Session, value: string): AssayError {
  return new AssayError(
    "latency/no-input",
    `No input can be made up for ${value} of ${session.model.path}.`,
    {
      fix: "Name a table with `data:` whose rows are to be timed.",
    },
  );
}

function fixedBatch(session: Session, fixed: number, batch: number): AssayError {
  return new AssayError(
    "latency/fixed-batch",
    `${session.model.path} takes exactly ${fixed} ${fixed === 1 ? "row" : "rows"} a call; the config asks for batch ${batch}.`,
    { fix: `Say \`batch: [${fixed}]\`, or export the model with an open first dimension.` },
  );
}

function tooFewRows(data: LocalInput, rows: number, batch: number): AssayError {
  return new AssayError(
    "latency/too-few-rows",
    `${data.path} has ${rows} ${rows === 1 ? "row" : "rows"}; a batch of ${batch} needs as many.`,
    {
      fix: "Name a larger table, or a smaller batch.",
    },
  );
}
