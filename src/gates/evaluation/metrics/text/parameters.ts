import { AssayError } from "../../../../model/error.ts";

/** The version of sacreBLEU whose scores these are, as its signature ends. */
export const SACREBLEU_VERSION = "2.6.0";

/** @throws AssayError `evaluation/parameter` unless it is a whole number of at least `least` */
export function requireWhole(name: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return;
  throw wrongParameter(name, value, `a whole number of at least ${least}`);
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
