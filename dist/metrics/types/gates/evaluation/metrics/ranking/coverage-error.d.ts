import { type RowsInput } from "./shape.ts";
/**
 * How far one has to go down the labels of a row, best scores first, to have all true ones, averaged over the rows;
 * 0 for a row without a true label. 0 to the number of labels, lower is better.
 * Source: `sklearn.metrics.coverage_error`.
 * @throws AssayError as `readRows`; `evaluation/not-binary`, `evaluation/option` for a single label
 */
export declare function coverageError(input: RowsInput): number;
/** The same of each row. @throws AssayError as `coverageError` */
export declare function coverageOfRows(input: RowsInput): Float64Array;
