/** Shares below this count as this, so that an empty bin gives a large finite distance instead of infinity. */
export const PSI_FLOOR = 1e-4;

/**
 * Population stability index Σ (a − e)·ln(a / e) over bins; symmetric, 0 for equal shares. Shares below
 * `PSI_FLOOR` are raised to it, without rescaling the others, as scorecard practice does.
 * @param expectedShares reference shares, one a bin, that sum to 1
 * @param actualShares shares seen, of the same bins
 * @throws RangeError when the bins are not the same number, or there are none
 */
export function psi(expectedShares: ArrayLike<number>, actualShares: ArrayLike<number>): number {
  if (expectedShares.length !== actualShares.length || expectedShares.length === 0)
    throw new RangeError(`psi needs the same bins: ${expectedShares.length} and ${actualShares.length}`);
  let sum = 0;
  for (let bin = 0; bin < expectedShares.length; bin++) {
    const expected = Math.max(expectedShares[bin], PSI_FLOOR);
    const actual = Math.max(actualShares[bin], PSI_FLOOR);
    sum += (actual - expected) * Math.log(actual / expected);
  }
  return sum;
}
