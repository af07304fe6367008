import { type WordsInput } from "./words.ts";
export interface MeteorSettings {
    /** Weight of precision against recall, 0 to 1; default 0.9. */
    readonly alpha?: number;
    /** Power of the share of chunks, default 3. */
    readonly beta?: number;
    /** Greatest penalty, 0 to 1; default 0.5. */
    readonly gamma?: number;
}
/**
 * METEOR with its exact and stem stages: a mean of precision and recall of words in lower case, less for words in
 * another order; of several references the best counts, and the rows' mean is taken. 0 to 1, higher is better.
 * Synonyms of WordNet are data that Assay does not have, so values are at most NLTK's with WordNet.
 * Source: `nltk.translate.meteor_score` of NLTK 3.10 with a WordNet without synonyms; Lavie and Agarwal 2007.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
export declare function meteor(input: WordsInput & MeteorSettings): number;
/** @throws AssayError `evaluation/parameter` */
export declare function settledMeteor({ alpha, beta, gamma, }: MeteorSettings): Required<MeteorSettings>;
export declare function meteorOfWords(hypothesis: readonly string[], reference: readonly string[], { alpha, beta, gamma }: Required<MeteorSettings>): number;
