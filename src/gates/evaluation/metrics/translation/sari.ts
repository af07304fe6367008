import { requireSameLength, weightedMean } from "../arrays.ts";
import { tokenizeForBleu } from "../text/bleu-tokenizers.ts";
import { type CorpusInput, segmentsOf } from "../text/corpus.ts";
import { type NgramCounts, wordNgrams } from "../text/ngrams.ts";

export interface SariInput extends CorpusInput {
  /** The texts that were to be simplified. */
  readonly sources: readonly string[];
}

/** Words of the longest n-grams. */
const ORDERS = [1, 2, 3, 4];

/**
 * SARI of simplified texts: the mean of F1 of what was kept and added and of the precision of what was deleted, for
 * n-grams of 1 to 4 words in lower case, averaged over the rows. 0 to 100, higher is better.
 * Source: `sari` of Hugging Face evaluate 0.4 (which counts 0 / 0 as 1); Xu et al. 2016.
 * @throws AssayError as `segmentsOf`, also for `sources`
 */
export function sari(input: SariInput): number {
  const segments = segmentsOf(input);
  requireSameLength({ hypotheses: input.hypotheses, sources: input.sources });
  return (
    100 *
    weightedMean(
      segments.map(({ hypothesis, references }, row) =>
        sariOfRow(wordsOf(input.sources[row]), wordsOf(hypothesis), references.map(wordsOf)),
      ),
    )
  );
}

/** Of an empty text one empty word, as Python's `"".split(" ")` has it. */
function wordsOf(text: string): readonly string[] {
  const words = tokenizeForBleu(text.toLowerCase(), "13a");
  return words.length === 0 ? [""] : words;
}

function sariOfRow(
  source: readonly string[],
  hypothesis: readonly string[],
  references: readonly (readonly string[])[],
): number {
  const scores = ORDERS.map((order) => {
    const wanted = added(references.map((reference) => wordNgrams(reference, order)));
    const [from, to] = [wordNgrams(source, order), wordNgrams(hypothesis, order)];
    const scaled = { from: times(from, references.length), to: times(to, references.length) };
    return (keptF1(scaled, wanted) + deletedPrecision(scaled, wanted) + addedF1(from, to, wanted)) / 3;
  });
  return scores.reduce((sum, score) => sum + score, 0) / ORDERS.length;
}

interface Scaled {
  readonly from: NgramCounts;
  readonly to: NgramCounts;
}

function keptF1({ from, to }: Scaled, wanted: NgramCounts): number {
  const kept = least(from, to);
  const good = least(kept, wanted);
  const all = least(from, wanted);
  const precision = kept.size === 0 ? 1 : sumOfShares(good, kept) / kept.size;
  const recall = all.size === 0 ? 1 : sumOf(good) / sumOf(all);
  return f1(precision, recall);
}

function deletedPrecision({ from, to }: Scaled, wanted: NgramCounts): number {
  const deleted = less(from, to);
  return deleted.size === 0 ? 1 : sumOfShares(less(deleted, wanted), deleted) / deleted.size;
}

function addedF1(from: NgramCounts, to: NgramCounts, wanted: NgramCounts): number {
  const isNew = (gram: string) => !from.has(gram);
  const given = [...to.keys()].filter(isNew);
  const right = [...wanted.keys()].filter(isNew);
  const good = given.filter((gram) => wanted.has(gram)).length;
  return f1(given.length === 0 ? 1 : good / given.length, right.length === 0 ? 1 : good / right.length);
}

function f1(precision: number, recall: number): number {
  return precision > 0 || recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

function times(counts: NgramCounts, factor: number): NgramCounts {
  return new Map([...counts].map(([gram, count]) => [gram, count * factor]));
}

function added(all: readonly NgramCounts[]): NgramCounts {
  const sums = new Map<string, number>();
  for (const counts of all) for (const [gram, count] of counts) sums.set(gram, (sums.get(gram) ?? 0) + count);
  return sums;
}

/** What both have. */
function least(one: NgramCounts, other: NgramCounts): NgramCounts {
  return positive(one, (gram, count) => Math.min(count, other.get(gram) ?? 0));
}

/** What the first has more of. */
function less(one: NgramCounts, other: NgramCounts): NgramCounts {
  return positive(one, (gram, count) => count - (other.get(gram) ?? 0));
}

function positive(counts: NgramCounts, change: (gram: string, count: number) => number): NgramCounts {
  const changed = [...counts].map(([gram, count]) => [gram, change(gram, count)] as const);
  return new Map(changed.filter(([, count]) => count > 0));
}

function sumOfShares(parts: NgramCounts, wholes: NgramCounts): number {
  let sum = 0;
  for (const [gram, count] of parts) sum += count / (wholes.get(gram) ?? count);
  return sum;
}

function sumOf(counts: NgramCounts): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
