import { normalQuantile, normalTail } from "./distribution.ts";
import { quantile } from "./quantile.ts";

/** How far the replicates sit from the value, and how its spread grows with it. */
export interface Correction {
  /** z₀: the normal quantile of the share of replicates below the value. */
  readonly bias: number;
  readonly acceleration: number;
}

/**
 * Bias correction of Efron's BCa interval (Efron and Tibshirani 1993, 14.3); equal replicates count half, as in
 * SciPy. Undefined where all replicates lie on one side, where no quantile could be told.
 */
export function correctionOf(
  replicates: Float64Array,
  value: number,
  acceleration: number,
): Correction | undefined {
  let below = 0;
  for (const replicate of replicates) below += replicate < value ? 1 : replicate === value ? 0.5 : 0;
  if (below === 0 || below === replicates.length) return undefined;
  return { bias: normalQuantile(below / replicates.length), acceleration };
}

/**
 * Acceleration from jackknife values θ₍ᵢ₎: Σ(θ̄ − θ₍ᵢ₎)³ / 6(Σ(θ̄ − θ₍ᵢ₎)²)^1.5 (Efron and Tibshirani 1993, 14.15).
 * Each value may leave out one row or one of many random blocks. 0 when all are equal.
 */
export function accelerationOf(jackknife: Float64Array): number {
  let mean = 0;
  for (const value of jackknife) mean += value / jackknife.length;
  let [squares, cubes] = [0, 0];
  for (const value of jackknife) {
    squares += (mean - value) ** 2;
    cubes += (mean - value) ** 3;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

/** @param sorted replicates in ascending order */
export function bcaInterval(
  sorted: Float64Array,
  { bias, acceleration }: Correction,
  confidence: number,
): readonly [number, number] {
  const tail = (1 - confidence) / 2;
  const at = (probability: number) => {
    const shifted = bias + normalQuantile(probability);
    return quantile(sorted, normalTail(-(bias + shifted / (1 - acceleration * shifted))));
  };
  return [at(tail), at(1 - tail)];
}

/**
 * The level at which a bound is the end of the BCa interval, from the share of replicates on its far side: the
 * inverse of what `bcaInterval` does to a level.
 */
export function correctedTail(share: number, { bias, acceleration }: Correction): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  const shifted = normalQuantile(share) - bias;
  return normalTail(-(shifted / (1 + acceleration * shifted) - bias));
}
