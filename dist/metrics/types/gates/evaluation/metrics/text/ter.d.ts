import { type CorpusInput, type Segment } from "./corpus.ts";
import { type TerSettings } from "./ter-tokenizer.ts";
export interface TerScore {
    /** 0 upwards, in percent of the reference's words; lower is better. */
    readonly score: number;
    readonly numEdits: number;
    /** Words of the references; of several to a row their mean. */
    readonly refLength: number;
    /** How it was computed, in sacreBLEU's words. */
    readonly signature: string;
}
/**
 * Translation edit rate of a corpus (Snover et al. 2006). 0 upwards, lower is better.
 * Source: sacreBLEU 2.6, `TER.corpus_score`.
 * @throws AssayError as `segmentsOf`
 */
export declare function corpusTer(input: CorpusInput & TerSettings): TerScore;
/**
 * Translation edit rate of one sentence. 0 upwards, lower is better.
 * Source: sacreBLEU 2.6, `TER.sentence_score`.
 * @throws AssayError as `segmentsOf`
 */
export declare function sentenceTer(input: {
    readonly hypothesis: string;
    readonly references: readonly string[];
} & TerSettings): TerScore;
/** What adds up over rows: edits to the nearest reference, and the references' mean length. */
export declare function terStatistics({ hypothesis, references }: Segment, settings: TerSettings): number[];
/** The score of summed statistics. */
export declare function terOfStatistics(sums: ArrayLike<number>): number;
