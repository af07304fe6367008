import { type Scheme } from "./schemes.ts";
export interface SeqevalInput {
    /** The tags of each sentence, such as B-PER, I-PER and O. */
    readonly yTrue: readonly (readonly string[])[];
    readonly yPred: readonly (readonly string[])[];
    /** Over all entities (`micro`, the default), or over types: their mean, or weighted by true entities. */
    readonly average?: "micro" | "macro" | "weighted";
    /** Reads tags strictly, as seqeval's `mode="strict"`; without it any change of type or prefix is a border. */
    readonly scheme?: Scheme;
    /** What 0 / 0 is. By default a refusal for `micro`, and 0 for types in the other averages. */
    readonly zeroDivision?: 0 | 1;
}
/** Entities of one type, or of all. */
export interface EntityCounts {
    readonly both: number;
    readonly predicted: number;
    readonly real: number;
}
/**
 * Share of the predicted entities that are true ones of the same type and place. 0 to 1, higher is better.
 * Source: `seqeval.metrics.precision_score` 1.2; Nakayama 2018.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/label-type` for a tag outside the
 *   scheme, `evaluation/parameter`, `evaluation/undefined` for 0 / 0
 */
export declare function seqevalPrecision(input: SeqevalInput): number;
/**
 * Share of the true entities that are predicted with the same type and place. 0 to 1, higher is better.
 * Source: `seqeval.metrics.recall_score` 1.2.
 * @throws AssayError as `seqevalPrecision`
 */
export declare function seqevalRecall(input: SeqevalInput): number;
/**
 * Harmonic mean of precision and recall of entities. 0 to 1, higher is better.
 * Source: `seqeval.metrics.f1_score` 1.2.
 * @throws AssayError as `seqevalPrecision`, `evaluation/undefined` only where there are no entities at all
 */
export declare function seqevalF1(input: SeqevalInput): number;
/** A score of counts; NaN for 0 / 0 that `zero` does not replace. */
export type EntityScore = (counts: EntityCounts, zero: number) => number;
export declare const precisionOf: EntityScore;
export declare const recallOf: EntityScore;
export declare const f1Of: EntityScore;
/**
 * Entities of one sentence by type.
 * @throws AssayError `evaluation/length-mismatch`, `evaluation/label-type`
 */
export declare function countEntities(yTrue: readonly string[], yPred: readonly string[], scheme?: Scheme): Map<string, EntityCounts>;
export declare function addCounts(all: Iterable<EntityCounts>): EntityCounts;
/** @throws AssayError `evaluation/undefined` for NaN */
export declare function requireEntities(score: number): number;
