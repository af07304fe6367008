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

export type Expectation =
  | { readonly kind: "min"; readonly bound: number }
  | { readonly kind: "max"; readonly bound: number }
  | { readonly kind: "equals"; readonly value: number }
  | { readonly kind: "equals_baseline"; readonly against: BaselineName }
  | { readonly kind: "no_worse_than"; readonly against: BaselineName; readonly margin: Margin };

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
