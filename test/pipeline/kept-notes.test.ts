import { expect, test } from "vitest";
import { DATA_METRICS } from "../../src/gates/data/metrics/index.ts";
import type { Check, Status } from "../../src/model/check.ts";
import type { Note } from "../../src/model/evidence.ts";
import type { Expectation, Rule } from "../../src/model/rule.ts";
import { keptNotes } from "../../src/pipeline/kept-notes.ts";

const OPTIONS = { condition: "a > 0" };

function rule(id: string, ...expectations: readonly Expectation[]): Rule {
  const metric = DATA_METRICS.find(({ info }) => info.id === id)?.info;
  if (metric === undefined) throw new Error(`no metric ${id}`);
  return { metric, options: OPTIONS, subjects: { slice: "x=*" }, expectations, level: "error" };
}

function check(metric: string | undefined, slice: string, status: Status): Check {
  return {
    code: "rule/above-maximum",
    ...(metric === undefined ? {} : { metric, options: OPTIONS }),
    subject: metric === undefined ? {} : { slice },
    status,
    level: "error",
    expected: "",
    actual: 0,
    message: "",
  };
}

function note(metric: string, message: string, bound?: "min" | "max"): Note {
  const about = { metric, options: OPTIONS, subject: { slice: "x=1" } };
  return { code: "data/failing-rows", message, about: bound === undefined ? about : { ...about, bound } };
}

const MAX: Expectation = { kind: "max", bound: 0 };
const MIN: Expectation = { kind: "min", bound: 1 };
const NOTES = [
  note("violation_rate", "rate"),
  note("violation_count", "rate"),
  { code: "data/row-by-row", message: "always" },
] as const;
const kept = (asked: readonly Rule[], checks: readonly Check[], notes: readonly Note[] = NOTES) =>
  keptNotes(notes, asked, checks).map(({ message, ...rest }) => ("about" in rest ? "about" : message));

test("a note about a rule stays where that did not pass, and is said once", () => {
  const asked = [rule("violation_rate", MAX), rule("violation_count", MAX)];
  const fails = check("violation_rate", "x=1", "fail");
  expect(kept(asked, [fails, check("violation_count", "x=1", "warn")])).toEqual(["rate", "always"]);
  expect(kept(asked, [fails, check("violation_count", "x=1", "pass")])).toEqual(["rate", "always"]);
  expect(kept(asked, [check("violation_rate", "x=1", "pass")])).toEqual(["always"]);
  expect(kept(asked, [check("violation_rate", "x=2", "fail")])).toEqual(["always"]);
});

test("what only alternatives ask for stays where none of them holds", () => {
  const asked = [rule("violation_rate", MAX)];
  expect(kept(asked, [check(undefined, "", "fail")])).toEqual(["rate", "always"]);
  expect(kept(asked, [check(undefined, "", "pass")])).toEqual(["always"]);
  expect(kept([], [check(undefined, "", "fail")])).toEqual(["always"]);
});

test("rows too few and rows too many are told apart by the rule's bound", () => {
  const notes = [note("condition_rate", "too few", "min"), note("condition_rate", "too many", "max")];
  const checks = [check("condition_rate", "x=1", "fail")];
  expect(kept([rule("condition_rate", MIN)], checks, notes)).toEqual(["too few"]);
  expect(kept([rule("condition_rate", MAX)], checks, notes)).toEqual(["too many"]);
  expect(kept([rule("condition_rate", MIN, MAX)], checks, notes)).toEqual(["too few", "too many"]);
});
