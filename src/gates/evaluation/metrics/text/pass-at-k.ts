import { AssayError } from "../../../../model/error.ts";
import { requireSameLength } from "../arrays.ts";
import type { Numbers } from "../labels.ts";
import { requireWhole } from "./parameters.ts";

export interface PassAtKInput {
  /** Programs drawn for each problem, or for every problem alike. */
  readonly numSamples: number | Numbers;
  /** How many of them passed the problem's tests. */
  readonly numCorrect: Numbers;
  readonly k: number;
}

/**
 * Chance that one of k programs drawn passes, averaged over the problems; unbiased. 0 to 1, higher is better.
 * Source: Chen et al. 2021, "Evaluating large language models trained on code", `estimate_pass_at_k`.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/parameter`, and
 * `evaluation/outside-domain` for fewer samples than k or than correct ones
 */
export function passAtK({ numSamples, numCorrect, k }: PassAtKInput): number {
  requireWhole("k", k, 1);
  const samples = typeof numSamples === "number" ? undefined : numSamples;
  const problems = requireSameLength({ numCorrect, numSamples: samples });
  let sum = 0;
  for (let problem = 0; problem < problems; problem++) {
    const drawn = samples === undefined ? Number(numSamples) : samples[problem];
    sum += passAtKOf(drawn, numCorrect[problem], k, problem);
  }
  return sum / problems;
}

/**
 * 1 − C(n − c, k) / C(n, k), without a factorial and without loss of digits where it is small.
 * @param problem its name, or its place from 0
 */
export function passAtKOf(samples: number, correct: number, k: number, problem: number | string): number {
  const isCount = Number.isSafeInteger(samples) && Number.isSafeInteger(correct);
  if (!isCount || correct < 0 || correct > samples || samples < k)
    throw new AssayError(
      "evaluation/outside-domain",
      `The problem ${typeof problem === "number" ? `in place ${problem + 1}` : problem} has ${correct} correct of ${samples} samples, of which pass@${k} cannot be told.`,
      { fix: "Draw at least k samples for each problem, and count at most those as correct." },
    );
  if (samples - correct < k) return 1;
  // Either product gives the quotient; the one with fewer factors is the quicker.
  const [factors, share] = correct < k ? [correct, k] : [k, correct];
  let logarithm = 0;
  for (let step = 0; step < factors; step++) logarithm += Math.log1p(-share / (samples - step));
  return -Math.expm1(logarithm);
}
