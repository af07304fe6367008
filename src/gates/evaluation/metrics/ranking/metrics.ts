import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import type { Options } from "../../../../model/metric.ts";
import { choiceOption, flagOption } from "../options.ts";
import { bestDcgOf, dcgOf, gainOf } from "./gains.ts";
import {
  depthOf,
  leastOf,
  NeededK,
  OptionalK,
  RelevantFrom,
  rankingMetric,
  relevantOf,
} from "./ranking-metric.ts";
import { averagePrecisionWithin, chanceWithin, foundWithin, reciprocalRank, tiesOf } from "./ties.ts";

const Gain = {
  gain: Type.Optional(
    Type.Enum(["linear", "exponential"], {
      default: "linear",
      description: "What an item is worth: its relevance, or 2 to its power less 1",
    }),
  ),
};

const DIVISORS = ["relevant", "reachable", "found"] as const;

function worthOf(options: Options): (relevance: number) => number {
  return gainOf(choiceOption(options, "gain", ["linear", "exponential"]) ?? "linear");
}

export const ndcgMetric = rankingMetric({
  id: "ndcg",
  description: "Discounted cumulative gain as a share of the best possible, averaged over queries",
  source: "sklearn.metrics.ndcg_score for each query; Järvelin and Kekäläinen 2002",
  options: { ...OptionalK, ...Gain },
  ofQuery: (query, options) => {
    const [k, worth] = [depthOf(options), worthOf(options)];
    const best = bestDcgOf(query, k, worth);
    return best === 0 ? undefined : dcgOf(query, k, worth) / best;
  },
});

export const dcgMetric = rankingMetric({
  id: "dcg",
  description:
    "Discounted cumulative gain, averaged over queries; only values of the same data can be compared",
  source: "sklearn.metrics.dcg_score for each query; Järvelin and Kekäläinen 2002",
  unit: "value",
  options: { ...OptionalK, ...Gain },
  ofQuery: (query, options) => {
    if (relevantOf(query, Number.MIN_VALUE) === 0) return undefined;
    return dcgOf(query, depthOf(options), worthOf(options));
  },
});

export const mrrMetric = rankingMetric({
  id: "mrr",
  description: "Mean reciprocal rank: 1 / rank of the first relevant item, averaged over queries",
  source: "torchmetrics.retrieval.RetrievalMRR; trec_eval recip_rank",
  options: { ...OptionalK, ...RelevantFrom },
  ofQuery: (query, options) => {
    const least = leastOf(options);
    if (relevantOf(query, least) === 0) return undefined;
    return reciprocalRank(tiesOf(query, least), depthOf(options));
  },
});

export const mapMetric = rankingMetric({
  id: "map",
  description:
    "Mean average precision: the precision at the rank of each relevant item, averaged over these and queries",
  source: "torchmetrics.retrieval.RetrievalMAP; trec_eval map and map_cut",
  options: {
    ...OptionalK,
    ...RelevantFrom,
    divide_by: Type.Optional(
      Type.Enum([...DIVISORS], {
        default: "relevant",
        description:
          "With `k`: all relevant items of the query (trec_eval), no more of them than k (`reachable`), or those found among the first k (torchmetrics)",
      }),
    ),
  },
  ofQuery: (query, options) => {
    const least = leastOf(options);
    const relevant = relevantOf(query, least);
    if (relevant === 0) return undefined;
    const divideBy = choiceOption(options, "divide_by", DIVISORS) ?? "relevant";
    return averagePrecisionWithin(tiesOf(query, least), depthOf(options), relevant, divideBy);
  },
});

export const precisionAtKMetric = rankingMetric({
  id: "precision_at_k",
  description: "Share of the first k items that are relevant, averaged over queries",
  source: "torchmetrics.retrieval.RetrievalPrecision; trec_eval P",
  unit: "ratio",
  options: {
    ...NeededK,
    ...RelevantFrom,
    adaptive_k: Type.Optional(
      Type.Boolean({ description: "Divide by the items of a query that has fewer than k; default false" }),
    ),
  },
  ofQuery: (query, options) => {
    const [k, least] = [depthOf(options), leastOf(options)];
    if (relevantOf(query, least) === 0) return undefined;
    const width = flagOption(options, "adaptive_k") ? Math.min(k, query.gains.length) : k;
    return foundWithin(tiesOf(query, least), k) / width;
  },
});

export const recallAtKMetric = rankingMetric({
  id: "recall_at_k",
  description: "Share of the relevant items that are among the first k, averaged over queries",
  source: "torchmetrics.retrieval.RetrievalRecall; trec_eval recall",
  unit: "ratio",
  options: { ...NeededK, ...RelevantFrom },
  ofQuery: (query, options) => {
    const least = leastOf(options);
    const relevant = relevantOf(query, least);
    return relevant === 0 ? undefined : foundWithin(tiesOf(query, least), depthOf(options)) / relevant;
  },
});

export const hitRateMetric = rankingMetric({
  id: "hit_rate",
  description: "Share of the queries with a relevant item among the first k",
  source: "torchmetrics.retrieval.RetrievalHitRate; trec_eval success",
  unit: "ratio",
  isShare: true,
  options: { ...NeededK, ...RelevantFrom },
  ofQuery: (query, options) => {
    const least = leastOf(options);
    if (relevantOf(query, least) === 0) return undefined;
    return chanceWithin(tiesOf(query, least), depthOf(options));
  },
});

export const rPrecisionMetric = rankingMetric({
  id: "r_precision",
  description: "Precision at as many items as a query has relevant ones, averaged over queries",
  source: "torchmetrics.retrieval.RetrievalRPrecision; trec_eval Rprec",
  unit: "ratio",
  options: { ...RelevantFrom },
  ofQuery: (query, options) => {
    const least = leastOf(options);
    const relevant = relevantOf(query, least);
    return relevant === 0 ? undefined : foundWithin(tiesOf(query, least), relevant) / relevant;
  },
});

export const fallOutMetric = rankingMetric({
  id: "fall_out",
  description: "Share of the irrelevant items that are among the first k, averaged over queries",
  source: "torchmetrics.retrieval.RetrievalFallOut",
  direction: "lower",
  unit: "ratio",
  emptyIs: "pos",
  options: { ...NeededK, ...RelevantFrom },
  ofQuery: (query, options) => {
    if (!query.isComplete)
      throw new AssayError("evaluation/undefined", "With `lists: top` nobody knows all irrelevant items.", {
        fix: "Take the rule out, or rank all items.",
      });
    const [k, least] = [depthOf(options), leastOf(options)];
    const irrelevant = query.gains.length - relevantOf(query, least);
    if (irrelevant === 0) return undefined;
    return (Math.min(k, query.gains.length) - foundWithin(tiesOf(query, least), k)) / irrelevant;
  },
});
