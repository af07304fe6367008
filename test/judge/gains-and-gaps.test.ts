import { describe, expect, it } from "vitest";
import type { Comparing, Expectation } from "../../src/model/rule.ts";
import { bootstrap, exact, judged, measured, metric, normal, pair, rule } from "./example.ts";

const compare = (
  kind: Comparing,
  amount: number,
  margin: "absolute" | "relative" = "absolute",
): Expectation => ({
  kind,
  against: "baseline",
  margin: { kind: margin, amount },
});
const lower = metric("log_loss", { direction: "lower" });

describe("better_than", () => {
  it.each([
    ["a gain beyond the margin", 0.6, 0.52, 0.01, "pass", "rule/held"],
    ["a gain that the interval leaves in doubt", 0.56, 0.52, 0.01, "inconclusive", "rule/cannot-tell"],
    ["no gain", 0.52, 0.52, 0.001, "fail", "rule/not-better"],
    ["a loss", 0.4, 0.52, 0.01, "fail", "rule/not-better"],
  ] as const)("%s", (_, candidate, baseline, error, status, code) => {
    const [check] = judged(rule(compare("better_than", 0.03)), [pair(candidate, baseline, error)]);
    expect(check).toMatchObject({ status, code, expected: "better than baseline 0.52 by at least 0.03" });
  });

  it("without a margin asks for more than the same", () => {
    const same = judged(rule(compare("better_than", 0)), [pair(0.5, 0.5, 0)])[0];
    expect(same).toMatchObject({ status: "fail", code: "rule/not-better" });
    const little = judged(rule(compare("better_than", 0)), [pair(0.52, 0.5, 0.001)])[0];
    expect(little.message).toMatch(/, wanted better$/);
    const nothing = judged(rule(compare("better_than", 0.1, "relative")), [pair(0, 0, 0)])[0];
    expect(nothing.status).toBe("fail");
    expect(judged(rule(compare("better_than", 0)), [pair(0.500001, 0.5, 0)])[0].status).toBe("pass");
  });

  it("turns around where lower is better, and a share is one of |baseline|", () => {
    const [good] = judged(rule(compare("better_than", 0.1, "relative"), { metric: lower }), [
      pair(0.8, 1, 0.01, { of: lower }),
    ]);
    expect(good.status).toBe("pass");
    const [negative] = judged(rule(compare("better_than", 0.1, "relative")), [pair(-8, -10, 0)]);
    expect(negative.status).toBe("pass");
  });

  it("asks for a ratio on the log scale: ten times faster is 90 % less", () => {
    const of = metric("p50", { direction: "lower", unit: "seconds" });
    const timed = (ratio: number) =>
      measured(exact(ratio), {
        of,
        against: "baseline",
        baseline: exact(1),
        difference: normal(Math.log(ratio), 0.01),
        differenceScale: "log",
      });
    const tenTimes = rule(compare("better_than", 0.9, "relative"), { metric: of });
    expect(judged(tenTimes, [timed(0.09)])[0].status).toBe("pass");
    expect(judged(tenTimes, [timed(0.2)])[0]).toMatchObject({
      status: "fail",
      message: expect.stringContaining("wanted up to 0.1"),
    });
  });
});

describe("no_better_than", () => {
  it.each([
    ["a small gain", 0.54, 0.52, 0.005, "pass", "rule/held"],
    ["a loss", 0.4, 0.52, 0.01, "pass", "rule/held"],
    ["a gain too good to be true", 0.7, 0.52, 0.01, "fail", "rule/too-good"],
    ["a gain that could be either", 0.6, 0.52, 0.05, "inconclusive", "rule/cannot-tell"],
  ] as const)("%s", (_, candidate, baseline, error, status, code) => {
    const [check] = judged(rule(compare("no_better_than", 0.05)), [pair(candidate, baseline, error)]);
    expect(check).toMatchObject({ status, code });
  });
});

