/**
 * Bounds that leave room: what was observed once will be observed a little otherwise next time, and a rule that the
 * first honest change breaks is soon switched off.
 */

const Z = 2.576;

/** The upper end of Wilson's 99 % interval of a share. */
export function upperShare(count: number, rows: number): number {
  const share = count / rows;
  const z2 = Z ** 2 / rows;
  const spread = Z * Math.sqrt((share * (1 - share)) / rows + Z ** 2 / (4 * rows ** 2));
  return Math.min(1, (share + z2 / 2 + spread) / (1 + z2));
}

/** Half as much again as was seen, and no less than chance alone allows; rounded up to two digits. */
export function shareWithSlack(count: number, rows: number): number {
  return Math.min(1, roundUp(Math.max((1.5 * count) / rows, upperShare(count, rows)), 2));
}

export function roundUp(value: number, digits: number): number {
  return rounded(value, digits, Math.ceil);
}

export function roundDown(value: number, digits: number): number {
  return rounded(value, digits, Math.floor);
}

function rounded(value: number, digits: number, how: (value: number) => number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const exponent = Math.floor(Math.log10(Math.abs(value))) - digits + 1;
  // A division by a power of ten is rounded once; a product with 1e-3 is not.
  const near =
    exponent >= 0
      ? how(value / 10 ** exponent) * 10 ** exponent
      : how(value * 10 ** -exponent) / 10 ** -exponent;
  return near === 0 ? 0 : near;
}

/** `3%`, `0.05%`: a share as rules say it. */
export function percent(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}
