import { weightedMean } from "../arrays.ts";
import { wrongParameter } from "../text/parameters.ts";
import { porterStem } from "../text/porter-stemmer.ts";
import { type WordsInput, wordsOfRows } from "./words.ts";

export interface MeteorSettings {
  /** Weight of precision against recall, 0 to 1; default 0.9. */
  readonly alpha?: number;
  /** Power of the share of chunks, default 3. */
  readonly beta?: number;
  /** Greatest penalty, 0 to 1; default 0.5. */
  readonly gamma?: number;
}

/**
 * METEOR with its exact and stem stages: a mean of precision and recall of words in lower case, less for words in
 * another order; of several references the best counts, and the rows' mean is taken. 0 to 1, higher is better.
 * Synonyms of WordNet are data that Assay does not have, so values are at most NLTK's with WordNet.
 * Source: `nltk.translate.meteor_score` of NLTK 3.10 with a WordNet without synonyms; Lavie and Agarwal 2007.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`
 */
export function meteor(input: WordsInput & MeteorSettings): number {
  const settings = settledMeteor(input);
  return weightedMean(
    wordsOfRows(input).map(({ hypothesis, references }) =>
      Math.max(...references.map((reference) => meteorOfWords(hypothesis, reference, settings))),
    ),
  );
}

/** @throws AssayError `evaluation/parameter` */
export function settledMeteor({
  alpha = 0.9,
  beta = 3,
  gamma = 0.5,
}: MeteorSettings): Required<MeteorSettings> {
  for (const [name, share] of Object.entries({ alpha, gamma }))
    if (!(share >= 0 && share <= 1)) throw wrongParameter(name, share, "a number from 0 to 1");
  if (!(beta >= 0 && beta < Number.POSITIVE_INFINITY))
    throw wrongParameter("beta", beta, "a number of at least 0");
  return { alpha, beta, gamma };
}

export function meteorOfWords(
  hypothesis: readonly string[],
  reference: readonly string[],
  { alpha, beta, gamma }: Required<MeteorSettings>,
): number {
  const matches = aligned(lower(hypothesis), lower(reference));
  if (matches.length === 0) return 0;
  const [precision, recall] = [matches.length / hypothesis.length, matches.length / reference.length];
  const mean = (precision * recall) / (alpha * precision + (1 - alpha) * recall);
  return (1 - gamma * (chunksOf(matches) / matches.length) ** beta) * mean;
}

type Pair = readonly [number, number];

/** Places of equal words, then of equal stems of those left, by the place in the prediction. */
function aligned(hypothesis: readonly string[], reference: readonly string[]): readonly Pair[] {
  const matched: Pair[] = [];
  let left = [[...hypothesis.keys()], [...reference.keys()]] as const;
  for (const formOf of [(word: string) => word, porterStem]) {
    const pairs = match(
      left,
      (at) => formOf(hypothesis[at]),
      (at) => formOf(reference[at]),
    );
    matched.push(...pairs);
    const [given, wanted] = [new Set(pairs.map(([at]) => at)), new Set(pairs.map(([, at]) => at))];
    left = [left[0].filter((at) => !given.has(at)), left[1].filter((at) => !wanted.has(at))];
  }
  return matched.sort(([one], [other]) => one - other);
}

/** Each word, the last one first, with the last word of the reference that is left. */
function match(
  [given, wanted]: readonly [readonly number[], readonly number[]],
  formOfGiven: (at: number) => string,
  formOfWanted: (at: number) => string,
): readonly Pair[] {
  const places = new Map<string, number[]>();
  for (const at of wanted) {
    const form = formOfWanted(at);
    const known = places.get(form);
    if (known === undefined) places.set(form, [at]);
    else known.push(at);
  }
  return [...given].reverse().flatMap((at): Pair[] => {
    const place = places.get(formOfGiven(at))?.pop();
    return place === undefined ? [] : [[at, place]];
  });
}

/** Runs of words that lie side by side in both. */
function chunksOf(matches: readonly Pair[]): number {
  let chunks = 1;
  for (let at = 1; at < matches.length; at++) {
    const [before, here] = [matches[at - 1], matches[at]];
    if (here[0] !== before[0] + 1 || here[1] !== before[1] + 1) chunks++;
  }
  return chunks;
}

function lower(words: readonly string[]): readonly string[] {
  return words.map((word) => word.toLowerCase());
}
