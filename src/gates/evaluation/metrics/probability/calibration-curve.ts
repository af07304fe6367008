import { AssayError } from "../../../../model/error.ts";
import { quantile } from "../../../../stats/quantile.ts";
import { requireProbabilities, requireSameLength, toFloat64 } from "../arrays.ts";
import type { Labels, Numbers } from "../labels.ts";
import { readBinary, requireTwoLabels } from "./binary-labels.ts";
import { orderStatistics } from "./order-statistics.ts";

export interface CalibrationCurveInput {
  readonly yTrue: Labels;
  /** Probability of the positive class. */
  readonly yProb: Numbers;
  /** Default 1 where the labels are among 0 and 1, or -1 and 1. */
  readonly posLabel?: number | string | boolean;
  /** Default 5. */
  readonly nBins?: number;
  /** Bins of one width, which is the default, or of as many rows. */
  readonly strategy?: "uniform" | "quantile";
}

export interface CalibrationCurve {
  /** Share of positive rows in each bin that is not empty. */
  readonly probTrue: Float64Array;
  /** Mean probability in each of them. */
  readonly probPred: Float64Array;
}

/**
 * Observed against predicted share of positive rows, both from 0 to 1; on the diagonal for a calibrated model.
 * Source: `sklearn.calibration.calibration_curve`.
 * @throws AssayError as `readBinary`; `evaluation/not-probability`, `evaluation/length-mismatch`,
 *   `evaluation/no-rows`, `evaluation/option` for bins that are no whole number above 0
 */
export function calibrationCurve(input: CalibrationCurveInput): CalibrationCurve {
  const { yTrue, yProb, posLabel, nBins = 5, strategy = "uniform" } = input;
  requireSameLength({ yTrue, yProb });
  requireBins(nBins);
  requireProbabilities("the probabilities", yProb);
  const positive = readBinary(yTrue, posLabel);
  requireTwoLabels(yTrue);
  const probabilities = toFloat64(yProb);
  const inner = strategy === "uniform" ? uniformEdges(nBins) : quantileEdges(probabilities, nBins);
  const [predicted, real, rows] = [0, 1, 2].map(() => new Float64Array(nBins));
  for (let row = 0; row < probabilities.length; row++) {
    const bin = countBelow(inner, probabilities[row]);
    predicted[bin] += probabilities[row];
    real[bin] += positive[row];
    rows[bin]++;
  }
  const filled = Array.from(rows.keys()).filter((bin) => rows[bin] > 0);
  return {
    probTrue: Float64Array.from(filled, (bin) => real[bin] / rows[bin]),
    probPred: Float64Array.from(filled, (bin) => predicted[bin] / rows[bin]),
  };
}

/** @throws AssayError `evaluation/option` */
export function requireBins(bins: number): void {
  if (Number.isInteger(bins) && bins > 0 && bins <= 1e6) return;
  throw new AssayError("evaluation/option", `nBins is ${bins}.`, {
    fix: "Give a whole number from 1 to 1,000,000.",
  });
}

/** Edges between the bins as `np.linspace` rounds them. */
function uniformEdges(bins: number): Float64Array {
  const width = 1 / bins;
  return Float64Array.from({ length: bins - 1 }, (_, at) => (at + 1) * width);
}

function quantileEdges(probabilities: Float64Array, bins: number): Float64Array {
  const last = probabilities.length - 1;
  const width = 1 / bins;
  // Through percent, as scikit-learn asks for it, so that rounding is the same.
  const positions = Array.from({ length: bins - 1 }, (_, at) => last * (((at + 1) * width * 100) / 100));
  const ranks = positions.flatMap((at) => [Math.floor(at), Math.min(last, Math.floor(at) + 1)]);
  const found = orderStatistics(probabilities, ranks);
  return Float64Array.from(positions, (position, at) =>
    quantile(found.slice(2 * at, 2 * at + 2), position - Math.floor(position)),
  );
}

/** How many of ascending edges are below a value. */
function countBelow(edges: Float64Array, value: number): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (edges[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
