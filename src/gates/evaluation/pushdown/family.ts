import type { Engine } from "../../../engines/engine.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { Options } from "../../../model/metric.ts";
import type { EvaluationConfig } from "../config.ts";
import type { Answer } from "../intervals/estimates.ts";
import type { EvaluationMetric } from "../metrics/evaluation-metric.ts";
import { MISSING_VALUE, sliceValue } from "../slices.ts";
import { type OpenTable, type Rows, readRows } from "../tables/table.ts";
import { isDecimal } from "../tables/truth.ts";
import type { Truth } from "../tables/truth-of-rows.ts";
import type { SqlRows, SqlSide } from "./sql-rows.ts";

/** A metric that a rule asks for. */
export interface Asked {
  readonly metric: EvaluationMetric;
  readonly options: Options;
}

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
  /** All that the family is asked about. */
  readonly asked: readonly Asked[];
}

/** Answers for one slice of the question, `""` where there is none. */
export type Answers = (slice: string, metric: EvaluationMetric, options: Options) => Answer;

/** Statistics that one query gives for all slices of a column at once. */
export type Family = (question: Question) => Promise<Answers>;

/** As many groups as are left out one by one; more are left out several at a time. */
const MOST_BLOCKS = 1000;

/** What is behind a name in an answer: the candidate, and the baseline where there is one. */
export function sidesOf({ rows }: Question): readonly SqlSide[] {
  return rows.baseline === undefined ? [rows.candidate] : [rows.candidate, rows.baseline];
}

/** The rows with their `slice`, and their `block` where groups of rows depend on one another. */
export function sourceOf({ engine: { dialect }, truthTable, rows, slice }: Question): string {
  const name = slice === undefined ? "0" : sliceSql(`g${rows.slices.indexOf(slice)}`, slice);
  const sliced = `(SELECT ${name} AS slice, * FROM ${rows.from}) AS sliced`;
  if (!rows.isGrouped) return sliced;
  const block = `(dense_rank() OVER (PARTITION BY slice ORDER BY u) - 1) % ${MOST_BLOCKS}`;
  return `(SELECT ${block} AS block, * FROM ${sliced}) AS blocked`;

  /** The missing value has a name, which a text may bear too: rows of one name are one slice. */
  function sliceSql(expression: string, of: string): string {
    const column = truthTable.columns.find((one) => one.name === of);
    if (column === undefined || column.cell !== "text") return expression;
    return `coalesce(${dialect.asText(expression, column)}, ${dialect.text(MISSING_VALUE)})`;
  }
}

/** What the sums of a query are of. */
export function keysOf({ rows }: Question): readonly string[] {
  return rows.isGrouped ? ["slice", "block"] : ["slice"];
}

/** One row of a result, whose columns of statistics are numbers. */
export type Statistics = (name: string) => number;

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

/** The rows of a result that are all numbers, by their slice. */
export async function readStatistics(
  question: Question,
  from: string,
  keys: readonly string[],
  selected: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly Statistics[]>> {
  const { asNumber } = question.engine.dialect;
  const list = [...selected].map(([name, sql]) => `${asNumber(sql)} AS ${name}`).join(", ");
  const sql = `SELECT ${keys.join(", ")}, ${list} FROM ${from} GROUP BY ${keys.join(", ")}`;
  const columns = [...keys.filter((key) => key !== "slice"), ...selected.keys()];
  const { rows, sliceOf } = await readResult(question, sql, columns);
  const read = new Map(columns.map((name) => [name, numbersOf(rows, name)]));
  const bySlice = new Map<string, Statistics[]>();
  for (let row = 0; row < rows.rows; row++) {
    const statistics = (name: string) => read.get(name)?.[row] ?? Number.NaN;
    const known = bySlice.get(sliceOf(row));
    if (known === undefined) bySlice.set(sliceOf(row), [statistics]);
    else known.push(statistics);
  }
  return bySlice;
}

export function numbersOf(rows: Rows, name: string): Float64Array {
  const column = rows.column(name);
  if (column.kind === "number") return column.values;
  throw new TypeError(`the engine gave ${name} as text`);
}

/** SQL that is true where the label is that of a code; the positive one of two classes is 1. */
export function hasCode(question: Question, code: number): string {
  return hasLabel(question, "y", code);
}

/** The same for a label by another name. */
export function hasLabel(
  {
    engine: { dialect },
    truthTable,
    config,
    truth,
  }: Pick<Question, "engine" | "truthTable" | "config" | "truth">,
  name: string,
  code: number,
): string {
  const label = truthTable.columns.find((column) => column.name === config.label);
  const cell = label?.cell ?? "text";
  const written = truth.classes[code];
  if (cell !== "integer" && cell !== "number" && cell !== "boolean")
    return `${label === undefined ? name : dialect.asText(name, label)} = ${dialect.text(written)}`;
  const value = cell === "boolean" ? `CASE WHEN ${name} THEN 1 ELSE 0 END` : name;
  // The other class of a table with a single label is no number, and no row has it.
  if (!isDecimal(written)) return "1 = 0";
  return `${dialect.asNumber(value)} = ${dialect.asNumber(dialect.text(written))}`;
}

export function emptySlice(slice: string): Missing {
  return { code: "evaluation/slice-empty", reason: `no row belongs to ${slice}` };
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
