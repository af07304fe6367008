import type { Severity } from "../../../model/evidence.ts";

/** Severities of Bandit's checks, from which ruff's S rules come; what is not here is medium. */
const HIGH =
  "S201 S202 S303 S304 S312 S321 S324 S401 S402 S411 S412 S413 S415 S501 S502 S505 S507 S602 S605 S609 S701";
const LOW = "S101 S105 S106 S107 S110 S112 S311 S403 S404 S405 S406 S407 S408 S409 S410 S504 S603 S606 S607";

const SEVERITY = new Map<string, Severity>([
  ...HIGH.split(" ").map((code) => [code, "high"] as const),
  ...LOW.split(" ").map((code) => [code, "low"] as const),
]);

export function severityOfRuff(code: string): Severity {
  return SEVERITY.get(code) ?? "medium";
}
