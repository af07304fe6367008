import type { Estimate } from "../model/estimate.ts";
import type { Measurement } from "../model/evidence.ts";
import { formatTogether, formatValue } from "../model/format.ts";
import type { Expectation } from "../model/rule.ts";
import { nameOf } from "../model/wording.ts";
import { decide } from "./decision.ts";
import type { Outcome } from "./outcome.ts";
import type { Compared } from "./references.ts";
import { allowedRegion } from "./region.ts";
import { sameNumber } from "./tolerance.ts";
import { type Comparison, describeComparison, describeDoubt, writeMargin } from "./wording.ts";

export type NoWorseThan = Extract<Expectation, { kind: "no_worse_than" }>;

/** One subject of a rule that has both sides of its comparison. */
export interface Comparable {
  readonly measurement: Measurement;
  readonly candidate: Estimate;
  readonly compared: Compared;
}

/** Judges all subjects of one `no_worse_than` together, since they share one error budget. */
export function judgeDifferences(
  expectation: NoWorseThan,
  subjects: readonly Comparable[],
  confidence: number,
): readonly Outcome[] {
  const regions = subjects.map(({ measurement, candidate, compared }) =>
    allowedRegion(
      measurement.direction,
      expectation.margin,
      compared.baseline.value,
      candidate.value,
      compared.scale,
    ),
  );
  const answers = decide(
    subjects.map(({ compared }, index) => ({ difference: compared.difference, region: regions[index] })),
    confidence,
  );
  return subjects.map(({ measurement, candidate, compared }, index) =>
    outcomeOf(expectation, measurement, {
      unit: measurement.unit,
      direction: measurement.direction,
      candidate: candidate.value,
      compared,
      region: regions[index],
      answer: answers[index],
      confidence,
    }),
  );
}

function outcomeOf(expectation: NoWorseThan, measurement: Measurement, comparison: Comparison): Outcome {
  const { metric, options, subject, unit } = measurement;
  const name = nameOf(metric, options, subject);
  const { label, baseline } = comparison.compared;
  const expected = `no worse than ${label} ${formatValue(baseline.value, unit)} by ${writeMargin(expectation.margin, unit)}`;
  const message = `${name} ${describeComparison(comparison)}`;
  switch (comparison.answer.side) {
    case "good":
      return { status: "pass", code: "rule/held", expected, message };
    case "bad":
      return {
        status: "fail",
        code: "rule/regressed",
        expected,
        message,
        fix: label.startsWith("passport")
          ? "Find what made it worse; if that is meant, accept it with `assay golden accept`, or widen `by` and say why in `because`."
          : "Find what in this change made it worse; if that is meant, widen `by` and say why in `because`.",
      };
    case "unclear":
      return {
        status: "inconclusive",
        code: "rule/cannot-tell",
        expected,
        message: `${message}; ${describeDoubt(comparison)}`,
        fix: "Measure on more samples, or allow more with `by`; `level: warn` keeps the rule from blocking.",
      };
  }
}

/** `equals: baseline`: the two values themselves, apart from rounding. */
export function judgeSame({ measurement, candidate, compared }: Comparable): Outcome {
  const { metric, options, subject, unit } = measurement;
  const name = nameOf(metric, options, subject);
  const [ours, theirs] = formatTogether([candidate.value, compared.baseline.value], unit);
  const expected = `the same as ${compared.label} ${formatValue(compared.baseline.value, unit)}`;
  const note = compared.note === undefined ? "" : `; ${compared.note}`;
  if (sameNumber(candidate.value, compared.baseline.value))
    return {
      status: "pass",
      code: "rule/held",
      expected,
      message: `${name} ${ours}, the same as ${compared.label}${note}`,
    };
  return {
    status: "fail",
    code: "rule/not-equal",
    expected,
    message: `${name} ${ours}, ${compared.label} ${theirs}; they must be the same${note}`,
    fix: "Find what in this change moved it; if that is meant, change the rule and say why in `because`.",
  };
}
