export interface EditDistanceInput {
    /** A text is a sequence of code points. */
    readonly reference: string | readonly string[];
    readonly hypothesis: string | readonly string[];
}
/**
 * Fewest tokens, or characters of texts, to insert, delete or replace (Levenshtein 1966). 0 upwards, lower is better.
 * Source: `rapidfuzz.distance.Levenshtein.distance`.
 */
export declare function editDistance({ reference, hypothesis }: EditDistanceInput): number;
/** Edit distance of encoded tokens. */
export declare function distanceOf(one: Int32Array, other: Int32Array): number;
