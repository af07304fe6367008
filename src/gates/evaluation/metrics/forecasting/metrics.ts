import { Type } from "typebox";
import type { Options } from "../../../../model/metric.ts";
import { flagOption, numberOption } from "../options.ts";
import { crpsTerms, requireMembers } from "./crps.ts";
import { parameter, requireShare, type Several } from "./inputs.ts";
import { intervalScore, isInside, requireIntervals } from "./intervals.ts";
import { quantileTerms, requireQuantiles } from "./quantile-loss.ts";
import { severalMetric } from "./several-metric.ts";

export const meanQuantileLossMetric = severalMetric({
  id: "mean_quantile_loss",
  description: "Pinball loss averaged over the quantiles that the columns of `score` forecast",
  source: "Koenker and Bassett 1978; the mean of sklearn.metrics.mean_pinball_loss over its alpha",
  direction: "lower",
  unit: "value",
  options: Type.Object({
    quantiles: Type.Optional(
      Type.Array(Type.Number({ exclusiveMinimum: 0, exclusiveMaximum: 1 }), {
        minItems: 1,
        description:
          "The quantile that each column of `score` forecasts; needed unless it is the median alone",
      }),
    ),
  }),
  terms: (several, options) => {
    const { quantiles } = options;
    const given = Array.isArray(quantiles) ? quantiles.map(Number) : [0.5];
    requireQuantiles(given, several.columns);
    return quantileTerms(several, given);
  },
});

export const crpsMetric = severalMetric({
  id: "crps",
  description: "Continuous ranked probability score of the ensemble whose members are the columns of `score`",
  source: "Gneiting and Raftery 2007, equation 21; with `fair` Ferro 2014",
  direction: "lower",
  unit: "value",
  options: Type.Object({
    fair: Type.Optional(
      Type.Boolean({ description: "Take the members for a sample of the forecast; default false" }),
    ),
  }),
  terms: (several, options) => {
    const fair = flagOption(options, "fair");
    requireMembers(several.columns, fair);
    return crpsTerms(several, fair);
  },
});

export const intervalCoverageMetric = severalMetric({
  id: "interval_coverage",
  description: "Share of the rows within the interval of `score: [lower, upper]`",
  source: "Khosravi et al. 2011, equation 4 (PICP)",
  direction: "higher",
  unit: "ratio",
  range: [0, 1],
  terms: (several) => {
    const { lower, upper } = boundsOf(several);
    return several.yTrue.map((truth, row) => isInside(truth, lower[row], upper[row]));
  },
});

export const intervalScoreMetric = severalMetric({
  id: "mean_interval_score",
  description:
    "Width of the interval of `score: [lower, upper]` and 2/alpha times how far off what lies outside is",
  source: "Gneiting and Raftery 2007, equation 43 (Winkler 1972)",
  direction: "lower",
  unit: "value",
  options: Type.Object({
    alpha: Type.Optional(
      Type.Number({
        exclusiveMinimum: 0,
        exclusiveMaximum: 1,
        description: "Share that is meant to lie outside; default 0.05",
      }),
    ),
  }),
  terms: (several, options) => {
    const alpha = alphaOf(options);
    const { lower, upper } = boundsOf(several);
    return several.yTrue.map((truth, row) => intervalScore(truth, lower[row], upper[row], alpha));
  },
});

function alphaOf(options: Options): number {
  const alpha = numberOption(options, "alpha", 0.05);
  requireShare("alpha", alpha);
  return alpha;
}

function boundsOf({ yTrue, values, columns }: Several): { lower: Float64Array; upper: Float64Array } {
  if (columns !== 2)
    throw parameter("score", `${columns} columns`, "the lower and the upper end, two columns");
  const lower = yTrue.map((_, row) => values[row * 2]);
  const upper = yTrue.map((_, row) => values[row * 2 + 1]);
  requireIntervals({ yTrue, lower, upper });
  return { lower, upper };
}
