import { BLEU_TOKENIZERS, type BleuTokenizer, tokenizeForBleu } from "../text/bleu-tokenizers.ts";
import type { CorpusInput, Segment } from "../text/corpus.ts";
import { segmentsOf } from "../text/corpus.ts";
import { LARGEST_ORDER, requireOneOf, requireWhole } from "../text/parameters.ts";

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
export function wordsOfRows(input: WordsInput): readonly Worded[] {
  const { tokenize = "13a" } = input;
  requireOneOf("tokenize", tokenize, BLEU_TOKENIZERS);
  return segmentsOf(input).map((segment) => wordsOf(segment, tokenize));
}

export function wordsOf({ hypothesis, references }: Segment, tokenize: BleuTokenizer): Worded {
  return {
    hypothesis: tokenizeForBleu(hypothesis, tokenize),
    references: references.map((reference) => tokenizeForBleu(reference, tokenize)),
  };
}

/** @throws AssayError `evaluation/parameter` unless it may be the length of n-grams */
export function requireOrder(name: string, value: number): void {
  requireWhole(name, value, 1, LARGEST_ORDER);
}
