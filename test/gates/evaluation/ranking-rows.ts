import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { createRandom } from "../../../src/stats/random.ts";
import { folder } from "./job.ts";

export const CONFIG: EvaluationConfig = {
  predictions: "run.csv",
  task: "ranking",
  query: "user",
  key: "item",
  label: "relevance",
  resamples: 200,
  min_slice_rows: 1,
};

export interface Item {
  readonly user: string;
  readonly item: string;
  readonly relevance: number;
  readonly score: number;
  readonly country: string;
  readonly load: number;
}

/** Users with five items each, one of which is relevant; `noise` is how far scores are from the relevance. */
export function items(noise: number, users = 40, seed = 5): readonly Item[] {
  const { next } = createRandom(seed);
  return Array.from({ length: users * 5 }, (_, at) => {
    const relevance = at % 5 === 2 ? 1 : 0;
    const user = Math.floor(at / 5);
    return {
      user: `u${user}`,
      item: `i${at % 5}`,
      relevance,
      score: relevance + noise * next(),
      country: user % 4 === 0 ? "ch" : "de",
      load: 1 + (user % 3),
    };
  });
}

export type Row = Readonly<Record<string, string | number | null>>;

export function csv(rows: readonly Row[]): string {
  const names = Object.keys(rows[0]);
  return `${names.join(",")}\n${rows.map((row) => names.map((name) => row[name] ?? "").join(",")).join("\n")}\n`;
}

export function only(rows: readonly Item[], names: readonly (keyof Item)[]): readonly Row[] {
  return rows.map((row) => Object.fromEntries(names.map((name) => [name, row[name]])));
}

export const asRows = (rows: readonly Item[]): readonly Row[] => rows.map((row) => ({ ...row }));
export const run = (rows: readonly Row[]) => folder({ "run.csv": csv(rows) });
export const pointOf = (found: { readonly candidate?: unknown }) => (found.candidate as Estimate).value;
