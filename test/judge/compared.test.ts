import { describe, expect, it } from "vitest";
import { exact, judged, measured, normal, noWorse, pair, rule } from "./example.ts";

/** Ends of the interval that a message tells, both for the worse. */
function told(message: string): readonly number[] {
  const [, low, high] = message.match(/interval ([\d.]+) to ([\d.]+)\)/) ?? [];
  return [Number(low), Number(high)];
}

describe("the numbers of a comparison", () => {
  it("are those that its message tells, also where the margin is a share of an unsure baseline", () => {
    const unsure = measured(normal(0.7, 0.02), {
      against: "baseline",
      baseline: normal(0.8, 0.02),
      difference: normal(-0.1, 0.01),
    });
    const [check] = judged(rule(noWorse(0.05, "relative")), [unsure]);
    expect(check.compared).toMatchObject({ name: "baseline", value: 0.8, difference: -0.1, scale: "linear" });
    // 1.96 times the difference's error and 5 % of the baseline's: 0.01 + 0.05 × 0.02.
    const half = 1.959964 * 0.011;
    const [low, high] = check.compared?.interval ?? [Number.NaN, Number.NaN];
    expect(low).toBeCloseTo(-0.1 - half, 6);
    expect(high).toBeCloseTo(-0.1 + half, 6);
    const [least, most] = told(check.message);
    expect(least).toBeCloseTo(-high, 3);
    expect(most).toBeCloseTo(-low, 3);
  });

  it("have no interval where nothing is unsure, and are ratios less 1 on the log scale", () => {
    expect(judged(rule(noWorse(0.1)), [pair(0.5, 0.7, 0)])[0].compared).toEqual({
      name: "baseline",
      value: 0.7,
      difference: expect.closeTo(-0.2, 12),
      scale: "linear",
    });
    const slower = measured(exact(1.1), {
      against: "baseline",
      baseline: exact(1),
      difference: normal(Math.log(1.1), 0.01),
      differenceScale: "log",
    });
    const { compared } = judged(rule(noWorse(0.05, "relative")), [slower])[0];
    expect(compared?.difference).toBeCloseTo(0.1, 12);
    expect(compared?.interval?.[1]).toBeCloseTo(1.1 * Math.exp(1.959964 * 0.01) - 1, 6);
  });

  it("are those of the rule's own baseline", () => {
    const both = [pair(0.7, 0.75, 0.001), pair(0.7, 0.5, 0.001, { against: "trivial" })];
    const rules = [
      rule(noWorse(0.1)),
      rule({ kind: "better_than", against: "trivial", margin: { kind: "absolute", amount: 0 } }),
      rule({ kind: "min", bound: 0.6 }),
    ];
    expect(judged(rules, both).map(({ compared }) => compared?.value)).toEqual([0.75, 0.5, undefined]);
  });

  it("are those of the expectation that speaks", () => {
    const twice = rule([
      noWorse(0.1),
      { kind: "no_better_than", against: "trivial", margin: { kind: "absolute", amount: 0.1 } },
    ]);
    const both = [pair(0.7, 0.75, 0.001), pair(0.7, 0.5, 0.001, { against: "trivial" })];
    expect(judged(twice, both)[0]).toMatchObject({ status: "fail", compared: { name: "trivial" } });
  });

  it("stand beside the rule's words, which are the same in every run", () => {
    const [check] = judged(rule(noWorse(0.1)), [pair(0.7, 0.75, 0.001)]);
    expect(check.expected).toBe("no worse than baseline 0.75 by 0.1");
    expect(check.asked).toBe("no worse than baseline by 0.1");
    expect(judged(rule({ kind: "min", bound: 0.6 }), [pair(0.7, 0.75, 0.001)])[0].asked).toBeUndefined();
  });
});

it("whose file is wrong is said, as a baseline's may have the name of one that is right here", () => {
  const of = (reason: string) =>
    judged(rule(noWorse(0)), [
      measured(exact(0.8), {
        against: "baseline",
        baseline: { code: "evaluation/key-missing", reason },
        difference: { code: "evaluation/key-missing", reason },
      }),
    ])[0].message;
  const wanted = "recall cannot be compared with baseline: `p.csv` lacks 10 rows";
  expect(of("`p.csv` lacks 10 rows")).toBe(wanted);
  expect(of("of baseline: `p.csv` lacks 10 rows")).toBe(wanted);
});
