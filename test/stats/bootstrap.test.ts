import { describe, expect, it } from "vitest";
import { forEachResample, pairedBootstrap } from "../../src/stats/bootstrap.ts";
import { PSI_FLOOR, psi } from "../../src/stats/distance.ts";
import { proportion } from "../../src/stats/proportion.ts";
import { createRandom, deriveSeed } from "../../src/stats/random.ts";
import { hodgesLehmann } from "../../src/stats/rank.ts";

describe("createRandom", () => {
  it("repeats itself for a seed and differs between seeds", () => {
    const take = (seed: number) => Array.from({ length: 5 }, createRandom(seed).next);
    expect(take(42)).toEqual(take(42));
    expect(take(42)).not.toEqual(take(43));
    expect(take(2 ** 40)).not.toEqual(take(0));
    expect(deriveSeed(1, "a")).not.toBe(deriveSeed(1, "b"));
    expect(deriveSeed(1, "a")).not.toBe(deriveSeed(2, "a"));
  });

  it("is uniform: every tenth holds its tenth, mean and variance are 1/2 and 1/12", () => {
    const random = createRandom(1);
    const bins = new Array<number>(10).fill(0);
    let sum = 0;
    let squares = 0;
    const draws = 200_000;
    for (let draw = 0; draw < draws; draw++) {
      const value = random.next();
      bins[Math.floor(value * 10)]++;
      sum += value;
      squares += (value - 0.5) ** 2;
    }
    // Five standard errors of each.
    for (const count of bins)
      expect(Math.abs(count - draws / 10)).toBeLessThan(5 * Math.sqrt(draws * 0.1 * 0.9));
    expect(Math.abs(sum / draws - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / draws));
    expect(Math.abs(squares / draws - 1 / 12)).toBeLessThan(0.001);
    for (let draw = 0; draw < 1000; draw++) expect([0, 1, 2]).toContain(random.int(3));
  });
});

describe("pairedBootstrap", () => {
  const rows = 400;
  const truth = createRandom(5);
  const ours = Float64Array.from({ length: rows }, () => truth.next());
  const theirs = ours.map((value) => value + 0.1 * (truth.next() - 0.4));
  const mean = (values: Float64Array, resample: Uint32Array) =>
    resample.reduce((sum, row) => sum + values[row], 0) / resample.length;

  it("has the standard error that theory gives for a mean of paired differences", () => {
    const seen = pairedBootstrap({
      rows,
      resamples: 2000,
      seed: 3,
      as: "indices",
      statistic: (resample) => [mean(ours, resample), mean(theirs, resample)],
    });
    if ("reason" in seen) throw new Error(seen.reason);
    const gaps = ours.map((value, row) => value - theirs[row]);
    const centre = gaps.reduce((sum, gap) => sum + gap, 0) / rows;
    const spread = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - centre) ** 2, 0) / rows);
    const middle = seen.difference.reduce((sum, value) => sum + value, 0) / 2000;
    const error = Math.sqrt(seen.difference.reduce((sum, value) => sum + (value - middle) ** 2, 0) / 1999);
    expect(error / (spread / Math.sqrt(rows))).toBeGreaterThan(0.93);
    expect(error / (spread / Math.sqrt(rows))).toBeLessThan(1.07);
    expect(seen.undefinedResamples).toBe(0);
  });

  it("tells the same draws as weights and as indices", () => {
    const plan = { rows: 50, resamples: 3, seed: 9 };
    const counted: number[][] = [];
    forEachResample({ ...plan, as: "indices" }, (resample) => {
      const counts = new Array<number>(50).fill(0);
      for (const row of resample) counts[row]++;
      counted.push(counts);
    });
    const weighted: number[][] = [];
    forEachResample({ ...plan, as: "weights" }, (resample) => weighted.push([...resample]));
    expect(weighted).toEqual(counted);
  });

  it("keeps the size of every stratum", () => {
    const strata = Uint32Array.from({ length: 30 }, (_, row) => (row % 3 === 0 ? 2 : 0));
    forEachResample({ rows: 30, resamples: 20, seed: 1, as: "weights", strata }, (weights) => {
      const drawn = [0, 0, 0];
      weights.forEach((count, row) => {
        drawn[strata[row]] += count;
      });
      expect(drawn).toEqual([20, 0, 10]);
    });
  });

  it("leaves undefined resamples out, and says so when they are many", () => {
    const some = (share: number) => {
      let call = 0;
      return pairedBootstrap({
        rows: 10,
        resamples: 100,
        seed: 1,
        as: "indices",
        statistic: () => (call++ < share * 100 ? [Number.NaN, 1] : [2, 1]),
      });
    };
    const few = some(0.05);
    expect("reason" in few ? few.code : few.undefinedResamples).toBe(5);
    expect(some(0.06)).toMatchObject({ code: "metric/unstable" });
    expect(
      pairedBootstrap({ rows: 0, resamples: 9, seed: 1, as: "weights", statistic: () => [0, 0] }),
    ).toMatchObject({ code: "metric/no-samples" });
  });
});

describe("borders", () => {
  it("a share of nothing is Missing, and so is one that is none", () => {
    expect(proportion(0, 0)).toMatchObject({ code: "metric/no-samples" });
    expect(proportion(Number.NaN, 3)).toMatchObject({ code: "metric/not-finite" });
    expect(proportion(4, 3)).toMatchObject({ code: "metric/not-finite" });
    expect(proportion(1, 4)).toMatchObject({ value: 0.25, samples: 4 });
  });

  it("an empty bin gives a large finite distance", () => {
    expect(psi([0.5, 0.5], [1, 0])).toBeCloseTo(
      0.5 * Math.log(2) + (PSI_FLOOR - 0.5) * Math.log(PSI_FLOOR / 0.5),
      12,
    );
    expect(psi([0.5, 0.5], [0.5, 0.5])).toBe(0);
    expect(() => psi([1], [0.5, 0.5])).toThrow(RangeError);
  });

  it("too few differences have no bounds", () => {
    expect(hodgesLehmann(Float64Array.of(1, 2, 3), 0.025)).toMatchObject({
      value: 2,
      lower: Number.NEGATIVE_INFINITY,
      upper: Number.POSITIVE_INFINITY,
    });
    expect(() => hodgesLehmann(new Float64Array(0), 0.05)).toThrow(RangeError);
  });
});
