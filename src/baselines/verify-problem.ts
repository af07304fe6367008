import type { Code } from "../model/codes/index.ts";

export interface VerifyProblem {
  readonly path: string;
  /** `golden/mismatch` for what disagrees; in notes `golden/metric-missing`; any other says why something could not be read. */
  readonly code: Code;
  readonly message: string;
}
