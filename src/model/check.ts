import type { Code } from "./codes/index.ts";
import type { Location } from "./error.ts";
import type { MetricId, Options } from "./metric.ts";
import type { Level } from "./rule.ts";
import type { Subject } from "./subject.ts";

/** What a rule compared with and what came of it: the very numbers that were judged. */
export interface ComparedWith {
  /** As the rule says it: `baseline`, `trivial`, `passport`. */
  readonly name: string;
  readonly value: number;
  /** candidate − baseline, or their ratio − 1 when scale is `ratio`. */
  readonly difference: number;
  readonly scale: "linear" | "ratio";
  /** With the doubt of the margin, where that is a share of the baseline. */
  readonly interval?: readonly [number, number];
}

export type Status = "pass" | "warn" | "fail" | "inconclusive" | "error" | "skipped";

/** One rule judged on one subject. */
export interface Check {
  readonly code: Code;
  /** What it is about, where that is no metric: `one of 2 alternatives`. */
  readonly about?: string;
  readonly metric?: MetricId;
  readonly options?: Options;
  readonly subject: Subject;
  readonly status: Status;
  readonly level: Level;
  /** The rule in words that stay the same from run to run, where what is expected tells a measured value too. */
  readonly asked?: string;
  /** `at least 0.7`, `no worse than baseline 0.742 by 0.005`. */
  readonly expected: string;
  readonly actual: number | null;
  readonly compared?: ComparedWith;
  readonly message: string;
  readonly fix?: string;
  readonly because?: string;
  readonly location?: Location;
}
