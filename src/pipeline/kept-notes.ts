import type { Check } from "../model/check.ts";
import type { Aspect, Note } from "../model/evidence.ts";
import type { Expectation, Rule } from "../model/rule.ts";
import { matchesSubject } from "../model/subject.ts";

/**
 * Notes for the report of a gate: one that speaks about a rule only where the rule did not pass, because a gate
 * measures without knowing what is judged.
 * @param asked every rule about the gate, those of alternatives, too
 */
export function keptNotes(
  notes: readonly Note[],
  asked: readonly Rule[],
  checks: readonly Check[],
): readonly Note[] {
  const kept = notes.filter(({ about }) => about === undefined || matters(about, asked, checks));
  const said = new Map(kept.map(({ about, ...note }) => [JSON.stringify(note), note]));
  return [...said.values()];
}

function matters(about: Aspect, asked: readonly Rule[], checks: readonly Check[]): boolean {
  const { bound } = about;
  const speaks = asked.some(
    ({ metric, options, subjects, expectations }) =>
      metric.id === about.metric &&
      same(options, about.options) &&
      matchesSubject(subjects, about.subject) &&
      (bound === undefined || expectations.some((one) => sideOf(one) === bound)),
  );
  const own = checks.filter(
    ({ metric, options = {}, subject }) =>
      metric === about.metric && same(options, about.options) && matchesSubject(subject, about.subject),
  );
  // What only alternatives ask for has no check of its own.
  const judged = own.length > 0 ? own : checks.filter(({ metric }) => metric === undefined);
  return speaks && judged.some(({ status }) => status !== "pass" && status !== "skipped");
}

function sideOf({ kind }: Expectation): "min" | "max" {
  return kind === "max" || kind === "no_better_than" ? "max" : "min";
}

function same(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
