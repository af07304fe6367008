import { codes } from "./entry.ts";

/** Why a metric has no value, whatever the gate. */
export const METRIC_CODES = codes({
  "metric/not-finite": {
    title: "The value is not a finite number",
    consequence: "undecided",
    explanation: "The metric came out as NaN or infinite, so nothing can be judged by it.",
  },
});
