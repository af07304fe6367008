import type { Numbers } from "../labels.ts";
import type { Indicators } from "./indicator.ts";
import type { Pairs } from "./pairs.ts";
/** Weight of the rows of each class: predicted right, true, and predicted; and of all rows. */
export interface Support {
    readonly truePositives: Float64Array;
    readonly trueSum: Float64Array;
    readonly predictedSum: Float64Array;
    /** Weight that each class could have: that of all rows. */
    readonly total: Float64Array;
}
/** The same shares where weights are so large or small that their sums and products are no numbers. */
export declare function scaledSupport(support: Support): Support;
/** Of each class of `pairs`, in their order. */
export declare function supportOfPairs({ classes, real, predicted, weight }: Pairs): Support;
/** Of some classes; one that is nowhere (-1) has no support. */
export declare function pickSupport(support: Support, indices: readonly number[]): Support;
/** Of each label, over the rows. */
export declare function supportOfLabels(indicators: Indicators, sampleWeight?: Numbers): Support;
/** Of each row, over its labels. */
export declare function supportOfRows({ rows, labels, real, predicted }: Indicators): Support;
