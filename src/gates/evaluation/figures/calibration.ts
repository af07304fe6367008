import type { Points } from "./simplify.ts";

const BINS = 10;

/**
 * Mean probability and share of positives in ten bins of equal width, as `sklearn.calibration.calibration_curve`;
 * empty bins are left out.
 */
export function calibrationPoints(yTrue: ArrayLike<number>, yProba: ArrayLike<number>): Points {
  const counts = new Float64Array(BINS);
  const sums = new Float64Array(BINS);
  const positives = new Float64Array(BINS);
  for (let row = 0; row < yProba.length; row++) {
    // A probability on an edge belongs to the bin below it, as np.searchsorted decides it there.
    const bin = Math.max(0, Math.min(BINS - 1, binOf(yProba[row])));
    counts[bin]++;
    sums[bin] += yProba[row];
    positives[bin] += yTrue[row] === 1 ? 1 : 0;
  }
  const filled = [...counts.keys()].filter((bin) => counts[bin] > 0);
  return {
    x: filled.map((bin) => sums[bin] / counts[bin]),
    y: filled.map((bin) => positives[bin] / counts[bin]),
  };
}

/** Number of inner edges (0.1 … 0.9) that lie below the probability. */
function binOf(probability: number): number {
  let bin = 0;
  while (bin < BINS - 1 && (bin + 1) / BINS < probability) bin++;
  return bin;
}
