import { Type } from "typebox";
import type { Options } from "../../../../model/metric.ts";
import { choiceOption, flagOption, numberOption } from "../options.ts";
import { bleuOfStatistics, bleuStatistics, type SettledBleu, SMOOTH_METHODS, settled } from "./bleu.ts";
import { BLEU_TOKENIZERS } from "./bleu-tokenizers.ts";
import { textMetric } from "./text-metric.ts";

export const bleu = textMetric({
  id: "bleu",
  description: "BLEU of all rows as one corpus, 0 to 100",
  direction: "higher",
  unit: "score",
  range: [0, 100],
  options: Type.Object({
    tokenize: Type.Optional(
      Type.Enum([...BLEU_TOKENIZERS], { description: "How words are parted; default `13a`" }),
    ),
    lowercase: Type.Optional(Type.Boolean({ description: "Compare without case; default false" })),
    smooth_method: Type.Optional(
      Type.Enum([...SMOOTH_METHODS], {
        description: "What stands for orders without a match; default `exp`",
      }),
    ),
    smooth_value: Type.Optional(
      Type.Number({ minimum: 0, description: "Of `floor` (default 0.1) and `add-k` (default 1)" }),
    ),
    effective_order: Type.Optional(
      Type.Boolean({ description: "Leave out orders that no prediction is long enough for; default false" }),
    ),
  }),
  source: "sacreBLEU 2.6 corpus_bleu (Papineni et al. 2002; Post 2018)",
  statistics: (options) => {
    const settings = settingsOf(options);
    return (references, hypothesis) => bleuStatistics({ hypothesis, references }, settings);
  },
  score: (sums, options) => bleuOfStatistics(sums, settingsOf(options)).score,
});

function settingsOf(options: Options): SettledBleu {
  const smoothValue = numberOption(options, "smooth_value", Number.NaN);
  return settled(
    {
      tokenize: choiceOption(options, "tokenize", BLEU_TOKENIZERS),
      lowercase: flagOption(options, "lowercase"),
      smoothMethod: choiceOption(options, "smooth_method", SMOOTH_METHODS),
      smoothValue: Number.isNaN(smoothValue) ? undefined : smoothValue,
    },
    flagOption(options, "effective_order"),
  );
}
