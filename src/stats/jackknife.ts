/** Value and spread from leaving out each part once. */
export interface Jackknife {
  /** √((g − 1)/g · Σ(θ₍ᵢ₎ − θ̄)²) for g parts. */
  readonly standardError: number;
  readonly degreesOfFreedom: number;
}

/**
 * Delete-one jackknife over g ≥ 2 parts (Efron and Tibshirani 1993, 11.5). With parts that are independent of one
 * another, rows within a part may depend on each other as they like.
 * @param values the statistic without part i
 */
export function jackknife(values: Float64Array): Jackknife {
  const parts = values.length;
  let mean = 0;
  for (const value of values) mean += value / parts;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { standardError: Math.sqrt(((parts - 1) / parts) * squares), degreesOfFreedom: parts - 1 };
}
