import { Type } from "typebox";
import { statisticFor } from "../../drift/compare.ts";
import {
  ORDER_STATISTICS,
  SHARE_STATISTICS,
  type Statistic,
  TEXT_STATISTICS,
} from "../../drift/statistics.ts";
import { distanceMetric } from "./distance-metric.ts";

const STATISTICS = [...Object.keys(SHARE_STATISTICS), ...ORDER_STATISTICS, ...TEXT_STATISTICS] as Statistic[];

export const drift = distanceMetric({
  id: "drift",
  description:
    "How far a column has moved from the reference, corrected for what chance alone shows between so many rows: numbers and times by `wasserstein`, categories, flags and numbers of at most 20 values by `jensen_shannon`, other text by `text`. Rules hold the whole interval against a bound, so few rows are inconclusive rather than a false alarm.",
  source: "Median-unbiased by inversion of parametric bootstrap tests; docs/data-drift.md",
  range: [0, Number.MAX_SAFE_INTEGER],
  value: "corrected",
  options: Type.Object({
    statistic: Type.Optional(
      Type.Enum(STATISTICS, { description: "The distance; default: chosen by what the reference holds" }),
    ),
  }),
  statistic: (reference, { statistic }) =>
    STATISTICS.find((one) => one === statistic) ?? statisticFor(reference),
});
