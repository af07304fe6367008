import type { Column } from "../../engines/engine.ts";
import { AssayError } from "../../model/error.ts";
import type { EvaluationConfig } from "./config.ts";
import { cellText, type OpenTable, type Rows, requireColumn } from "./tables/table.ts";

/** True clusters, as what is true of rows of other tasks. */
export interface ClusteringTruth {
  readonly task: "clustering";
  readonly classes: readonly string[];
  readonly scoreOrder: readonly string[];
  readonly isOrderNamed: false;
  readonly yTrue: Int32Array;
  readonly features?: Float64Array;
}

/** The true cluster of a row whose gate names no `label`. */
const UNKNOWN = -1;

/** Clusters may be judged by their shape alone, so the gate need not know what is true. */
export function hasLabel({ label }: Partial<Pick<EvaluationConfig, "label">>): boolean {
  return label !== undefined;
}

/** The columns of `features`. @throws AssayError `evaluation/column-missing`, `evaluation/feature-type` */
export function featureColumns({ features = [] }: EvaluationConfig, table: OpenTable): readonly string[] {
  for (const name of features) {
    const { cell, type } = requireColumn(table, name, "features");
    if (cell !== "number" && cell !== "integer" && cell !== "boolean")
      throw new AssayError(
        "evaluation/feature-type",
        `\`features\` names the column ${name} of \`${table.file.path}\`, which is ${type}; distances need numbers.`,
        { fix: "Name columns of numbers.", location: { path: table.file.path } },
      );
  }
  return features;
}

/** @throws AssayError `evaluation/label-missing`, `evaluation/not-finite` */
export function readClusteringTruth(rows: Rows, config: EvaluationConfig): ClusteringTruth {
  const { classes, yTrue } = hasLabel(config)
    ? readLabels(rows, config.label)
    : { classes: [], yTrue: new Int32Array(rows.rows).fill(UNKNOWN) };
  const features = readFeatures(rows, config.features ?? []);
  return {
    task: "clustering",
    classes,
    scoreOrder: classes,
    isOrderNamed: false,
    yTrue,
    ...(features === undefined ? {} : { features }),
  };
}

/** Every row is in a cluster. @throws AssayError `evaluation/no-prediction` */
export function requireClusters(
  column: Column,
  path: string,
  length: number,
  at: (row: number) => number,
): void {
  let lost = 0;
  for (let row = 0; row < length; row++) if (isNothing(column, at(row))) lost++;
  if (lost === 0) return;
  throw new AssayError(
    "evaluation/no-prediction",
    `${lost} of ${length} rows of \`${path}\` are in no cluster: their prediction is missing or NaN.`,
    { fix: "Give every row a cluster; noise may be one, such as -1.", location: { path } },
  );
}

function readLabels(rows: Rows, name: string): { classes: readonly string[]; yTrue: Int32Array } {
  const column = rows.column(name);
  const codes = new Map<string, number>();
  let lost = 0;
  const yTrue = Int32Array.from({ length: rows.rows }, (_, row) => {
    if (isNothing(column, row)) lost++;
    const label = cellText(column, row) ?? "";
    const code = codes.get(label) ?? codes.size;
    codes.set(label, code);
    return code;
  });
  if (lost === 0) return { classes: [...codes.keys()], yTrue };
  throw new AssayError(
    "evaluation/label-missing",
    `${lost} of ${rows.rows} rows of \`${rows.path}\` have no ${name}.`,
    { fix: "Take the rows without a label out of the data.", location: { path: rows.path } },
  );
}

function isNothing(column: Column, row: number): boolean {
  return column.kind === "text" ? column.values[row] === null : Number.isNaN(column.values[row]);
}

function readFeatures(rows: Rows, names: readonly string[]): Float64Array | undefined {
  if (names.length === 0) return undefined;
  const values = new Float64Array(rows.rows * names.length);
  names.forEach((name, index) => {
    const column = rows.column(name);
    const numbers = column.kind === "text" ? [] : column.values;
    for (let row = 0; row < rows.rows; row++) {
      const value = numbers[row];
      if (!Number.isFinite(value))
        throw new AssayError(
          "evaluation/not-finite",
          `Row ${row + 1} of \`${rows.path}\` has no finite ${name}, so its distance to others is unknown.`,
          { fix: "Fill missing values as before clustering.", location: { path: rows.path } },
        );
      values[row * names.length + index] = value;
    }
  });
  return values;
}
