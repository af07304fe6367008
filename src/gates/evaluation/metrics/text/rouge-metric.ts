import { Type } from "typebox";
import { flagOption } from "../options.ts";
import { type RougeType, rougeOfSegment } from "./rouge.ts";
import { meanTextMetric } from "./text-metric.ts";

const about = (id: RougeType, what: string) =>
  meanTextMetric({
    id,
    description: `Mean over the rows of ROUGE's F-measure of ${what}`,
    direction: "higher",
    unit: "ratio",
    range: [0, 1],
    options: Type.Object({
      use_stemmer: Type.Optional(
        Type.Boolean({ description: "Compare English words by their stem; default false" }),
      ),
    }),
    source: "rouge_score 0.1 RougeScorer (Lin 2004)",
    rowScore: (options) => {
      const useStemmer = flagOption(options, "use_stemmer");
      return (reference, hypothesis) => rougeOfSegment(id, [reference], hypothesis, useStemmer).fmeasure;
    },
  });

export const rouge1 = about("rouge1", "single words");
export const rouge2 = about("rouge2", "pairs of words");
export const rougeL = about("rougeL", "the longest common subsequence of words");
export const rougeLsum = about("rougeLsum", "the longest common subsequences of sentences, one a line");
