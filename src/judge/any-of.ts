import type { Check, Status } from "../model/check.ts";
import type { Missing } from "../model/estimate.ts";
import type { Evidence } from "../model/evidence.ts";
import type { AnyOf, GateRule } from "../model/rule.ts";
import { nameOf } from "../model/wording.ts";
import { askedBy, judgeRule } from "./judge.ts";
import type { References } from "./references.ts";
import { levelled } from "./verdict.ts";

/** What a gate measured and is compared with, or why it has nothing. */
export type GateEvidence = { readonly evidence: Evidence; readonly references: References } | Missing;

const CONFIDENCE = 0.95;
/** What the group comes to is what its best alternative does; one that was skipped is no way out for the others. */
const BEST: readonly Status[] = ["pass", "warn", "inconclusive", "error", "fail", "skipped"];

interface Alternative {
  readonly status: Status;
  readonly code: Check["code"];
  readonly expected: string;
  readonly messages: readonly string[];
}

/**
 * One check for a group of alternatives: it passes when all rules of one alternative hold. The chance of a false
 * pass grows with every alternative, so each is asked with its share of the error budget (Bonferroni).
 */
export function judgeAnyOf(group: AnyOf, evidenceOf: (gate: string) => GateEvidence, own: string): Check {
  if (group.level === "off") return switchedOff(group);
  const share = 1 / group.alternatives.length;
  const judged = group.alternatives.map((rules) => judgeAlternative(rules, evidenceOf, own, share));
  const best = BEST.find((status) => judged.some((one) => one.status === status)) ?? "error";
  const speaking = judged.filter(({ status }) => status === best);
  const message =
    best === "pass" || best === "warn"
      ? speaking[0].messages.join("; ")
      : `none of ${judged.length} alternatives is known to hold: ${judged.map(({ messages }, index) => `(${index + 1}) ${messages.join("; ")}`).join("; ")}`;
  const asked = group.alternatives.map((rules) => rules.map((one) => askedOf(one, own)).join(" and "));
  return {
    about: aboutOf(group),
    code: best === "fail" ? "rule/none-holds" : speaking[0].code,
    subject: {},
    status: levelled(best === "warn" ? "pass" : best, group.level),
    level: group.level,
    asked: asked.join(", or "),
    expected: judged.map(({ expected }) => expected).join(", or "),
    actual: null,
    message,
    ...(best === "pass" || best === "warn"
      ? {}
      : { fix: "Make one of the alternatives hold; the message says how far each is from it." }),
    ...(group.because === undefined ? {} : { because: group.because }),
    ...(group.location === undefined ? {} : { location: group.location }),
  };
}

function aboutOf({ alternatives }: AnyOf): string {
  return `one of ${alternatives.length} alternatives`;
}

function askedOf({ gate, rule }: GateRule, own: string): string {
  return `${named(gate, own, nameOf(rule.metric.id, rule.options, rule.subjects))} ${askedBy(rule)}`;
}

function switchedOff(group: AnyOf): Check {
  const { level, because, location } = group;
  return {
    about: aboutOf(group),
    code: "rule/off",
    subject: {},
    status: "skipped",
    level,
    expected: "one of the alternatives",
    actual: null,
    message: "this choice of rules is switched off",
    ...(because === undefined ? {} : { because }),
    ...(location === undefined ? {} : { location }),
  };
}

function judgeAlternative(
  rules: readonly GateRule[],
  evidenceOf: (gate: string) => GateEvidence,
  own: string,
  share: number,
): Alternative {
  const checks = rules.flatMap(({ gate, rule }) => judgeIn(gate, rule, evidenceOf(gate), own, share));
  // Any doubt about one rule is doubt about all of them together; a failure settles it.
  const worst: Status =
    (["fail", "error", "inconclusive", "skipped"] as const).find((status) =>
      checks.some((check) => check.status === status),
    ) ?? "pass";
  const speaking = worst === "pass" ? checks : checks.filter(({ status }) => status === worst);
  return {
    status: worst,
    code: speaking[0].code,
    expected: unique(
      rules.map(({ gate, rule }) => {
        const expected = checks.find((check) => check.metric === rule.metric.id)?.expected ?? "";
        return `${named(gate, own, nameOf(rule.metric.id, rule.options, rule.subjects))} ${expected}`;
      }),
    ).join(" and "),
    messages: unique(speaking.map(({ message }) => message)),
  };
}

function judgeIn(
  gate: string,
  rule: GateRule["rule"],
  found: GateEvidence,
  own: string,
  share: number,
): readonly Check[] {
  if ("reason" in found) {
    const name = named(gate, own, nameOf(rule.metric.id, rule.options, rule.subjects));
    return [
      {
        code: found.code,
        metric: rule.metric.id,
        subject: rule.subjects,
        status: "error",
        level: "error",
        expected: "",
        actual: null,
        message: `${name} was not measured: ${found.reason}`,
      },
    ];
  }
  const confidence = 1 - (1 - (found.references.confidence ?? CONFIDENCE)) * share;
  const checks = judgeRule({ ...rule, level: "error" }, found.evidence, { ...found.references, confidence });
  return checks.map((check) => ({ ...check, message: named(gate, own, check.message) }));
}

function named(gate: string, own: string, text: string): string {
  return gate === own ? text : `${gate}: ${text}`;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
