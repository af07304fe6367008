import { type Estimate, exactly, isMissing, type Missing } from "../../../model/estimate.ts";
import { quotient } from "./quotient.ts";

/** digits / 10^scale, with no zero at the end behind the point. */
export interface Decimal {
  readonly digits: bigint;
  readonly scale: number;
}

/** Longer texts and larger exponents are no number of any column. */
const LONGEST = 400;

/** Reads `-1`, `0.10` and `1e5`; undefined for what is no finite number. */
export function decimalOf(text: string): Decimal | undefined {
  const [matched, sign, whole = "", behind = "", exponent = "0"] =
    /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i.exec(text.slice(0, LONGEST + 1)) ?? [];
  if (matched === undefined || matched.length > LONGEST || whole + behind === "") return undefined;
  const power = Number(exponent) - behind.length;
  let digits = BigInt(whole + behind) * 10n ** BigInt(Math.max(0, power));
  let scale = Math.max(0, -power);
  while (scale > 0 && digits % 10n === 0n) [digits, scale] = [digits / 10n, scale - 1];
  return { digits: sign === "-" ? -digits : digits, scale };
}

/** As SQL and people write it. */
export function decimalText({ digits, scale }: Decimal): string {
  const size = String(digits < 0n ? -digits : digits).padStart(scale + 1, "0");
  const [whole, behind] = [size.slice(0, size.length - scale), size.slice(size.length - scale)];
  return `${digits < 0n ? "-" : ""}${whole}${scale === 0 ? "" : `.${behind}`}`;
}

/** A number as an engine gives it, to the last digit where it is a whole one. */
export function exactNumber(value: unknown, samples: number): Estimate | Missing {
  const estimate = exactly(Number(value), samples);
  if (isMissing(estimate) || Number.isSafeInteger(estimate.value)) return estimate;
  const decimal = typeof value === "number" ? undefined : decimalOf(String(value));
  return decimal?.scale === 0 ? { ...estimate, integer: decimal.digits } : estimate;
}

/** The double nearest to a − b for two numbers as an engine gives them; NaN where one of them is none. */
export function difference(a: unknown, b: unknown): number {
  const [from, less] = [decimalOf(String(a)), decimalOf(String(b))];
  if (from === undefined || less === undefined) return Number(a) - Number(b);
  const scale = Math.max(from.scale, less.scale);
  const digits = ({ digits, scale: own }: Decimal) => digits * 10n ** BigInt(scale - own);
  return quotient(digits(from) - digits(less), 10n ** BigInt(scale));
}
