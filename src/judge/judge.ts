import type { Check } from "../model/check.ts";
import { type Estimate, isMissing, type Missing } from "../model/estimate.ts";
import type { BaselineName, Evidence, Measurement } from "../model/evidence.ts";
import type { Expectation, Rule } from "../model/rule.ts";
import { describeSubject } from "../model/subject.ts";
import { labelOf, nameOf } from "../model/wording.ts";
import { judgeBounds } from "./bounds.ts";
import { type Comparable, judgeDifferences, judgeSame } from "./comparison.ts";
import { gapText, judgeGap } from "./gap.ts";
import { errorOf, type Outcome } from "./outcome.ts";
import { expectationText, judgePoint } from "./point.ts";
import { isFirstRun, type References, resolveBaseline } from "./references.ts";
import { type Candidate, measuredSubjects, measurementAgainst, subjectsOf } from "./selection.ts";
import { usable } from "./usable.ts";
import { combine, levelled } from "./verdict.ts";
import { judgeWithin, withinText } from "./within.ts";
import { expectedText } from "./wording.ts";

const CONFIDENCE = 0.95;
const NO_HISTORY: Missing = {
  code: "history/too-short",
  reason: "this run has no history",
  fix: "Name its file with `history:` in assay.yml and record runs with `assay history append`.",
};
/** As many subjects as a message lists before it only counts the rest. */
const LISTED_SUBJECTS = 8;

/**
 * Judges what a gate measured by its rules. Pure: no file, clock or network; the same evidence gives the same
 * checks. One check for each rule and subject, in the order of the rules and then of the evidence; a rule
 * that matched nothing and a gate without rules give one check of status `error` each.
 */
export function judge(rules: readonly Rule[], evidence: Evidence, references: References): Check[] {
  if (rules.length === 0)
    return [
      {
        code: "rule/none",
        subject: {},
        status: "error",
        level: "error",
        expected: "at least one rule",
        actual: null,
        message: "this gate has no rules, so it cannot pass",
        fix: "Add rules to this gate in assay.yml; `assay plan` shows what it can measure.",
      },
    ];
  return rules.flatMap((rule) => judgeRule(rule, evidence, references));
}

/** @returns one check for each subject of the rule, or one for all where the rule compares them */
export function judgeRule(rule: Rule, evidence: Evidence, references: References): Check[] {
  const expected = askedBy(rule);
  const name = nameOf(rule.metric.id, rule.options, rule.subjects);
  if (rule.level === "off") {
    const outcome: Outcome = {
      status: "skipped",
      code: "rule/off",
      expected,
      message: `${name}: this rule is switched off`,
    };
    return [checkOf(rule, { subject: rule.subjects, measurements: [] }, [outcome])];
  }
  const candidates = subjectsOf(rule, evidence);
  if (candidates.length === 0)
    return [checkOf(rule, { subject: rule.subjects, measurements: [] }, [nothing(rule, evidence, expected)])];
  const [first] = rule.expectations;
  if (first?.kind === "max_gap") {
    const whole = { subject: rule.subjects, measurements: [] };
    return [
      checkOf(rule, whole, [judgeGap(rule, first.bound, candidates, references.confidence ?? CONFIDENCE)]),
    ];
  }
  const columns = rule.expectations.map((expectation) =>
    judgeExpectation(rule, expectation, candidates, references),
  );
  return candidates.map((candidate, row) =>
    checkOf(
      rule,
      candidate,
      columns.map((column) => column[row]),
    ),
  );
}

