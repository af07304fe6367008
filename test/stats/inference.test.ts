import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Estimate } from "../../src/model/estimate.ts";
import { accelerationOf } from "../../src/stats/bca.ts";
import { areaStandardError, placements } from "../../src/stats/delong.ts";
import { intervalOf, tailProbability } from "../../src/stats/interval.ts";
import { jackknife } from "../../src/stats/jackknife.ts";
import { mcnemarTail, pairedInterval, pairedTail } from "../../src/stats/paired-proportion.ts";

const oracle = JSON.parse(
  readFileSync(new URL("../../fixtures/oracles/inference.json", import.meta.url), "utf8"),
);

interface AreaCase {
  readonly truth: number[];
  readonly ours: number[];
  readonly theirs: number[];
  readonly areas: number[];
  readonly error: number;
  readonly differenceError: number;
}

interface BcaCase {
  readonly value: number;
  readonly replicates: number[];
  readonly jackknife: number[];
  readonly acceleration: number;
  readonly confidence: number;
  readonly interval: number[];
}

describe("two shares of the same rows", () => {
  for (const { better, worse, rows, tango, mcnemar, oneSided } of oracle.paired) {
    const counts = { better, worse, rows };
    it(`${better} better and ${worse} worse of ${rows}: McNemar's exact test`, () => {
      expect(mcnemarTail(counts)).toBeCloseTo(oneSided, 12);
      const smaller = Math.min(mcnemarTail(counts), mcnemarTail({ better: worse, worse: better, rows }));
      expect(Math.min(1, 2 * smaller)).toBeCloseTo(mcnemar, 12);
    });
    it(`${better} better and ${worse} worse of ${rows}: Tango's interval, and 0 within it unless McNemar refuses it`, () => {
      const [low, high] = pairedInterval(counts, 0.95);
      const clear = mcnemar < 0.05;
      expect(low).toBeCloseTo(clear ? tango[0] : Math.min(tango[0], 0), 6);
      expect(high).toBeCloseTo(clear ? tango[1] : Math.max(tango[1], 0), 6);
    });
    it(`${better} better and ${worse} worse of ${rows}: the test and the interval agree`, () => {
      const [low, high] = pairedInterval(counts, 0.95);
      for (const [bound, side] of [
        [low, "above"],
        [high, "below"],
      ] as const) {
        const inside = side === "above" ? 1e-6 : -1e-6;
        expect(pairedTail(counts, bound + inside, side)).toBeGreaterThan(0.025);
        expect(pairedTail(counts, bound - inside, side)).toBeLessThanOrEqual(0.025);
      }
    });
  }

  it("no row that tells two sides apart leaves the exact bound for 0 of n", () => {
    // scipy.stats.binomtest(0, 40).proportion_ci(0.95).high
    expect(pairedInterval({ better: 0, worse: 0, rows: 40 }, 0.95)[1]).toBeCloseTo(0.0880973, 6);
  });

  it("ten million rows take no time", () => {
    const counts = { better: 1_050_000, worse: 1_047_000, rows: 10_000_000 };
    const start = performance.now();
    const [low, high] = pairedInterval(counts, 0.95);
    expect(performance.now() - start).toBeLessThan(500);
    expect((low + high) / 2).toBeCloseTo(0.0003, 6);
  });
});

describe("DeLong", () => {
  it.each(oracle.areas as AreaCase[])("areas and the errors of an area and of a difference", (entry) => {
    const { truth, ours, theirs, areas, error, differenceError } = entry;
    const order = (scores: number[]) => Uint32Array.from(scores.keys()).sort((a, b) => scores[a] - scores[b]);
    const [a, b] = [ours, theirs].map((scores) => placements(truth, scores, order(scores)));
    expect(a.area).toBeCloseTo(areas[0], 14);
    expect(b.area).toBeCloseTo(areas[1], 14);
    expect(areaStandardError(truth, a.shares)).toBeCloseTo(error, 14);
    const gaps = a.shares.map((share, row) => share - b.shares[row]);
    expect(areaStandardError(truth, gaps)).toBeCloseTo(differenceError, 14);
  });
});

describe("BCa", () => {
  it.each(oracle.bca as BcaCase[])("acceleration and interval as SciPy's bootstrap has them", (entry) => {
    const { value, replicates, jackknife: leftOut, acceleration, confidence, interval } = entry;
    expect(accelerationOf(Float64Array.from(leftOut))).toBeCloseTo(acceleration, 12);
    const estimate: Estimate = {
      value,
      samples: 1,
      uncertainty: { kind: "bootstrap", replicates: Float64Array.from(replicates), acceleration },
    };
    const seen = intervalOf(estimate, confidence);
    expect(seen[0]).toBeCloseTo(interval[0], 10);
    expect(seen[1]).toBeCloseTo(interval[1], 10);
    // A bound just outside the interval is refused at its level, one just inside is not.
    const tail = (1 - confidence) / 2;
    const step = (seen[1] - seen[0]) / 20;
    expect(tailProbability(estimate, seen[0] - step, "above")).toBeLessThan(tail);
    expect(tailProbability(estimate, seen[0] + step, "above")).toBeGreaterThan(tail);
    expect(tailProbability(estimate, seen[1] + step, "below")).toBeLessThan(tail);
    expect(tailProbability(estimate, seen[1] - step, "below")).toBeGreaterThan(tail);
  });
});

it("the jackknife over groups", () => {
  for (const { values, standardError } of oracle.clusters) {
    const seen = jackknife(Float64Array.from(values));
    expect(seen.standardError).toBeCloseTo(standardError, 12);
    expect(seen.degreesOfFreedom).toBe(values.length - 1);
  }
});
