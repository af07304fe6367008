import { AssayError } from "../../../../model/error.ts";
import type { EvaluationMetric } from "../evaluation-metric.ts";
import { type RowStatistics, textMetric } from "../text/text-metric.ts";
import { characterStatistics, errorRateOf } from "./cer.ts";
import { wordErrorsOf, wordStatistics } from "./word-errors.ts";

function wordMetric(
  id: "wer" | "mer" | "wil" | "wip",
  description: string,
  range?: readonly [number, number],
): EvaluationMetric {
  return textMetric({
    id,
    description,
    direction: id === "wip" ? "higher" : "lower",
    unit: "ratio",
    range,
    source: `jiwer 4 ${id} (Morris et al. 2004)`,
    statistics: () => ofOneReference(id, wordStatistics),
    score: (sums) => wordErrorsOf(sums)[id],
  });
}

/** Error rates know one reference; which of several was said is not guessed. */
function ofOneReference(
  id: string,
  statistics: (reference: string, hypothesis: string) => readonly number[],
): RowStatistics {
  return ([reference, ...others], hypothesis) => {
    if (others.length === 0) return statistics(reference, hypothesis);
    throw new AssayError("evaluation/settings", `${id} is defined for one reference, but rows have more.`, {
      fix: "Take `references` out of the gate, or measure this metric in a gate of its own.",
    });
  };
}

export const werMetric = wordMetric("wer", "Word error rate: edits to a word of the references");
export const merMetric = wordMetric(
  "mer",
  "Match error rate: share of matches and edits that are edits",
  [0, 1],
);
export const wilMetric = wordMetric("wil", "Word information lost", [0, 1]);
export const wipMetric = wordMetric("wip", "Word information preserved", [0, 1]);

export const cerMetric = textMetric({
  id: "cer",
  description: "Character error rate: edits to a character of the references, blanks included",
  direction: "lower",
  unit: "ratio",
  source: "jiwer 4 cer",
  statistics: () => ofOneReference("cer", characterStatistics),
  score: errorRateOf,
});
