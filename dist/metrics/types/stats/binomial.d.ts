/** Natural logarithm of the probability of k successes in n trials; −Infinity where it cannot be. */
export declare function logBinomial(k: number, n: number, probability: number): number;
