import { describe, expect, it } from "vitest";
import { type Arm, LOOKS, type Round, shuffled, timeRounds } from "../../../src/gates/latency/rounds.ts";
import { estimateArm, estimateRatio, percentile, throughput } from "../../../src/gates/latency/statistic.ts";
import { type Estimate, isMissing } from "../../../src/model/estimate.ts";
import { intervalOf } from "../../../src/stats/interval.ts";
import { createRandom, type Random } from "../../../src/stats/random.ts";

/** Two arms on a clock of their own, on a machine whose speed drifts and which is preempted now and then. */
function simulate(random: Random, ratio: number, baseSeconds = 0.0004) {
  let time = 0;
  let slowness = 1;
  const arm = (factor: number): Arm => ({
    async call() {
      slowness = Math.max(0.5, slowness * Math.exp((random.next() - 0.5) * 0.02));
      const preempted = random.next() < 0.01 ? 0.004 : 0;
      time += baseSeconds * factor * slowness * (1 + random.next() * 0.1) + preempted;
    },
  });
  return { arms: [arm(ratio), arm(1)], now: () => time };
}

async function ratioOf(seed: number, ratio: number): Promise<Estimate> {
  const random = createRandom(seed);
  const { arms, now } = simulate(random, ratio);
  const rounds = await timeRounds({
    arms,
    random,
    seconds: 60,
    most: 160,
    now,
    enough: () => false,
    progress: () => {},
  });
  const estimate = estimateRatio(rounds, percentile(0.5), LOOKS.length - 1);
  if (isMissing(estimate)) throw new Error(estimate.reason);
  return estimate;
}

describe("interleaved rounds", () => {
  it("finds no difference between equal arms on a drifting machine", async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const [lower, upper] = intervalOf(await ratioOf(seed, 1), 0.95);
      expect(Math.expm1(lower), `seed ${seed}`).toBeLessThan(0.05);
      expect(Math.expm1(upper), `seed ${seed}`).toBeLessThanOrEqual(0.05);
      expect(lower).toBeLessThan(0);
      expect(upper).toBeGreaterThan(0);
    }
  });

  it("finds a tenth more", async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const estimate = await ratioOf(seed, 1.1);
      expect(Math.exp(estimate.value)).toBeCloseTo(1.1, 1);
      expect(Math.expm1(intervalOf(estimate, 0.95)[0]), `seed ${seed}`).toBeGreaterThan(0.05);
    }
  });

  it("stops at the first look that is enough", async () => {
    const random = createRandom(7);
    const looks: number[] = [];
    const rounds = await timeRounds({
      ...simulate(random, 1),
      random,
      seconds: 60,
      most: 1000,
      enough: (_, look) => looks.push(look) === 2,
      progress: () => {},
    });
    expect(rounds.length).toBe(40);
    expect(looks).toEqual([0, 1]);
  });

  it("does at least twenty rounds even without time", async () => {
    const random = createRandom(7);
    const request = { random, seconds: 0, most: 1000, enough: () => false, progress: () => {} };
    expect((await timeRounds({ ...simulate(random, 1), ...request })).length).toBe(20);
  });

  it("shuffles evenly", () => {
    const random = createRandom(3);
    const first = Array.from({ length: 2000 }, () => shuffled(2, random)[0]);
    const share = first.filter((index) => index === 0).length / 2000;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.05);
  });
});

describe("statistics of calls", () => {
  const round = (...arms: number[][]): Round => arms.map((calls) => Float64Array.from(calls));

  it("takes numpy's percentile over all calls", () => {
    const rounds = Array.from({ length: 10 }, (_, index) => round([index + 1, index + 11], [1, 1]));
    // numpy.percentile(numpy.arange(1, 21), 50) is 10.5
    expect(estimateArm(rounds, 0, percentile(0.5))).toMatchObject({ value: 10.5, samples: 20 });
  });

  it("counts rows, not calls, for throughput", () => {
    const rounds = Array.from({ length: 8 }, () => round([0.5, 0.5], [0.25, 0.25]));
    expect(estimateArm(rounds, 0, throughput(64))).toMatchObject({ value: 128 });
    const ratio = estimateRatio(rounds, throughput(64), 3);
    expect(!isMissing(ratio) && Math.exp(ratio.value)).toBeCloseTo(0.5, 12);
  });

  it("knows a tail as well as its own order statistics tell, where there are few groups", () => {
    const grid = Array.from({ length: 1000 }, (_, index) => index / 1000);
    const estimate = estimateArm([round(grid, [1])], 0, percentile(0.99));
    if (isMissing(estimate) || estimate.uncertainty.kind !== "normal") throw new Error("no estimate");
    // The standard error of a uniform quantile is √(p(1 − p)/n); the median's would be 0.0158.
    expect(estimate.uncertainty.standardError).toBeGreaterThan(0.0031 * 0.8);
    expect(estimate.uncertainty.standardError).toBeLessThan(0.0031 * 1.25);
  });

  it("refuses a percentile that the calls cannot tell", () => {
    const rounds = Array.from({ length: 20 }, () => round([1], [1]));
    expect(estimateArm(rounds, 0, percentile(0.99))).toMatchObject({ code: "latency/too-few-calls" });
    expect(estimateRatio(rounds, percentile(0.9), 3)).toMatchObject({ code: "latency/too-few-calls" });
  });
});
