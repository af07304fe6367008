import { Type } from "typebox";
import { AssayError } from "../../../../model/error.ts";
import type { Options } from "../../../../model/metric.ts";
import type { Numbers } from "../labels.ts";
import { choiceOption, numberOption } from "../options.ts";
import { clusterAccuracy } from "./cluster-accuracy.ts";
import { type ClusterMetricSpec, clusterMetric } from "./cluster-metric.ts";
import type { ClusteringInput } from "./contingency.ts";
import { fowlkesMallowsScore } from "./fowlkes-mallows.ts";
import { completenessScore, homogeneityScore, vMeasureScore } from "./homogeneity.ts";
import type { ClusterRows } from "./leave-out.ts";
import { distinct, requireFew } from "./limits.ts";
import { adjustedMutualInfoScore, mutualInfoScore, normalizedMutualInfoScore } from "./mutual-info.ts";
import { adjustedRandScore, randScore } from "./rand.ts";

const AVERAGE_METHODS = ["arithmetic", "geometric", "min", "max"] as const;
const AverageMethod = Type.Object({
  average_method: Type.Optional(
    Type.Enum([...AVERAGE_METHODS], {
      description: "How the entropies of truth and clusters become one, default arithmetic",
    }),
  ),
});

/** For each of them all sizes that they could share are looked at, over and over. */
const MOST_PAIRS = 1_000_000;
/** Matching them takes the cube of their number, over and over. */
const MOST_MATCHED = 200;

interface CodedInput extends ClusteringInput {
  readonly labelsTrue: Numbers;
  readonly labelsPred: Numbers;
}

function againstLabels(
  spec: Omit<ClusterMetricSpec, "direction" | "by" | "value"> & {
    score(input: CodedInput, options: Options): number;
  },
) {
  const { score, ...known } = spec;
  const value = ({ yTrue, yPred }: ClusterRows, options: Options) => {
    requireClasses(known.id, yTrue);
    return score({ labelsTrue: yTrue, labelsPred: yPred }, options);
  };
  return clusterMetric({ ...known, direction: "higher", by: "label", value });
}

/** Of one class scikit-learn says 1 for most of these: no cluster can then be wrong. */
function requireClasses(id: string, yTrue: Numbers): void {
  for (let row = 1; row < yTrue.length; row++) if (yTrue[row] !== yTrue[0]) return;
  throw new AssayError(
    "evaluation/one-class",
    `All ${yTrue.length} rows are of one true cluster, so there is no ${id}.`,
    { fix: "Add rows of other clusters, or take the slice out of the rule." },
  );
}

export const adjustedRand = againstLabels({
  id: "adjusted_rand",
  description: "Agreement of clusters and truth about pairs of rows, less what chance gives",
  range: [-0.5, 1],
  source: "sklearn.metrics.adjusted_rand_score (Hubert and Arabie 1985)",
  score: adjustedRandScore,
});

export const rand = againstLabels({
  id: "rand",
  description: "Share of the pairs of rows that clusters and truth both part or both put together",
  range: [0, 1],
  source: "sklearn.metrics.rand_score",
  score: randScore,
});

export const fowlkesMallows = againstLabels({
  id: "fowlkes_mallows",
  description: "Geometric mean of precision and recall over pairs of rows that are put together",
  range: [0, 1],
  source: "sklearn.metrics.fowlkes_mallows_score",
  score: fowlkesMallowsScore,
});

export const clusterAccuracyMetric = againstLabels({
  id: "cluster_accuracy",
  description:
    "Share of the rows that are right where each cluster stands for the true one that fits it best",
  range: [0, 1],
  source: "torchmetrics.functional.clustering.cluster_accuracy",
  score: (input) => {
    const count = Math.max(distinct(input.labelsTrue), distinct(input.labelsPred));
    requireFew({ id: "cluster_accuracy", what: "clusters to match", count, most: MOST_MATCHED });
    return clusterAccuracy(input);
  },
});

export const adjustedMutualInfo = againstLabels({
  id: "adjusted_mutual_info",
  description:
    "Mutual information of clusters and truth, less what chance gives, as a share of the most there can be",
  range: [-1, 1],
  options: AverageMethod,
  source: "sklearn.metrics.adjusted_mutual_info_score (Vinh, Epps and Bailey 2010)",
  score: (input, options) => {
    const count = distinct(input.labelsTrue) * distinct(input.labelsPred);
    requireFew({ id: "adjusted_mutual_info", what: "pairs of clusters", count, most: MOST_PAIRS });
    return adjustedMutualInfoScore({ ...input, ...averageMethod(options) });
  },
});

export const normalizedMutualInfo = againstLabels({
  id: "normalized_mutual_info",
  description: "Mutual information of clusters and truth as a share of their average entropy",
  range: [0, 1],
  options: AverageMethod,
  source: "sklearn.metrics.normalized_mutual_info_score",
  score: (input, options) => normalizedMutualInfoScore({ ...input, ...averageMethod(options) }),
});

export const mutualInfo = againstLabels({
  id: "mutual_info",
  description: "Mutual information of clusters and truth in nats",
  range: [0, Number.POSITIVE_INFINITY],
  source: "sklearn.metrics.mutual_info_score",
  score: mutualInfoScore,
});

export const homogeneity = againstLabels({
  id: "homogeneity",
  description: "1 where every cluster holds rows of one class only",
  range: [0, 1],
  source: "sklearn.metrics.homogeneity_score",
  score: homogeneityScore,
});

export const completeness = againstLabels({
  id: "completeness",
  description: "1 where all rows of a class are in one cluster",
  range: [0, 1],
  source: "sklearn.metrics.completeness_score",
  score: completenessScore,
});

export const vMeasure = againstLabels({
  id: "v_measure",
  description: "Weighted harmonic mean of homogeneity and completeness",
  range: [0, 1],
  options: Type.Object({
    beta: Type.Optional(
      Type.Number({
        minimum: 0,
        description: "Above 1 completeness counts more, below 1 homogeneity; default 1",
      }),
    ),
  }),
  source: "sklearn.metrics.v_measure_score",
  score: (input, options) => vMeasureScore({ ...input, beta: numberOption(options, "beta", 1) }),
});

function averageMethod(options: Options) {
  return { averageMethod: choiceOption(options, "average_method", AVERAGE_METHODS) };
}
