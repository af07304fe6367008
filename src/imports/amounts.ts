/** What a bound of a rule counts in. */
export type Scale = "count" | "ratio" | "value";

/** Bounds that belong to the passing values. */
export interface Interval {
  readonly min?: number;
  readonly max?: number;
}

const LIMITS: Readonly<Record<Scale, readonly [number, number]>> = {
  count: [0, Number.MAX_SAFE_INTEGER],
  ratio: [0, 1],
  value: [-Number.MAX_VALUE, Number.MAX_VALUE],
};

/** The least number of the scale above this one. */
export function above(value: number, scale: Scale): number {
  return scale === "count" ? Math.floor(value) + 1 : neighbour(value, 1);
}

/** The greatest number of the scale below this one. */
export function below(value: number, scale: Scale): number {
  return scale === "count" ? Math.ceil(value) - 1 : neighbour(value, -1);
}

/** Rules have inclusive bounds, and to the judge numbers that differ by less than 1e-12 of themselves are the same. */
const APART = 2e-12;
const DIGITS = 14;

/** The nearest number that the judge tells apart: `> 5` becomes `>=` 5.00000000001. */
function neighbour(value: number, step: 1 | -1): number {
  if (value === 0) return step * Number.MIN_VALUE;
  const distance = Math.abs(value) * APART;
  // Whole numbers are compared to the last digit.
  if (Number.isSafeInteger(value) && distance > 1) return value + step;
  return Number((value + step * distance).toPrecision(DIGITS));
}

/** The bounds that a rule can say; undefined where no value, or every value, is within them. */
export function fitted({ min, max }: Interval, scale: Scale): Interval | undefined {
  const whole = scale === "count";
  const [least, most] = LIMITS[scale];
  const low = min === undefined ? undefined : whole ? Math.ceil(min) : min;
  const high = max === undefined ? undefined : whole ? Math.floor(max) : max;
  if ((low ?? least) > (high ?? most) || (low ?? least) > most || (high ?? most) < least) return undefined;
  const bounds = {
    ...(low === undefined || low <= least ? {} : { min: low }),
    ...(high === undefined || high >= most ? {} : { max: high }),
  };
  return Object.keys(bounds).length === 0 ? undefined : bounds;
}

/** The complement of a share without the noise of binary fractions: 1 - 0.95 is 0.05. */
export function rest(share: number): number {
  return Number((1 - share).toPrecision(12));
}
