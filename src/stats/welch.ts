import { tTail } from "./distribution.ts";

/** Number, mean and sample variance (with n − 1) of some values. */
export interface Moments {
  readonly count: number;
  readonly mean: number;
  readonly variance: number;
}

export interface WelchTest {
  readonly statistic: number;
  readonly degreesOfFreedom: number;
}

/**
 * Welch's t of two independent samples with Satterthwaite's degrees of freedom; positive where the first mean is
 * greater. Samples that do not vary at all give 0 for equal means, else ±∞.
 * Welch, Biometrika 34 (1947).
 */
export function welch(a: Moments, b: Moments): WelchTest {
  const [ofA, ofB] = [a.variance / a.count, b.variance / b.count];
  const gap = a.mean - b.mean;
  const squared = ofA + ofB;
  if (squared === 0)
    return {
      statistic: gap === 0 ? 0 : gap * Number.POSITIVE_INFINITY,
      degreesOfFreedom: a.count + b.count - 2,
    };
  return {
    statistic: gap / Math.sqrt(squared),
    degreesOfFreedom: squared ** 2 / (ofA ** 2 / (a.count - 1) + ofB ** 2 / (b.count - 1)),
  };
}

/** One-sided p-value of "the first mean is not greater". */
export function welchTail({ statistic, degreesOfFreedom }: WelchTest): number {
  if (statistic === Number.POSITIVE_INFINITY) return 0;
  if (statistic === Number.NEGATIVE_INFINITY) return 1;
  return tTail(statistic, degreesOfFreedom);
}
