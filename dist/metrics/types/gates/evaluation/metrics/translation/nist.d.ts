import type { Numbers } from "../labels.ts";
import { type Worded, type WordsInput } from "./words.ts";
export interface NistInput extends WordsInput {
    /** Words of the longest n-grams, default 5. */
    readonly n?: number;
}
/**
 * NIST: shared n-grams weighted by how rare they are in the references, with a penalty for brevity. 0 upwards, without a
 * greatest value; higher is better. Only values of the same references can be compared.
 * Source: `nltk.translate.nist_score.corpus_nist` of NLTK 3.10; Doddington 2002.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`; `evaluation/undefined` where no prediction has n words,
 *   or no reference a word
 */
export declare function nist(input: NistInput): number;
/** @throws AssayError `evaluation/undefined` for NaN */
export declare function requireDefined(score: number, n: number): number;
/** NIST of rows by how often each counts; NaN where it is not defined. */
export declare function nistScorer(rows: readonly Worded[], n: number): (weights?: Numbers) => number;
