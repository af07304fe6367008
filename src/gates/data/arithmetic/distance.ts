import { decimalDigits } from "../../../engines/decimal.ts";
import type { Dialect, RelationColumn } from "../../../engines/engine.ts";
import { decimalOf, decimalText } from "./decimals.ts";

/** Where the finite values of a column of numbers lie: what powers of them are measured from. */
export interface Location {
  readonly min: number;
  readonly max: number;
  readonly mean: number;
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

/** True where a difference of doubles would lose digits that the values have: cents, or the last ones of long integers. */
function isExact(column: RelationColumn, location: Location): boolean {
  return (decimalDigits(column)?.scale ?? 0) > 0 || isWide(column, location);
}

/** SQL of (x − m) × 2^-k for an m near the mean. */
export function scaled(column: RelationColumn, location: Location, sql: Dialect): string {
  const name = sql.identifier(column.name);
  const literal = (value: number) => sql.asNumber(`'${value}'`);
  const exact = isExact(column, location) ? exactDifference(name, column, location, sql) : undefined;
  const difference = exact ?? `(${sql.asNumber(name)} - ${literal(location.mean)})`;
  return `(${difference} * ${literal(1 / unitOf(location))})`;
}

/** Undefined where the engine has no type for it. */
function exactDifference(
  name: string,
  column: RelationColumn,
  location: Location,
  sql: Dialect,
): string | undefined {
  const { mean } = location;
  const digits = decimalDigits(column);
  if (digits === undefined)
    return sql.asNumber(
      `(${sql.asWideInteger(name)} - ${sql.asWideInteger(`'${BigInt(Math.round(mean))}'`)})`,
    );
  // A mean of the largest values may be rounded to one digit more than they have.
  const literal = `'${meanText(mean, digits.scale)}'`;
  const from =
    sql.asDecimal(literal, { ...digits, whole: digits.whole + 1 }) ??
    (unitsOf(location, digits.scale) <= MOST_UNITS ? sql.asDecimal(literal, digits) : undefined);
  return from === undefined ? undefined : sql.asNumber(`(${name} - ${from})`);
}

/** Up to so many of a decimal's last digits, a double's place is near enough to measure neighbours from. */
const MOST_UNITS = 2 ** 67;
/** Spreads of less than this share of the values' size are lost to the digits of doubles. */
const LEAST_SPREAD = 2 ** -20;

function unitsOf({ min, max }: Location, scale: number): number {
  return Math.max(Math.abs(min), Math.abs(max)) * 10 ** scale;
}

/** True where values lie too close together, and too far from zero, for what the engine can measure them from. */
export function isBlurred(column: RelationColumn, location: Location): boolean {
  const spread = location.max - location.min;
  if (spread > 0 && spread < SMALLEST_UNIT) return true;
  const digits = decimalDigits(column);
  if (digits === undefined || !Number.isFinite(digits.scale)) return false;
  if (unitsOf(location, digits.scale) <= MOST_UNITS) return false;
  const { min, max } = location;
  return max - min < Math.max(Math.abs(min), Math.abs(max)) * LEAST_SPREAD;
}

/** The location with a mean that differences are taken from as it is. */
export function placed(column: RelationColumn, location: Location): Location {
  const digits = decimalDigits(column);
  if (digits === undefined || !isExact(column, location)) return location;
  return { ...location, mean: Number(meanText(location.mean, digits.scale)) };
}

/** A double as a decimal that has no more digits behind the point than these. */
function meanText(mean: number, scale: number): string {
  if (Math.abs(mean) >= 2 ** 53) return String(BigInt(mean));
  const shortest = decimalOf(String(mean));
  if (shortest === undefined) throw new TypeError(`a mean is ${mean}`);
  return shortest.scale <= scale ? decimalText(shortest) : mean.toFixed(scale);
}

/** Of less, doubles lose digits, and powers of it vanish. */
const SMALLEST_UNIT = 2 ** -1000;

/** The power of two that no value is farther away from the mean than. */
export function unitOf({ min, max, mean }: Location): number {
  const farthest = Math.max(max - mean, mean - min);
  return farthest > 0 ? Math.max(SMALLEST_UNIT, 2 ** Math.ceil(Math.log2(farthest))) : 1;
}
