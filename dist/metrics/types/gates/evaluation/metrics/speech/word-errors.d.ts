import { type WordCounts } from "./word-alignment.ts";
/** What was said and what was heard: one sentence, or one a row. */
export interface SpeechInput {
    readonly reference: string | readonly string[];
    readonly hypothesis: string | readonly string[];
}
export interface WordErrors extends WordCounts {
    /** Edits to a word of the reference; without any word the insertions. */
    readonly wer: number;
    /** Share of the pairs, deletions and insertions that are wrong. */
    readonly mer: number;
    /** Word information lost: 1 − wip. */
    readonly wil: number;
    /** Word information preserved: share of hits in the reference times their share in the hypothesis. */
    readonly wip: number;
}
/**
 * The counts of all sentences and the rates from them (Morris et al. 2004).
 * Source: jiwer 4, `process_words`: words are parted by single blanks once repeated spaces are joined, so that a
 * lone tab or line break is part of a word.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export declare function processWords(input: SpeechInput): WordErrors;
/**
 * Word error rate. 0 upwards, lower is better; above 1 where there are more errors than words.
 * Source: jiwer 4, `wer`.
 * @throws AssayError as `processWords`
 */
export declare function wer(input: SpeechInput): number;
/**
 * Match error rate. 0 to 1, lower is better.
 * Source: jiwer 4, `mer`.
 * @throws AssayError as `processWords`
 */
export declare function mer(input: SpeechInput): number;
/**
 * Word information lost. 0 to 1, lower is better.
 * Source: jiwer 4, `wil`.
 * @throws AssayError as `processWords`
 */
export declare function wil(input: SpeechInput): number;
/**
 * Word information preserved. 0 to 1, higher is better.
 * Source: jiwer 4, `wip`.
 * @throws AssayError as `processWords`
 */
export declare function wip(input: SpeechInput): number;
/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch` */
export declare function sentencePairs(input: SpeechInput): readonly {
    readonly reference: string;
    readonly hypothesis: string;
}[];
/** What adds up over rows: hits, substitutions, deletions, insertions. */
export declare function wordStatistics(reference: string, hypothesis: string): readonly number[];
/** The rates of summed counts. */
export declare function wordErrorsOf(sums: ArrayLike<number>): WordErrors;
