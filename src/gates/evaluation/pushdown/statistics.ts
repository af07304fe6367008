import type { Missing } from "../../../model/estimate.ts";
import type { Options } from "../../../model/metric.ts";
import { shareExplained } from "../metrics/regression/explained.ts";
import type { Moments } from "./moments.ts";

/** A value and how it moves with the mean of each term. */
export interface Statistic {
  readonly value: number;
  readonly gradient: ReadonlyMap<string, number>;
  /** Where it is a function of one mean alone. */
  readonly ofMean?: OfMean;
}

export interface OfMean {
  /** Without the number of the side. */
  readonly term: string;
  readonly isLinear: boolean;
  of(mean: number): number;
}

/** Metrics that means say. */
export const MEAN_METRICS = ["mae", "mse", "rmse", "r2", "log_loss", "brier"];

/** @param at 0 for the candidate, 1 for the baseline */
export function statisticOf(
  metric: string,
  at: number,
  options: Options,
  moments: Moments,
): Statistic | Missing {
  const mean = (term: string) => moments.mean(`${term}${at}`);
  const scaled = (term: string, factor: number): Statistic => {
    const ofMean = { term, isLinear: true, of: (of: number) => factor * of };
    return { value: factor * mean(term), gradient: new Map([[`${term}${at}`, factor]]), ofMean };
  };
  switch (metric) {
    case "mae":
      return scaled("absolute", 1);
    case "mse":
      return scaled("squared", 1);
    case "log_loss":
      return scaled("surprise", 1);
    case "brier":
      // Two classes have the same error each.
      return scaled("brier", options["scale_by_half"] === false ? 2 : 1);
    case "rmse": {
      const root = Math.sqrt(mean("squared"));
      const ofMean = { term: "squared", isLinear: false, of: (of: number) => Math.sqrt(Math.max(0, of)) };
      return { value: root, gradient: new Map([[`squared${at}`, root === 0 ? 0 : 1 / (2 * root)]]), ofMean };
    }
    case "r2":
      return explained(mean("squared"), moments, at);
  }
  throw new TypeError(`${metric} is no function of means`);
}

function explained(unexplained: number, moments: Moments, at: number): Statistic | Missing {
  if (moments.rows < 2)
    return { code: "evaluation/undefined", reason: "the score needs at least 2 rows", fix: "Add rows." };
  const total = moments.mean("spread");
  const value = shareExplained({ unexplained, total });
  if (unexplained === 0 || total === 0) return { value, gradient: new Map() };
  return {
    value,
    gradient: new Map([
      [`squared${at}`, -1 / total],
      ["spread", unexplained / total ** 2],
    ]),
  };
}
