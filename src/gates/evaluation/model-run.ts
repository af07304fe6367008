import type { Batch, Column } from "../../engines/engine.ts";
import { type FeedPlan, planFeeds } from "../../engines/onnx/feeds.ts";
import { type OutputRows, readOutput } from "../../engines/onnx/outputs.ts";
import { loadOnnxRuntime, openSession, type Session } from "../../engines/onnx/session.ts";
import type { LocalInput } from "../../model/gate.ts";
import type { EvaluationConfig } from "./config.ts";
import { type ChosenOutputs, chooseOutputs } from "./model-outputs.ts";
import type { Said } from "./outcome.ts";
import type { OpenTable } from "./table.ts";

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
): Promise<ModelRun> {
  const session = await openSession(model);
  try {
    const outputs = chooseOutputs(session, config);
    const plan = planFeeds(session, { path: table.file.path, columns: table.columns }, config.inputs);
    return new BatchedRun(session, plan, outputs);
  } catch (thrown) {
    await session.close();
    throw thrown;
  }
}

class BatchedRun implements ModelRun {
  readonly #session: Session;
  readonly #plan: FeedPlan;
  readonly #outputs: ChosenOutputs;
  readonly #predictions: OutputRows[] = [];
  readonly #scores: OutputRows[] = [];

  constructor(session: Session, plan: FeedPlan, outputs: ChosenOutputs) {
    this.#session = session;
    this.#plan = plan;
    this.#outputs = outputs;
  }

  get columns(): readonly string[] {
    return this.#plan.columns;
  }

  async score(batch: Batch): Promise<void> {
    const size = this.#plan.fixedRows ?? batch.rows;
    for (let from = 0; from < batch.rows; from += size)
      await this.#scorePart(partOf(batch, from, size), size);
  }

  async #scorePart(part: Batch, rows: number): Promise<void> {
    const { prediction, score } = this.#outputs;
    const names = [prediction, score].flatMap((output) => (output === undefined ? [] : [output.name]));
    const model = this.#session.model.path;
    const results = await this.#session.run(this.#plan.build(loadOnnxRuntime(), part), [...new Set(names)]);
    const read = (name: string) => readOutput(results[name], name, model, rows, part.rows);
    if (prediction !== undefined) this.#predictions.push(read(prediction.name));
    if (score !== undefined) this.#scores.push(read(score.name));
  }

  said(): Said {
    const { prediction, score, noScore } = this.#outputs;
    const predictions = prediction && joinParts(this.#predictions);
    const scores = score && joinParts(this.#scores);
    return {
      by: this.#session.model.path,
      predictions: predictions?.values,
      scores:
        scores?.values instanceof Float64Array
          ? { values: scores.values, columns: scores.columns }
          : undefined,
      noScore,
    };
  }

  close(): Promise<void> {
    return this.#session.close();
  }
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

function joinParts(parts: readonly OutputRows[]): OutputRows {
  const columns = parts[0]?.columns ?? 1;
  const texts = parts.flatMap(({ values }) => (values instanceof Float64Array ? [] : values));
  if (texts.length > 0) return { columns, values: texts };
  const numbers = parts.flatMap(({ values }) => (values instanceof Float64Array ? [values] : []));
  const values = new Float64Array(numbers.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of numbers) {
    values.set(part, at);
    at += part.length;
  }
  return { columns, values };
}
