import type { Engine } from "../../../engines/engine.ts";
import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { EvaluationConfig } from "../config.ts";
import { predictionColumns } from "../predictions.ts";
import { type OpenTable, requireColumn } from "../table.ts";

/** What one side says, as SQL over `SqlRows.from`. */
export interface SqlSide {
  /** For sentences: the path of its file. */
  readonly by: string;
  /** The columns that it has there. */
  readonly prediction?: string;
  readonly score?: string;
  /** Why there is no score, where there is none. */
  readonly noScore?: Missing;
}

/** The evaluated rows as something to select from: `y` is the label, `g0`, `g1` … the slices. */
export interface SqlRows {
  readonly from: string;
  readonly candidate: SqlSide;
  readonly baseline?: SqlSide;
  readonly slices: readonly string[];
}

/** Joins the truth with one or two files of predictions by `key`; a file that holds both needs no key. */
export function joinRows(
  engine: Engine,
  config: EvaluationConfig,
  truth: OpenTable,
  slices: readonly string[],
  files: { readonly candidate: OpenTable; readonly baseline?: OpenTable },
): SqlRows {
  const { identifier } = engine.dialect;
  const columns = [`t.${identifier(config.label)} AS y`];
  slices.forEach((name, at) => {
    columns.push(`t.${identifier(name)} AS g${at}`);
  });
  const sources = [`(SELECT * FROM ${truth.relation.from}) AS t`];
  const add = (table: OpenTable, at: number): SqlSide => {
    const isTruth = table === truth;
    const alias = isTruth ? "t" : `f${at}`;
    if (!isTruth) {
      const on = sameKey(engine, requireKey(config), ["t", truth], [alias, table]);
      sources.push(`INNER JOIN (SELECT * FROM ${table.relation.from}) AS ${alias} ON ${on}`);
    }
    const { prediction, scores } = predictionColumns(table, config);
    if (prediction !== undefined && config.task === "regression") requireNumbers(table, prediction);
    if (prediction !== undefined) columns.push(`${alias}.${identifier(prediction)} AS p${at}`);
    if (scores.length === 1)
      // Adding 0 makes one number of 0 and -0, which are one score.
      columns.push(
        `${engine.dialect.asNumber(`${alias}.${identifier(scores[0])}`)} + ${engine.dialect.asNumber("0")} AS s${at}`,
      );
    const by = table.file.path;
    return {
      by,
      ...(prediction === undefined ? {} : { prediction: `p${at}` }),
      ...(scores.length === 1 ? { score: `s${at}` } : { noScore: noScore(by, scores.length) }),
    };
  };
  const candidate = add(files.candidate, 0);
  const baseline = files.baseline === undefined ? undefined : add(files.baseline, 1);
  const from = `(SELECT ${columns.join(", ")} FROM ${sources.join(" ")}) AS evaluated`;
  return { from, candidate, slices, ...(baseline === undefined ? {} : { baseline }) };
}

function requireNumbers(table: OpenTable, name: string): void {
  const { cell, type } = requireColumn(table, name, "prediction");
  if (cell === "integer" || cell === "number") return;
  const { path } = table.file;
  throw new AssayError(
    "evaluation/settings",
    `The predictions of \`${path}\` are ${type}, but regression predicts numbers.`,
    { fix: "Name a column of numbers with `prediction:`.", location: { path } },
  );
}

function noScore(by: string, columns: number): Missing {
  if (columns > 1)
    return {
      code: "evaluation/not-in-sql",
      reason: `\`${by}\` has ${columns} columns of scores, and SQL computes metrics of one`,
      fix: "Name the column of the positive class with `score:`, or say `compute: memory`.",
    };
  return {
    code: "evaluation/no-score",
    reason: `\`${by}\` gives no score`,
    fix: "Name the column that holds it with `score:`.",
  };
}

type Aliased = readonly [alias: string, table: OpenTable];

/** Keys of one kind are compared as they are, others by their text, as `12` in a CSV file may be either. */
function sameKey({ dialect }: Engine, key: string, ...sides: readonly Aliased[]): string {
  const kinds = sides.map(([, table]) => requireColumn(table, key, "key").cell);
  const isNumeric = kinds.every((kind) => kind === "integer" || kind === "number");
  const names = sides.map(([alias]) => `${alias}.${dialect.identifier(key)}`);
  if (isNumeric || kinds[0] === kinds[1]) return names.join(" = ");
  return names.map((name) => `CAST(${name} AS VARCHAR)`).join(" = ");
}

/** @throws AssayError `evaluation/key-needed` */
export function requireKey({ key }: EvaluationConfig): string {
  if (key !== undefined) return key;
  throw new AssayError(
    "evaluation/key-needed",
    "Two files are to be joined row by row, but there is no `key`.",
    { fix: "Name the column that both have and that tells rows apart: `key: id`." },
  );
}
