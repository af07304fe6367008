import { type BleuTokenizer } from "../text/bleu-tokenizers.ts";
import type { CorpusInput, Segment } from "../text/corpus.ts";
export interface WordsInput extends CorpusInput {
    /** How words are parted; default `13a`, and `none` at blanks only. */
    readonly tokenize?: BleuTokenizer;
}
/** The words of a row. */
export interface Worded {
    readonly hypothesis: readonly string[];
    readonly references: readonly (readonly string[])[];
}
/** @throws AssayError as `segmentsOf`, `evaluation/parameter` */
export declare function wordsOfRows(input: WordsInput): readonly Worded[];
export declare function wordsOf({ hypothesis, references }: Segment, tokenize: BleuTokenizer): Worded;
/** @throws AssayError `evaluation/parameter` unless it may be the length of n-grams */
export declare function requireOrder(name: string, value: number): void;
