import { type AveragedInput, type PerClassInput } from "./support-score.ts";
export interface ScoresPerClass {
    readonly precision: number[];
    readonly recall: number[];
    readonly fscore: number[];
    /** True rows of each class, or their weight. */
    readonly support: number[];
}
export interface AveragedScores {
    readonly precision: number;
    readonly recall: number;
    readonly fscore: number;
    readonly support: null;
}
interface Beta {
    /** How much more recall counts than precision; default 1. */
    readonly beta?: number;
}
type PerClass = Omit<PerClassInput, "average"> & {
    readonly average?: null;
} & Beta;
type Averaged = AveragedInput & {
    readonly average: NonNullable<AveragedInput["average"]>;
} & Beta;
/**
 * Precision, recall, F-score and support from one pass over the rows: one value a class, or (with `average`) one.
 * Source: `sklearn.metrics.precision_recall_fscore_support`.
 * @throws AssayError as `supportScore`, `evaluation/parameter` for a negative `beta`
 */
export declare function precisionRecallFscoreSupport(input: PerClass): ScoresPerClass;
export declare function precisionRecallFscoreSupport(input: Averaged): AveragedScores;
export {};
