/** Two sequences as numbers, equal where the tokens are. */
export declare function encodeTokens(one: readonly string[], other: readonly string[]): readonly [Int32Array, Int32Array];
/** What is left once the tokens that both begin and end with are taken away, and how many those were. */
export declare function withoutCommonEnds(one: Int32Array, other: Int32Array): {
    readonly first: Int32Array;
    readonly second: Int32Array;
    readonly common: number;
};
