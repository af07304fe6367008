import type { Rows } from "../evaluation-metric.ts";
import type { Dense } from "../matrix.ts";
import type { ProbabilityInput } from "./probabilities.ts";
import type { Positive } from "./split-scores.ts";
/** The scores of the gate as a matrix: one column for two classes, else one for each class. */
export declare function scoresOf({ yScore, yTrue }: Rows): Dense;
/** What the functions of probabilities read. @throws AssayError `evaluation/not-probability` */
export declare function probabilityInput(rows: Rows): Pick<ProbabilityInput, "yTrue" | "yProba" | "labels">;
/** The rows of the positive class of a binary task. @throws AssayError `evaluation/one-class` */
export declare function positiveRows({ yTrue }: Rows, metric: string): Positive;
