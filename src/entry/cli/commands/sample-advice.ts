import { formatCount, formatDifferences, formatShare } from "../../../model/format.ts";
import type { Rule } from "../../../model/rule.ts";
import { nameOf } from "../../../model/wording.ts";
import { bennettSamples, hoeffdingSamples } from "../../../stats/sample-size.ts";

/** As everywhere in a report: intervals of 95 %. */
const ERROR_CHANCE = 0.05;
/** Two versions of one model seldom disagree on more rows. */
const DIFFERING = 0.1;

/** How many rows a rule about a share needs, before anything is measured; nothing for rules that no formula fits. */
export function sampleAdvice({ metric, options, subjects, expectations, level }: Rule): readonly string[] {
  if (level === "off" || metric.unit !== "ratio") return [];
  return expectations.flatMap((expectation) => {
    if (!("margin" in expectation)) return [];
    const { kind, amount } = expectation.margin;
    if (kind !== "absolute" || amount <= 0 || amount >= 1) return [];
    const question = { margin: amount, errorChance: ERROR_CHANCE };
    const [margin] = formatDifferences([amount], "ratio");
    const any = formatCount(hoeffdingSamples(question, 2));
    const alike = formatCount(bennettSamples(question, DIFFERING));
    return [
      `  ${nameOf(metric.id, options, subjects)}: to tell ${margin} apart takes up to ${any} rows, ${alike} where the models differ on at most ${formatShare(DIFFERING)} of them`,
    ];
  });
}
