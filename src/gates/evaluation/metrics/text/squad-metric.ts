import { isExactMatch, tokenF1Of } from "./squad.ts";
import { meanTextMetric, referencesOf } from "./text-metric.ts";

export const exactMatchMetric = meanTextMetric({
  id: "exact_match",
  description: "Share of the rows equal to the reference but for case, punctuation, articles and spaces",
  direction: "higher",
  unit: "ratio",
  range: [0, 1],
  source: "the official evaluation of SQuAD v1.1 (Rajpurkar et al. 2016), as a share",
  rowScore: () => (reference, hypothesis) => isExactMatch(hypothesis, reference),
  trials: (rows) => {
    const isMatch = (code: number, row: number) => {
      const answer = rows.classes[rows.yPred[row]];
      return referencesOf(code, rows).some((reference) => isExactMatch(answer, reference) === 1);
    };
    return { successes: Array.from(rows.yTrue).filter(isMatch).length, trials: rows.yTrue.length };
  },
});

export const tokenF1Metric = meanTextMetric({
  id: "token_f1",
  description: "Mean over the rows of the F1 of words shared with the reference, compared as by exact_match",
  direction: "higher",
  unit: "ratio",
  range: [0, 1],
  source: "the official evaluation of SQuAD v1.1 (Rajpurkar et al. 2016), as a share",
  rowScore: () => (reference, hypothesis) => tokenF1Of(hypothesis, reference),
});
