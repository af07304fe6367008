import type { Engine } from "../../../engines/engine.ts";
import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { EvaluationConfig } from "../config.ts";
import { alignScores } from "../scoring/align-scores.ts";
import { requireLikeKeys } from "../tables/key-types.ts";
import { predictionColumns } from "../tables/predictions.ts";
import { type OpenTable, requireColumn } from "../tables/table.ts";
import type { Truth } from "../tables/truth-of-rows.ts";

/** What one side says, as SQL over `SqlRows.from`. */
export interface SqlSide {
  /** For sentences: the path of its file. */
  readonly by: string;
  /** The columns that it has there. */
  readonly prediction?: string;
  /** Of the positive one of two classes, else one for each class of the truth in their order. */
  readonly scores?: readonly string[];
  /** Why there are no scores, where there are none. */
  readonly noScore?: Missing;
  /** Says the same of every row, whatever the threshold. */
  readonly isConstant?: boolean;
}

/** What is said of every row alike: SQL of the prediction, and the score of each class or of the positive one. */
export interface Constant {
  readonly by: string;
  readonly prediction: string;
  readonly scores: readonly number[];
}

/**
 * The evaluated rows as something to select from: `y` is the label, `g0`, `g1` … the slices, `w` the weight of a row
 * and `u` the group that it depends on.
 */
export interface SqlRows {
  readonly from: string;
  readonly candidate: SqlSide;
  readonly baseline?: SqlSide;
  readonly slices: readonly string[];
  readonly isWeighted: boolean;
  readonly isGrouped: boolean;
}

export interface Joining {
  readonly engine: Engine;
  readonly config: EvaluationConfig;
  readonly truthTable: OpenTable;
  readonly truth: Truth;
  readonly slices: readonly string[];
}

/** Joins the truth with one or two files of predictions by `key`; a file that holds both needs no key. */
export function joinRows(
  { engine, config, truthTable, truth, slices }: Joining,
  sides: { readonly candidate: OpenTable; readonly baseline?: OpenTable | Constant },
): SqlRows {
  const { asNumber, identifier, text } = engine.dialect;
  const { weight, group } = config;
  const columns = [`t.${identifier(config.label)} AS y`];
  slices.forEach((name, at) => {
    columns.push(`t.${identifier(name)} AS g${at}`);
  });
  if (weight !== undefined) columns.push(`${asNumber(`t.${identifier(weight)}`)} AS w`);
  if (group !== undefined) columns.push(`t.${identifier(group)} AS u`);
  const sources = [`(SELECT * FROM ${truthTable.relation.from}) AS t`];
  const addScores = (by: string, at: number, given: readonly string[]): Partial<SqlSide> => {
    if (config.task === "regression") return {};
    const order = { values: Float64Array.from(given.keys()), columns: given.length };
    const aligned = alignScores(truth, { by, ...(given.length === 0 ? {} : { scores: order }) });
    if ("missing" in aligned) return { noScore: aligned.missing };
    const scores = Array.from(aligned.value.yScore, (column, code) => {
      columns.push(`${given[column]} AS s${at}_${code}`);
      return `s${at}_${code}`;
    });
    return { scores };
  };
  const addFile = (table: OpenTable, at: number): SqlSide => {
    const isTruth = table === truthTable;
    const alias = isTruth ? "t" : `f${at}`;
    if (!isTruth) {
      const key = requireKey(config);
      requireLikeKeys(config, truthTable, table);
      const on = sameKey(engine, key, ["t", truthTable], [alias, table]);
      sources.push(`INNER JOIN (SELECT * FROM ${table.relation.from}) AS ${alias} ON ${on}`);
    }
    const { prediction, scores } = predictionColumns(table, config);
    if (prediction !== undefined && config.task === "regression") requireNumbers(table, prediction);
    if (prediction !== undefined) columns.push(`${alias}.${identifier(prediction)} AS p${at}`);
    const by = table.file.path;
    // Adding 0 makes one number of 0 and -0, which are one score.
    const given = scores.map((name) => `${asNumber(`${alias}.${identifier(name)}`)} + ${asNumber("0")}`);
    return { by, ...(prediction === undefined ? {} : { prediction: `p${at}` }), ...addScores(by, at, given) };
  };
  const addConstant = ({ by, prediction, scores }: Constant, at: number): SqlSide => {
    columns.push(`${prediction} AS p${at}`);
    scores.forEach((score, code) => {
      columns.push(`${asNumber(text(String(score)))} AS s${at}_${code}`);
    });
    return {
      by,
      isConstant: true,
      prediction: `p${at}`,
      ...(scores.length === 0 ? {} : { scores: scores.map((_, code) => `s${at}_${code}`) }),
    };
  };
  const candidate = addFile(sides.candidate, 0);
  const other = sides.baseline;
  const baseline =
    other === undefined ? undefined : "relation" in other ? addFile(other, 1) : addConstant(other, 1);
  const from = `(SELECT ${columns.join(", ")} FROM ${sources.join(" ")}) AS evaluated`;
  return {
    from,
    candidate,
    slices,
    isWeighted: weight !== undefined,
    isGrouped: group !== undefined,
    ...(baseline === undefined ? {} : { baseline }),
  };
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

type Aliased = readonly [alias: string, table: OpenTable];

/** Keys of one kind are compared as they are; whole numbers and times by their text where the other side's is one. */
export function sameKey({ dialect }: Engine, key: string, ...sides: readonly Aliased[]): string {
  const columns = sides.map(([, table]) => requireColumn(table, key, "key"));
  const kinds = columns.map(({ cell }) => cell);
  const isNumeric = kinds.every((kind) => kind === "integer" || kind === "number");
  const names = sides.map(([alias]) => `${alias}.${dialect.identifier(key)}`);
  if (isNumeric || kinds[0] === kinds[1]) return names.join(" = ");
  return names.map((name, at) => dialect.asText(name, columns[at])).join(" = ");
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
