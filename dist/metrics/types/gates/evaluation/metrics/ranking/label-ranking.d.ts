import { type RowsInput } from "./shape.ts";
/**
 * For each true label of a row the share of true ones among the labels scored at least as high, averaged over the
 * labels and then over the rows; 1 for a row with all labels or none. Above 0 to 1, higher is better.
 * Source: `sklearn.metrics.label_ranking_average_precision_score`.
 * @throws AssayError as `readRows`; `evaluation/not-binary`
 */
export declare function labelRankingAveragePrecisionScore(input: RowsInput): number;
/** The same of each row. @throws AssayError as `labelRankingAveragePrecisionScore` */
export declare function labelPrecisionOfRows(input: RowsInput): Float64Array;
/**
 * Share of the pairs of a true and a false label that are scored in the wrong order or alike, averaged over the
 * rows; 0 for a row with all labels or none. 0 to 1, lower is better.
 * Source: `sklearn.metrics.label_ranking_loss`.
 * @throws AssayError as `readRows`; `evaluation/not-binary`, `evaluation/option` for a single label
 */
export declare function labelRankingLoss(input: RowsInput): number;
/** The same of each row. @throws AssayError as `labelRankingLoss` */
export declare function labelLossOfRows(input: RowsInput): Float64Array;
