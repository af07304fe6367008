import type { Missing } from "../../../model/estimate.ts";
import type { BaselineName } from "../../../model/evidence.ts";
import { missingFor } from "../../../model/missing.ts";

export const NO_PREDICTIONS: Missing = {
  code: "baseline/not-configured",
  reason: "a passport keeps no predictions of images",
  fix: "Compare with the passport's numbers by `no_worse_than: passport`, or with the predictions of `baseline`.",
};

export function inBaseline(name: BaselineName, thrown: unknown): Missing {
  const missing = missingFor(thrown);
  return { ...missing, reason: `of ${name}: ${missing.reason}` };
}
