import { type Block, EXPONENTS, HIGH, INVERSE, SCALE } from "./logarithms.ts";

/** Exponents to which the series is exact. */
const MOST_EXPONENT = 8;
/** Powers of two beyond this are left to `**`, before they overflow or lose digits. */
const MOST_OCTAVES = 1000;

/** What is known of an exponent before any number is raised to it. */
export interface PowerTable {
  readonly exponent: number;
  /** The powers of the octaves' starts, by the bits of their exponent, and of the parts' starts. */
  readonly octaves: Float64Array;
  readonly parts: Float64Array;
  /** Coefficients of (1 + rest) ** exponent. */
  readonly series: readonly number[];
  /** Upper halves of the numbers for which the table is exact; of none for great exponents. */
  readonly least: number;
  readonly most: number;
}

export function powerTable(exponent: number): PowerTable {
  const reach = Math.min(1022, Math.floor(MOST_OCTAVES / Math.max(1, Math.abs(exponent))));
  const series = [1];
  for (let term = 1; term <= 5; term++) series.push((series[term - 1] * (exponent - term + 1)) / term);
  return {
    exponent,
    octaves: Float64Array.from({ length: EXPONENTS }, (_, biased) => (2 ** (biased - 1023)) ** exponent),
    parts: INVERSE.map((inverse) => inverse ** -exponent),
    series,
    least: (1023 - reach) << 20,
    most: Math.abs(exponent) <= MOST_EXPONENT ? ((1023 + reach) << 20) | 0xfffff : 0,
  };
}

/**
 * Writes the powers of the first `size` numbers, NaN for those that are not positive.
 * x = 2ᵉ · (1 + part) · (1 + rest): the powers of the first two are looked up, that of the last is a series. Within
 * (2 + |exponent|) · 2⁻⁵² of a part in one.
 * @param into not the block itself
 * @returns whether the table knows all of them, which only positive numbers are
 */
export function takePowers(
  { values, words }: Block,
  size: number,
  table: PowerTable,
  into: Float64Array,
): boolean {
  const { exponent, octaves, parts, series, least, most } = table;
  const [, one, two, three, four, five] = series;
  let outside = 0;
  for (let at = 0; at < size; at++) {
    const high = words[2 * at + HIGH];
    outside |= (high - least) | (most - high);
    const biased = (high >> 20) & (EXPONENTS - 1);
    const part = ((high & 0xfffff) + 512) >> 10;
    // A part starts where its inverse says, rounded or not: that needs no look at the start itself.
    const rest = values[at] * SCALE[biased] * INVERSE[part] - 1;
    const square = rest * rest;
    const rise = rest * (one + rest * two + square * (three + rest * four + square * five));
    into[at] = octaves[biased] * parts[part] * (1 + rise);
  }
  if (outside >= 0) return true;
  for (let at = 0; at < size; at++) {
    const high = words[2 * at + HIGH];
    if (high < least || high > most) into[at] = values[at] > 0 ? values[at] ** exponent : Number.NaN;
  }
  return false;
}
