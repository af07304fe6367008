import type { Code } from "./codes/index.ts";
import type { Location } from "./error.ts";
import type { MetricId, Options } from "./metric.ts";
import type { Level } from "./rule.ts";
import type { Subject } from "./subject.ts";

export type Status = "pass" | "warn" | "fail" | "inconclusive" | "error" | "skipped";

/** One rule judged on one subject. */
export interface Check {
  readonly code: Code;
  readonly metric?: MetricId;
  readonly options?: Options;
  readonly subject: Subject;
  readonly status: Status;
  readonly level: Level;
  /** `at least 0.7`, `no worse than baseline 0.742 by 0.005`. */
  readonly expected: string;
  readonly actual: number | null;
  readonly message: string;
  readonly fix?: string;
  readonly because?: string;
  readonly location?: Location;
}
