import { Type } from "typebox";
import { judge, type References } from "../../src/judge/index.ts";
import type { Check } from "../../src/model/check.ts";
import type { Estimate, Missing } from "../../src/model/estimate.ts";
import { type Measurement, NO_EVIDENCE } from "../../src/model/evidence.ts";
import type { MetricInfo } from "../../src/model/metric.ts";
import type { Expectation, Rule } from "../../src/model/rule.ts";

/** Small builders, so that a test shows only what it is about. */
export function metric(id: string, more: Partial<MetricInfo> = {}): MetricInfo {
  return {
    id,
    description: "",
    unit: "score",
    direction: "higher",
    subjects: ["slice", "column"],
    options: Type.Object({}),
    source: "",
    ...more,
  };
}

export function exact(value: number, samples = 1000): Estimate {
  return { value, uncertainty: { kind: "exact" }, samples };
}

export function normal(value: number, standardError: number, samples = 1000): Estimate {
  return { value, uncertainty: { kind: "normal", standardError }, samples };
}

export function bootstrap(value: number, replicates: readonly number[]): Estimate {
  return {
    value,
    uncertainty: { kind: "bootstrap", replicates: Float64Array.from(replicates) },
    samples: 1000,
  };
}

export function rule(expectation: Expectation | readonly Expectation[], more: Partial<Rule> = {}): Rule {
  return {
    metric: metric("recall"),
    options: {},
    subjects: {},
    expectations: "kind" in expectation ? [expectation] : expectation,
    level: "error",
    ...more,
  };
}

export function noWorse(amount: number, kind: "absolute" | "relative" = "absolute"): Expectation {
  return { kind: "no_worse_than", against: "baseline", margin: { kind, amount } };
}

export function measured(
  candidate: Estimate | Missing,
  more: Partial<Measurement> & { of?: MetricInfo } = {},
): Measurement {
  const { of = metric("recall"), ...rest } = more;
  return {
    metric: of.id,
    options: {},
    subject: {},
    unit: of.unit,
    direction: of.direction,
    candidate,
    ...rest,
  };
}

/** Candidate and baseline with a difference of a given standard error. */
export function pair(
  candidate: number,
  baseline: number,
  standardError: number,
  more: Partial<Measurement> & { of?: MetricInfo; samples?: number } = {},
): Measurement {
  const { samples = 1000, ...rest } = more;
  const difference =
    standardError === 0
      ? exact(candidate - baseline, samples)
      : normal(candidate - baseline, standardError, samples);
  return measured(exact(candidate, samples), {
    against: "baseline",
    baseline: exact(baseline, samples),
    difference,
    ...rest,
  });
}

export const NO_REFERENCES: References = { unavailable: new Map(), whenMissing: "error" };

export function judged(
  rules: Rule | readonly Rule[],
  measurements: readonly Measurement[],
  references: Partial<References> = {},
): Check[] {
  const list = "metric" in rules ? [rules] : rules;
  return judge(list, { ...NO_EVIDENCE, measurements }, { ...NO_REFERENCES, ...references });
}
