import { BLEU_TOKENIZERS, type BleuTokenizer, tokenizeForBleu } from "./bleu-tokenizers.ts";
import {
  type CorpusInput,
  referenceCount,
  type Segment,
  segmentsOf,
  sentenceSegment,
  sumStatistics,
} from "./corpus.ts";
import { greatestCounts, sharedCount, wordNgrams } from "./ngrams.ts";
import {
  LARGEST_ORDER,
  requireOneOf,
  requireWhole,
  SACREBLEU_VERSION,
  wrongParameter,
} from "./parameters.ts";
import { trimEnd } from "./whitespace.ts";

export type SmoothMethod = "none" | "floor" | "add-k" | "exp";
export const SMOOTH_METHODS: readonly SmoothMethod[] = ["none", "floor", "add-k", "exp"];
const SMOOTH_DEFAULTS = { none: undefined, floor: 0.1, "add-k": 1, exp: undefined };

export interface BleuSettings {
  readonly lowercase?: boolean;
  /** Default `13a`. */
  readonly tokenize?: BleuTokenizer;
  /** Default `exp`. */
  readonly smoothMethod?: SmoothMethod;
  /** Default 0.1 for `floor`, 1 for `add-k`; of no use to the others. */
  readonly smoothValue?: number;
  /** Leaves out orders that no hypothesis is long enough for. Default true for sentences, false for a corpus. */
  readonly useEffectiveOrder?: boolean;
  /** Default 4. */
  readonly maxNgramOrder?: number;
}

export interface BleuScore {
  /** 0 to 100, higher is better. */
  readonly score: number;
  /** n-grams that a reference has, n from 1; with `add-k` what smoothing added is in. */
  readonly counts: readonly number[];
  readonly totals: readonly number[];
  /** In percent, after smoothing. */
  readonly precisions: readonly number[];
  /** Brevity penalty, 0 to 1. */
  readonly bp: number;
  readonly sysLen: number;
  readonly refLen: number;
  /** How it was computed, in sacreBLEU's words. */
  readonly signature: string;
}

/**
 * BLEU of a corpus (Papineni et al. 2002). 0 to 100, higher is better.
 * Source: sacreBLEU 2.6 (Post 2018), `corpus_bleu`.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
export function corpusBleu(input: CorpusInput & BleuSettings): BleuScore {
  return bleuOfSegments(segmentsOf(input), settled(input, false));
}

/**
 * BLEU of one sentence, by default with the effective order. 0 to 100, higher is better.
 * Source: sacreBLEU 2.6, `sentence_bleu`.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
export function sentenceBleu(
  input: { readonly hypothesis: string; readonly references: readonly string[] } & BleuSettings,
): BleuScore {
  return bleuOfSegments([sentenceSegment(input.hypothesis, input.references)], settled(input, true));
}

export type SettledBleu = Required<Omit<BleuSettings, "smoothValue">> & { readonly smoothValue?: number };

/** @throws AssayError `evaluation/parameter` */
export function settled(settings: BleuSettings, useEffectiveOrder: boolean): SettledBleu {
  const smoothMethod = settings.smoothMethod ?? "exp";
  const { lowercase = false, tokenize = "13a", maxNgramOrder = 4 } = settings;
  requireOneOf("tokenize", tokenize, BLEU_TOKENIZERS);
  requireOneOf("smoothMethod", smoothMethod, SMOOTH_METHODS);
  requireWhole("maxNgramOrder", maxNgramOrder, 1, LARGEST_ORDER);
  const smoothValue = settings.smoothValue ?? SMOOTH_DEFAULTS[smoothMethod];
  if (smoothValue !== undefined && !(smoothValue >= 0 && Number.isFinite(smoothValue)))
    throw wrongParameter("smoothValue", smoothValue, "a number of at least 0");
  const effective = settings.useEffectiveOrder ?? useEffectiveOrder;
  return { lowercase, tokenize, smoothMethod, smoothValue, maxNgramOrder, useEffectiveOrder: effective };
}

