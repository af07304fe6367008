/**
 * Numbers closer than this share of the larger one are the same to the judge. Binary fractions make
 * 0.3 − 0.2 smaller than 0.1; a rule must not fail by the last bit of a number that nobody wrote.
 */
export const RELATIVE_TOLERANCE = 1e-12;

/** How far apart two numbers may be to count as equal; nothing for whole numbers, which are exact. */
export function toleranceOf(...values: readonly number[]): number {
  if (values.every(Number.isSafeInteger)) return 0;
  return RELATIVE_TOLERANCE * Math.max(...values.filter(Number.isFinite).map(Math.abs), 0);
}

export function atLeast(value: number, bound: number): boolean {
  return value >= bound - toleranceOf(value, bound);
}

export function atMost(value: number, bound: number): boolean {
  return value <= bound + toleranceOf(value, bound);
}

export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= toleranceOf(a, b);
}
