import { AssayError } from "../../../../model/error.ts";

/** The version of sacreBLEU whose scores these are, as its signature ends. */
export const SACREBLEU_VERSION = "2.6.0";

/** The greatest n of n-grams: longer ones are those of no text, and each order is counted. */
export const LARGEST_ORDER = 100;

/** @throws AssayError `evaluation/parameter` unless it is a whole number from `least` to `most` */
export function requireWhole(
  name: string,
  value: number,
  least: number,
  most = Number.POSITIVE_INFINITY,
): void {
  if (Number.isSafeInteger(value) && value >= least && value <= most) return;
  const range = most === Number.POSITIVE_INFINITY ? `of at least ${least}` : `from ${least} to ${most}`;
  throw wrongParameter(name, value, `a whole number ${range}`);
}

/** @throws AssayError `evaluation/parameter` unless it is one of them */
export function requireOneOf(name: string, value: string, choices: readonly string[]): void {
  if (!choices.includes(value)) throw wrongParameter(name, value, `one of ${choices.join(", ")}`);
}

export function wrongParameter(name: string, value: number | string, wanted: string): AssayError {
  return new AssayError("evaluation/parameter", `\`${name}\` is ${value}, but it must be ${wanted}.`, {
    fix: `Give \`${name}\` another value.`,
  });
}
