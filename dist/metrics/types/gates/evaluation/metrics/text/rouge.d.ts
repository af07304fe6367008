import { type CorpusInput } from "./corpus.ts";
/** `rouge1` to `rouge9`, `rougeL`, or `rougeLsum` for texts with a sentence a line. */
export type RougeType = `rouge${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | "rougeL" | "rougeLsum";
export interface RougeSettings {
    /** Default rouge1, rouge2, rougeL and rougeLsum. */
    readonly rougeTypes?: readonly RougeType[];
    /** Compares words of more than three letters by their stem (English). Default false. */
    readonly useStemmer?: boolean;
}
export interface RougeScore {
    readonly precision: number;
    readonly recall: number;
    readonly fmeasure: number;
}
export type RougeScores = Readonly<Partial<Record<RougeType, RougeScore>>>;
/**
 * ROUGE of one text (Lin 2004); of several targets for each type the one with the best F-measure. Each 0 to 1,
 * higher is better; 0 where either text has no word.
 * Source: rouge_score 0.1, `RougeScorer.score_multi`.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`, `evaluation/text-too-long`
 */
export declare function rougeScore(input: {
    readonly targets: readonly string[];
    readonly prediction: string;
} & RougeSettings): RougeScores;
/**
 * ROUGE averaged over the rows of a corpus. Each 0 to 1, higher is better.
 * Source: rouge_score 0.1, the plain mean of its scores (its aggregator says about the same by a bootstrap).
 * @throws AssayError as `rougeScore`
 */
export declare function meanRouge(input: CorpusInput & RougeSettings): RougeScores;
/** @throws AssayError `evaluation/parameter`, `evaluation/text-too-long` */
export declare function rougeOfSegment(type: RougeType, targets: readonly string[], prediction: string, useStemmer: boolean): RougeScore;
