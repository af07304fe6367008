/**
 * Corrections of moments of few values: Joanes and Gill, Comparing measures of sample skewness and kurtosis (1998),
 * G1 and G2, as pandas and SciPy (`bias=False`) have them.
 */

/**
 * @param skew g1, the third central moment over the second to the power of 1.5
 * @param count at least 3
 */
export function correctedSkew(skew: number, count: number): number {
  return (skew * Math.sqrt(count * (count - 1))) / (count - 2);
}

/**
 * @param excess g2, the fourth central moment over the square of the second, less 3
 * @param count at least 4
 */
export function correctedKurtosis(excess: number, count: number): number {
  return ((count - 1) / ((count - 2) * (count - 3))) * ((count + 1) * excess + 6);
}
