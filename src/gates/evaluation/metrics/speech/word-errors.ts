import { requireSameLength } from "../arrays.ts";
import { joinSpaces, trim } from "../text/whitespace.ts";
import { alignWords, type WordCounts } from "./word-alignment.ts";

/** What was said and what was heard: one sentence, or one a row. */
export interface SpeechInput {
  readonly reference: string | readonly string[];
  readonly hypothesis: string | readonly string[];
}

export interface WordErrors extends WordCounts {
  /** Edits to a word of the reference; without any word the insertions. */
  readonly wer: number;
  /** Share of the pairs, deletions and insertions that are wrong. */
  readonly mer: number;
  /** Word information lost: 1 − wip. */
  readonly wil: number;
  /** Word information preserved: share of hits in the reference times their share in the hypothesis. */
  readonly wip: number;
}

/**
 * The counts of all sentences and the rates from them (Morris et al. 2004).
 * Source: jiwer 4, `process_words`: words are parted by single blanks once repeated spaces are joined, so that a
 * lone tab or line break is part of a word.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`
 */
export function processWords(input: SpeechInput): WordErrors {
  const sums = [0, 0, 0, 0];
  for (const { reference, hypothesis } of sentencePairs(input))
    wordStatistics(reference, hypothesis).forEach((count, at) => {
      sums[at] += count;
    });
  return wordErrorsOf(sums);
}

/**
 * Word error rate. 0 upwards, lower is better; above 1 where there are more errors than words.
 * Source: jiwer 4, `wer`.
 * @throws AssayError as `processWords`
 */
export function wer(input: SpeechInput): number {
  return processWords(input).wer;
}

/**
 * Match error rate. 0 to 1, lower is better.
 * Source: jiwer 4, `mer`.
 * @throws AssayError as `processWords`
 */
export function mer(input: SpeechInput): number {
  return processWords(input).mer;
}

/**
 * Word information lost. 0 to 1, lower is better.
 * Source: jiwer 4, `wil`.
 * @throws AssayError as `processWords`
 */
export function wil(input: SpeechInput): number {
  return processWords(input).wil;
}

/**
 * Word information preserved. 0 to 1, higher is better.
 * Source: jiwer 4, `wip`.
 * @throws AssayError as `processWords`
 */
export function wip(input: SpeechInput): number {
  return processWords(input).wip;
}

/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch` */
export function sentencePairs(
  input: SpeechInput,
): readonly { readonly reference: string; readonly hypothesis: string }[] {
  const [reference, hypothesis] = [[input.reference].flat(), [input.hypothesis].flat()];
  requireSameLength({ reference, hypothesis });
  return reference.map((text, row) => ({ reference: text, hypothesis: hypothesis[row] }));
}

/** What adds up over rows: hits, substitutions, deletions, insertions. */
export function wordStatistics(reference: string, hypothesis: string): readonly number[] {
  const counts = alignWords(wordsOf(reference), wordsOf(hypothesis));
  return [counts.hits, counts.substitutions, counts.deletions, counts.insertions];
}

/** The rates of summed counts. */
export function wordErrorsOf(sums: ArrayLike<number>): WordErrors {
  const [hits, substitutions, deletions, insertions] = [sums[0], sums[1], sums[2], sums[3]];
  const counts = { hits, substitutions, deletions, insertions };
  const wanted = hits + substitutions + deletions;
  const given = hits + substitutions + insertions;
  if (wanted === 0) {
    const wrong = given === 0 ? 0 : 1;
    return { wer: insertions, mer: wrong, wil: wrong, wip: 1 - wrong, ...counts };
  }
  const errors = substitutions + deletions + insertions;
  const preserved = given === 0 ? 0 : (hits / wanted) * (hits / given);
  return {
    wer: errors / wanted,
    mer: errors / (wanted + insertions),
    wil: 1 - preserved,
    wip: preserved,
    ...counts,
  };
}

function wordsOf(text: string): readonly string[] {
  return trim(joinSpaces(text))
    .split(" ")
    .filter((word) => word !== "");
}
