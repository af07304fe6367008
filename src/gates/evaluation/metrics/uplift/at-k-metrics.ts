import { Type } from "typebox";
import { choiceOption, numberOption } from "../options.ts";
import { upliftAtK, weightedAverageUplift } from "./response.ts";
import { upliftMetric } from "./uplift-metric.ts";

const STRATEGIES = ["overall", "by_group"] as const;

const Strategy = {
  strategy: Type.Optional(
    Type.Enum([...STRATEGIES], {
      default: "overall",
      description: "Order all rows together, or the treated and the control each by themselves",
    }),
  ),
};

export const upliftAtKMetric = upliftMetric({
  id: "uplift_at_k",
  description: "Response rate of the treated less that of the control, among the rows of the greatest uplift",
  source: "sklift.metrics.uplift_at_k",
  unit: "ratio",
  range: [-1, 1],
  options: {
    ...Strategy,
    k: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        default: 0.3,
        description: "A share of the rows below 1, or how many rows from 1 up",
      }),
    ),
  },
  score: (input, order, options) => {
    const strategy = choiceOption(options, "strategy", STRATEGIES) ?? "overall";
    return upliftAtK({ ...input, strategy, k: numberOption(options, "k", 0.3) }, order);
  },
});

export const weightedAverageUpliftMetric = upliftMetric({
  id: "weighted_average_uplift",
  description: "Uplift of parts of the rows by falling uplift, averaged by their treated rows",
  source: "sklift.metrics.weighted_average_uplift",
  unit: "ratio",
  range: [-1, 1],
  options: {
    ...Strategy,
    bins: Type.Optional(
      Type.Integer({ minimum: 1, default: 10, description: "Parts of about the same number of rows" }),
    ),
  },
  score: (input, order, options) => {
    const strategy = choiceOption(options, "strategy", STRATEGIES) ?? "overall";
    return weightedAverageUplift({ ...input, strategy, bins: numberOption(options, "bins", 10) }, order);
  },
});
