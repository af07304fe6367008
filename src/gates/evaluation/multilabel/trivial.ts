import { decodeSets, encodeSets } from "../metrics/multilabel/label-sets.ts";
import type { Side } from "../said.ts";
import type { Truth } from "../tables/truth-of-rows.ts";

/**
 * Each label's share of the rows as its score, and the labels that more than half of them have. As scikit-learn's
 * DummyClassifier(strategy="prior") of several outputs, fitted to these very rows.
 */
export function trivialLabels(truth: Truth, weights?: Float64Array): Side {
  const { task, labels = [], yTrue, groups } = truth;
  const { rows, columns, values } = decodeSets(yTrue, truth);
  const shares = new Float64Array(columns);
  let total = 0;
  for (let row = 0, at = 0; row < rows; row++) {
    const weight = weights?.[row] ?? 1;
    total += weight;
    for (let label = 0; label < columns; label++, at++) shares[label] += weight * values[at];
  }
  for (let label = 0; label < columns; label++) shares[label] /= total;
  const flags = Uint8Array.from(values, (_, at) => (shares[at % columns] > 0.5 ? 1 : 0));
  const { classes, codes } = encodeSets({ rows, columns, values: flags }, labels, truth.classes);
  const yScore = Float64Array.from(values, (_, at) => shares[at % columns]);
  return { outcome: { task, labels, classes, yTrue, yPred: codes, yScore, groups } };
}
