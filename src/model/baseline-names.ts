import type { BaselineName } from "./evidence.ts";
import type { MetricInfo } from "./metric.ts";

/** What a rule compares with by these words is no passport, whatever files there are. */
export const RESERVED_BASELINES: readonly BaselineName[] = [
  "baseline",
  "passport",
  "champion",
  "trivial",
  "candidate",
];

/** True for the name of one passport: every other name than those that the metric itself knows. */
export function isPassportName(against: BaselineName, { baselines = [] }: Pick<MetricInfo, "baselines">) {
  return !RESERVED_BASELINES.includes(against) && !baselines.includes(against);
}

/** Under this name a job gets predictions that were kept, to be judged in the place of the candidate's own. */
export const KEPT: BaselineName = "candidate";
