import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { psi } from "../../src/stats/distance.ts";
import { normalQuantile, normalTail, tQuantile, tTail } from "../../src/stats/distribution.ts";
import { holm } from "../../src/stats/holm.ts";
import { largestDifferenceAtMost } from "../../src/stats/largest-difference.ts";
import { wilson } from "../../src/stats/proportion.ts";
import { quantile, quantileRanks } from "../../src/stats/quantile.ts";
import { hodgesLehmann, signedRankCut } from "../../src/stats/rank.ts";

const oracle = JSON.parse(
  readFileSync(new URL("../../fixtures/oracles/stats.json", import.meta.url), "utf8"),
);

/** Relative agreement; near zero the same amount absolutely. */
function expectClose(actual: number, expected: number, tolerance = 1e-12): void {
  const scale = Math.max(Math.abs(expected), tolerance);
  expect(
    Math.abs(actual - expected) / scale,
    `${actual} against the oracle's ${expected}`,
  ).toBeLessThanOrEqual(tolerance);
}

describe("against SciPy, statsmodels and NumPy", () => {
  it("normal quantiles and tails", () => {
    for (const [p, expected] of oracle.normalQuantile) expectClose(normalQuantile(p), expected);
    for (const [z, expected] of oracle.normalTail) expectClose(normalTail(z), expected);
  });

  it("Student's t quantiles and tails", () => {
    for (const [p, df, expected] of oracle.tQuantile) expectClose(tQuantile(p, df), expected, 1e-11);
    for (const [t, df, expected] of oracle.tTail) expectClose(tTail(t, df), expected, 1e-11);
  });

  it("Wilson intervals", () => {
    for (const { successes, trials, confidence, interval } of oracle.wilson) {
      const [lower, upper] = wilson(successes, trials, confidence);
      expectClose(lower, interval[0]);
      expectClose(upper, interval[1]);
    }
  });

  it("upper ends of the largest difference of shares", () => {
    for (const { expected, actual, confidence, upper } of oracle.largestDifference) {
      const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
      const rows = { expected: sum(expected), actual: sum(actual) };
      const z = normalQuantile((1 + confidence) / 2);
      expectClose(largestDifferenceAtMost({ expected, actual }, rows, z), upper);
    }
  });

  it("Holm's adjustment", () => {
    for (const { p, adjusted } of oracle.holm)
      holm(p).forEach((value, index) => {
        expectClose(value, adjusted[index]);
      });
  });

  it("signed-rank tables", () => {
    for (const { n, level, cut } of oracle.signedRankCut)
      expect([n, level, signedRankCut(n, level)]).toEqual([n, level, cut]);
  });

  it("Hodges–Lehmann estimates and bounds", () => {
    for (const { differences, level, value, lower, upper } of oracle.hodgesLehmann) {
      const seen = hodgesLehmann(Float64Array.from(differences), level);
      expectClose(seen.value, value);
      expectClose(seen.lower, lower);
      expectClose(seen.upper, upper);
    }
  });

  it("quantiles and the ranks that bound them", () => {
    const sorted = Float64Array.from(oracle.quantile.sample).sort();
    for (const [p, expected] of oracle.quantile.at) expectClose(quantile(sorted, p), expected);
    for (const { n, probability, confidence, lower, upper } of oracle.quantileRanks)
      expect(quantileRanks(n, probability, confidence).map((rank) => rank ?? null)).toEqual([lower, upper]);
  });

  it("population stability index", () => {
    expectClose(psi(oracle.psi.expected, oracle.psi.actual), oracle.psi.value);
  });
});
