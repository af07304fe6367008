import { type SpeechInput } from "./word-errors.ts";
/**
 * Character error rate: edits to a character of the reference, blanks inside included; without any character the
 * insertions. 0 upwards, lower is better. Characters are code points.
 * Source: jiwer 4, `cer`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export declare function cer(input: SpeechInput): number;
/** What adds up over rows: edits, and characters of the reference. */
export declare function characterStatistics(reference: string, hypothesis: string): readonly number[];
/** Edits to a character of summed counts. */
export declare function errorRateOf(sums: ArrayLike<number>): number;
