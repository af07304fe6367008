import { commonLength, commonPlaces } from "./common-subsequence.ts";
import { type CorpusInput, segmentsOf } from "./corpus.ts";
import { sharedCount, totalCount, wordNgrams } from "./ngrams.ts";
import { wrongParameter } from "./parameters.ts";
import { porterStem } from "./porter-stemmer.ts";

/** `rouge1` to `rouge9`, `rougeL`, or `rougeLsum` for texts with a sentence a line. */
export type RougeType = `rouge${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | "rougeL" | "rougeLsum";

export interface RougeSettings {
  /** Default rouge1, rouge2, rougeL and rougeLsum. */
  readonly rougeTypes?: readonly RougeType[];
  /** Compares words of more than three letters by their stem (English). Default false. */
  readonly useStemmer?: boolean;
}

export interface RougeScore {
  readonly precision: number;
  readonly recall: number;
  readonly fmeasure: number;
}

export type RougeScores = Readonly<Partial<Record<RougeType, RougeScore>>>;

const DEFAULT_TYPES: readonly RougeType[] = ["rouge1", "rouge2", "rougeL", "rougeLsum"];
/** Shorter words stay as they are. */
const LEAST_STEMMED = 4;

/**
 * ROUGE of one text (Lin 2004); of several targets for each type the one with the best F-measure. Each 0 to 1,
 * higher is better; 0 where either text has no word.
 * Source: rouge_score 0.1, `RougeScorer.score_multi`.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`, `evaluation/text-too-long`
 */
export function rougeScore(
  input: { readonly targets: readonly string[]; readonly prediction: string } & RougeSettings,
): RougeScores {
  return meanRouge({
    ...input,
    hypotheses: [input.prediction],
    references: input.targets.map((target) => [target]),
  });
}

/**
 * ROUGE averaged over the rows of a corpus. Each 0 to 1, higher is better.
 * Source: rouge_score 0.1, the plain mean of its scores (its aggregator says about the same by a bootstrap).
 * @throws AssayError as `rougeScore`
 */
export function meanRouge(input: CorpusInput & RougeSettings): RougeScores {
  const { rougeTypes = DEFAULT_TYPES, useStemmer = false } = input;
  const segments = segmentsOf(input);
  const means = rougeTypes.map((type) => {
    let [precision, recall, fmeasure] = [0, 0, 0];
    for (const { hypothesis, references } of segments) {
      const score = rougeOfSegment(type, references, hypothesis, useStemmer);
      precision += score.precision;
      recall += score.recall;
      fmeasure += score.fmeasure;
    }
    const rows = segments.length;
    return [type, { precision: precision / rows, recall: recall / rows, fmeasure: fmeasure / rows }] as const;
  });
  return Object.fromEntries(means);
}

/** @throws AssayError `evaluation/parameter`, `evaluation/text-too-long` */
export function rougeOfSegment(
  type: RougeType,
  targets: readonly string[],
  prediction: string,
  useStemmer: boolean,
): RougeScore {
  const scores = targets.map((target) => scoreOf(type, target, prediction, useStemmer));
  return scores.reduce((best, score) => (score.fmeasure > best.fmeasure ? score : best));
}

function scoreOf(type: RougeType, target: string, prediction: string, useStemmer: boolean): RougeScore {
  if (type === "rougeLsum") {
    const sentences = (text: string) => text.split("\n").map((line) => wordsOf(line, useStemmer));
    return summaryScore(sentences(target), sentences(prediction));
  }
  const [wanted, given] = [wordsOf(target, useStemmer), wordsOf(prediction, useStemmer)];
  if (type === "rougeL") return scoreFrom(commonLength(wanted, given), given.length, wanted.length);
  const order = Number(/^rouge([1-9])$/.exec(type)?.[1]);
  if (Number.isNaN(order))
    throw wrongParameter("rougeTypes", type, "of rouge1 to rouge9, rougeL and rougeLsum");
  const [ours, theirs] = [wordNgrams(given, order), wordNgrams(wanted, order)];
  return scoreFrom(sharedCount(theirs, ours), totalCount(ours), totalCount(theirs));
}

function wordsOf(text: string, useStemmer: boolean): readonly string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return useStemmer ? words.map((word) => (word.length < LEAST_STEMMED ? word : porterStem(word))) : words;
}

/** Union of the common subsequences of each wanted sentence with all given ones; no word is a hit twice. */
function summaryScore(
  wanted: readonly (readonly string[])[],
  given: readonly (readonly string[])[],
): RougeScore {
  const left = [wanted, given].map((sentences) => new Map(wordNgrams(sentences.flat(), 1)));
  let hits = 0;
  for (const sentence of wanted) {
    const places = new Set(given.flatMap((other) => commonPlaces(sentence, other)));
    for (const place of places) {
      const word = sentence[place];
      if (left.some((counts) => (counts.get(word) ?? 0) === 0)) continue;
      for (const counts of left) counts.set(word, (counts.get(word) ?? 0) - 1);
      hits++;
    }
  }
  return scoreFrom(hits, given.flat().length, wanted.flat().length);
}

function scoreFrom(hits: number, given: number, wanted: number): RougeScore {
  const precision = hits / Math.max(given, 1);
  const recall = hits / Math.max(wanted, 1);
  const sum = precision + recall;
  return { precision, recall, fmeasure: sum > 0 ? (2 * precision * recall) / sum : 0 };
}
