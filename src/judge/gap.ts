import { isMissing } from "../model/estimate.ts";
import { formatDifferences, formatTogether } from "../model/format.ts";
import type { Unit } from "../model/metric.ts";
import type { Rule } from "../model/rule.ts";
import { describeSubject } from "../model/subject.ts";
import { labelOf } from "../model/wording.ts";
import { decide, type Question } from "./decision.ts";
import { errorOf, type Outcome } from "./outcome.ts";
import { independent } from "./references.ts";
import type { Candidate } from "./selection.ts";
import { usable } from "./usable.ts";

/** `at most 5 points between any two`. */
export function gapText(bound: number, unit: Unit): string {
  return `at most ${formatDifferences([bound], unit)[0]} between any two`;
}

/**
 * `max_gap`: no two subjects lie further apart than the bound. Every pair is judged by the interval of its
 * difference and all pairs share one error budget, because the greatest of many gaps is large by chance. Subjects
 * are taken to have no rows in common, as the slices of one column.
 */
export function judgeGap(
  rule: Rule,
  bound: number,
  candidates: readonly Candidate[],
  confidence: number,
): Outcome {
  const { unit } = rule.metric;
  const expected = gapText(bound, unit);
  const label = labelOf(rule.metric.id, rule.options);
  const sides = candidates.map(({ subject, measurements }) => ({
    name: describeSubject(subject) || "the whole",
    estimate: usable(measurements[0].candidate),
  }));
  const known: { name: string; estimate: Parameters<typeof independent>[0] }[] = [];
  for (const { name, estimate } of sides) {
    if (isMissing(estimate))
      return errorOf(estimate, expected, `${name}: ${label} could not be measured: ${estimate.reason}`);
    known.push({ name, estimate });
  }
  if (known.length < 2)
    return errorOf(
      {
        code: "rule/one-subject",
        reason: `${known[0].name} alone was measured`,
        fix: "Name more subjects with `*`, or judge by `min` or `max` instead.",
      },
      expected,
      `${label}: a gap needs two subjects, and only ${known[0].name} was measured`,
    );
  // Ranked, so that each pair's difference is at least 0 and the greatest stands first.
  const ranked = known.toSorted((a, b) => b.estimate.value - a.estimate.value);
  const questions: Question[] = [];
  for (let high = 0; high < ranked.length; high++)
    for (let low = ranked.length - 1; low > high; low--)
      questions.push({
        difference: independent(ranked[high].estimate, ranked[low].estimate),
        region: { low: -bound, high: bound, allowed: bound, zeroBaseline: false },
      });
  const answers = decide(questions, confidence);
  const best = ranked[0];
  const worst = ranked[ranked.length - 1];
  const [top, bottom] = formatTogether([best.estimate.value, worst.estimate.value], unit);
  const [gap] = formatDifferences([best.estimate.value - worst.estimate.value], unit);
  const message = `${label}: ${best.name} ${top}, ${worst.name} ${bottom}; ${gap} apart, the most of ${ranked.length}, allowed ${formatDifferences([bound], unit)[0]}`;
  if (answers.some(({ side }) => side === "bad"))
    return {
      status: "fail",
      code: "rule/gap",
      expected,
      message,
      fix: "Find why one group differs so much; if that is meant, widen `max_gap` and say why in `because`.",
    };
  if (answers.every(({ side }) => side === "good"))
    return { status: "pass", code: "rule/held", expected, message };
  return {
    status: "inconclusive",
    code: "rule/cannot-tell",
    expected,
    message: `${message}; the rows of some groups are too few to tell`,
    fix: "Evaluate on more rows of the small groups, or allow more with `max_gap`; `level: warn` keeps the rule from blocking.",
  };
}
