import { type CorpusInput } from "../text/corpus.ts";
export interface ExtendedEditDistanceSettings {
    /** How texts are prepared: punctuation apart for English (`en`, the default), NFKC for Japanese (`ja`). */
    readonly language?: "en" | "ja";
    /** Cost of a jump, default 2. */
    readonly alpha?: number;
    /** Cost of visiting a character again, default 0.3. */
    readonly rho?: number;
    /** Default 0.2. */
    readonly deletion?: number;
    /** Of an insertion or substitution, default 1. */
    readonly insertion?: number;
}
export type SettledEed = Required<ExtendedEditDistanceSettings>;
export declare const EED_LANGUAGES: readonly ["en", "ja"];
/**
 * Extended edit distance: edits of characters where the prediction may also jump at blanks, by the reference's length;
 * of several references the nearest counts, and the rows' mean is taken. 0 to 1, lower is better.
 * Source: `torchmetrics.functional.text.extended_edit_distance` 1.9, in double precision; Stanchev et al. 2019.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`, `evaluation/text-too-long`; `evaluation/undefined` for
 *   empty texts where rho is 0
 */
export declare function extendedEditDistance(input: CorpusInput & ExtendedEditDistanceSettings): number;
/** @throws AssayError `evaluation/parameter` */
export declare function settledEed({ language, alpha, rho, deletion, insertion, }: ExtendedEditDistanceSettings): SettledEed;
/** @throws AssayError `evaluation/text-too-long`, `evaluation/undefined` */
export declare function eedOfTexts(hypothesis: string, reference: string, settings: SettledEed): number;
