import type { Column, FileEngine } from "../../../engines/engine.ts";
import { listNames } from "../../../engines/names.ts";
import { AssayError } from "../../../model/error.ts";
import { activate, type Scores } from "../activation.ts";
import { requireClusters } from "../clustering.ts";
import type { EvaluationConfig } from "../config.ts";
import { MULTILABEL } from "../metrics/evaluation-metric.ts";
import { labelColumns, onePrediction } from "../multilabel/columns.ts";
import { labelsSaid } from "../multilabel/predictions.ts";
import { orderColumn } from "../ranking/columns.ts";
import { readItemKeys } from "../ranking/keys.ts";
import { readListed } from "../ranking/listed.ts";
import { rankScores } from "../ranking/rank-scores.ts";
import { NO_LABEL, type Said } from "../said.ts";
import { keyColumns } from "../settings/key-columns.ts";
import { missingKeys } from "./key-types.ts";
import { cellText, type OpenTable, type Rows, readRows, requireColumn } from "./table.ts";

/** Columns of a file of predictions. */
export interface PredictionColumns {
  readonly prediction?: string;
  readonly scores: readonly string[];
}

const DEFAULT_PREDICTION = "prediction";
const DEFAULT_SCORE = "score";

/**
 * What the config names, else the columns `prediction` and `score` where they are.
 * @throws AssayError `evaluation/column-missing`, `evaluation/score-type`, `evaluation/settings`
 */
export function predictionColumns(table: OpenTable, config: EvaluationConfig): PredictionColumns {
  if (config.task === "ranking") return { scores: [orderColumn(table, config)] };
  const has = (name: string) => table.columns.some((column) => column.name === name);
  const prediction = onePrediction(config) ?? (has(DEFAULT_PREDICTION) ? DEFAULT_PREDICTION : undefined);
  const scores = [config.score ?? (has(DEFAULT_SCORE) ? DEFAULT_SCORE : [])].flat();
  if (prediction !== undefined) requireColumn(table, prediction, "prediction");
  for (const name of scores) {
    const { cell, type } = requireColumn(table, name, "score");
    if (cell !== "number" && cell !== "integer")
      throw new AssayError(
        "evaluation/score-type",
        `\`score\` names the column ${name} of \`${table.file.path}\`, which is ${type}; scores are numbers.`,
        {
          fix: "Name a column of numbers; one text among the numbers makes all of a CSV's column text.",
          location: { path: table.file.path },
        },
      );
  }
  if (prediction !== undefined || scores.length > 0) return { prediction, scores };
  throw new AssayError(
    "evaluation/settings",
    `\`${table.file.path}\` has neither a column ${DEFAULT_PREDICTION} nor ${DEFAULT_SCORE}; it has ${listNames(table.columns.map(({ name }) => name))}.`,
    {
      fix: "Name the columns with `prediction:` or `score:`.",
      location: { path: table.file.path },
    },
  );
}

/** Predictions in the order of the truth's rows, and how many there were. */
export interface AlignedPredictions {
  readonly said: Said;
  /** Predictions in the file whose key none of the evaluated rows has. */
  readonly unused: number;
}

/**
 * Reads a file of predictions for rows in a given order.
 * @param keys the key of every evaluated row, undefined when the file's own order is the rows' order
 * @throws AssayError `evaluation/key-duplicate`, `evaluation/key-null`, `evaluation/key-missing`, `evaluation/column-missing`
 */
