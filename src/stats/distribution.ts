import cdf from "@stdlib/stats-base-dists-normal-cdf";
import quantile from "@stdlib/stats-base-dists-normal-quantile";
import studentQuantile from "@stdlib/stats-base-dists-t-quantile";

/** The value below which a standard normal variable lies with this probability. */
export function normalQuantile(probability: number): number {
  return quantile(probability, 0, 1);
}

/** Probability that a standard normal variable exceeds z; keeps its digits far out in the tail. */
export function normalTail(z: number): number {
  return cdf(-z, 0, 1);
}

/** The value below which Student's t lies with this probability. */
export function tQuantile(probability: number, degreesOfFreedom: number): number {
  return studentQuantile(probability, degreesOfFreedom);
}

/** Probability that Student's t exceeds the value: the quantile turned around by bisection, to 1e-12. */
export function tTail(value: number, degreesOfFreedom: number): number {
  if (value < 0) return 1 - tTail(-value, degreesOfFreedom);
  if (value === 0) return 0.5;
  // Bisects the logarithm, so that small probabilities are as precise as large ones.
  let low = -700;
  let high = Math.log(0.5);
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (-tQuantile(Math.exp(middle), degreesOfFreedom) > value) low = middle;
    else high = middle;
  }
  return Math.exp((low + high) / 2);
}
