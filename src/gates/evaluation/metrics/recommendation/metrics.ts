import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import type { Options } from "../../../../model/metric.ts";
import { evaluationMetric, type Rows } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";
import { depthOf, OptionalK } from "../ranking/ranking-metric.ts";
import { type Shown, shownItems } from "./shown-items.ts";

/** A metric of all lists together, under any weights of the queries; NaN where it is not defined. */
type OfLists = (lists: readonly Shown[], weights: Numbers) => number;

/** Gini index of how often each item that is shown at all is shown. */
const gini: OfLists = (lists, weights) => {
  const counts = new Map<number, number>();
  lists.forEach(({ items, shares }, query) => {
    if (!(weights[query] > 0)) return;
    items.forEach((item, at) => {
      counts.set(item, (counts.get(item) ?? 0) + weights[query] * shares[at]);
    });
  });
  const sorted = Float64Array.from(counts.values()).sort();
  let [sum, total] = [0, 0];
  sorted.forEach((count, at) => {
    sum += (2 * (at + 1) - sorted.length - 1) * count;
    total += count;
  });
  return sum / ((sorted.length - 1) * total);
};

/** Of pairs of two queries: a resample that has one of them twice has no further pair. */
const apartness: OfLists = (lists, weights) => {
  const [sums, squares] = [new Map<number, number>(), new Map<number, number>()];
  let [all, same, longest] = [0, 0, 0];
  lists.forEach(({ items, shares }, query) => {
    const weight = weights[query];
    if (!(weight > 0)) return;
    all += weight;
    same += weight ** 2;
    let length = 0;
    items.forEach((item, at) => {
      const share = weight * shares[at];
      length += shares[at];
      sums.set(item, (sums.get(item) ?? 0) + share);
      squares.set(item, (squares.get(item) ?? 0) + share ** 2);
    });
    longest = Math.max(longest, length);
  });
  const pairs = all ** 2 - same;
  let shared = 0;
  for (const [item, sum] of sums) shared += sum ** 2 - (squares.get(item) ?? 0);
  return pairs > 0 ? 1 - shared / longest / pairs : Number.NaN;
};

function listsOf({ queries, yTrue }: Rows, options: Options): readonly Shown[] {
  if (queries === undefined) throw new TypeError("no queries were read");
  return shownItems(queries, yTrue, depthOf(options));
}

function listMetric(spec: {
  readonly id: string;
  readonly description: string;
  readonly direction: "higher" | "lower";
  readonly source: string;
  readonly ofLists: OfLists;
  /** Why there may be no value. */
  readonly otherwise: string;
}) {
  const { ofLists, otherwise, ...known } = spec;
  const ones = ({ yTrue }: Rows) => new Float64Array(yTrue.length).fill(1);
  return evaluationMetric({
    ...known,
    unit: "score",
    range: [0, 1],
    options: Type.Object(OptionalK),
    tasks: ["ranking"],
    reads: "score",
    value: (rows, options, sampleWeight) => {
      const value = ofLists(listsOf(rows, options), sampleWeight ?? ones(rows));
      if (Number.isFinite(value)) return value;
      throw new AssayError("evaluation/undefined", `${otherwise}.`, {
        fix: "Look at more queries, or at more items with `k`.",
      });
    },
    replicate: (rows, options) => {
      const lists = listsOf(rows, options);
      return (counts) => ofLists(lists, counts);
    },
  });
}

export const recommendationGiniMetric = listMetric({
  id: "recommendation_gini",
  description:
    "How unequally the first k places are spread over the items shown: 0 all as often, 1 nearly all one item",
  direction: "lower",
  source: "Evidently 0.7 PopularityBias (Gini index)",
  ofLists: gini,
  otherwise: "One item alone is shown",
});

export const personalizationMetric = listMetric({
  id: "personalization",
  description:
    "1 less the share of the first k items that two queries have in common, averaged over all pairs of queries",
  direction: "higher",
  source: "Evidently 0.7 PersonalizationMetric; Zhou et al. 2010 (mean inter-list diversity)",
  ofLists: apartness,
  otherwise: "There is one query only, so no two lists to compare",
});
