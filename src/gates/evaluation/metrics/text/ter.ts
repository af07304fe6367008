import {
  type CorpusInput,
  referenceCount,
  type Segment,
  segmentsOf,
  sentenceSegment,
  sumStatistics,
} from "./corpus.ts";
import { SACREBLEU_VERSION } from "./parameters.ts";
import { translationEdits } from "./ter-shifts.ts";
import { type TerSettings, tokenizeForTer } from "./ter-tokenizer.ts";

export interface TerScore {
  /** 0 upwards, in percent of the reference's words; lower is better. */
  readonly score: number;
  readonly numEdits: number;
  /** Words of the references; of several to a row their mean. */
  readonly refLength: number;
  /** How it was computed, in sacreBLEU's words. */
  readonly signature: string;
}

/**
 * Translation edit rate of a corpus (Snover et al. 2006). 0 upwards, lower is better.
 * Source: sacreBLEU 2.6, `TER.corpus_score`.
 * @throws AssayError as `segmentsOf`
 */
export function corpusTer(input: CorpusInput & TerSettings): TerScore {
  return terOfSegments(segmentsOf(input), input);
}

/**
 * Translation edit rate of one sentence. 0 upwards, lower is better.
 * Source: sacreBLEU 2.6, `TER.sentence_score`.
 * @throws AssayError as `segmentsOf`
 */
export function sentenceTer(
  input: { readonly hypothesis: string; readonly references: readonly string[] } & TerSettings,
): TerScore {
  return terOfSegments([sentenceSegment(input.hypothesis, input.references)], input);
}

function terOfSegments(segments: readonly Segment[], settings: TerSettings): TerScore {
  const sums = sumStatistics(segments.map((segment) => terStatistics(segment, settings)));
  const signature = [
    `nrefs:${referenceCount(segments)}`,
    `case:${settings.caseSensitive ? "mixed" : "lc"}`,
    "tok:tercom",
    `norm:${settings.normalized ? "yes" : "no"}`,
    `punct:${settings.noPunct ? "no" : "yes"}`,
    `asian:${settings.asianSupport ? "yes" : "no"}`,
    `version:${SACREBLEU_VERSION}`,
  ].join("|");
  return { score: terOfStatistics(sums), numEdits: sums[0], refLength: sums[1], signature };
}

/** What adds up over rows: edits to the nearest reference, and the references' mean length. */
export function terStatistics({ hypothesis, references }: Segment, settings: TerSettings): number[] {
  const words = tokenizeForTer(hypothesis, settings);
  const known = references.map((reference) => tokenizeForTer(reference, settings));
  const edits = Math.min(...known.map((reference) => translationEdits(words, reference)));
  const length = known.reduce((sum, reference) => sum + reference.length, 0);
  return [edits, length / known.length];
}

/** The score of summed statistics. */
export function terOfStatistics(sums: ArrayLike<number>): number {
  const [edits, length] = [sums[0], sums[1]];
  if (length > 0) return (100 * edits) / length;
  return edits > 0 ? 100 : 0;
}
