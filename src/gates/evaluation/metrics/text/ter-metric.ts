import { Type } from "typebox";
import { flagOption } from "../options.ts";
import { terOfStatistics, terStatistics } from "./ter.ts";
import { textMetric } from "./text-metric.ts";

export const ter = textMetric({
  id: "ter",
  description: "Translation edit rate of all rows as one corpus, in percent of the reference's words",
  direction: "lower",
  unit: "score",
  options: Type.Object({
    normalized: Type.Optional(
      Type.Boolean({ description: "Part punctuation from words first; default false" }),
    ),
    no_punct: Type.Optional(Type.Boolean({ description: "Drop punctuation first; default false" })),
    asian_support: Type.Optional(
      Type.Boolean({ description: "The same for Chinese and Japanese characters; default false" }),
    ),
    case_sensitive: Type.Optional(Type.Boolean({ description: "Compare with case; default false" })),
  }),
  source: "sacreBLEU 2.6 TER (Snover et al. 2006)",
  statistics: (options) => {
    const settings = {
      normalized: flagOption(options, "normalized"),
      noPunct: flagOption(options, "no_punct"),
      asianSupport: flagOption(options, "asian_support"),
      caseSensitive: flagOption(options, "case_sensitive"),
    };
    return (references, hypothesis) => terStatistics({ hypothesis, references }, settings);
  },
  score: terOfStatistics,
});
