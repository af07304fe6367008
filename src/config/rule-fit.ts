import type { GateConfig } from "../model/config.ts";
import { AssayError } from "../model/error.ts";
import type { GateKind } from "../model/gate.ts";
import type { Rule } from "../model/rule.ts";
import type { SourceDocument } from "./document.ts";
import type { ProblemList } from "./problems.ts";

export interface FitScene {
  readonly document: SourceDocument;
  readonly problems: ProblemList;
  readonly kinds: readonly GateKind[];
  /** Names of gates whose settings are right, so that more can be said of their rules. */
  readonly sound: ReadonlySet<string>;
}

/** Lets each kind say which rules its gates could never answer, with the rule's own line. */
export function checkRulesFit(gates: readonly GateConfig[], scene: FitScene): void {
  for (const { name, rules, anyOf } of gates) {
    for (const rule of rules) checkRule(name, rule, gates, scene);
    for (const { level, alternatives } of anyOf)
      if (level !== "off")
        for (const { gate, rule } of alternatives.flat()) checkRule(gate, rule, gates, scene);
  }
}

function checkRule(
  name: string,
  rule: Rule,
  gates: readonly GateConfig[],
  { document, problems, kinds, sound }: FitScene,
): void {
  const gate = gates.find((one) => one.name === name);
  const kind = kinds.find((one) => one.kind === gate?.kind);
  if (gate === undefined || kind === undefined || rule.level === "off" || !sound.has(name)) return;
  try {
    kind.checkRule?.(gate.settings, rule);
  } catch (thrown) {
    if (!(thrown instanceof AssayError)) throw thrown;
    const { code, message, fix } = thrown;
    problems.add(code, `gates.${name}: ${message}`, rule.location ?? document.locate(["gates", name]), fix);
  }
}
