/** Items of several queries one query after the other, in each the greatest score first. */
export interface Ordered {
    /** Where the items of each query begin; one more than there are queries. */
    readonly starts: Uint32Array;
    readonly gains: Float64Array;
    readonly scores: Float64Array;
    /** Which of the items given stands at each place. */
    readonly items: Uint32Array;
}
/** What one side ranks for each query, and what there is to find. */
export interface RankedQueries {
    readonly ranked: Ordered;
    /** All items whose relevance is known, the most relevant first. */
    readonly best: Ordered;
    /** Number of the item that each of `ranked.items` is, whichever query ranks it; where the items have names. */
    readonly itemOf?: Uint32Array;
    /** False where a side lists only some items of each query, as a search does. */
    readonly isComplete: boolean;
}
/** One query of one side. */
export interface RankedQuery {
    /** Relevance of the items, best score first. */
    readonly gains: Float64Array;
    readonly scores: Float64Array;
    /** Relevance of all known items, greatest first. */
    readonly best: Float64Array;
    readonly isComplete: boolean;
}
export interface Items {
    readonly queries: number;
    /** Number of the query of each item. */
    readonly queryOf: ArrayLike<number>;
    readonly gains: Float64Array;
    readonly scores: Float64Array;
}
/** Items of equal score keep their order, which no metric of the gate looks at. */
export declare function orderItems({ queries, queryOf, gains, scores }: Items): Ordered;
export declare function queryAt({ ranked, best, isComplete }: RankedQueries, query: number): RankedQuery;
