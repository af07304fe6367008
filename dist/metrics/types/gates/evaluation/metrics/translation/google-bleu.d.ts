import { type Worded, type WordsInput } from "./words.ts";
export interface GoogleBleuInput extends WordsInput {
    /** Words of the shortest n-grams, default 1. */
    readonly minLen?: number;
    /** Words of the longest n-grams, default 4. */
    readonly maxLen?: number;
}
/**
 * Google's BLEU (GLEU): n-grams of 1 to 4 words that prediction and reference share, by those of the longer of both;
 * of several references the best one counts. 0 to 1, higher is better; 0 where no text has an n-gram.
 * Source: `nltk.translate.gleu_score.corpus_gleu` of NLTK 3.10; Wu et al. 2016.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
export declare function googleBleu(input: GoogleBleuInput): number;
/** @throws AssayError `evaluation/parameter` */
export declare function requireOrders(minLen: number, maxLen: number): void;
/** Shared n-grams, and those of the longer text. */
export declare function gleuStatistics({ hypothesis, references }: Worded, minLen: number, maxLen: number): number[];
export declare function gleuOfSums(sums: ArrayLike<number>): number;
