import { describe, expect, it } from "vitest";
import type { Estimate, Uncertainty } from "../../src/model/estimate.ts";
import { normalQuantile } from "../../src/stats/distribution.ts";
import { intervalOf, standardErrorOf, tailProbability } from "../../src/stats/interval.ts";
import { proportion } from "../../src/stats/proportion.ts";
import { createRandom } from "../../src/stats/random.ts";

function estimate(value: number, uncertainty: Uncertainty): Estimate {
  return { value, uncertainty, samples: 100 };
}

/** Box and Muller, so that the replicates have a known distribution. */
function normalReplicates(count: number, mean: number, spread: number): Float64Array {
  const random = createRandom(7);
  return Float64Array.from({ length: count }, () => {
    const radius = Math.sqrt(-2 * Math.log(1 - random.next()));
    return mean + spread * radius * Math.cos(2 * Math.PI * random.next());
  });
}

describe("intervalOf", () => {
  it("is a point for an exact value", () => {
    expect(intervalOf(estimate(3, { kind: "exact" }), 0.95)).toEqual([3, 3]);
  });

  it("uses z without and t with degrees of freedom", () => {
    const [, byZ] = intervalOf(estimate(0, { kind: "normal", standardError: 1 }), 0.95);
    const [, byT] = intervalOf(estimate(0, { kind: "normal", standardError: 1, degreesOfFreedom: 4 }), 0.95);
    expect(byZ).toBeCloseTo(1.959963984540054, 12);
    expect(byT).toBeCloseTo(2.7764451051977987, 10);
  });

  it("shares the error budget between looks", () => {
    const look: Uncertainty = { kind: "sequential", standardError: 2, look: 2, errorShare: 0.25 };
    const [lower, upper] = intervalOf(estimate(1, look), 0.95);
    expect(upper - 1).toBeCloseTo(2 * normalQuantile(1 - 0.025 / 4), 12);
    expect(1 - lower).toBeCloseTo(upper - 1, 12);
  });

  it("takes percentiles of unsorted replicates and leaves them as they are", () => {
    const replicates = Float64Array.from([5, 1, 4, 2, 3]);
    expect(intervalOf(estimate(3, { kind: "bootstrap", replicates }), 0.5)).toEqual([2, 4]);
    expect([...replicates]).toEqual([5, 1, 4, 2, 3]);
  });

  it("is never of width zero for a share of nothing seen", () => {
    const none = proportion(0, 20);
    if ("reason" in none) throw new Error(none.reason);
    expect(intervalOf(none, 0.95)[1]).toBeGreaterThan(0.1);
    expect(standardErrorOf(none)).toBeGreaterThan(0.01);
  });
});

describe("tailProbability", () => {
  const kinds: [string, Estimate][] = [
    ["normal", estimate(1, { kind: "normal", standardError: 0.4 })],
    ["t", estimate(1, { kind: "normal", standardError: 0.4, degreesOfFreedom: 6 })],
    ["sequential", estimate(1, { kind: "sequential", standardError: 0.4, look: 1, errorShare: 0.25 })],
    ["binomial", { value: 0.3, uncertainty: { kind: "binomial", successes: 30, trials: 100 }, samples: 100 }],
  ];

  it.each(kinds)("turns the interval around: %s", (_, seen) => {
    for (const confidence of [0.5, 0.9, 0.95, 0.999]) {
      const [lower, upper] = intervalOf(seen, confidence);
      expect(tailProbability(seen, lower, "above")).toBeCloseTo((1 - confidence) / 2, 9);
      expect(tailProbability(seen, upper, "below")).toBeCloseTo((1 - confidence) / 2, 9);
    }
  });

  it("agrees with the interval for replicates, to what they can resolve", () => {
    const seen = estimate(1, { kind: "bootstrap", replicates: normalReplicates(4000, 1, 0.4) });
    const [lower, upper] = intervalOf(seen, 0.95);
    expect(tailProbability(seen, lower, "above")).toBeCloseTo(0.025, 2);
    expect(tailProbability(seen, upper, "below")).toBeCloseTo(0.025, 2);
  });

  it("goes below 1 / replicates by the normal tail, but not where replicates contradict", () => {
    const far = estimate(1, { kind: "bootstrap", replicates: normalReplicates(1000, 1, 0.1) });
    expect(tailProbability(far, 0, "above")).toBeLessThan(1e-9);
    const skewed = normalReplicates(1000, 1, 0.1);
    skewed[3] = -1;
    expect(
      tailProbability(estimate(1, { kind: "bootstrap", replicates: skewed }), 0, "above"),
    ).toBeGreaterThanOrEqual(0.001);
  });

  it("is certain without uncertainty, and a bound itself is not beyond", () => {
    const exact = estimate(2, { kind: "exact" });
    expect(tailProbability(exact, 1, "above")).toBe(0);
    expect(tailProbability(exact, 2, "above")).toBe(1);
    expect(tailProbability(exact, Number.NEGATIVE_INFINITY, "below")).toBe(1);
    const still = estimate(0, { kind: "bootstrap", replicates: new Float64Array(50) });
    expect(tailProbability(still, 0, "below")).toBe(1);
  });
});
