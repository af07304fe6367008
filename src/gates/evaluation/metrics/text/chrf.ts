import {
  type CorpusInput,
  referenceCount,
  type Segment,
  segmentsOf,
  sentenceSegment,
  sumStatistics,
} from "./corpus.ts";
import { characterNgrams, type NgramCounts, sharedCount, totalCount, wordNgrams } from "./ngrams.ts";
import { LARGEST_ORDER, requireWhole, SACREBLEU_VERSION, wrongParameter } from "./parameters.ts";
import { splitWords } from "./whitespace.ts";

const PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
const EPSILON = 1e-16;

export interface ChrfSettings {
  /** Longest n-gram of characters. Default 6. */
  readonly charOrder?: number;
  /** Longest n-gram of words: 0 is chrF (the default), 2 is chrF++. */
  readonly wordOrder?: number;
  /** How much more recall weighs than precision. Default 2. */
  readonly beta?: number;
  readonly lowercase?: boolean;
  /** Counts spaces as characters. */
  readonly whitespace?: boolean;
  /** Averages F-scores of the orders as chrF++.py, Moses and NLTK do, rather than precisions and recalls. */
  readonly epsSmoothing?: boolean;
}

export interface ChrfScore {
  /** 0 to 100, higher is better. */
  readonly score: number;
  /** How it was computed, in sacreBLEU's words. */
  readonly signature: string;
}

export type SettledChrf = Required<ChrfSettings>;

/**
 * chrF (Popović 2015) or, with `wordOrder: 2`, chrF++ of a corpus. 0 to 100, higher is better.
 * Source: sacreBLEU 2.6, `CHRF.corpus_score`.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
export function corpusChrf(input: CorpusInput & ChrfSettings): ChrfScore {
  return chrfOfSegments(segmentsOf(input), input);
}

/**
 * chrF of one sentence. 0 to 100, higher is better.
 * Source: sacreBLEU 2.6, `CHRF.sentence_score`.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
export function sentenceChrf(
  input: { readonly hypothesis: string; readonly references: readonly string[] } & ChrfSettings,
): ChrfScore {
  return chrfOfSegments([sentenceSegment(input.hypothesis, input.references)], input);
}

function chrfOfSegments(segments: readonly Segment[], given: ChrfSettings): ChrfScore {
  const settings = settledChrf(given);
  const sums = sumStatistics(segments.map((segment) => chrfStatistics(segment, settings)));
  return { score: chrfOfStatistics(sums, settings), signature: signatureOf(segments, settings) };
}

/** @throws AssayError `evaluation/parameter` */
export function settledChrf(settings: ChrfSettings): SettledChrf {
  const { charOrder = 6, wordOrder = 0, beta = 2 } = settings;
  requireWhole("charOrder", charOrder, 0, LARGEST_ORDER);
  requireWhole("wordOrder", wordOrder, 0, LARGEST_ORDER);
  requireWhole("charOrder + wordOrder", charOrder + wordOrder, 1);
  if (!(beta > 0 && Number.isFinite(beta))) throw wrongParameter("beta", beta, "a number above 0");
  const { lowercase = false, whitespace = false, epsSmoothing = false } = settings;
  return { charOrder, wordOrder, beta, lowercase, whitespace, epsSmoothing };
}

/** What adds up over rows: for each order n-grams of the hypothesis, of the best reference, and of both. */
export function chrfStatistics({ hypothesis, references }: Segment, settings: SettledChrf): number[] {
  const ours = ngramsOf(hypothesis, settings);
  let [best, bestScore]: [number[], number] = [[], -1];
  for (const reference of references) {
    const statistics = ngramsOf(reference, settings).flatMap((theirs, order) => [
      // n-grams of an order that the reference is too short for count for nothing.
      theirs.size === 0 ? 0 : totalCount(ours[order]),
      totalCount(theirs),
      sharedCount(ours[order], theirs),
    ]);
    const score = references.length === 1 ? 0 : chrfOfStatistics(statistics, settings);
    if (score > bestScore) [best, bestScore] = [statistics, score];
  }
  return best;
}

function ngramsOf(text: string, settings: SettledChrf): readonly NgramCounts[] {
  const { charOrder, wordOrder, lowercase, whitespace } = settings;
  const line = lowercase ? text.toLowerCase() : text;
  const characters = whitespace ? line : splitWords(line).join("");
  const words = wordOrder === 0 ? [] : withoutPunctuation(line);
  return [
    ...Array.from({ length: charOrder }, (_, at) => characterNgrams(characters, at + 1)),
    ...Array.from({ length: wordOrder }, (_, at) => wordNgrams(words, at + 1)),
  ];
}

/** Parts one mark from each word, the last before the first, as chrF++.py does. */
function withoutPunctuation(line: string): readonly string[] {
  return splitWords(line).flatMap((word) => {
    const last = word[word.length - 1];
    if (word.length === 1) return [word];
    if (PUNCTUATION.includes(last)) return [word.slice(0, -1), last];
    return PUNCTUATION.includes(word[0]) ? [word[0], word.slice(1)] : [word];
  });
}

/** The score of summed statistics. */
export function chrfOfStatistics(sums: ArrayLike<number>, settings: SettledChrf): number {
  const orders = settings.charOrder + settings.wordOrder;
  const factor = settings.beta ** 2;
  let [smoothed, precisions, recalls, effective] = [0, 0, 0, 0];
  for (let order = 0; order < orders; order++) {
    const [ours, theirs, shared] = [sums[3 * order], sums[3 * order + 1], sums[3 * order + 2]];
    const precision = ours > 0 ? shared / ours : EPSILON;
    const recall = theirs > 0 ? shared / theirs : EPSILON;
    const denominator = factor * precision + recall;
    smoothed += denominator > 0 ? ((1 + factor) * precision * recall) / denominator : EPSILON;
    if (ours > 0 && theirs > 0) {
      precisions += precision;
      recalls += recall;
      effective++;
    }
  }
  if (settings.epsSmoothing) return (100 * smoothed) / orders;
  if (precisions + recalls === 0) return 0;
  const [precision, recall] = [precisions / effective, recalls / effective];
  return (100 * ((1 + factor) * precision * recall)) / (factor * precision + recall);
}

function signatureOf(segments: readonly Segment[], settings: SettledChrf): string {
  const yes = (flag: boolean) => (flag ? "yes" : "no");
  return [
    `nrefs:${referenceCount(segments)}`,
    `case:${settings.lowercase ? "lc" : "mixed"}`,
    `eff:${yes(!settings.epsSmoothing)}`,
    `nc:${settings.charOrder}`,
    `nw:${settings.wordOrder}`,
    `space:${yes(settings.whitespace)}`,
    `version:${SACREBLEU_VERSION}`,
  ].join("|");
}
