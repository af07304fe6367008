import { type CorpusInput, type Segment } from "./corpus.ts";
export interface ChrfSettings {
    /** Longest n-gram of characters. Default 6. */
    readonly charOrder?: number;
    /** Longest n-gram of words: 0 is chrF (the default), 2 is chrF++. */
    readonly wordOrder?: number;
    /** How much more recall weighs than precision. Default 2. */
    readonly beta?: number;
    readonly lowercase?: boolean;
    /** Counts spaces as characters. */
    readonly whitespace?: boolean;
    /** Averages F-scores of the orders as chrF++.py, Moses and NLTK do, rather than precisions and recalls. */
    readonly epsSmoothing?: boolean;
}
export interface ChrfScore {
    /** 0 to 100, higher is better. */
    readonly score: number;
    /** How it was computed, in sacreBLEU's words. */
    readonly signature: string;
}
export type SettledChrf = Required<ChrfSettings>;
/**
 * chrF (Popović 2015) or, with `wordOrder: 2`, chrF++ of a corpus. 0 to 100, higher is better.
 * Source: sacreBLEU 2.6, `CHRF.corpus_score`.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
export declare function corpusChrf(input: CorpusInput & ChrfSettings): ChrfScore;
/**
 * chrF of one sentence. 0 to 100, higher is better.
 * Source: sacreBLEU 2.6, `CHRF.sentence_score`.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
export declare function sentenceChrf(input: {
    readonly hypothesis: string;
    readonly references: readonly string[];
} & ChrfSettings): ChrfScore;
/** @throws AssayError `evaluation/parameter` */
export declare function settledChrf(settings: ChrfSettings): SettledChrf;
/** What adds up over rows: for each order n-grams of the hypothesis, of the best reference, and of both. */
export declare function chrfStatistics({ hypothesis, references }: Segment, settings: SettledChrf): number[];
/** The score of summed statistics. */
export declare function chrfOfStatistics(sums: ArrayLike<number>, settings: SettledChrf): number;
