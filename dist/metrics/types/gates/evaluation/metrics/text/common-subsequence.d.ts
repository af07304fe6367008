/** Length of the longest common subsequence. */
export declare function commonLength(target: readonly string[], prediction: readonly string[]): number;
/**
 * Places in the target of one longest common subsequence; of several the one that rouge_score finds.
 * @throws AssayError `evaluation/text-too-long`
 */
export declare function commonPlaces(target: readonly string[], prediction: readonly string[]): readonly number[];
