import { AssayError } from "../../../model/error.ts";
import { toFloat64 } from "./arrays.ts";
import type { Labels, Numbers } from "./labels.ts";

/** Numbers in two dimensions: rows of columns, or all values row by row with the number of columns. */
export type Matrix = ArrayLike<Numbers> | { readonly values: Numbers; readonly columns: number };

/** All values row by row. */
export interface Dense {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float64Array;
}

export function isMatrix(given: Labels | Matrix): given is Matrix {
  if ("columns" in given) return true;
  return given.length > 0 && typeof given[0] === "object";
}

/** Plain numbers are one column. @throws AssayError `evaluation/length-mismatch` where rows differ in length */
export function readMatrix(name: string, matrix: Numbers | Matrix): Dense {
  if (!isMatrix(matrix)) return { rows: matrix.length, columns: 1, values: toFloat64(matrix) };
  if ("columns" in matrix) {
    const rows = matrix.values.length / matrix.columns;
    if (!Number.isInteger(rows)) throw ragged(name);
    return { rows, columns: matrix.columns, values: toFloat64(matrix.values) };
  }
  const rows = matrix.length;
  const columns = rows === 0 ? 0 : matrix[0].length;
  const values = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    if (matrix[row]?.length !== columns) throw ragged(name);
    values.set(toFloat64(matrix[row]), row * columns);
  }
  return { rows, columns, values };
}

export function columnOf({ rows, columns, values }: Dense, column: number): Float64Array {
  const picked = new Float64Array(rows);
  for (let row = 0, at = column; row < rows; row++, at += columns) picked[row] = values[at];
  return picked;
}

export function rowOf({ columns, values }: Dense, row: number): Float64Array {
  return values.subarray(row * columns, (row + 1) * columns);
}

/** @throws AssayError `evaluation/length-mismatch` unless both have the same rows and columns */
export function requireSameShape(names: readonly [string, string], one: Dense, other: Dense): void {
  if (one.rows === other.rows && one.columns === other.columns) return;
  throw new AssayError(
    "evaluation/length-mismatch",
    `${names[0]} has ${one.rows} rows of ${one.columns}, but ${names[1]} has ${other.rows} of ${other.columns}.`,
    { fix: "Give one value for each row and column." },
  );
}

function ragged(name: string): AssayError {
  return new AssayError("evaluation/length-mismatch", `The rows of ${name} differ in length.`, {
    fix: "Give one value for each row and column.",
  });
}
