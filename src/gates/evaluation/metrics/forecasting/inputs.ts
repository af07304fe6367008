import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength, toFloat64 } from "../arrays.ts";
import type { Numbers } from "../labels.ts";
import { type Matrix, readMatrix } from "../matrix.ts";

/** What happened and what was forecast. */
export interface ForecastInput {
  readonly yTrue: Numbers;
  readonly yPred: Numbers;
  readonly sampleWeight?: Numbers;
}

/** What happened, and several numbers forecast for each row: quantiles, or members of an ensemble. */
export interface SeveralInput {
  readonly yTrue: Numbers;
  readonly yPred: Matrix;
  readonly sampleWeight?: Numbers;
}

/** Several numbers a row, row by row. */
export interface Several {
  readonly yTrue: Float64Array;
  readonly values: Float64Array;
  readonly columns: number;
}

/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite` */
export function requireForecast({ yTrue, yPred, sampleWeight }: ForecastInput): number {
  const rows = requireSameLength({ yTrue, yPred, sampleWeight });
  requireFinite("yTrue", yTrue);
  requireFinite("yPred", yPred);
  return rows;
}

/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite` */
export function readSeveral({ yTrue, yPred, sampleWeight }: SeveralInput): Several {
  const { rows, columns, values } = readMatrix("yPred", yPred);
  requireSameLength({ yTrue, yPred: { length: rows }, sampleWeight });
  requireFinite("yTrue", yTrue);
  requireFinite("yPred", values);
  return { yTrue: toFloat64(yTrue), values, columns };
}

/** @throws AssayError `evaluation/parameter` */
export function requireSeason(seasonality: number): void {
  if (!(Number.isSafeInteger(seasonality) && seasonality >= 1))
    throw parameter("seasonality", seasonality, "a whole number of at least 1");
}

/** @throws AssayError `evaluation/parameter` unless it is between 0 and 1, neither included */
export function requireShare(name: string, share: number): void {
  if (!(share > 0 && share < 1)) throw parameter(name, share, "above 0 and below 1");
}

export function parameter(name: string, value: number | string, wanted: string): AssayError {
  return new AssayError("evaluation/parameter", `\`${name}\` is ${value}, but it must be ${wanted}.`, {
    fix: `Give \`${name}\` another value.`,
  });
}
