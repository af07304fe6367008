import type { EvaluationConfig } from "../config.ts";

/** Columns that the config gives a role which no other column has, and which have no other. */
export function columnsWithRoles(config: EvaluationConfig): readonly string[] {
  const { label, labels, references, prediction, score, weight, query, samples } = config;
  const named = [label, labels, references, prediction, score, weight, query, samples].flat();
  return named.filter((name) => name !== undefined);
}
