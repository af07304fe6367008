import type { Code } from "../model/codes/index.ts";
import type { Estimate } from "../model/estimate.ts";
import type { Measurement } from "../model/evidence.ts";
import { formatShare, formatTogether, formatWhole, formatWritten } from "../model/format.ts";
import type { Expectation } from "../model/rule.ts";
import { nameOf } from "../model/wording.ts";
import { shownInterval } from "../stats/interval.ts";
import type { Outcome } from "./outcome.ts";
import { atLeast, atMost, type Exact, exactOf, sameNumber } from "./tolerance.ts";

export type PointExpectation = Extract<Expectation, { kind: "min" | "max" | "equals" }>;

interface Form {
  readonly bound: number;
  readonly holds: boolean;
  /** Whether a value within these ends would be judged otherwise. */
  readonly isOpen: (interval: readonly [number, number]) => boolean;
  readonly code: Code;
  /** Before the bound, in the text of what is expected. */
  readonly expects: string;
  /** Before the bound, in the message of a failure. */
  readonly breaks: string;
}

/** Judges the value itself, not its interval; says when the interval holds the bound. */
export function judgePoint(
  expectation: PointExpectation,
  measurement: Measurement,
  candidate: Estimate,
  confidence: number,
): Outcome {
  const { metric, options, subject, unit, range } = measurement;
  const form = formOf(expectation, exactOf(candidate));
  const [lower, upper] = shownInterval(candidate, confidence, range);
  const near = lower < upper && form.isOpen([lower, upper]);
  const [rounded, bound, low, high] = formatTogether(
    near ? [candidate.value, form.bound, lower, upper] : [candidate.value, form.bound],
    unit,
    form.bound,
  );
  const value = candidate.integer === undefined ? rounded : formatWhole(candidate.integer);
  const doubt = near
    ? `; the ${formatShare(confidence)} interval ${low} to ${high} holds the bound, so other samples could decide otherwise`
    : "";
  const name = nameOf(metric, options, subject);
  const expected = expectationText(expectation, measurement);
  if (form.holds)
    return {
      status: "pass",
      code: "rule/held",
      expected,
      message: `${name} ${value} is ${form.expects} ${bound}${doubt}`,
    };
  return {
    status: "fail",
    code: form.code,
    expected,
    message: `${name} ${value}, ${form.breaks} ${bound}${doubt}`,
    fix: "Find what moved it; if the new value is meant, change the rule and say why in `because`.",
  };
}

/** `at least 0.7`. */
export function expectationText(
  expectation: PointExpectation,
  measurement: Pick<Measurement, "unit">,
): string {
  const bound = expectation.kind === "equals" ? expectation.value : expectation.bound;
  const words = { min: "at least", max: "at most", equals: "exactly" }[expectation.kind];
  return `${words} ${formatWritten(bound, measurement.unit)}`;
}

function formOf(expectation: PointExpectation, value: Exact): Form {
  switch (expectation.kind) {
    case "min":
      return {
        bound: expectation.bound,
        holds: atLeast(value, expectation.bound),
        isOpen: ([lower, upper]) =>
          atLeast(value, expectation.bound) ? lower < expectation.bound : upper >= expectation.bound,
        code: "rule/below-minimum",
        expects: "at least",
        breaks: "below the minimum",
      };
    case "max":
      return {
        bound: expectation.bound,
        holds: atMost(value, expectation.bound),
        isOpen: ([lower, upper]) =>
          atMost(value, expectation.bound) ? upper > expectation.bound : lower <= expectation.bound,
        code: "rule/above-maximum",
        expects: "at most",
        breaks: "above the maximum",
      };
    case "equals":
      return {
        bound: expectation.value,
        holds: sameNumber(value, expectation.value),
        isOpen: ([lower, upper]) => lower <= expectation.value && expectation.value <= upper,
        code: "rule/not-equal",
        expects: "exactly",
        breaks: "not the expected",
      };
  }
}
