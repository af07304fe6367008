import { Type } from "typebox";
import type { Options } from "../../../../model/metric.ts";
import { requireSameLength } from "../arrays.ts";
import { evaluationMetric, type Rows } from "../evaluation-metric.ts";
import { choiceOption, numberOption } from "../options.ts";
import { BLEU_TOKENIZERS } from "../text/bleu-tokenizers.ts";
import { LARGEST_ORDER } from "../text/parameters.ts";
import { meanTextMetric, referencesOf, textMetric } from "../text/text-metric.ts";
import { EED_LANGUAGES, eedOfTexts, settledEed } from "./extended-edit-distance.ts";
import { gleuOfSums, gleuStatistics, requireOrders } from "./google-bleu.ts";
import { meteorOfWords, settledMeteor } from "./meteor.ts";
import { nistScorer, requireDefined } from "./nist.ts";
import { wordsOf } from "./words.ts";

const Tokenize = {
  tokenize: Type.Optional(
    Type.Enum([...BLEU_TOKENIZERS], { description: "How words are parted; default `13a`" }),
  ),
};
const tokenizerOf = (options: Options) => choiceOption(options, "tokenize", BLEU_TOKENIZERS) ?? "13a";
const cost = (description: string) => Type.Optional(Type.Number({ minimum: 0, description }));

export const googleBleuMetric = textMetric({
  id: "google_bleu",
  description: "Google's BLEU (GLEU) of all rows as one corpus: shared n-grams by those of the longer text",
  direction: "higher",
  unit: "ratio",
  range: [0, 1],
  options: Type.Object({
    ...Tokenize,
    min_len: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: LARGEST_ORDER,
        description: "Words of the shortest n-grams; default 1",
      }),
    ),
    max_len: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: LARGEST_ORDER,
        description: "Words of the longest n-grams; default 4",
      }),
    ),
  }),
  source: "nltk.translate.gleu_score.corpus_gleu 3.10 (Wu et al. 2016)",
  statistics: (options) => {
    const [least, most] = [numberOption(options, "min_len", 1), numberOption(options, "max_len", 4)];
    requireOrders(least, most);
    return (references, hypothesis) =>
      gleuStatistics(wordsOf({ hypothesis, references }, tokenizerOf(options)), least, most);
  },
  score: gleuOfSums,
});

export const extendedEditDistanceMetric = meanTextMetric({
  id: "extended_edit_distance",
  description:
    "Mean over the rows of the edits of characters, with jumps at blanks, by the reference's length",
  direction: "lower",
  unit: "ratio",
  range: [0, 1],
  options: Type.Object({
    language: Type.Optional(
      Type.Enum([...EED_LANGUAGES], { description: "How texts are prepared; default `en`" }),
    ),
    alpha: cost("Cost of a jump; default 2"),
    rho: cost("Cost of visiting a character again; default 0.3"),
    deletion: cost("Cost of a deletion; default 0.2"),
    insertion: cost("Cost of an insertion or substitution; default 1"),
  }),
  source: "torchmetrics.functional.text.extended_edit_distance 1.9 (Stanchev et al. 2019)",
  rowScore: (options) => {
    const settings = settledEed({
      language: choiceOption(options, "language", EED_LANGUAGES),
      alpha: numberOption(options, "alpha", 2),
      rho: numberOption(options, "rho", 0.3),
      deletion: numberOption(options, "deletion", 0.2),
      insertion: numberOption(options, "insertion", 1),
    });
    return (reference, hypothesis) => eedOfTexts(hypothesis, reference, settings);
  },
});

export const meteorMetric = meanTextMetric({
  id: "meteor",
  description: "Mean over the rows of METEOR with its exact and stem stages, without synonyms of WordNet",
  direction: "higher",
  unit: "ratio",
  range: [0, 1],
  options: Type.Object({
    ...Tokenize,
    alpha: Type.Optional(
      Type.Number({ minimum: 0, maximum: 1, description: "Weight of precision against recall; default 0.9" }),
    ),
    beta: cost("Power of the share of chunks; default 3"),
    gamma: Type.Optional(
      Type.Number({ minimum: 0, maximum: 1, description: "Greatest penalty; default 0.5" }),
    ),
  }),
  source: "nltk.translate.meteor_score 3.10 without WordNet (Lavie and Agarwal 2007)",
  rowScore: (options) => {
    const settings = settledMeteor({
      alpha: numberOption(options, "alpha", 0.9),
      beta: numberOption(options, "beta", 3),
      gamma: numberOption(options, "gamma", 0.5),
    });
    return (reference, hypothesis) => {
      const { hypothesis: words, references } = wordsOf(
        { hypothesis, references: [reference] },
        tokenizerOf(options),
      );
      return meteorOfWords(words, references[0], settings);
    };
  },
});

const orderOf = (options: Options) => numberOption(options, "n", 5);

/** How rare an n-gram is depends on all references, so nothing adds up over rows. */
function scorerOf(rows: Rows, options: Options): ReturnType<typeof nistScorer> {
  const words = Array.from(rows.yTrue, (code, row) =>
    wordsOf(
      { hypothesis: rows.classes[rows.yPred[row]], references: referencesOf(code, rows) },
      tokenizerOf(options),
    ),
  );
  return nistScorer(words, orderOf(options));
}

export const nistMetric = evaluationMetric({
  id: "nist",
  description:
    "NIST of all rows as one corpus: shared n-grams by how rare they are; only values of the same references can be compared",
  direction: "higher",
  unit: "score",
  options: Type.Object({
    ...Tokenize,
    n: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: LARGEST_ORDER,
        description: "Words of the longest n-grams; default 5",
      }),
    ),
  }),
  source: "nltk.translate.nist_score.corpus_nist 3.10 (Doddington 2002)",
  tasks: ["text-generation"],
  reads: "prediction",
  value: (rows, options, sampleWeight) => {
    requireSameLength({ labels: rows.yTrue, predictions: rows.yPred, weights: sampleWeight });
    return requireDefined(scorerOf(rows, options)(sampleWeight), orderOf(options));
  },
  replicate: scorerOf,
});
