import type { RowTerms } from "./row-terms.ts";
/** (yTrue − yPred)² of each row. */
export declare const squaredErrors: RowTerms;
/** Mean of (yTrue − yPred)², in the square of the label's unit. */
export declare const meanSquaredError: import("./inputs.ts").RegressionScore<unknown>;
export declare const mse: import("../evaluation-metric.ts").EvaluationMetric;
