import { type Labels, type Numbers } from "../labels.ts";
/** What was recommended: one row an item of a query, which is a user where users ask. */
export interface RecommendationsInput {
    readonly query: Labels;
    readonly item: Labels;
    /** The greatest is recommended first; items of equal score keep the order in which they are given. */
    readonly yScore: Numbers;
    /** Items of a query that count as recommended, best scores first; all by default. */
    readonly k?: number;
}
/** What users did before: one row an interaction of a user (whom `query` names) with an item. */
export interface Interactions {
    readonly query: Labels;
    readonly item: Labels;
}
export interface TrainedInput extends RecommendationsInput {
    /** The interactions that the recommender learned from. */
    readonly train: Interactions;
}
/** Numbers of the items that each query was recommended, the first one first. */
export interface Lists {
    readonly lists: readonly Int32Array[];
    /** Rows of each list: where each of its items stands in what was given. */
    readonly rows: readonly Uint32Array[];
}
/**
 * The first k items of each query.
 * @param query number of the query of each row
 * @param item number of the item of each row
 * @throws AssayError `evaluation/option`, `evaluation/not-finite`, `evaluation/key-duplicate`
 */
export declare function firstItems({ yScore, k }: RecommendationsInput, query: Int32Array, item: Int32Array, queries: number): Lists;
/**
 * The first k items of each query, without training.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/option`, `evaluation/not-finite`,
 *   `evaluation/key-duplicate` for an item that a query lists twice
 */
export declare function recommendations(input: RecommendationsInput): Lists;
