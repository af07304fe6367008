import type { Points } from "./simplify.ts";

const BINS = 10;
/** As `np.linspace` rounds it. */
const WIDTH = 0.1;

/**
 * Mean probability and share of positives in ten bins of equal width, as `sklearn.calibration.calibration_curve`;
 * empty bins are left out.
 * @param positive 1 for positive rows, 0 for the others
 * @param weights how much each row counts, both means being weighted ones
 */
export function calibrationPoints(
  positive: ArrayLike<number>,
  yProba: ArrayLike<number>,
  weights?: Float64Array,
): Points {
  const counts = new Float64Array(BINS);
  const sums = new Float64Array(BINS);
  const positives = new Float64Array(BINS);
  for (let row = 0; row < yProba.length; row++) {
    const bin = binOf(yProba[row]);
    const weight = weights?.[row] ?? 1;
    counts[bin] += weight;
    sums[bin] += weight * yProba[row];
    positives[bin] += positive[row] === 1 ? weight : 0;
  }
  const filled = [...counts.keys()].filter((bin) => counts[bin] > 0);
  return {
    x: filled.map((bin) => sums[bin] / counts[bin]),
    y: filled.map((bin) => positives[bin] / counts[bin]),
  };
}

/** Number of inner edges (0.1 … 0.9) that lie below the probability; one on an edge belongs to the bin below it. */
function binOf(probability: number): number {
  let bin = 0;
  while (bin < BINS - 1 && (bin + 1) * WIDTH < probability) bin++;
  return bin;
}
