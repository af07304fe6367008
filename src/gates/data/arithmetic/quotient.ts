/** The double nearest to numerator / denominator, for a positive denominator. */
export function quotient(numerator: bigint, denominator: bigint): number {
  const size = numerator < 0n ? -numerator : numerator;
  if (size === 0n) return 0;
  // 66 or more significant bits, and a last one that says whether more follow: enough to round correctly.
  const shift = Math.max(0, 66 + denominator.toString(2).length - size.toString(2).length);
  const scaled = size << BigInt(shift);
  const rest = scaled % denominator === 0n ? 0n : 1n;
  const [bits, power] = leading(((scaled / denominator) << 1n) | rest);
  const value = Number(bits) * 2 ** (power - shift - 1);
  return numerator < 0n ? -value : value;
}

/** The leading bits of a number too long for a double, with a last one for all that follow, and its exponent. */
function leading(number: bigint): readonly [bigint, number] {
  const excess = number.toString(2).length - 1000;
  if (excess <= 0) return [number, 0];
  const dropped = BigInt(excess);
  const kept = number >> dropped;
  return [kept << dropped === number ? kept : kept | 1n, excess];
}
