import { type CorpusInput } from "./corpus.ts";
/**
 * Share of the answers that are equal to a reference once case, punctuation, articles and spaces are taken away.
 * 0 to 1, higher is better.
 * Source: the official evaluation of SQuAD v1.1 (Rajpurkar et al. 2016), which gives percent.
 * @throws AssayError as `segmentsOf`
 */
export declare function squadExactMatch(input: CorpusInput): number;
/**
 * F1 of the words that an answer and its best reference share, averaged over the answers. 0 to 1, higher is
 * better; 0 where nothing is left of either.
 * Source: the official evaluation of SQuAD v1.1, which gives percent.
 * @throws AssayError as `segmentsOf`
 */
export declare function tokenF1(input: CorpusInput): number;
export declare function isExactMatch(hypothesis: string, reference: string): 0 | 1;
export declare function tokenF1Of(hypothesis: string, reference: string): number;
