import { SUM_UNIT } from "../arithmetic/exact-sum.ts";
import { quotient } from "../arithmetic/quotient.ts";

/** Doubles at most this far from a power of two hold any multiple of 1 / SUM_UNIT to the last bit. */
const UNIT = 2 ** 90;

/** A sum in units of 1 / SUM_UNIT as numbers that add up to it exactly, each the nearest double to what is left. */
export function expand(sum: bigint): number[] {
  const parts: number[] = [];
  for (let rest = sum; rest !== 0n || parts.length === 0; ) {
    const part = quotient(rest, SUM_UNIT);
    parts.push(part);
    rest -= unitsOf(part) ?? rest;
  }
  return parts;
}

/** The sum in units of 1 / SUM_UNIT; undefined where the numbers are none of `expand`. */
export function collapse(parts: readonly number[] | undefined): bigint | undefined {
  if (parts === undefined) return undefined;
  const units = parts.map(unitsOf);
  return units.every((one) => one !== undefined) ? units.reduce((sum, one) => sum + one, 0n) : undefined;
}

function unitsOf(part: number): bigint | undefined {
  const units = part * UNIT;
  return Number.isInteger(units) ? BigInt(units) : undefined;
}
