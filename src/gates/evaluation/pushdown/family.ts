import type { Engine } from "../../../engines/engine.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { Options } from "../../../model/metric.ts";
import type { EvaluationConfig } from "../config.ts";
import type { Answer } from "../estimates.ts";
import type { EvaluationMetric } from "../metrics/evaluation-metric.ts";
import { sliceValue } from "../slices.ts";
import { type OpenTable, type Rows, readRows } from "../table.ts";
import type { Truth } from "../truth.ts";
import type { SqlRows } from "./sql-rows.ts";

/** What a family of statistics is computed from. */
export interface Question {
  readonly engine: Engine;
  readonly config: EvaluationConfig;
  readonly truthTable: OpenTable;
  /** Its labels are the different ones, not those of rows. */
  readonly truth: Truth;
  readonly rows: SqlRows;
  /** Column of the slices, one of `rows.slices`; all rows are one where there is none. */
  readonly slice?: string;
  readonly seed: number;
}

/** Answers for one slice of the question, `""` where there is none. */
export type Answers = (slice: string, metric: EvaluationMetric, options: Options) => Answer;

/** Statistics that one query gives for all slices of a column at once. */
export type Family = (question: Question) => Promise<Answers>;

/** SQL of the slice of a row. */
export function sliceExpression({ rows, slice }: Question): string {
  return slice === undefined ? "0" : `g${rows.slices.indexOf(slice)}`;
}

/** The result of a query as columns; whatever the engine calls their types, numbers come as numbers. */
export async function readResult(
  { engine, config, truthTable, slice }: Question,
  sql: string,
  columns: readonly string[],
): Promise<{ readonly rows: Rows; readonly sliceOf: (row: number) => string }> {
  const relation = { from: `(${sql}) AS result`, columns: [] };
  const names = ["slice", ...columns];
  const rows = await readRows(engine, { ...truthTable, relation }, names, config.batch ?? 2048);
  const cell = truthTable.columns.find(({ name }) => name === slice)?.cell ?? "number";
  const sliceOf = (row: number) => (slice === undefined ? "" : sliceValue(rows.column("slice"), cell, row));
  return { rows, sliceOf };
}

export function numbersOf(rows: Rows, name: string): Float64Array {
  const column = rows.column(name);
  if (column.kind === "number") return column.values;
  throw new TypeError(`the engine gave ${name} as text`);
}

/** SQL that is true where the label is the positive one. */
export function isPositive({ engine: { dialect }, truthTable, config, truth }: Question): string {
  const cell = truthTable.columns.find(({ name }) => name === config.label)?.cell ?? "text";
  const positive = dialect.text(truth.classes[1]);
  const isNumeric = cell === "integer" || cell === "number" || cell === "boolean";
  return isNumeric ? `${dialect.asNumber("y")} = ${dialect.asNumber(positive)}` : `y = ${positive}`;
}

export function nothing(missing: Missing, hasBaseline: boolean): Answer {
  if (!hasBaseline) return { candidate: missing };
  return { candidate: missing, baseline: missing, difference: missing };
}

export function notFinite(by: string, wrong: number, rows: number, what: string): Missing {
  return {
    code: "evaluation/not-finite",
    reason: `${wrong} of ${rows} ${what} of \`${by}\` are missing, NaN or infinite`,
    fix: "Look for missing inputs or an overflow in the model.",
  };
}
