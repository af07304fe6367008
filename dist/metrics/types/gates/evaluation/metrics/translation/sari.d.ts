import { type CorpusInput } from "../text/corpus.ts";
export interface SariInput extends CorpusInput {
    /** The texts that were to be simplified. */
    readonly sources: readonly string[];
}
/**
 * SARI of simplified texts: the mean of F1 of what was kept and added and of the precision of what was deleted, for
 * n-grams of 1 to 4 words in lower case, averaged over the rows. 0 to 100, higher is better.
 * Source: `sari` of Hugging Face evaluate 0.4 (which counts 0 / 0 as 1); Xu et al. 2016.
 * @throws AssayError as `segmentsOf`, also for `sources`
 */
export declare function sari(input: SariInput): number;