function bleuOfSegments(segments: readonly Segment[], settings: SettledBleu): BleuScore {
  const sums = sumStatistics(segments.map((segment) => bleuStatistics(segment, settings)));
  return { ...bleuOfStatistics(sums, settings), signature: signatureOf(segments, settings) };
}

/** What adds up over rows: both lengths, then n-grams found, then n-grams there are, n from 1. */
export function bleuStatistics(
  { hypothesis, references }: Segment,
  { lowercase, tokenize, maxNgramOrder }: SettledBleu,
): number[] {
  const wordsOf = (text: string) => tokenizeForBleu(trimEnd(lowercase ? text.toLowerCase() : text), tokenize);
  const words = wordsOf(hypothesis);
  const known = references.map(wordsOf);
  const found: number[] = [];
  const there: number[] = [];
  for (let order = 1; order <= maxNgramOrder; order++) {
    const wanted = greatestCounts(known.map((each) => wordNgrams(each, order)));
    found.push(sharedCount(wordNgrams(words, order), wanted));
    there.push(Math.max(0, words.length - order + 1));
  }
  const lengths = known.map((each) => each.length);
  return [words.length, closestLength(words.length, lengths), ...found, ...there];
}

/** The reference length nearest to the hypothesis'; the shorter of two as near. */
function closestLength(length: number, lengths: readonly number[]): number {
  const distance = (other: number) => Math.abs(length - other);
  return lengths.reduce((best, other) => {
    const gap = distance(other) - distance(best);
    return gap < 0 || (gap === 0 && other < best) ? other : best;
  });
}

/** The score of summed statistics. */
export function bleuOfStatistics(
  sums: ArrayLike<number>,
  settings: SettledBleu,
): Omit<BleuScore, "signature"> {
  const { smoothMethod, smoothValue = 0, useEffectiveOrder, maxNgramOrder } = settings;
  const [sysLen, refLen] = [sums[0], sums[1]];
  const counts = Array.from({ length: maxNgramOrder }, (_, at) => sums[2 + at]);
  const totals = Array.from({ length: maxNgramOrder }, (_, at) => sums[2 + maxNgramOrder + at]);
  const precisions = new Array<number>(maxNgramOrder).fill(0);
  const bp = sysLen >= refLen ? 1 : sysLen > 0 ? Math.exp(1 - refLen / sysLen) : 0;
  if (counts.every((count) => count === 0))
    return { score: 0, counts, totals, precisions, bp, sysLen, refLen };
  let [order, halving] = [maxNgramOrder, 1];
  for (let at = 0; at < maxNgramOrder; at++) {
    if (smoothMethod === "add-k" && at > 0) {
      counts[at] += smoothValue;
      totals[at] += smoothValue;
    }
    if (totals[at] === 0) break;
    if (useEffectiveOrder) order = at + 1;
    if (counts[at] > 0) {
      precisions[at] = (100 * counts[at]) / totals[at];
    } else if (smoothMethod === "exp") {
      halving *= 2;
      precisions[at] = 100 / (halving * totals[at]);
    } else if (smoothMethod === "floor") {
      precisions[at] = (100 * smoothValue) / totals[at];
    }
  }
  let logs = 0;
  for (const precision of precisions.slice(0, order)) logs += Math.log(precision);
  // One precision of 0 makes the mean of logarithms −∞ and the score 0.
  return { score: bp * Math.exp(logs / order), counts, totals, precisions, bp, sysLen, refLen };
}

function signatureOf(segments: readonly Segment[], settings: SettledBleu): string {
  const { lowercase, useEffectiveOrder, tokenize, smoothMethod, smoothValue } = settings;
  const hasValue = smoothMethod === "floor" || smoothMethod === "add-k";
  return [
    `nrefs:${referenceCount(segments)}`,
    `case:${lowercase ? "lc" : "mixed"}`,
    `eff:${useEffectiveOrder ? "yes" : "no"}`,
    `tok:${tokenize}`,
    `smooth:${smoothMethod}${hasValue ? `[${smoothValue?.toFixed(2)}]` : ""}`,
    `version:${SACREBLEU_VERSION}`,
  ].join("|");
}
