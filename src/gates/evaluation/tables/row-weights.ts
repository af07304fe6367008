import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";
import { scaledWeights } from "../metrics/arrays.ts";
import { cellText, type OpenTable, type Rows, requireColumn } from "./table.ts";

/** What is known of the rows beside their truth. */
export interface RowFacts {
  /** How much each row counts. */
  readonly weights?: Float64Array;
  /** Number of the group of each row; rows of a group are not independent of one another. */
  readonly rowGroups?: Uint32Array;
}

/** Columns that `readRowFacts` reads. @throws AssayError `evaluation/column-missing`, `evaluation/weight` */
export function rowFactColumns(config: EvaluationConfig, table: OpenTable): readonly string[] {
  const { weight, group } = config;
  if (group !== undefined) requireColumn(table, group, "group");
  if (weight !== undefined) {
    const { cell, type } = requireColumn(table, weight, "weight");
    if (cell !== "number" && cell !== "integer")
      throw wrongWeight(table.file.path, `names ${weight}, which is ${type}; a weight is a number`);
  }
  return [weight, group].filter((name) => name !== undefined);
}

/** @throws AssayError `evaluation/weight`, `evaluation/group-missing` */
export function readRowFacts(config: EvaluationConfig, rows: Rows): RowFacts {
  const { weight, group } = config;
  return {
    weights: weight === undefined ? undefined : readWeights(rows, weight),
    rowGroups: group === undefined ? undefined : readGroupNumbers(rows, group),
  };
}

/** The same facts for some of the rows. */
export function factsOfRows({ weights, rowGroups }: RowFacts, rows: Uint32Array | undefined): RowFacts {
  if (rows === undefined) return { weights, rowGroups };
  return {
    weights: weights && Float64Array.from(rows, (row) => weights[row]),
    rowGroups: rowGroups && rows.map((row) => rowGroups[row]),
  };
}

function readWeights(rows: Rows, name: string): Float64Array {
  const column = rows.column(name);
  if (column.kind === "text")
    throw wrongWeight(rows.path, `names ${name}, which is text; a weight is a number`);
  const bad = column.values.reduce(
    (count, value) => count + (value >= 0 && value < Number.POSITIVE_INFINITY ? 0 : 1),
    0,
  );
  if (bad > 0)
    throw wrongWeight(
      rows.path,
      `names ${name}, which is missing, negative or not finite in ${bad} of ${rows.rows} rows`,
    );
  if (column.values.every((value) => value === 0))
    throw wrongWeight(rows.path, `names ${name}, which is 0 in every row`);
  return scaledWeights(column.values);
}

function readGroupNumbers(rows: Rows, name: string): Uint32Array {
  const column = rows.column(name);
  if (column.nulls > 0) throw groupMissing(rows.path, name, column.nulls, rows.rows);
  const numbers = new Map<string, number>();
  return Uint32Array.from({ length: rows.rows }, (_, row) => {
    const value = cellText(column, row) ?? "";
    const known = numbers.get(value) ?? numbers.size;
    numbers.set(value, known);
    return known;
  });
}

export function groupMissing(path: string, name: string, missing: number, rows: number): AssayError {
  return new AssayError(
    "evaluation/group-missing",
    `${missing} of ${rows} rows of \`${path}\` have no ${name}, so it is not known which group they belong to.`,
    { fix: "Give every row a group, one of its own if need be.", location: { path } },
  );
}

export function wrongWeight(path: string, what: string): AssayError {
  return new AssayError("evaluation/weight", `\`weight\` of the gate over \`${path}\` ${what}.`, {
    fix: "Name a column of finite numbers of at least 0.",
    location: { path },
  });
}
