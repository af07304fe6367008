import { AssayError } from "../../model/error.ts";
import type { Missing } from "../../model/estimate.ts";

/** What is wrong outside as the reason why something has no value; a bug of ours goes on being thrown. */
export function missingFor(thrown: unknown): Missing {
  if (!(thrown instanceof AssayError)) throw thrown;
  const { code, message, fix } = thrown;
  return fix === undefined ? { code, reason: message } : { code, reason: message, fix };
}

/** As `missingFor`, for a file of a baseline. */
export function missingInBaseline(thrown: unknown): Missing {
  const missing = missingFor(thrown);
  return missing.code === "file/missing" ? { ...missing, code: "baseline/file-missing" } : missing;
}
