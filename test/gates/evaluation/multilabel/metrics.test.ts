import type { Rows } from "../../../../src/gates/evaluation/metrics/evaluation-metric.ts";
import { EVALUATION_METRICS } from "../../../../src/gates/evaluation/metrics/index.ts";
import { encodeSets } from "../../../../src/gates/evaluation/metrics/multilabel/label-sets.ts";
import { testAgainstOracle } from "../metrics/oracle-cases.ts";

/** Rows as scikit-learn has them: several labels each, or one class. */
interface Given {
  readonly yTrue?: number[][];
  readonly yPred?: number[][];
  readonly yClass?: number[];
  readonly yScore?: number[][];
  readonly sampleWeight?: number[];
  readonly options?: Readonly<Record<string, unknown>>;
}

function rowsOf({ yTrue, yPred, yClass, yScore }: Given): Rows {
  const columns = (yScore ?? yTrue)?.[0].length ?? 0;
  const labels = Array.from({ length: columns }, (_, label) => `label ${label}`);
  const scores = Float64Array.from(yScore?.flat() ?? []);
  if (yClass !== undefined)
    return {
      task: "multiclass-classification",
      classes: labels,
      yTrue: Int32Array.from(yClass),
      yPred: new Int32Array(),
      yScore: scores,
    };
  const matrix = (lines: number[][] = []) => {
    return { rows: lines.length, columns, values: Uint8Array.from(lines.flat()) };
  };
  const real = encodeSets(matrix(yTrue), labels);
  const said = encodeSets(matrix(yPred), labels, real.classes);
  return {
    task: "multilabel-classification",
    labels,
    classes: said.classes,
    yTrue: real.codes,
    yPred: said.codes,
    yScore: scores,
  };
}

const IDS = [
  ["accuracy", "zero_one_loss", "hamming_loss", "precision", "recall", "f1", "fbeta", "jaccard"],
  ["roc_auc", "average_precision"],
  ["coverage_error", "label_ranking_average_precision", "label_ranking_loss"],
].flat();

testAgainstOracle(
  "multilabel",
  Object.fromEntries(
    IDS.map((id) => {
      const metric = EVALUATION_METRICS.find(({ info }) => info.id === id);
      return [
        id,
        (given: Given) => {
          const weights = given.sampleWeight && Float64Array.from(given.sampleWeight);
          return metric?.value(rowsOf(given), given.options ?? {}, weights);
        },
      ];
    }),
  ),
);
