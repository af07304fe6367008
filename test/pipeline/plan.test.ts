import { Type } from "typebox";
import { describe, expect, it } from "vitest";
import type { Config, GateConfig } from "../../src/model/config.ts";
import type { MetricInfo } from "../../src/model/metric.ts";
import type { AnyOf, Expectation, Rule } from "../../src/model/rule.ts";
import { needsOf, needsPassport, needsTree, planGates } from "../../src/pipeline/plan.ts";

const metric: MetricInfo = {
  id: "roc_auc",
  description: "",
  unit: "score",
  direction: "higher",
  subjects: ["slice"],
  options: Type.Object({}),
  source: "",
};

function rule(expectation: Expectation, extra: Partial<Rule> = {}): Rule {
  return { metric, options: {}, subjects: {}, expectations: [expectation], level: "error", ...extra };
}

const noWorse = (amount: number): Expectation => ({
  kind: "no_worse_than",
  against: "baseline",
  margin: { kind: "absolute", amount },
});

function gate(name: string, rules: readonly Rule[], anyOf: readonly AnyOf[] = []): GateConfig {
  return { name, kind: "evaluation", settings: {}, rules, anyOf, timeoutSeconds: 1, memoryBytes: 1 };
}

function config(rules: readonly Rule[], passports?: string): { config: Config; gates: GateConfig[] } {
  const gates = [gate("g", rules)];
  const baseline = { passports, whenMissing: "error" } as const;
  return {
    gates,
    config: { path: "assay.yml", root: "/", digest: "", seed: 1, baseline, gates, promotion: [] },
  };
}

it("asks another gate for what an alternative says of it, unless the choice is off", () => {
  const group = (level: AnyOf["level"]): AnyOf => ({
    alternatives: [[{ gate: "g", rule: rule(noWorse(0)) }], [{ gate: "h", rule: rule(noWorse(0.1)) }]],
    level,
  });
  const own = [rule({ kind: "min", bound: 0.5 })];
  const plans = planGates(config(own).config, [gate("g", own, [group("error")]), gate("h", own)], true);
  expect(plans.map(({ needs }) => needs.map(({ against }) => against))).toEqual([["baseline"], ["baseline"]]);
  expect(needsTree(plans)).toBe(true);
  const off = planGates(config(own).config, [gate("g", own, [group("off")]), gate("h", own)], true);
  expect(needsTree(off)).toBe(false);
});

it("turns the baseline of alternatives into the passport too", () => {
  const anyOf = [{ alternatives: [[{ gate: "g", rule: rule(noWorse(0)) }], []], level: "error" as const }];
  const plans = planGates(config([], "golden/").config, [gate("g", [], anyOf)], false);
  expect(needsPassport(plans)).toBe(true);
  expect(needsTree(plans)).toBe(false);
});

describe("needs of rules", () => {
  it("asks once for what several rules look at, as finely as the finest of them", () => {
    const needs = needsOf([rule({ kind: "min", bound: 0.7 }), rule(noWorse(0.02)), rule(noWorse(0.005))]);
    expect(needs).toEqual([
      {
        metric: "roc_auc",
        options: {},
        subjects: {},
        against: "baseline",
        resolve: { kind: "absolute", amount: 0.005 },
      },
    ]);
  });

  it("keeps different subjects and options apart", () => {
    const needs = needsOf([
      rule({ kind: "min", bound: 0.7 }),
      rule({ kind: "min", bound: 0.7 }, { subjects: { slice: "carrier=*" } }),
      rule({ kind: "min", bound: 0.7 }, { options: { average: "macro" } }),
    ]);
    expect(needs).toHaveLength(3);
  });

  it("asks nothing for rules that are off", () => {
    expect(needsOf([rule({ kind: "min", bound: 0.7 }, { level: "off" })])).toEqual([]);
  });

  it("never tells a gate a threshold", () => {
    expect(JSON.stringify(needsOf([rule({ kind: "min", bound: 0.7123 })]))).not.toContain("7123");
  });
});

describe("what baseline means", () => {
  it("is the other commit when there is a ref", () => {
    const { config: whole, gates } = config([rule(noWorse(0))], "golden");
    const plans = planGates(whole, gates, true);
    expect([needsTree(plans), needsPassport(plans)]).toEqual([true, false]);
  });

  it("is the passport when there is no ref but a folder of passports", () => {
    const { config: whole, gates } = config([rule(noWorse(0))], "golden");
    const plans = planGates(whole, gates, false);
    expect([needsTree(plans), needsPassport(plans)]).toEqual([false, true]);
    expect(plans[0].needs[0].against).toBeUndefined();
  });

  it("stays the other commit when there is neither, so that the rule says what is missing", () => {
    const { config: whole, gates } = config([rule(noWorse(0))]);
    expect(needsTree(planGates(whole, gates, false))).toBe(true);
  });
});
