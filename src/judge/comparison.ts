import type { Estimate } from "../model/estimate.ts";
import type { BaselineName, Measurement } from "../model/evidence.ts";
import { formatValue } from "../model/format.ts";
import type { Comparing, Expectation } from "../model/rule.ts";
import { nameOf } from "../model/wording.ts";
import { comparedWith } from "./compared-with.ts";
import { decide } from "./decision.ts";
import { withNoisyMargin } from "./noisy-margin.ts";
import type { Outcome } from "./outcome.ts";
import type { Compared } from "./references.ts";
import { allowedRegion, type Region } from "./region.ts";
import { exactOf, sameNumber } from "./tolerance.ts";
import { type Comparison, describeComparison, describeDoubt, expectedText, formatSides } from "./wording.ts";

export type Comparative = Extract<Expectation, { kind: Comparing }>;

/** One subject of a rule that has both sides of its comparison. */
export interface Comparable {
  readonly measurement: Measurement;
  readonly candidate: Estimate;
  /** The other side's name in the rule. */
  readonly against: BaselineName;
  readonly compared: Compared;
}

/** Judges all subjects of one comparison together, since they share one error budget. */
export function judgeDifferences(
  expectation: Comparative,
  subjects: readonly Comparable[],
  confidence: number,
): readonly Outcome[] {
  const regions = subjects.map(({ measurement, candidate, compared }) =>
    allowedRegion(
      expectation.kind,
      measurement.direction,
      expectation.margin,
      exactOf(compared.baseline),
      exactOf(candidate),
      compared.scale,
    ),
  );
  const answers = decide(
    subjects.map(({ compared }, index) => ({
      difference: askedOf(expectation, compared, regions[index]),
      region: regions[index],
    })),
    confidence,
  );
  return subjects.map(({ measurement, candidate, compared }, index) =>
    outcomeOf(expectation, measurement, {
      comparing: expectation.kind,
      unit: measurement.unit,
      direction: measurement.direction,
      candidate,
      compared,
      region: regions[index],
      answer: answers[index],
      confidence,
    }),
  );
}

/** On the log scale a share of the baseline is a fixed distance; on the linear one it is as unsure as the baseline. */
function askedOf({ margin }: Comparative, compared: Compared, region: Region): Estimate {
  const { difference, baseline, scale } = compared;
  if (scale === "log" || margin.kind !== "relative") return difference;
  // Nothing is unsure about two sides that are the same.
  if (difference.uncertainty.kind === "exact") return difference;
  return withNoisyMargin(difference, baseline, margin.amount, region);
}

function outcomeOf(expectation: Comparative, measurement: Measurement, comparison: Comparison): Outcome {
  const { metric, options, subject, unit } = measurement;
  const name = nameOf(metric, options, subject);
  const { label, baseline } = comparison.compared;
  const expected = expectedText(expectation, `${label} ${formatValue(baseline.value, unit)}`, unit);
  const message = `${name} ${describeComparison(comparison)}`;
  const compared = comparedWith(expectation.against, comparison.compared, comparison.answer.interval);
  switch (comparison.answer.side) {
    case "good":
      return { status: "pass", code: "rule/held", expected, message, compared };
    case "bad":
      return {
        status: "fail",
        code: CODES[expectation.kind],
        expected,
        message,
        compared,
        fix: fixOf(expectation.kind, label),
      };
    case "unclear":
      return {
        status: "inconclusive",
        code: "rule/cannot-tell",
        expected,
        message: `${message}; ${describeDoubt(comparison)}`,
        compared,
        fix: "Measure on more samples, or allow more with `by`; `level: warn` keeps the rule from blocking.",
      };
  }
}

const CODES = {
  no_worse_than: "rule/regressed",
  better_than: "rule/not-better",
  no_better_than: "rule/too-good",
} as const;

function fixOf(comparing: Comparing, label: string): string {
  if (comparing === "better_than")
    return "Improve it further, or ask for less in `by` and say why in `because`.";
  if (comparing === "no_better_than")
    return "Look for a leak first: rows of the golden data in the training data, or a feature that knows the label. If the gain is real, widen `by` and say why in `because`.";
  return label.startsWith("passport")
    ? "Find what made it worse; if that is meant, accept it with `assay golden accept`, or widen `by` and say why in `because`."
    : "Find what in this change made it worse; if that is meant, widen `by` and say why in `because`.";
}

/** `equals: baseline`: the two values themselves, apart from rounding. */
export function judgeSame({ measurement, candidate, against, compared }: Comparable): Outcome {
  const { metric, options, subject, unit } = measurement;
  const name = nameOf(metric, options, subject);
  const [ours, theirs] = formatSides(candidate, compared.baseline, unit);
  const expected = `the same as ${compared.label} ${formatValue(compared.baseline.value, unit)}`;
  const note = compared.note === undefined ? "" : `; ${compared.note}`;
  if (sameNumber(exactOf(candidate), exactOf(compared.baseline)))
    return {
      status: "pass",
      code: "rule/held",
      expected,
      message: `${name} ${ours}, the same as ${compared.label}${note}`,
      compared: comparedWith(against, compared),
    };
  return {
    status: "fail",
    code: "rule/not-equal",
    expected,
    message: `${name} ${ours}, ${compared.label} ${theirs}; they must be the same${note}`,
    compared: comparedWith(against, compared),
    fix: "Find what in this change moved it; if that is meant, change the rule and say why in `because`.",
  };
}
