import type { Estimate } from "../model/estimate.ts";

/**
 * Numbers closer than this share of the larger one are the same to the judge. Binary fractions make
 * 0.3 − 0.2 smaller than 0.1; a rule must not fail by the last bit of a number that nobody wrote.
 */
const RELATIVE_TOLERANCE = 1e-12;

/** A whole number as a bigint is exact however large it is. */
export type Exact = number | bigint;

export function exactOf({ value, integer }: Estimate): Exact {
  return integer ?? value;
}

/** What the tolerance is of numbers of this size. */
export function toleranceAt(...sizes: readonly number[]): number {
  return RELATIVE_TOLERANCE * Math.max(...sizes.filter(Number.isFinite).map(Math.abs), 0);
}

/** How far apart two numbers may be to count as equal; nothing for whole numbers, which are exact. */
export function toleranceOf(...values: readonly Exact[]): number {
  // A bound may be a whole number that is larger than any count.
  const isExact = values.every(isWhole) && values.some(isSure);
  return isExact ? 0 : toleranceAt(...values.map(Number));
}

/** True for whole numbers that are known to the last digit; beyond 2^53 a double may be the nearest one. */
export function areSure(...values: readonly Exact[]): boolean {
  return values.every(isSure);
}

function isSure(value: Exact): boolean {
  return typeof value === "bigint" || Number.isSafeInteger(value);
}

function isWhole(value: Exact): boolean {
  return typeof value === "bigint" || Number.isInteger(value);
}

/** JavaScript compares a bigint and a number as what they are, without rounding either. */
export function atLeast(value: Exact, bound: Exact): boolean {
  const tolerance = toleranceOf(value, bound);
  return tolerance === 0 ? value >= bound : Number(value) >= Number(bound) - tolerance;
}

export function atMost(value: Exact, bound: Exact): boolean {
  return atLeast(bound, value);
}

export function sameNumber(a: Exact, b: Exact): boolean {
  return atLeast(a, b) && atLeast(b, a);
}
