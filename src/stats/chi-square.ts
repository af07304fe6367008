import type { Shares } from "./share-distances.ts";

export interface ChiSquareTest {
  readonly statistic: number;
  readonly degreesOfFreedom: number;
  readonly pValue: number;
}

/**
 * Pearson's chi-square test that two samples have the same shares, without a correction for continuity; bins that
 * neither has are left out. scipy.stats.chi2_contingency(table, correction=False).
 * @param expected counts of the reference
 * @param actual counts of the same bins
 * @returns undefined when fewer than two bins have rows, or a side has none
 */
export function chiSquareTest(expected: Shares, actual: Shares): ChiSquareTest | undefined {
  let [some, others, bins] = [0, 0, 0];
  for (let bin = 0; bin < expected.length; bin++) {
    some += expected[bin];
    others += actual[bin];
    if (expected[bin] + actual[bin] > 0) bins++;
  }
  if (bins < 2 || some === 0 || others === 0) return undefined;
  let statistic = 0;
  for (let bin = 0; bin < expected.length; bin++) {
    const both = expected[bin] + actual[bin];
    if (both === 0) continue;
    for (const [seen, rows] of [
      [expected[bin], some],
      [actual[bin], others],
    ]) {
      const awaited = (both * rows) / (some + others);
      statistic += (seen - awaited) ** 2 / awaited;
    }
  }
  const degreesOfFreedom = bins - 1;
  return { statistic, degreesOfFreedom, pValue: upperGamma(degreesOfFreedom / 2, statistic / 2) };
}

const STEPS = 100_000;
const PRECISION = 1e-16;

/**
 * Regularised upper incomplete gamma function Q(a, x): by its series below a + 1, by Lentz's continued fraction above.
 * Press et al., Numerical Recipes, 6.2; scipy.special.gammaincc.
 */
export function upperGamma(a: number, x: number): number {
  if (x <= 0) return 1;
  const scale = Math.exp(a * Math.log(x) - x - logGamma(a));
  if (x < a + 1) {
    let term = 1 / a;
    let sum = term;
    for (let step = 1; step < STEPS && term > sum * PRECISION; step++) {
      term *= x / (a + step);
      sum += term;
    }
    return Math.max(0, 1 - sum * scale);
  }
  let b = x + 1 - a;
  let c = Number.MAX_VALUE;
  let d = 1 / b;
  let fraction = d;
  for (let step = 1; step < STEPS; step++) {
    const numerator = -step * (step - a);
    b += 2;
    d = 1 / (numerator * d + b);
    c = b + numerator / c;
    const change = c * d;
    fraction *= change;
    if (Math.abs(change - 1) < PRECISION) break;
  }
  return fraction * scale;
}

/** Stirling's series, from above 10 on right to 16 digits; smaller arguments are raised there. */
function logGamma(value: number): number {
  let lowered = 0;
  let x = value;
  for (; x < 15; x++) lowered += Math.log(x);
  const inverse = 1 / (x * x);
  const series =
    (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse * (1 / 1680 - inverse / 1188)))) / x;
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - lowered;
}
