import type { BaselineName, Evidence, Measurement } from "../model/evidence.ts";
import type { Options } from "../model/metric.ts";
import type { Rule } from "../model/rule.ts";
import { describeSubject, matchesSubject, SUBJECT_KEYS, type Subject } from "../model/subject.ts";

/** All measurements of one subject that a rule speaks about; they differ in what they are compared with. */
export interface Candidate {
  readonly subject: Subject;
  readonly measurements: readonly Measurement[];
}

/** The subjects that a rule matches, in the order of the evidence. */
export function subjectsOf(rule: Rule, evidence: Evidence): readonly Candidate[] {
  const found = new Map<string, Measurement[]>();
  for (const measurement of evidence.measurements) {
    if (measurement.metric !== rule.metric.id || !sameOptions(measurement.options, rule.options)) continue;
    const { subject, meant } = measurement;
    if (!matchesSubject(rule.subjects, subject)) continue;
    // What only a rule by its name misses is not one of the subjects that another rule's `*` stands for.
    if (meant !== undefined && keyOf(meant) !== keyOf(rule.subjects)) continue;
    const key = keyOf(subject);
    found.set(key, [...(found.get(key) ?? []), measurement]);
  }
  return [...found.values()].map((measurements) => ({ subject: measurements[0].subject, measurements }));
}

/** The measurement that was compared with this baseline, else any of the subject. */
export function measurementAgainst(candidate: Candidate, against: BaselineName): Measurement {
  return (
    candidate.measurements.find((measurement) => measurement.against === against) ?? candidate.measurements[0]
  );
}

/** Names of what a metric was measured for, for the message of a rule that matched none of it. */
export function measuredSubjects(rule: Rule, evidence: Evidence): readonly string[] {
  const names = evidence.measurements
    .filter((measurement) => measurement.metric === rule.metric.id)
    .map((measurement) => describeSubject(measurement.subject) || "the whole");
  return [...new Set(names)];
}

/** Two subjects are one when every key has the same text; `1` and `"1"` are the same batch. */
export function keyOf(subject: { readonly [key: string]: string | number | undefined }): string {
  return JSON.stringify(
    SUBJECT_KEYS.map((key) => (subject[key] === undefined ? null : String(subject[key]))),
  );
}

/** Options are the same when they say the same, whatever the order of their keys. */
export function sameOptions(a: Options, b: Options): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(",")}}`;
}
