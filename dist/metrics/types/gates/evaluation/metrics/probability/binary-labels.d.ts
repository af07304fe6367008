import { type Labels } from "../labels.ts";
import type { Positive } from "./split-scores.ts";
/** Whether whole numbers are 0 and 1 only, so that they need no encoding. */
export declare function isZeroOrOne(labels: Labels): labels is Positive;
/**
 * Rows of the positive label, which is `given`, or 1 where the labels are among 0 and 1, or -1 and 1.
 * @throws AssayError `evaluation/label-type` for more than two labels or fractions,
 *   `evaluation/positive-unknown` where nothing says which label is positive
 */
export declare function readBinary(yTrue: Labels, given?: number | string | boolean): Positive;
/** Where `posLabel` would leave several labels as the other class. @throws AssayError `evaluation/label-type` */
export declare function requireTwoLabels(yTrue: Labels): void;
/** The greater of two labels as the positive one. @throws AssayError `evaluation/label-type` */
export declare function readGreater(yTrue: Labels): Positive;
export declare function positiveOf(codes: Int32Array, code: number): Uint8Array;
/** Labels whose positive one needs no telling: 1 beside 0 or -1, or either alone. */
export declare function hasOwnPositive(classes: readonly (number | string)[]): boolean;
/** @throws AssayError `evaluation/label-type` for numbers that are no labels */
export declare function requireClasses(classes: readonly (number | string)[]): void;
/** @throws AssayError `evaluation/one-class` always: for a metric that needs both classes */
export declare function refuseOneClass(rows: number, metric: string): never;
