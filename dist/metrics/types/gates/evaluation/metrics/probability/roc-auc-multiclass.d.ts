import { type Labels, type Numbers } from "../labels.ts";
import type { Dense } from "../matrix.ts";
import { type ScoreAverage } from "./averages.ts";
/** More than two classes, or more than two columns of scores. */
export interface MulticlassScores {
    readonly yTrue: Labels;
    readonly scores: Dense;
    readonly labels?: Labels;
    readonly multiClass?: "ovr" | "ovo";
    readonly average: ScoreAverage;
    readonly sampleWeight?: Numbers;
}
/** @throws AssayError as `rocAucScore` */
export declare function multiclassRocAuc(input: MulticlassScores): number | Float64Array;
