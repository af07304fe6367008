/** Binary digits that `Dialect.exactSum` keeps after the point. */
const FRACTION_BITS = 90n;

/**
 * (whole + fraction / 2^90) / count, rounded once to the nearest double. The sums are integers, so the mean
 * does not depend on the order in which threads added the rows.
 */
export function exactMean(whole: unknown, fraction: unknown, count: number): number {
  const numerator = (integer(whole) << FRACTION_BITS) + integer(fraction);
  return quotient(numerator, BigInt(count) << FRACTION_BITS);
}

function integer(value: unknown): bigint {
  return typeof value === "bigint" || typeof value === "number" ? BigInt(value) : 0n;
}

/** The double nearest to numerator / denominator, for a positive denominator. */
function quotient(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator;
  if (size === 0n) return 0;
  // 66 or more significant bits, and a last one that says whether more follow: enough to round correctly.
  const shift = Math.max(0, 66 + denominator.toString(2).length - size.toString(2).length);
  const scaled = size << BigInt(shift);
  const rest = scaled % denominator === 0n ? 0n : 1n;
  const value = Number(((scaled / denominator) << 1n) | rest) / 2 ** (shift + 1);
  return numerator < 0n ? -value : value;
}
