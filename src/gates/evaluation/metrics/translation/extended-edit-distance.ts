import { AssayError } from "../../../../model/error.ts";
import { weightedMean } from "../arrays.ts";
import { type CorpusInput, segmentsOf } from "../text/corpus.ts";
import { requireOneOf, wrongParameter } from "../text/parameters.ts";
import { blanks, trimEnd } from "../text/whitespace.ts";

export interface ExtendedEditDistanceSettings {
  /** How texts are prepared: punctuation apart for English (`en`, the default), NFKC for Japanese (`ja`). */
  readonly language?: "en" | "ja";
  /** Cost of a jump, default 2. */
  readonly alpha?: number;
  /** Cost of visiting a character again, default 0.3. */
  readonly rho?: number;
  /** Default 0.2. */
  readonly deletion?: number;
  /** Of an insertion or substitution, default 1. */
  readonly insertion?: number;
}

export type SettledEed = Required<ExtendedEditDistanceSettings>;

export const EED_LANGUAGES = ["en", "ja"] as const;
/** Pairs of characters that are compared; more take longer than a second. */
const MOST_PAIRS = 1e8;

/**
 * Extended edit distance: edits of characters where the prediction may also jump at blanks, by the reference's length;
 * of several references the nearest counts, and the rows' mean is taken. 0 to 1, lower is better.
 * Source: `torchmetrics.functional.text.extended_edit_distance` 1.9, in double precision; Stanchev et al. 2019.
 * @throws AssayError as `segmentsOf`, `evaluation/parameter`, `evaluation/text-too-long`; `evaluation/undefined` for
 *   empty texts where rho is 0
 */
export function extendedEditDistance(input: CorpusInput & ExtendedEditDistanceSettings): number {
  const settings = settledEed(input);
  return weightedMean(
    segmentsOf(input).map(({ hypothesis, references }) =>
      Math.min(...references.map((reference) => eedOfTexts(hypothesis, reference, settings))),
    ),
  );
}

/** @throws AssayError `evaluation/parameter` */
export function settledEed({
  language = "en",
  alpha = 2,
  rho = 0.3,
  deletion = 0.2,
  insertion = 1,
}: ExtendedEditDistanceSettings): SettledEed {
  requireOneOf("language", language, EED_LANGUAGES);
  for (const [name, cost] of Object.entries({ alpha, rho, deletion, insertion }))
    if (!(cost >= 0 && cost < Number.POSITIVE_INFINITY))
      throw wrongParameter(name, cost, "a number of at least 0");
  return { language, alpha, rho, deletion, insertion };
}

/** @throws AssayError `evaluation/text-too-long`, `evaluation/undefined` */
export function eedOfTexts(hypothesis: string, reference: string, settings: SettledEed): number {
  const prepare = settings.language === "en" ? prepareEnglish : prepareJapanese;
  const [given, wanted] = [Array.from(prepare(hypothesis)), Array.from(prepare(reference))];
  if (given.length * wanted.length > MOST_PAIRS)
    throw new AssayError(
      "evaluation/text-too-long",
      `A text of ${given.length} characters is compared with one of ${wanted.length}.`,
      { fix: "Part the texts into sentences, a row each." },
    );
  const { cost, visits } = cheapestPath(given, wanted, settings);
  const coverage = settings.rho * visits.reduce((sum, count) => sum + (count >= 0 ? count : 1), 0);
  const length = wanted.length + coverage;
  if (length > 0) return Math.min(1, (cost + coverage) / length);
  throw new AssayError("evaluation/undefined", "A reference is empty, and visits cost nothing.", {
    fix: "Leave the row out, or give `rho` above 0.",
  });
}

/** Cost of the way through the grid of characters, and how often each place of the prediction was visited, less 1. */
function cheapestPath(
  given: readonly string[],
  wanted: readonly string[],
  { alpha, deletion, insertion }: SettledEed,
): { cost: number; visits: Int32Array } {
  const visits = new Int32Array(given.length + 1).fill(-1);
  let row = new Float64Array(given.length + 1).fill(1);
  row[0] = 0;
  let next = new Float64Array(given.length + 1);
  for (const character of wanted) {
    next[0] = row[0] + 1;
    let nearest = 0;
    for (let at = 1; at < next.length; at++) {
      const same = row[at - 1] + (given[at - 1] === character ? 0 : 1);
      next[at] = Math.min(next[at - 1] + deletion, same, row[at] + insertion);
      if (next[at] < next[nearest]) nearest = at;
    }
    visits[nearest]++;
    if (character === " ") {
      const jump = alpha + next[nearest];
      for (let at = 0; at < next.length; at++) if (next[at] > jump) next[at] = jump;
    }
    [row, next] = [next, row];
  }
  return { cost: row[row.length - 1], visits };
}

function prepareEnglish(text: string): string {
  const apart = trimEnd(text).replace(/[.!?,]/g, " $&");
  const joined = blanks(apart)
    .replace(/(\p{Nd}) ([.,]) (\p{Nd})/gu, "$1$2$3")
    // The dot of the original's pattern is any character; scores are equal only with the same slip.
    .replace(/(Dr|Jr|Prof|Rev|Gen|Mr|Mt|Mrs|Ms) ./gu, "$1.")
    .replaceAll("e . g .", "e.g.")
    .replaceAll("i . e .", "i.e.")
    .replaceAll("U . S .", "U.S.");
  return ` ${joined} `;
}

function prepareJapanese(text: string): string {
  return trimEnd(text).normalize("NFKC");
}
