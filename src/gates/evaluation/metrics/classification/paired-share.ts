import type { Estimate } from "../../../../model/estimate.ts";
import type { Rows } from "../evaluation-metric.ts";

/** Which rows a share is of, and which of them count, by their true and predicted class. */
export interface Share {
  among(real: number): boolean;
  counts(real: number, predicted: number): boolean;
}

export const RIGHT: Share = { among: () => true, counts: (real, predicted) => real === predicted };
export const WRONG: Share = { among: () => true, counts: (real, predicted) => real !== predicted };

/**
 * Difference of a share between two models over the same rows: only those count that the models tell apart
 * (McNemar 1947). The share must be of rows that the truth alone picks, so that both have the same.
 */
export function pairedShare(candidate: Rows, baseline: Rows, { among, counts }: Share): Estimate | undefined {
  const { yTrue } = candidate;
  let [better, worse, rows] = [0, 0, 0];
  for (let row = 0; row < yTrue.length; row++) {
    if (!among(yTrue[row])) continue;
    rows++;
    const ours = counts(yTrue[row], candidate.yPred[row]);
    const theirs = counts(yTrue[row], baseline.yPred[row]);
    if (ours && !theirs) better++;
    if (theirs && !ours) worse++;
  }
  return rows === 0 ? undefined : pairedEstimate(better, worse, rows);
}

/** The same for shares of all rows, told by 1 for each row that counts. */
export function pairedHits(candidate: Float64Array, baseline: Float64Array): Estimate {
  let [better, worse] = [0, 0];
  for (let row = 0; row < candidate.length; row++) {
    if (candidate[row] > baseline[row]) better++;
    if (candidate[row] < baseline[row]) worse++;
  }
  return pairedEstimate(better, worse, candidate.length);
}

function pairedEstimate(better: number, worse: number, rows: number): Estimate {
  return {
    value: (better - worse) / rows,
    uncertainty: { kind: "paired", better, worse, rows },
    samples: rows,
  };
}
