/** From here on numbers are written with an exponent, and nobody counted them one by one. */
const LARGEST = 1e21;

/**
 * A number of a metrics file with every digit that was written: whole numbers that no double is sure to hold come as
 * a bigint. One with an exponent is the double that it was printed from.
 *
 * @param source as it is written, where the format's reader says so
 */
export function exactNumber(value: number, source: string | undefined): number | bigint {
  if (!Number.isInteger(value) || Number.isSafeInteger(value)) return value;
  const digits = /^([-+]?)(\d+)(?:\.0*)?$/.exec(source?.trim() ?? "");
  if (digits !== null) return BigInt(`${digits[1] === "-" ? "-" : ""}${digits[2]}`);
  return Math.abs(value) < LARGEST ? BigInt(value) : value;
}

/** A whole number as doubles hold it, where one is sure to. */
export function narrow(value: bigint): number | bigint {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** For `JSON.parse`, which says how a number is written. */
export function exactJson(_: string, value: unknown, context?: { readonly source?: string }): unknown {
  return typeof value === "number" ? exactNumber(value, context?.source) : value;
}
