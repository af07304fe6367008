/**
 * Σ (label − probability)² where labels are 0 and 1 and probabilities in [0, 1], found out in the pass that adds up;
 * NaN where they are anything else. A number is below 0 or above 1 where its square is greater, which is one
 * comparison in place of two; what is not finite makes a sum that is not.
 */
export declare function quickSquaredError(yTrue: Int32Array | Uint8Array, yProba: Float64Array): number;