describe("a share of a baseline that is itself unsure", () => {
  const mae = metric("mae", { direction: "lower", unit: "value" });
  const twenty = rule(compare("no_worse_than", 0.2, "relative"), { metric: mae });
  const unsure = (error: number) =>
    measured(normal(1.19, 0.05), {
      of: mae,
      against: "baseline",
      baseline: normal(1, error),
      difference: normal(0.19, 0.004),
    });

  it("adds its doubt to the margin's", () => {
    expect(judged(twenty, [unsure(0)])[0].status).toBe("pass");
    // 0.01 below the margin, but the margin itself is 0.2 ± 0.01: no longer clear.
    expect(judged(twenty, [unsure(0.05)])[0].status).toBe("inconclusive");
  });

  it("counts paired replicates one by one: a baseline that moves with the candidate adds nothing", () => {
    const shifts = Array.from({ length: 999 }, (_, at) => (at - 499) / 5000);
    const both = measured(
      bootstrap(
        1.19,
        shifts.map((shift) => 1.19 * (1 + shift)),
      ),
      {
        of: mae,
        against: "baseline",
        baseline: bootstrap(
          1,
          shifts.map((shift) => 1 + shift),
        ),
        difference: bootstrap(
          0.19,
          shifts.map((shift) => 0.19 * (1 + shift)),
        ),
      },
    );
    // d − 0.2·b is −0.01·(1 + shift), surely below 0, however much either side varies.
    expect(judged(twenty, [both])[0].status).toBe("pass");
  });
});

describe("max_gap", () => {
  const gap = (bound: number) =>
    rule({ kind: "max_gap", bound }, { subjects: { slice: "carrier=*" }, metric: recall });
  const recall = metric("recall", { unit: "ratio" });
  const slices = (...values: readonly (readonly [number, number])[]) =>
    values.map(([value, error], index) =>
      measured(normal(value, error), { of: recall, subject: { slice: `carrier=${"ABCDEFGH"[index]}` } }),
    );

  it("is one check about all groups, which names the two farthest apart", () => {
    const checks = judged(gap(0.1), slices([0.8, 0.005], [0.75, 0.005], [0.5, 0.01]));
    expect(checks).toHaveLength(1);
    expect(checks[0]).toMatchObject({ status: "fail", code: "rule/gap", subject: { slice: "carrier=*" } });
    expect(checks[0].message).toBe(
      "recall: carrier=A 80 %, carrier=C 50 %; 30 points apart, the most of 3, allowed 10 points",
    );
  });

  it("passes when every pair is surely close enough, and is unclear where rows are too few", () => {
    expect(judged(gap(0.1), slices([0.8, 0.01], [0.78, 0.01], [0.77, 0.01]))[0].status).toBe("pass");
    expect(judged(gap(0.1), slices([0.8, 0.1], [0.72, 0.1], [0.77, 0.1]))[0].status).toBe("inconclusive");
  });

  it("is not a pass where a group could not be measured, or where there is one group only", () => {
    const missing = { code: "evaluation/slice-too-small", reason: "3 rows" } as const;
    const broken = measured(missing, { of: recall, subject: { slice: "carrier=Z" } });
    expect(judged(gap(0.1), [...slices([0.8, 0.01]), broken])[0]).toMatchObject({ status: "error" });
    expect(judged(gap(0.1), slices([0.8, 0.01]))[0]).toMatchObject({
      status: "error",
      code: "rule/one-subject",
    });
    expect(judged(gap(0.1), [])[0]).toMatchObject({ status: "error", code: "rule/nothing-measured" });
  });

  it("fails by chance alone in no more than 2.5 % of many equal groups", () => {
    let state = 7;
    const uniform = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    const gaussian = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
    let alarms = 0;
    for (let run = 0; run < 400; run++) {
      const values = Array.from({ length: 8 }, () => [0.7 + 0.03 * gaussian(), 0.03] as const);
      if (judged(gap(0), slices(...values))[0].status === "fail") alarms++;
    }
    // Two-sided pairs at 5 % together; 20 of 400 expected at most, 35 is four standard deviations above.
    expect(alarms).toBeLessThan(35);
  });
});
