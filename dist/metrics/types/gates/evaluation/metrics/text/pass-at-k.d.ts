import type { Numbers } from "../labels.ts";
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
export declare function passAtK({ numSamples, numCorrect, k }: PassAtKInput): number;
/**
 * 1 − C(n − c, k) / C(n, k), without a factorial and without loss of digits where it is small.
 * @param problem its name, or its place from 0
 */
export declare function passAtKOf(samples: number, correct: number, k: number, problem: number | string): number;
