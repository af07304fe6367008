import * as metrics from "../../src/gates/evaluation/metrics/clustering/index.ts";
import { createRandom } from "../../src/stats/random.ts";
import type { Comparison, Value } from "./compare.ts";

const DIMENSIONS = 10;
const CLUSTERS = 8;
const MANY = 5000;

function makeData(rows: number) {
  const { next, int } = createRandom(1);
  const tenth = Math.ceil(rows / 10);
  const found = (labels: Int32Array, clusters: number) =>
    labels.map((label) => (next() < 0.8 ? label : int(clusters)));
  const fewTrue = new Int32Array(rows).map(() => int(CLUSTERS));
  const manyTrue = new Int32Array(tenth).map(() => int(MANY));
  const cluster = new Int32Array(tenth).map(() => int(CLUSTERS));
  const centres = new Float64Array(CLUSTERS * DIMENSIONS).map(() => 4 * next());
  return {
    fewTrue,
    fewPred: found(fewTrue, CLUSTERS),
    manyTrue,
    manyPred: found(manyTrue, MANY),
    cluster,
    points: new Float64Array(tenth * DIMENSIONS).map(
      (_, at) => centres[cluster[Math.floor(at / DIMENSIONS)] * DIMENSIONS + (at % DIMENSIONS)] + 2 * next(),
    ),
  };
}

/** @param fewer rows of a metric that takes the square of them in time */
function callsOf(data: ReturnType<typeof makeData>, fewer: number): Readonly<Record<string, () => Value>> {
  const few = { labelsTrue: data.fewTrue, labelsPred: data.fewPred };
  const many = { labelsTrue: data.manyTrue, labelsPred: data.manyPred };
  const floats = {
    labelsTrue: Float64Array.from(data.fewTrue),
    labelsPred: Float64Array.from(data.fewPred),
  };
  const points = { X: { values: data.points, columns: DIMENSIONS }, labels: data.cluster };
  const fewPoints = {
    X: { values: data.points.subarray(0, fewer * DIMENSIONS), columns: DIMENSIONS },
    labels: data.cluster.subarray(0, fewer),
  };
  return {
    pair_confusion_matrix: () => metrics.pairConfusionMatrix(few),
    rand: () => metrics.randScore(few),
    adjusted_rand: () => metrics.adjustedRandScore(few),
    "adjusted_rand, floats": () => metrics.adjustedRandScore(floats),
    "adjusted_rand, many clusters, a tenth": () => metrics.adjustedRandScore(many),
    fowlkes_mallows: () => metrics.fowlkesMallowsScore(few),
    mutual_info: () => metrics.mutualInfoScore(few),
    "mutual_info, many clusters, a tenth": () => metrics.mutualInfoScore(many),
    normalized_mutual_info: () => metrics.normalizedMutualInfoScore(few),
    adjusted_mutual_info: () => metrics.adjustedMutualInfoScore(few),
    homogeneity: () => metrics.homogeneityScore(few),
    completeness: () => metrics.completenessScore(few),
    v_measure: () => metrics.vMeasureScore(few),
    "v_measure, many clusters, a tenth": () => metrics.vMeasureScore(many),
    "calinski_harabasz, a tenth": () => metrics.calinskiHarabaszScore(points),
    "davies_bouldin, a tenth": () => metrics.daviesBouldinScore(points),
    "silhouette, a thousandth": () => metrics.silhouetteScore(fewPoints),
    "silhouette_samples, a thousandth": () =>
      metrics.silhouetteSamples(fewPoints).reduce((sum, value) => sum + value, 0) / fewer,
  };
}

/** Metrics of clusters against scikit-learn. */
export function clustering(rows: number): Comparison {
  const data = makeData(rows);
  const fewer = Math.ceil(rows / 1000);
  const title = `clustering, ${rows} rows`;
  const parameters = [DIMENSIONS, fewer];
  return { title, script: "clustering.py", parameters, data, calls: callsOf(data, fewer) };
}
