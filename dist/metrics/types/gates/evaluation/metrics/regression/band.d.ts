/** Numbers of a narrow range that holds a rank and the next, in no order, and how many are less. */
export interface Band {
    readonly near: Float64Array;
    readonly before: number;
}
/**
 * Where the values around a rank lie is guessed from a sample (Floyd and Rivest 1975), so that one pass finds them.
 * Nothing where the guess is wrong, where many values are equal, or where some are not finite.
 */
export declare function bandAround(values: Float64Array, index: number): Band | undefined;
