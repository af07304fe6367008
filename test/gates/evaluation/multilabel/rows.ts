import { expect } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import type { Measurement } from "../../../../src/model/evidence.ts";
import { evaluate, folder } from "../job.ts";

export const ROWS = 40;

export type Line = Readonly<Record<string, unknown>>;

/** Two labels in columns and in lists, predictions that are right in most rows. */
export function lines(change: (row: number) => Line = () => ({})): readonly Line[] {
  return Array.from({ length: ROWS }, (_, row) => {
    const [a, b] = [row % 2, row % 3 === 0 ? 1 : 0];
    const tags = [...(a === 1 ? ["a"] : []), ...(b === 1 ? ["b"] : [])];
    const scores = [a === 1 ? 0.8 : 0.1 + (row % 5) / 6, b === 1 ? 0.7 : 0.2];
    const said = { pa: a, pb: row % 7 === 0 ? 1 - b : b, sa: scores[0], sb: scores[1] };
    return { id: row, a, b, tags, prediction: tags, score: scores, ...said, ...change(row) };
  });
}

export const json = (rows: readonly Line[]) =>
  folder({ "p.jsonl": rows.map((row) => JSON.stringify(row)).join("\n") });

export const TASK = { task: "multilabel-classification", predictions: "p.jsonl", resamples: 100 } as const;
export const COLUMNS = { ...TASK, labels: ["a", "b"], prediction: ["pa", "pb"], score: ["sa", "sb"] };
export const LISTS = { ...TASK, label: "tags" };

export async function measured(
  config: object,
  root: string,
  metric: string,
  more = {},
): Promise<Measurement> {
  const evidence = await evaluate(config as EvaluationConfig, [{ metric, ...more }], root);
  expect(evidence.measurements).toHaveLength(1);
  return evidence.measurements[0];
}
