import { Type } from "typebox";
import type { Options } from "../../../../model/metric.ts";
import { flagOption, numberOption } from "../options.ts";
import { chrfOfStatistics, chrfStatistics, type SettledChrf, settledChrf } from "./chrf.ts";
import { textMetric } from "./text-metric.ts";

export const chrf = textMetric({
  id: "chrf",
  description:
    "chrF of all rows as one corpus, 0 to 100: shared n-grams of characters; chrF++ with `word_order: 2`",
  direction: "higher",
  unit: "score",
  range: [0, 100],
  options: Type.Object({
    char_order: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 20, description: "Longest n-gram of characters; default 6" }),
    ),
    word_order: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 20, description: "Longest n-gram of words; default 0" }),
    ),
    beta: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        description: "How much more recall weighs than precision; default 2",
      }),
    ),
    lowercase: Type.Optional(Type.Boolean({ description: "Compare without case; default false" })),
    whitespace: Type.Optional(Type.Boolean({ description: "Count spaces as characters; default false" })),
  }),
  source: "sacreBLEU 2.6 CHRF (Popović 2015, 2017)",
  statistics: (options) => {
    const settings = settingsOf(options);
    return (references, hypothesis) => chrfStatistics({ hypothesis, references }, settings);
  },
  score: (sums, options) => chrfOfStatistics(sums, settingsOf(options)),
});

function settingsOf(options: Options): SettledChrf {
  return settledChrf({
    charOrder: numberOption(options, "char_order", 6),
    wordOrder: numberOption(options, "word_order", 0),
    beta: numberOption(options, "beta", 2),
    lowercase: flagOption(options, "lowercase"),
    whitespace: flagOption(options, "whitespace"),
  });
}
