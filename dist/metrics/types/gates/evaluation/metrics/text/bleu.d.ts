import { type BleuTokenizer } from "./bleu-tokenizers.ts";
import { type CorpusInput, type Segment } from "./corpus.ts";
export type SmoothMethod = "none" | "floor" | "add-k" | "exp";
export declare const SMOOTH_METHODS: readonly SmoothMethod[];
export interface BleuSettings {
    readonly lowercase?: boolean;
    /** Default `13a`. */
    readonly tokenize?: BleuTokenizer;
    /** Default `exp`. */
    readonly smoothMethod?: SmoothMethod;
    /** Default 0.1 for `floor`, 1 for `add-k`; of no use to the others. */
    readonly smoothValue?: number;
    /** Leaves out orders that no hypothesis is long enough for. Default true for sentences, false for a corpus. */
    readonly useEffectiveOrder?: boolean;
    /** Default 4. */
    readonly maxNgramOrder?: number;
}
export interface BleuScore {
    /** 0 to 100, higher is better. */
    readonly score: number;
    /** n-grams that a reference has, n from 1; with `add-k` what smoothing added is in. */
    readonly counts: readonly number[];
    readonly totals: readonly number[];
    /** In percent, after smoothing. */
    readonly precisions: readonly number[];
    /** Brevity penalty, 0 to 1. */
    readonly bp: number;
    readonly sysLen: number;
    readonly refLen: number;
    /** How it was computed, in sacreBLEU's words. */
    readonly signature: string;
}
/**
 * BLEU of a corpus (Papineni et al. 2002). 0 to 100, higher is better.
 * Source: sacreBLEU 2.6 (Post 2018), `corpus_bleu`.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
export declare function corpusBleu(input: CorpusInput & BleuSettings): BleuScore;
/**
 * BLEU of one sentence, by default with the effective order. 0 to 100, higher is better.
 * Source: sacreBLEU 2.6, `sentence_bleu`.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
export declare function sentenceBleu(input: {
    readonly hypothesis: string;
    readonly references: readonly string[];
} & BleuSettings): BleuScore;
export type SettledBleu = Required<Omit<BleuSettings, "smoothValue">> & {
    readonly smoothValue?: number;
};
/** @throws AssayError `evaluation/parameter` */
export declare function settled(settings: BleuSettings, useEffectiveOrder: boolean): SettledBleu;
/** What adds up over rows: both lengths, then n-grams found, then n-grams there are, n from 1. */
export declare function bleuStatistics({ hypothesis, references }: Segment, { lowercase, tokenize, maxNgramOrder }: SettledBleu): number[];
/** The score of summed statistics. */
export declare function bleuOfStatistics(sums: ArrayLike<number>, settings: SettledBleu): Omit<BleuScore, "signature">;
