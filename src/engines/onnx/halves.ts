/**
 * Numbers of sixteen bits (IEEE 754 binary16). Node 22 has no array of them, so there the runtime gives their bits
 * as integers, which would pass for numbers.
 */
export function readHalves(data: ArrayBufferView, length: number, into: Float64Array, from: number): void {
  const bits = new Uint16Array(data.buffer, data.byteOffset, length);
  for (let at = 0; at < length; at++) into[from + at] = halfOf(bits[at]);
}

function halfOf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