export async function readPredictions(
  engine: FileEngine,
  table: OpenTable,
  config: EvaluationConfig,
  keys: readonly string[] | undefined,
): Promise<AlignedPredictions> {
  const labelled = config.task === MULTILABEL ? labelColumns(table, config) : undefined;
  const { prediction, scores }: PredictionColumns =
    labelled === undefined
      ? predictionColumns(table, config)
      : { scores: [...labelled.prediction, ...labelled.score] };
  const key = keys === undefined ? undefined : config.key;
  const keyNames = key === undefined ? [] : keyColumns(config);
  for (const name of keyNames) requireColumn(table, name, name === key ? "key" : "query");
  const names = [...keyNames, prediction, ...scores].filter((name) => name !== undefined);
  const rows = await readRows(engine, table, names, config.batch ?? 2048, undefined, keyNames);
  if (config.lists === "top" && key !== undefined) {
    const { values } = scoresOf(scores.map(rows.column), rows.rows, (row) => row);
    const ordered = config.rank === undefined ? values : rankScores(values, config.rank, table.file.path);
    return { said: { by: table.file.path, listed: readListed(rows, config, key, ordered) }, unused: 0 };
  }
  const order = keys && key ? joinKeys(keys, readRowKeys(rows, config, key), table.file.path) : undefined;
  const length = order?.length ?? rows.rows;
  const at = (row: number) => order?.[row] ?? row;
  if (labelled !== undefined)
    return { said: labelsSaid(table, rows, config, labelled, length, at), unused: rows.rows - length };
  if (config.task === "clustering" && prediction !== undefined)
    requireClusters(rows.column(prediction), table.file.path, length, at);
  const ranked = (given: Scores) =>
    config.rank === undefined
      ? given
      : { ...given, values: rankScores(given.values, config.rank, table.file.path) };
  return {
    said: {
      by: table.file.path,
      ...(prediction === undefined ? {} : { unlabelled: rows.column(prediction).nulls }),
      predictions:
        prediction === undefined ? undefined : predictionsOf(rows.column(prediction), config, length, at),
      scores:
        scores.length === 0
          ? undefined
          : ranked(
              activate(scoresOf(scores.map(rows.column), length, at), config.activation, table.file.path),
            ),
    },
    unused: rows.rows - length,
  };
}

function predictionsOf(
  column: Column,
  config: EvaluationConfig,
  length: number,
  at: (row: number) => number,
): readonly string[] | Float64Array {
  // Who generates nothing has generated an empty text; a class that is missing is a wrong one.
  const missing = config.task === "text-generation" ? "" : NO_LABEL;
  if (config.task !== "regression")
    return Array.from({ length }, (_, row) => cellText(column, at(row)) ?? missing);
  if (column.kind === "text")
    throw new AssayError(
      "evaluation/settings",
      "The predictions are text, but regression predicts numbers.",
      {
        fix: "Name a column of numbers with `prediction:`.",
      },
    );
  return Float64Array.from({ length }, (_, row) => column.values[at(row)]);
}

function scoresOf(
  columns: readonly Column[],
  length: number,
  at: (row: number) => number,
): { values: Float64Array; columns: number } {
  const values = new Float64Array(length * columns.length);
  columns.forEach((column, index) => {
    if (column.kind === "text") return;
    for (let row = 0; row < length; row++) values[row * columns.length + index] = column.values[at(row)];
  });
  return { values, columns: columns.length };
}

/** The keys of all rows, in ranking each with its query. @throws AssayError as `readKeys` and `readItemKeys` */
export function readRowKeys(rows: Rows, config: EvaluationConfig, name: string): readonly string[] {
  return config.task === "ranking" ? readItemKeys(rows, config, name) : readKeys(rows, name);
}

/** The keys of all rows. @throws AssayError `evaluation/key-duplicate`, `evaluation/key-null` */
export function readKeys(rows: Rows, name: string): readonly string[] {
  const column = rows.column(name);
  const location = { path: rows.path };
  if (column.nulls > 0)
    throw new AssayError(
      "evaluation/key-null",
      `${column.nulls} of ${rows.rows} rows of \`${rows.path}\` have no ${name}, so they cannot be told apart.`,
      {
        fix: "Give every row a key.",
        location,
      },
    );
  const keys = Array.from({ length: rows.rows }, (_, row) => cellText(column, row) ?? "");
  const repeated = keys.length - new Set(keys).size;
  if (repeated === 0) return keys;
  throw new AssayError(
    "evaluation/key-duplicate",
    `${repeated} of ${rows.rows} rows of \`${rows.path}\` repeat a value of ${name}, so rows cannot be told apart.`,
    { fix: "Name a column with `key:` that is different in every row.", location },
  );
}

function joinKeys(wanted: readonly string[], given: readonly string[], path: string): Uint32Array {
  const rowOf = new Map(given.map((key, row) => [key, row]));
  const lost = wanted.filter((key) => !rowOf.has(key)).length;
  if (lost > 0) throw missingKeys(path, lost, wanted.length);
  return Uint32Array.from(wanted, (key) => rowOf.get(key) ?? 0);
}
