import { type Labels, type Numbers } from "../labels.ts";
import { type Tie } from "./ties.ts";
/** What a query without a relevant item counts as: 0, 1, nothing, or a refusal. */
export type EmptyTargetAction = "neg" | "pos" | "skip" | "error";
export interface RetrievalInput {
    /** 1 for a relevant item, else 0; one value an item of a query. */
    readonly yTrue: Numbers;
    /** Scores; items of equal score keep the order in which they are given, unless `ties` says otherwise. */
    readonly yScore: Numbers;
    /** Which query an item belongs to; without it all items are of one query. */
    readonly query?: Labels;
    readonly emptyTargetAction?: EmptyTargetAction;
    /** `mean` averages over every order of items of equal score, as rules do; default `given`. */
    readonly ties?: "given" | "mean";
}
export interface RetrievalAtKInput extends RetrievalInput {
    /** Items of a query that are looked at, best scores first; all by default. */
    readonly k?: number;
}
/** One query: its items in descending order of score. */
export interface Ranking {
    /** Gain of each item, 1 and 0 where relevance is not graded. */
    readonly relevance: Float64Array;
    readonly scores: Float64Array;
    /** Sum of `relevance`, above 0. */
    readonly relevant: number;
}
/** A metric of one query from the relevance of its items, 0 or 1, in descending order of score. */
export type OfRanking = (relevance: Float64Array, relevant: number) => number;
/** The same from items of equal score together. */
export type OfTies = (ties: readonly Tie[], relevant: number, items: number) => number;
/**
 * The mean over the queries, as the modules of `torchmetrics.retrieval` do it.
 * @throws AssayError `evaluation/not-binary`, `evaluation/not-finite`, `evaluation/length-mismatch`,
 *   `evaluation/no-rows`, `evaluation/undefined`
 */
export declare function meanOverQueries(input: RetrievalInput, ofRanking: OfRanking, ofTies: OfTies): number;
/** The same for graded relevance. @throws AssayError as `meanOverQueries`, but for `evaluation/not-binary` */
export declare function meanOverRankings(input: RetrievalInput, ofRanking: (ranking: Ranking) => number): number;
/** @throws AssayError `evaluation/option` */
export declare function requireK(k: number | undefined): void;
/** @throws AssayError `evaluation/not-binary` */
export declare function requireBinary(name: string, values: Numbers): void;
