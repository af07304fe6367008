/**
 * Σ (label − probability)² where labels are 0 and 1 and probabilities in [0, 1], found out in the pass that adds up;
 * NaN where they are anything else.
 */
export declare function quickSquaredError(yTrue: Int32Array | Uint8Array, yProba: Float64Array): number;
