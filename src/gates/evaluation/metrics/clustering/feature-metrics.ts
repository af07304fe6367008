import { Type } from "typebox";
import { numberOption } from "../options.ts";
import { calinskiHarabaszScore } from "./calinski-harabasz.ts";
import { clusterMetric } from "./cluster-metric.ts";
import { daviesBouldinScore } from "./davies-bouldin.ts";
import { dunnIndex } from "./dunn.ts";
import type { ClusterRows } from "./leave-out.ts";
import { distinct, requireFew } from "./limits.ts";
import type { PointsInput } from "./points.ts";
import { silhouetteScore } from "./silhouette.ts";
import { silhouettesWithout } from "./silhouette-without.ts";

/** More than a thousand million pairs. */
const MOST_ROWS = 50_000;
/** Half a gigabyte of them. */
const MOST_SUMS = 2 ** 26;
const MOST_CLUSTERS = 2000;

export const silhouette = clusterMetric({
  id: "silhouette",
  description: "How much closer rows lie to their own cluster than to the next, from -1 to 1",
  direction: "higher",
  range: [-1, 1],
  source: "sklearn.metrics.silhouette_score (Rousseeuw 1987), Euclidean",
  by: "features",
  value: (rows) => {
    const [count, clusters] = [rows.yPred.length, distinct(rows.yPred)];
    requireFew({ id: "silhouette", what: "rows, each with each", count, most: MOST_ROWS });
    const sums = { what: "distances of rows to clusters", count: count * clusters, most: MOST_SUMS };
    requireFew({ id: "silhouette", ...sums });
    return silhouetteScore(pointsOf(rows));
  },
  leftOut: (rows) => silhouettesWithout(pointsOf(rows)),
});

export const daviesBouldin = clusterMetric({
  id: "davies_bouldin",
  description: "How wide clusters are beside the distance to the cluster that they are most alike, averaged",
  direction: "lower",
  range: [0, Number.POSITIVE_INFINITY],
  source: "sklearn.metrics.davies_bouldin_score",
  by: "features",
  value: (rows) => {
    const count = distinct(rows.yPred);
    requireFew({ id: "davies_bouldin", what: "clusters, each with each", count, most: MOST_CLUSTERS });
    return daviesBouldinScore(pointsOf(rows));
  },
});

export const dunn = clusterMetric({
  id: "dunn_index",
  description: "Least distance of two clusters' centres over the greatest of a row to its own",
  direction: "higher",
  range: [0, Number.POSITIVE_INFINITY],
  options: Type.Object({
    p: Type.Optional(
      Type.Number({ minimum: 1, description: "The power of the differences in a distance; default 2" }),
    ),
  }),
  source: "torchmetrics.functional.clustering.dunn_index",
  by: "features",
  value: (rows, options) => {
    const count = distinct(rows.yPred);
    requireFew({ id: "dunn_index", what: "clusters, each with each", count, most: MOST_CLUSTERS });
    return dunnIndex({ ...pointsOf(rows), p: numberOption(options, "p", 2) });
  },
});

export const calinskiHarabasz = clusterMetric({
  id: "calinski_harabasz",
  description: "Variance between the clusters over that within, each by its degrees of freedom",
  direction: "higher",
  range: [0, Number.POSITIVE_INFINITY],
  source: "sklearn.metrics.calinski_harabasz_score",
  by: "features",
  value: (rows) => calinskiHarabaszScore(pointsOf(rows)),
});

function pointsOf({ yPred, features = new Float64Array() }: ClusterRows): PointsInput {
  return { X: { values: features, columns: features.length / yPred.length }, labels: yPred };
}
