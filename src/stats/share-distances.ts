/** Shares of two sides in the same bins; each side sums to 1. */
export type Shares = ArrayLike<number>;

/** A distance of shares: convex, and 0 for equal ones. */
export type ShareDistance = (expected: Float64Array, actual: Float64Array) => number;

/**
 * Jensen–Shannon distance: the square root of the divergence, by natural logarithms; 0 to √ln 2 = 0.8326.
 * scipy.spatial.distance.jensenshannon.
 * @throws RangeError when the bins are not the same number, or there are none
 */
export function jensenShannon(expected: Shares, actual: Shares): number {
  requireSameBins("jensenShannon", expected, actual);
  let sum = 0;
  for (let bin = 0; bin < expected.length; bin++) {
    const middle = (expected[bin] + actual[bin]) / 2;
    sum += logTerm(expected[bin], middle) + logTerm(actual[bin], middle);
  }
  // Rounding can leave equal shares a hair below zero.
  return Math.sqrt(Math.max(0, sum / 2));
}

/**
 * Hellinger distance √(½ Σ (√a − √e)²); 0 to 1. Le Cam and Yang, Asymptotics in Statistics (2000).
 * @throws RangeError when the bins are not the same number, or there are none
 */
export function hellinger(expected: Shares, actual: Shares): number {
  requireSameBins("hellinger", expected, actual);
  let sum = 0;
  for (let bin = 0; bin < expected.length; bin++)
    sum += (Math.sqrt(actual[bin]) - Math.sqrt(expected[bin])) ** 2;
  return Math.min(1, Math.sqrt(sum / 2));
}

/**
 * Kullback–Leibler divergence Σ a·ln(a / e) of the actual shares from the expected ones, in nats; 0 or more.
 * scipy.stats.entropy(actual, expected), but an expected share below `floor` counts as that much, so that a value that
 * the reference never has gives a large finite divergence instead of infinity.
 * @throws RangeError when the bins are not the same number, or there are none
 */
export function klDivergence(expected: Shares, actual: Shares, floor: number): number {
  requireSameBins("klDivergence", expected, actual);
  let sum = 0;
  for (let bin = 0; bin < expected.length; bin++) {
    const raised =
      actual[bin] > expected[bin] ? Math.max(expected[bin], Math.min(floor, actual[bin])) : expected[bin];
    sum += logTerm(actual[bin], raised);
  }
  return Math.max(0, sum);
}

/**
 * The largest difference of a share, max |a − e|; 0 to 1. TensorFlow Data Validation's L-infinity norm.
 * @throws RangeError when the bins are not the same number, or there are none
 */
export function lInfinity(expected: Shares, actual: Shares): number {
  requireSameBins("lInfinity", expected, actual);
  let largest = 0;
  for (let bin = 0; bin < expected.length; bin++)
    largest = Math.max(largest, Math.abs(actual[bin] - expected[bin]));
  return largest;
}

/**
 * Cramér's V between side and bin when both sides weigh the same, √(½ Σ (a − e)² / (a + e)); 0 to 1, whatever the
 * ratio of their rows. scipy.stats.contingency.association(method="cramer") of a table with equal totals; not
 * corrected for bias.
 * @throws RangeError when the bins are not the same number, or there are none
 */
export function cramersV(expected: Shares, actual: Shares): number {
  requireSameBins("cramersV", expected, actual);
  let sum = 0;
  for (let bin = 0; bin < expected.length; bin++) {
    const both = expected[bin] + actual[bin];
    if (both > 0) sum += (actual[bin] - expected[bin]) ** 2 / both;
  }
  return Math.min(1, Math.sqrt(sum / 2));
}

function logTerm(share: number, other: number): number {
  return share === 0 ? 0 : share * Math.log(share / other);
}

function requireSameBins(name: string, expected: Shares, actual: Shares): void {
  if (expected.length !== actual.length || expected.length === 0)
    throw new RangeError(`${name} needs the same bins: ${expected.length} and ${actual.length}`);
}
