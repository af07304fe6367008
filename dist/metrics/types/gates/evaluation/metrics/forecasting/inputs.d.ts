import { AssayError } from "../../../../model/error.ts";
import type { Numbers } from "../labels.ts";
import { type Matrix } from "../matrix.ts";
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
export declare function requireForecast({ yTrue, yPred, sampleWeight }: ForecastInput): number;
/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite` */
export declare function readSeveral({ yTrue, yPred, sampleWeight }: SeveralInput): Several;
/** @throws AssayError `evaluation/parameter` */
export declare function requireSeason(seasonality: number): void;
/** @throws AssayError `evaluation/parameter` unless it is between 0 and 1, neither included */
export declare function requireShare(name: string, share: number): void;
export declare function parameter(name: string, value: number | string, wanted: string): AssayError;
