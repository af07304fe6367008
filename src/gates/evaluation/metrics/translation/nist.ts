import { AssayError } from "../../../../model/error.ts";
import type { Numbers } from "../labels.ts";
import { wordNgrams } from "../text/ngrams.ts";
import { requireOrder, type Worded, type WordsInput, wordsOfRows } from "./words.ts";

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
export function nist(input: NistInput): number {
  const { n = 5 } = input;
  requireOrder("n", n);
  return requireDefined(nistScorer(wordsOfRows(input), n)(), n);
}

/** @throws AssayError `evaluation/undefined` for NaN */
export function requireDefined(score: number, n: number): number {
  if (!Number.isNaN(score)) return score;
  throw new AssayError("evaluation/undefined", `No prediction has ${n} words, or no reference has any.`, {
    fix: "Look at shorter n-grams with `n`, or at texts of more words.",
  });
}

/** N-grams of one order of a row, by number. */
interface OfReference {
  readonly words: number;
  /** N-grams that the prediction shares with it: number and how often. */
  readonly shared: readonly (readonly [number, number])[];
}

interface OfRow {
  readonly words: number;
  /** By order, then by reference. */
  readonly orders: readonly (readonly OfReference[])[];
  /** N-grams of all references: number and how often. */
  readonly known: readonly (readonly [number, number])[];
  readonly referenceWords: number;
}

/** NIST of rows by how often each counts; NaN where it is not defined. */
export function nistScorer(rows: readonly Worded[], n: number): (weights?: Numbers) => number {
  const numbers = new Map<string, number>();
  // The n-gram less its last word; −1 for a single word.
  const parents: number[] = [];
  const numberOf = (gram: string): number => {
    const known = numbers.get(gram);
    if (known !== undefined) return known;
    const blank = gram.lastIndexOf(" ");
    const parent = blank === -1 ? -1 : numberOf(gram.slice(0, blank));
    numbers.set(gram, parents.length);
    parents.push(parent);
    return parents.length - 1;
  };
  const read = rows.map((row) => readRow(row, n, numberOf));
  return (weights) => {
    const weightOf = (row: number) => weights?.[row] ?? 1;
    const frequency = new Float64Array(parents.length);
    let words = 0;
    read.forEach((row, at) => {
      words += weightOf(at) * row.referenceWords;
      for (const [gram, count] of row.known) frequency[gram] += weightOf(at) * count;
    });
    const information = frequency.map((count, gram) =>
      Math.log2((parents[gram] === -1 ? words : frequency[parents[gram]]) / count),
    );
    return scoreOf(read, n, information, weightOf);
  };
}

function readRow({ hypothesis, references }: Worded, n: number, numberOf: (gram: string) => number): OfRow {
  const known: [number, number][] = [];
  const orders = Array.from({ length: n }, (_, at) => {
    const given = wordNgrams(hypothesis, at + 1);
    return references.map((reference) => {
      const shared: [number, number][] = [];
      for (const [gram, count] of wordNgrams(reference, at + 1)) {
        const number = numberOf(gram);
        known.push([number, count]);
        const found = given.get(gram);
        if (found !== undefined) shared.push([number, Math.min(found, count)]);
      }
      return { words: reference.length, shared };
    });
  });
  const referenceWords = references.reduce((sum, reference) => sum + reference.length, 0);
  return { words: hypothesis.length, orders, known, referenceWords };
}

function scoreOf(
  rows: readonly OfRow[],
  n: number,
  information: Float64Array,
  weightOf: (row: number) => number,
): number {
  let [score, referenceLength, length] = [0, 0, 0];
  for (let order = 1; order <= n; order++) {
    let [numerator, denominator] = [0, 0];
    rows.forEach((row, at) => {
      const weight = weightOf(at);
      if (weight === 0) return;
      const best = bestReference(row.orders[order - 1], information);
      numerator += weight * best.worth;
      denominator += weight * Math.max(0, row.words - order + 1);
      referenceLength += weight * best.words;
      length += weight * row.words;
    });
    score += numerator / denominator;
  }
  return score * lengthPenalty(length / referenceLength);
}

/** The reference that shares most, the longest of several as good. */
function bestReference(
  references: readonly OfReference[],
  information: Float64Array,
): { worth: number; words: number } {
  let best = { worth: -1, words: 0 };
  for (const { words, shared } of references) {
    let worth = 0;
    for (const [gram, count] of shared) worth += information[gram] * count;
    if (worth > best.worth || (worth === best.worth && words > best.words)) best = { worth, words };
  }
  return best;
}

/** 0.5 for predictions of two thirds of the references' words. */
function lengthPenalty(ratio: number): number {
  if (!(ratio > 0 && ratio < 1)) return Math.max(Math.min(ratio, 1), 0);
  const beta = Math.log(0.5) / Math.log(1.5) ** 2;
  return Math.exp(beta * Math.log(ratio) ** 2);
}
