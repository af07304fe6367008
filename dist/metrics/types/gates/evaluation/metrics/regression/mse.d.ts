import type { RowSum, RowTerms } from "./row-terms.ts";
/** (yTrue − yPred)² of each row. */
export declare const squaredErrors: RowTerms;
/** Σ (yTrue − yPred)² of some rows, two side by side: additions need not wait for one another. */
export declare const sumOfSquaredErrors: RowSum;
/** Mean of (yTrue − yPred)², in the square of the label's unit. */
export declare const meanSquaredError: import("./inputs.ts").RegressionScore<unknown>;
export declare const mse: import("../evaluation-metric.ts").EvaluationMetric;
