import type { Batch, Column } from "../../../engines/engine.ts";
import { type FeedPlan, planFeeds } from "../../../engines/onnx/feeds.ts";
import type { TensorMemory } from "../../../engines/onnx/fill.ts";
import { CollectedOutput } from "../../../engines/onnx/outputs.ts";
import { loadOnnxRuntime, openSession, type Session } from "../../../engines/onnx/session.ts";
import type { TensorFeed } from "../../../engines/onnx/tensor-feeds.ts";
import { AssayError } from "../../../model/error.ts";
import type { LocalInput } from "../../../model/gate.ts";
import { activate } from "../activation.ts";
import type { EvaluationConfig } from "../config.ts";
import { MULTILABEL } from "../metrics/evaluation-metric.ts";
import { saidByModel } from "../multilabel/model-labels.ts";
import type { Said } from "../said.ts";
import type { OpenTable } from "../tables/table.ts";
import { type ChosenOutputs, chooseOutputs } from "./model-outputs.ts";
import { type Arrays, buildTensors, planTensorFeeds } from "./tensors.ts";

/** One model that scores a table batch by batch. */
export interface ModelRun {
  /** Columns of the table that the model needs. */
  readonly columns: readonly string[];
  score(batch: Batch): Promise<void>;
  said(): Said;
  close(): Promise<void>;
}

/** Opens a model and fits the table's columns to its inputs. @throws AssayError as `openSession`, `planFeeds` */
export async function openModelRun(
  model: LocalInput,
  table: OpenTable,
  config: EvaluationConfig,
  arrays: Arrays = new Map(),
): Promise<ModelRun> {
  const session = await openSession(model, { readMaps: true });
  try {
    const outputs = chooseOutputs(session, config);
    const tensors = planTensorFeeds(session, arrays, table.rows);
    const inputs = session.inputs.filter(({ name }) => !arrays.has(name));
    const plan = planFeeds(
      { model, inputs },
      { path: table.file.path, columns: table.columns },
      config.inputs,
      config.fill,
    );
    return new BatchedRun(session, plan, tensors, outputs, table.rows, config);
  } catch (thrown) {
    await session.close();
    throw thrown;
  }
}

class BatchedRun implements ModelRun {
  readonly #session: Session;
  readonly #plan: FeedPlan;
  readonly #outputs: ChosenOutputs;
  readonly #config: EvaluationConfig;
  /** What is read, by the output's name; one output may be both prediction and score. */
  readonly #read: ReadonlyMap<string, CollectedOutput>;
  readonly #memory: TensorMemory = new Map();

  readonly #tensors: readonly TensorFeed[];
  #done = 0;

  constructor(
    session: Session,
    plan: FeedPlan,
    tensors: readonly TensorFeed[],
    outputs: ChosenOutputs,
    rows: number,
    config: EvaluationConfig,
  ) {
    this.#tensors = tensors;
    this.#session = session;
    this.#config = config;
    this.#plan = plan;
    this.#outputs = outputs;
    const names = [outputs.prediction, outputs.score].flatMap((output) => output?.name ?? []);
    this.#read = new Map(names.map((name) => [name, new CollectedOutput(name, session.model.path, rows)]));
  }

  get columns(): readonly string[] {
    return this.#plan.columns;
  }

  async score(batch: Batch): Promise<void> {
    const fixed = this.#tensors.map(({ input }) => input.shape[0]).find((rows) => rows !== null);
    const size = this.#plan.fixedRows ?? fixed ?? batch.rows;
    for (let from = 0; from < batch.rows; from += size)
      await this.#scorePart(partOf(batch, from, size), size);
  }

  async #scorePart(part: Batch, rows: number): Promise<void> {
    const ort = loadOnnxRuntime();
    const arrays = await buildTensors(ort, this.#tensors, this.#done, part.rows, rows);
    const feeds = { ...this.#plan.build(ort, part, this.#memory), ...arrays };
    const results = await this.#session.run(feeds, [...this.#read.keys()]);
    this.#done += part.rows;
    for (const [name, output] of this.#read) output.add(results[name], rows, part.rows);
  }

  said(): Said {
    const { prediction, score, noScore } = this.#outputs;
    const by = this.#session.model.path;
    const predictions = prediction && this.#read.get(prediction.name)?.rows;
    const scores = score && this.#read.get(score.name)?.rows;
    const several = this.#config.task === MULTILABEL ? predictions : undefined;
    if (several === undefined && prediction !== undefined && predictions && predictions.columns !== 1)
      throw severalPredictions(prediction.name, predictions.columns, by);
    const predicted = several === undefined ? { predictions: predictions?.values } : saidByModel(several, by);
    if (!(scores?.values instanceof Float64Array)) return { by, ...predicted, noScore };
    const { values, columns } = scores;
    const labels = score && this.#session.labels.get(score.name);
    return {
      by,
      isModel: true,
      ...predicted,
      scores: activate({ values, columns, labels }, this.#config.activation, by),
    };
  }

  close(): Promise<void> {
    return this.#session.close();
  }
}

function severalPredictions(output: string, columns: number, model: string): AssayError {
  return new AssayError(
    "model/output-shape",
    `The output ${output} of \`${model}\` gives ${columns} predictions a row; a gate judges one.`,
    {
      fix: "Name an output of one column with `prediction:`, or one of scores with `score:`.",
      location: { path: model },
    },
  );
}

/** A batch in parts of at most so many rows; whole where no number is given. */
export function partsOf(batch: Batch, size = batch.rows): readonly Batch[] {
  const count = Math.ceil(batch.rows / size);
  return Array.from({ length: count }, (_, part) => partOf(batch, part * size, size));
}

function partOf(batch: Batch, from: number, size: number): Batch {
  if (from === 0 && size >= batch.rows) return batch;
  const to = Math.min(batch.rows, from + size);
  const columns = [...batch.columns].map(([name, column]) => [name, partOfColumn(column, from, to)] as const);
  return { rows: to - from, columns: new Map(columns) };
}

function partOfColumn(column: Column, from: number, to: number): Column {
  if (column.kind === "text") {
    const values = column.values.slice(from, to);
    return { kind: "text", values, nulls: values.filter((value) => value === null).length };
  }
  const isNull = column.isNull.subarray(from, to);
  const nulls = isNull.reduce((sum, flag) => sum + flag, 0);
  return { kind: "number", values: column.values.subarray(from, to), isNull, nulls };
}
