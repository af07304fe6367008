import type { Numbers } from "../labels.ts";
import { type Dense, type Matrix } from "../matrix.ts";
import type { Positive } from "./split-scores.ts";
/** How the scores of several labels become one; null leaves them apart. */
export type ScoreAverage = "macro" | "micro" | "weighted" | "samples" | null;
/** A metric of one binary target; NaN where it is undefined. */
export type OfTarget = (positive: Positive, scores: Float64Array, weights?: Numbers) => number;
/** Several binary targets: 1 where the row has the label, all values row by row. */
export interface Indicators {
    readonly rows: number;
    readonly columns: number;
    readonly values: Uint8Array;
}
/** Scores, also where they are given row by row without their number of columns. */
export declare function readScores(yScore: Numbers | Matrix, rows: number): Dense;
/** @throws AssayError `evaluation/not-binary` for anything but 0 and 1 */
export declare function readIndicators(name: string, matrix: Matrix): Indicators;
/** One target for each class: its rows against the rest. */
export declare function oneAgainstRest(codes: Int32Array, columns: number): Indicators;
/**
 * `sklearn.metrics._base._average_binary_score` for several targets.
 * @throws AssayError `evaluation/one-class` where a score that counts is undefined
 */
export declare function averageTargets(truth: Indicators, scores: Dense, average: ScoreAverage, ofTarget: OfTarget, sampleWeight?: Numbers): number | Float64Array;
