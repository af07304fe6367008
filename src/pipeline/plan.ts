import { isPassportName } from "../model/baseline-names.ts";
import type { Config, GateConfig } from "../model/config.ts";
import type { BaselineName, Need } from "../model/evidence.ts";
import type { RecordedPredictions } from "../model/passport.ts";
import type { AnyOf, Expectation, GateRule, Rule } from "../model/rule.ts";

/** The gates of one run and what each must measure. */
export interface GatePlan {
  readonly gate: GateConfig;
  /** The gate's rules with `baseline` resolved to what it means in this run. */
  readonly rules: readonly Rule[];
  readonly anyOf: readonly AnyOf[];
  /** Its own rules and what alternatives of other gates say about it. */
  readonly asked: readonly Rule[];
  readonly needs: readonly Need[];
  /** What models of passports said of each row, so that rules against these are paired. */
  readonly recorded?: ReadonlyMap<BaselineName, RecordedPredictions>;
}

/** The tree-like baseline; a passport is compared by the judge and needs no measuring. */
export const TREE_BASELINE: BaselineName = "baseline";
export const PASSPORT: BaselineName = "passport";

/**
 * Turns rules into needs. Without a git ref, `no_worse_than: baseline` means the passport, when there
 * is a folder of them.
 * @param prefersPassport of a gate whose rules mean the passport although there is a ref, as in an audit
 */
export function planGates(
  config: Config,
  gates: readonly GateConfig[],
  hasRef: boolean,
  prefersPassport: (gate: string) => boolean = () => false,
): readonly GatePlan[] {
  const viaPassport = (gate: string) =>
    config.baseline.passports !== undefined && (!hasRef || prefersPassport(gate));
  const resolve = (gate: string, rule: Rule) => (viaPassport(gate) ? comparePassport(rule) : rule);
  const resolved = gates.map((gate) => ({
    gate,
    rules: gate.rules.map((rule) => resolve(gate.name, rule)),
    anyOf: gate.anyOf.map((group) => ({
      ...group,
      alternatives: group.alternatives.map((rules) =>
        rules.map((one) => ({ gate: one.gate, rule: resolve(one.gate, one.rule) })),
      ),
    })),
  }));
  // An alternative may speak about another gate, which then has to measure it.
  const alternatives = resolved.flatMap(({ anyOf }) =>
    anyOf.filter(({ level }) => level !== "off").flatMap(rulesOf),
  );
  return resolved.map((plan) => {
    const others = alternatives.filter(({ gate }) => gate === plan.gate.name).map(({ rule }) => rule);
    const asked = [...plan.rules, ...others];
    return { ...plan, asked, needs: needsOf(asked) };
  });
}

/** The same plans, with passports measured beside the candidate where their predictions were kept. */
export function pairWithPassports(
  plans: readonly GatePlan[],
  recordedFor: (plan: GatePlan) => ReadonlyMap<BaselineName, RecordedPredictions>,
): readonly GatePlan[] {
  return plans.map((plan) => {
    const recorded = recordedFor(plan);
    return recorded.size === 0
      ? plan
      : { ...plan, recorded, needs: needsOf(plan.asked, new Set(recorded.keys())) };
  });
}

export function needsTree(plans: readonly GatePlan[]): boolean {
  return plans.some(({ needs }) => needs.some((need) => need.against === TREE_BASELINE));
}

export function needsPassport(plans: readonly GatePlan[]): boolean {
  const rules = plans.flatMap((plan) => [
    ...plan.rules,
    ...plan.anyOf.flatMap(rulesOf).map(({ rule }) => rule),
  ]);
  return rules.some((rule) => asksPassport(rule) || asksNamed(rule));
}

function asksNamed({ metric, expectations }: Rule): boolean {
  return expectations.some((one) => isPassportName(againstOf(one) ?? PASSPORT, metric));
}

/** Whether the rule compares with the passport of the gate's model. */
export function asksPassport({ expectations }: Rule): boolean {
  return expectations.some((expectation) => againstOf(expectation) === PASSPORT);
}

/** One need for each different thing to measure; rules that ask for the same share it. */
export function needsOf(
  rules: readonly Rule[],
  measured: ReadonlySet<BaselineName> = new Set(),
): readonly Need[] {
  const needs = new Map<string, Need>();
  for (const rule of rules.filter(({ level }) => level !== "off")) {
    for (const expectation of rule.expectations) {
      const need = needFor(rule, expectation, measured);
      const key = JSON.stringify([need.metric, need.options, need.subjects, need.against ?? ""]);
      const finer = finest(needs.get(key), need);
      needs.set(key, finer);
    }
  }
  // A need that also compares answers the one that does not.
  return [...needs.values()].filter(
    (need) => need.against !== undefined || ![...needs.values()].some((other) => covers(other, need)),
  );
}

/** @param measured passports whose predictions were kept; the judge compares with others */
function needFor(rule: Rule, expectation: Expectation, measured: ReadonlySet<BaselineName>): Need {
  const { options, subjects } = rule;
  const need: Need = { metric: rule.metric.id, options, subjects };
  const against = againstOf(expectation);
  const itself = rule.metric.comparesWith;
  const isPassport = against === PASSPORT || (against !== undefined && isPassportName(against, rule.metric));
  if (against === undefined || (isPassport && !measured.has(against)))
    return itself === undefined ? need : { ...need, against: itself };
  if (!("margin" in expectation) || expectation.margin.amount === 0) return { ...need, against };
  return { ...need, against, resolve: expectation.margin };
}

function finest(known: Need | undefined, need: Need): Need {
  if (known?.resolve === undefined || need.resolve === undefined) return known?.resolve ? known : need;
  return known.resolve.amount <= need.resolve.amount ? known : need;
}

function covers(other: Need, need: Need): boolean {
  return (
    other.against !== undefined &&
    other.metric === need.metric &&
    JSON.stringify([other.options, other.subjects]) === JSON.stringify([need.options, need.subjects])
  );
}

export function againstOf(expectation: Expectation): BaselineName | undefined {
  return "against" in expectation ? expectation.against : undefined;
}

function rulesOf(group: AnyOf): readonly GateRule[] {
  return group.alternatives.flat();
}

function comparePassport(rule: Rule): Rule {
  const expectations = rule.expectations.map((expectation) =>
    againstOf(expectation) === TREE_BASELINE ? { ...expectation, against: PASSPORT } : expectation,
  );
  return { ...rule, expectations };
}
