import { type CorpusInput, segmentsOf } from "./corpus.ts";
import { sharedCount, wordNgrams } from "./ngrams.ts";
import { splitWords } from "./whitespace.ts";

const PUNCTUATION = /[!-/:-@[-`{-~]/g;
/** JavaScript's `\b` knows ASCII only; Python's word characters are all letters and numbers (and the underscore). */
const ARTICLES = /(?<![\p{L}\p{N}])(?:an?|the)(?![\p{L}\p{N}])/gu;

/**
 * Share of the answers that are equal to a reference once case, punctuation, articles and spaces are taken away.
 * 0 to 1, higher is better.
 * Source: the official evaluation of SQuAD v1.1 (Rajpurkar et al. 2016), which gives percent.
 * @throws AssayError as `segmentsOf`
 */
export function squadExactMatch(input: CorpusInput): number {
  return meanOf(input, isExactMatch);
}

/**
 * F1 of the words that an answer and its best reference share, averaged over the answers. 0 to 1, higher is
 * better; 0 where nothing is left of either.
 * Source: the official evaluation of SQuAD v1.1, which gives percent.
 * @throws AssayError as `segmentsOf`
 */
export function tokenF1(input: CorpusInput): number {
  return meanOf(input, tokenF1Of);
}

function meanOf(input: CorpusInput, score: (hypothesis: string, reference: string) => number): number {
  const segments = segmentsOf(input);
  const scores = segments.map(({ hypothesis, references }) =>
    Math.max(...references.map((reference) => score(hypothesis, reference))),
  );
  return scores.reduce((sum, one) => sum + one, 0) / segments.length;
}

export function isExactMatch(hypothesis: string, reference: string): 0 | 1 {
  return answerWords(hypothesis).join(" ") === answerWords(reference).join(" ") ? 1 : 0;
}

export function tokenF1Of(hypothesis: string, reference: string): number {
  const [given, wanted] = [answerWords(hypothesis), answerWords(reference)];
  const shared = sharedCount(wordNgrams(given, 1), wordNgrams(wanted, 1));
  if (shared === 0) return 0;
  const [precision, recall] = [shared / given.length, shared / wanted.length];
  return (2 * precision * recall) / (precision + recall);
}

function answerWords(answer: string): readonly string[] {
  return splitWords(answer.toLowerCase().replace(PUNCTUATION, "").replace(ARTICLES, " "));
}
