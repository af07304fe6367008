import { decimalDigits } from "../../../engines/decimal.ts";
import type { Dialect, RelationColumn } from "../../../engines/dialect.ts";
import { decimalOf, decimalText } from "./decimals.ts";
import type { Origin } from "./origin.ts";

/** Where the finite values of a column of numbers lie: what powers of them are measured from. */
export interface Location {
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  /** Where doubles do not tell the values apart: what they are measured from instead of the mean. */
  readonly origin?: Origin;
}

/** Where a column lies among certain rows, and how far from there each of them is. */
export interface Place extends Location {
  /** SQL of `scaled` for those rows; of all others it says nothing. */
  readonly distance: string;
}

/** From here on doubles do not tell neighbouring integers apart. */
export const WIDE = 2 ** 52;

/** True where the type of a column has values that doubles do not tell apart. */
export function mayBeWide({ cell, type, ...column }: RelationColumn): boolean {
  if (cell === "integer") return !/^(u?(tiny|small)int|u?int(eger)?|oid)$/i.test(type);
  const digits = decimalDigits({ cell, type, ...column });
  return digits !== undefined && digits.whole + digits.scale > 15;
}

/** True where doubles do not tell all values of a column apart. */
export function isWide(column: RelationColumn, { min, max }: Location): boolean {
  const farthest = Math.max(Math.abs(min), Math.abs(max));
  if (column.cell === "integer") return farthest > WIDE;
  const digits = decimalDigits(column);
  if (digits === undefined) return false;
  return Number.isFinite(digits.scale) ? farthest * 10 ** digits.scale > WIDE : true;
}

/** SQL of (x − m) × 2^-k for an m near the mean. */
export function scaled(column: RelationColumn, location: Location, sql: Dialect): string {
  const name = sql.identifier(column.name);
  const literal = (value: number) => sql.asNumber(`'${value}'`);
  const difference =
    exactDifference(name, column, location, sql) ?? `(${sql.asNumber(name)} - ${literal(location.mean)})`;
  return `(${difference} * ${literal(1 / unitOf(location))})`;
}

/** Undefined where nothing is lost by doubles, or there is no place to measure from without them. */
function exactDifference(
  name: string,
  column: RelationColumn,
  location: Location,
  sql: Dialect,
): string | undefined {
  const from = exactPlace(column, location);
  if (from === undefined) return undefined;
  const digits = decimalDigits(column);
  const [value, place] =
    digits === undefined
      ? [sql.asWideInteger(name), sql.asWideInteger(`'${from}'`)]
      : [name, sql.asDecimal(`'${from}'`, digits)];
  return place === undefined ? undefined : sql.asNumber(`(${value} - ${place})`);
}

/** What is subtracted before the difference becomes a double, so that cents and last digits stay. */
function exactPlace(column: RelationColumn, location: Location): string | undefined {
  const { mean, origin } = location;
  if (origin !== undefined) return origin.text;
  if (isWide(column, location))
    return column.cell === "integer" ? String(BigInt(Math.round(mean))) : undefined;
  const scale = decimalDigits(column)?.scale ?? 0;
  return scale > 0 ? meanText(mean, scale) : undefined;
}

/** Spreads of less than this share of the values' size are lost to the digits of doubles. */
const LEAST_SPREAD = 2 ** -26;

/** True where values lie too close together, and too far from zero, to be measured. */
export function isBlurred(column: RelationColumn, location: Location): boolean {
  const { min, max, origin } = location;
  const spread = origin?.reach ?? max - min;
  if (spread > 0 && spread < SMALLEST_UNIT) return true;
  if (origin !== undefined || column.cell === "integer" || !isWide(column, location)) return false;
  return spread < Math.max(Math.abs(min), Math.abs(max)) * LEAST_SPREAD;
}

/** The location with a mean that differences are taken from as it is. */
export function placed(column: RelationColumn, location: Location): Location {
  const from = exactPlace(column, location);
  return from === undefined ? location : { ...location, mean: Number(from) };
}

/** A double as a decimal that has no more digits behind the point than these. */
function meanText(mean: number, scale: number): string {
  const shortest = decimalOf(String(mean));
  if (shortest === undefined) throw new TypeError(`a mean is ${mean}`);
  return shortest.scale <= scale ? decimalText(shortest) : mean.toFixed(scale);
}

/** Of less, doubles lose digits, and powers of it vanish. */
const SMALLEST_UNIT = 2 ** -1000;

/** The power of two that no value is farther away from the mean than. */
export function unitOf({ min, max, mean, origin }: Location): number {
  const farthest = origin?.reach ?? Math.max(max - mean, mean - min);
  return farthest > 0 ? Math.max(SMALLEST_UNIT, 2 ** Math.ceil(Math.log2(farthest))) : 1;
}
