import { decimalDigits } from "../../../engines/decimal.ts";
import type { RelationColumn } from "../../../engines/dialect.ts";
import { type Decimal, decimalOf, decimalText } from "./decimals.ts";
import { SUM_UNIT } from "./exact-sum.ts";
import { quotient } from "./quotient.ts";

/** A value of a column, as its type writes it, that the others are measured from without a double in between. */
export interface Origin {
  readonly text: string;
  /** How far the farthest value lies from it. */
  readonly reach: number;
}

/** What an engine says of the values: the extremes to their last digit. */
export interface Extent {
  readonly low: unknown;
  readonly high: unknown;
  /** Their sum, times `SUM_UNIT`, and how many they are, where it is known. */
  readonly sum?: { readonly units: bigint; readonly count: number };
}

/** Differences of decimals have room for so many digits in every engine. */
const MOST_APART = 10n ** 37n;

/**
 * The place of a column's type that lies nearest to its mean, or midway between its extremes.
 * @returns undefined where the values lie too far apart for a difference of theirs; doubles tell those apart
 */
export function originOf(column: RelationColumn, { low, high, sum }: Extent): Origin | undefined {
  const [least, most] = [decimalOf(String(low)), decimalOf(String(high))];
  if (least === undefined || most === undefined) return undefined;
  const ofType = decimalDigits(column)?.scale ?? 0;
  // An unbounded decimal has room for a digit more than its extremes.
  const scale = Number.isFinite(ofType) ? ofType : Math.max(least.scale, most.scale) + 1;
  if (least.scale > scale || most.scale > scale) return undefined;
  const unit = 10n ** BigInt(scale);
  const [from, to] = [unitsOf(least, scale), unitsOf(most, scale)];
  if (to - from >= MOST_APART) return undefined;
  const middle = sum === undefined ? (from + to) / 2n : (sum.units * unit) / (BigInt(sum.count) * SUM_UNIT);
  const place = middle < from ? from : middle > to ? to : middle;
  const farthest = to - place > place - from ? to - place : place - from;
  return { text: decimalText({ digits: place, scale }), reach: quotient(farthest, unit) };
}

function unitsOf({ digits, scale: own }: Decimal, scale: number): bigint {
  return digits * 10n ** BigInt(scale - own);
}
