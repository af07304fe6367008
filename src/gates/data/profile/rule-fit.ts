import { AssayError } from "../../../model/error.ts";
import type { Rule } from "../../../model/rule.ts";
import type { DataConfig } from "../config.ts";
import { REFERENCE } from "./names.ts";

/** @throws AssayError `config/baseline` for a rule that compares with a `reference:` that the gate does not name */
export function requireReference({ reference }: DataConfig, { metric, expectations }: Rule): void {
  const asks = expectations.some((one) => "against" in one && one.against === REFERENCE);
  if (!asks || reference !== undefined) return;
  throw new AssayError(
    "config/baseline",
    `a rule on ${metric.id} compares with the reference, but the gate names none`,
    { fix: "Add reference: with a table, or with a profile that `assay profile` wrote" },
  );
}
