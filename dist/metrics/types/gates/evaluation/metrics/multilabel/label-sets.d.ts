import type { Outcome } from "../evaluation-metric.ts";
/**
 * In a multilabel task a row's class is the set of its labels, written as a JSON list in the labels' order. Rows then
 * have one code each, as in every other task, and what speaks of whole rows (accuracy, changed predictions) is the
 * same.
 */
export declare function setName(labels: readonly string[], has: (label: number) => boolean): string;
/** Which labels each row has: row by row 0 or 1 for each label. */
export interface LabelMatrix {
    readonly rows: number;
    readonly columns: number;
    readonly values: Uint8Array;
}
/** Codes of sets, with every set that any row has. */
export interface LabelSets {
    readonly classes: readonly string[];
    readonly codes: Int32Array;
}
/**
 * The set of each row as a code.
 * @param known sets that have codes already; the first is that of all labels, so that it tells their order
 */
export declare function encodeSets({ rows, columns, values }: LabelMatrix, labels: readonly string[], known?: readonly string[]): LabelSets;
/** Codes as a matrix again. */
export declare function decodeSets(codes: Outcome["yTrue"], { classes, labels }: Pick<Outcome, "classes" | "labels">): LabelMatrix;
/** One label's column. */
export declare function labelColumn({ rows, columns, values }: LabelMatrix, label: number): Int32Array;