/** One expectation on all subjects of its rule, which share an error budget. */
function judgeExpectation(
  rule: Rule,
  expectation: Expectation,
  candidates: readonly Candidate[],
  references: References,
): readonly Outcome[] {
  const confidence = references.confidence ?? CONFIDENCE;
  const together: { row: number; comparable: Comparable }[] = [];
  const bounded: { row: number; measurement: Measurement; candidate: Estimate }[] = [];
  const outcomes = candidates.map((candidate, row): Outcome | undefined => {
    if (expectation.kind === "max_gap") return undefined;
    const against = "against" in expectation ? expectation.against : undefined;
    const measurement =
      against === undefined ? candidate.measurements[0] : measurementAgainst(candidate, against);
    const name = nameOf(measurement.metric, measurement.options, measurement.subject);
    const expected = expects(rule, expectation);
    const value = usable(measurement.candidate);
    if (isMissing(value)) {
      const { comparesWith } = rule.metric;
      if (comparesWith === undefined)
        return errorOf(value, expected, `${name} could not be measured: ${value.reason}`);
      return withoutBaseline(name, references.unavailable.get(comparesWith) ?? value, expected, references);
    }
    if ((expectation.kind === "min" || expectation.kind === "max") && rule.metric.judgedBy === "interval") {
      bounded.push({ row, measurement, candidate: value });
      return undefined;
    }
    if (expectation.kind === "min" || expectation.kind === "max" || expectation.kind === "equals")
      return judgePoint(expectation, measurement, value, confidence);
    if (expectation.kind === "within") {
      const earlier = references.history?.(measurement) ?? NO_HISTORY;
      if ("reason" in earlier) return withoutBaseline(name, earlier, expected, references);
      const outcome = judgeWithin(expectation, measurement, value, earlier);
      return "reason" in outcome ? withoutBaseline(name, outcome, expected, references) : outcome;
    }
    const compared = resolveBaseline(measurement, value, expectation.against, references);
    if ("reason" in compared) return withoutBaseline(name, compared, expected, references, against);
    const broken = [compared.baseline, compared.difference].map(usable).find(isMissing);
    if (broken !== undefined) return withoutBaseline(name, broken, expected, references, against);
    const comparable = { measurement, candidate: value, against: expectation.against, compared };
    if (expectation.kind === "equals_baseline") return judgeSame(comparable);
    together.push({ row, comparable });
    return undefined;
  });
  const waiting = [...together, ...bounded].map(({ row }) => row);
  const judged =
    "margin" in expectation
      ? judgeDifferences(
          expectation,
          together.map(({ comparable }) => comparable),
          confidence,
        )
      : "bound" in expectation && expectation.kind !== "max_gap"
        ? judgeBounds(expectation, bounded, confidence)
        : [];
  const byRow = new Map(waiting.map((row, index) => [row, judged[index]]));
  return outcomes.flatMap((outcome, row) => outcome ?? byRow.get(row) ?? []);
}

/** @param against whose fault it is: a file of the baseline may have the name of one that is right here */
function withoutBaseline(
  name: string,
  missing: Missing,
  expected: string,
  references: References,
  against?: BaselineName,
): Outcome {
  const other = against === undefined ? "" : ` with ${against}`;
  const said = `of ${against}: `;
  const reason = missing.reason.startsWith(said) ? missing.reason.slice(said.length) : missing.reason;
  if (references.whenMissing === "skip" && isFirstRun(missing))
    return {
      status: "skipped",
      code: missing.code,
      expected,
      message: `${name} is not compared${other}: ${reason}`,
    };
  return errorOf(missing, expected, `${name} cannot be compared${other}: ${reason}`);
}

function nothing(rule: Rule, evidence: Evidence, expected: string): Outcome {
  const label = labelOf(rule.metric.id, rule.options);
  const wanted = describeSubject(rule.subjects) || "the whole";
  const measured = measuredSubjects(rule, evidence);
  const more = measured.length - LISTED_SUBJECTS;
  const seen =
    measured.length === 0
      ? `${rule.metric.id} was not measured at all`
      : `${rule.metric.id} was measured for ${measured.slice(0, LISTED_SUBJECTS).join("; ")}${more > 0 ? ` and ${more} more` : ""}`;
  return {
    status: "error",
    code: "rule/nothing-measured",
    expected,
    message: `${label} for ${wanted}: nothing was measured that this rule speaks about; ${seen}`,
    fix: "Check the spelling of the column or slice in the rule, and that the data holds it.",
  };
}

function expects(rule: Rule, expectation: Expectation): string {
  switch (expectation.kind) {
    case "equals_baseline":
      return `the same as ${expectation.against}`;
    case "no_worse_than":
    case "better_than":
    case "no_better_than":
      return expectedText(expectation, expectation.against, rule.metric.unit);
    case "max_gap":
      return gapText(expectation.bound, rule.metric.unit);
    case "within":
      return withinText(expectation);
    default:
      return expectationText(expectation, rule.metric);
  }
}

/** A rule in words that hold for every run. */
export function askedBy(rule: Rule): string {
  return rule.expectations.map((expectation) => expects(rule, expectation)).join(" and ");
}

function checkOf(rule: Rule, candidate: Candidate, outcomes: readonly Outcome[]): Check {
  const { status, code, expected, message, fix, compared } = combine(outcomes);
  const value = candidate.measurements[0]?.candidate;
  const asked = askedBy(rule);
  const actual =
    value === undefined || isMissing(value) || !Number.isFinite(value.value) ? null : value.value;
  return {
    code,
    metric: rule.metric.id,
    options: rule.options,
    subject: candidate.subject,
    status: levelled(status, rule.level),
    level: rule.level,
    ...(asked === expected ? {} : { asked }),
    expected,
    actual,
    ...(compared === undefined ? {} : { compared }),
    message,
    ...(fix === undefined ? {} : { fix }),
    ...(rule.because === undefined ? {} : { because: rule.because }),
    ...(rule.location === undefined ? {} : { location: rule.location }),
  };
}
