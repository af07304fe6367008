import { sumStatistics } from "../text/corpus.ts";
import { sharedCount, totalCount, wordNgrams } from "../text/ngrams.ts";
import { wrongParameter } from "../text/parameters.ts";
import { requireOrder, type Worded, type WordsInput, wordsOfRows } from "./words.ts";

export interface GoogleBleuInput extends WordsInput {
  /** Words of the shortest n-grams, default 1. */
  readonly minLen?: number;
  /** Words of the longest n-grams, default 4. */
  readonly maxLen?: number;
}

/**
 * Google's BLEU (GLEU): n-grams of 1 to 4 words that prediction and reference share, by those of the longer of both;
 * of several references the best one counts. 0 to 1, higher is better; 0 where no text has an n-gram.
 * Source: `nltk.translate.gleu_score.corpus_gleu` of NLTK 3.10; Wu et al. 2016.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
export function googleBleu(input: GoogleBleuInput): number {
  const { minLen = 1, maxLen = 4 } = input;
  requireOrders(minLen, maxLen);
  return gleuOfSums(sumStatistics(wordsOfRows(input).map((row) => gleuStatistics(row, minLen, maxLen))));
}

/** @throws AssayError `evaluation/parameter` */
export function requireOrders(minLen: number, maxLen: number): void {
  requireOrder("minLen", minLen);
  requireOrder("maxLen", maxLen);
  if (minLen > maxLen) throw wrongParameter("minLen", minLen, `at most \`maxLen\`, which is ${maxLen}`);
}

/** Shared n-grams, and those of the longer text. */
export function gleuStatistics({ hypothesis, references }: Worded, minLen: number, maxLen: number): number[] {
  const orders = Array.from({ length: maxLen - minLen + 1 }, (_, at) => minLen + at);
  const given = orders.map((order) => wordNgrams(hypothesis, order));
  let best = [0, 0];
  for (const reference of references) {
    const wanted = orders.map((order) => wordNgrams(reference, order));
    const total = (counts: typeof wanted) => counts.reduce((sum, each) => sum + totalCount(each), 0);
    const all = Math.max(total(given), total(wanted));
    const shared = wanted.reduce((sum, each, at) => sum + sharedCount(each, given[at]), 0);
    // As NLTK has it, the first of several as good.
    if (all > 0 && (best[1] === 0 || shared / all > best[0] / best[1])) best = [shared, all];
  }
  return best;
}

export function gleuOfSums(sums: ArrayLike<number>): number {
  return sums[1] === 0 ? 0 : sums[0] / sums[1];
}
