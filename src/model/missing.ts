import type { Code } from "./codes/index.ts";
import { AssayError } from "./error.ts";
import type { Missing } from "./estimate.ts";

/** What is wrong outside as the reason why something has no value; a bug of ours goes on being thrown. */
export function missingFor(thrown: unknown): Missing {
  if (!(thrown instanceof AssayError)) throw thrown;
  const { code, message, fix } = thrown;
  return fix === undefined ? { code, reason: message } : { code, reason: message, fix };
}

/** How a tree or a gate says that there is no such file; in a baseline that is a first run. */
const NO_FILE: readonly Code[] = ["file/missing", "data/no-files"];

/** As `missingFor`, for a file of a baseline. */
export function missingInBaseline(thrown: unknown): Missing {
  const missing = missingFor(thrown);
  return NO_FILE.includes(missing.code) ? { ...missing, code: "baseline/file-missing" } : missing;
}
