import { codes } from "./entry.ts";

/** Why a metric has no value, whatever the gate. */
export const METRIC_CODES = codes({
  "metric/not-finite": {
    title: "The value is not a finite number",
    consequence: "undecided",
    explanation: "The metric came out as NaN or infinite, so nothing can be judged by it.",
  },
  "metric/no-samples": {
    title: "There is nothing to measure",
    consequence: "undecided",
    explanation:
      "The metric was asked for over no rows, calls or items. An empty table or slice is never a pass: give the gate data, or take the rule away.",
  },
  "metric/unstable": {
    title: "The metric cannot be measured on so few rows",
    consequence: "undecided",
    explanation:
      "The interval of a metric comes from drawing the rows again many times. On too many of those draws the metric does not exist, for example because a slice hardly holds both classes. Add rows to the slice, or leave it out of the rule.",
  },
});
