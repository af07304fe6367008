import type { Location } from "./error.ts";
import type { BaselineName } from "./evidence.ts";
import type { MetricInfo, Options } from "./metric.ts";
import type { SubjectPattern } from "./subject.ts";

export type Level = "error" | "warn" | "off";

/** How far from the baseline is still the same: an amount in the metric's unit or a share of |baseline|. */
export interface Margin {
  readonly kind: "absolute" | "relative";
  readonly amount: number;
}

/**
 * `no_worse_than` bounds a loss, `better_than` asks for a gain of at least the margin, `no_better_than` is for
 * gains too good to be true, as of a test set that leaked.
 */
export type Comparing = "no_worse_than" | "better_than" | "no_better_than";

export type Expectation =
  | { readonly kind: "min"; readonly bound: number }
  | { readonly kind: "max"; readonly bound: number }
  | { readonly kind: "equals"; readonly value: number }
  | { readonly kind: "equals_baseline"; readonly against: BaselineName }
  | { readonly kind: Comparing; readonly against: BaselineName; readonly margin: Margin }
  /** Within so many standard deviations of the mean of the last runs. */
  | { readonly kind: "within"; readonly runs: number; readonly sigma: number }
  /** The values of all subjects of the rule lie within this of one another. */
  | { readonly kind: "max_gap"; readonly bound: number };

/** Metric + subject + expectations + level, with the place where it was written. */
export interface Rule {
  readonly metric: MetricInfo;
  readonly options: Options;
  readonly subjects: SubjectPattern;
  /** One or two: a rule may say `min` and `max` together. */
  readonly expectations: readonly Expectation[];
  readonly level: Level;
  readonly because?: string;
  readonly location?: Location;
}

/** A rule about what some gate measured. */
export interface GateRule {
  readonly gate: string;
  readonly rule: Rule;
}

/** Alternatives of which one must hold; each is one or more rules that hold together, also of other gates. */
export interface AnyOf {
  readonly alternatives: readonly (readonly GateRule[])[];
  readonly level: Level;
  readonly because?: string;
  readonly location?: Location;
}
