import type { Numbers } from "../labels.ts";
/** NaN where one of both never changes. */
export declare function pearsonOf(first: Float64Array, second: Float64Array, weights: Numbers): number;
/** With variances over rows − 1 beside the means' own difference, as torchmetrics has it. NaN where nothing changes. */
export declare function concordanceOf(first: Float64Array, second: Float64Array, weights: Numbers): number;
