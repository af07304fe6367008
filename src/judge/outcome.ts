import type { ComparedWith, Status } from "../model/check.ts";
import type { Code } from "../model/codes/index.ts";
import type { Missing } from "../model/estimate.ts";

/** What one expectation of a rule came to on one subject, before the rule's level is applied. */
export interface Outcome {
  readonly status: Extract<Status, "pass" | "fail" | "inconclusive" | "error" | "skipped">;
  readonly code: Code;
  readonly expected: string;
  readonly message: string;
  readonly fix?: string;
  /** Where two values were compared. */
  readonly compared?: ComparedWith;
}

export function errorOf(missing: Missing, expected: string, sentence: string): Outcome {
  return {
    status: "error",
    code: missing.code,
    expected,
    message: sentence,
    ...(missing.fix === undefined ? {} : { fix: missing.fix }),
  };
}
