import { describe, expect, it } from "vitest";
import type { Direction } from "../../src/model/metric.ts";
import type { Expectation } from "../../src/model/rule.ts";
import { bootstrap, exact, judged, measured, metric, normal, noWorse, pair, rule } from "./example.ts";

const lower = metric("log_loss", { direction: "lower" });

describe("no_worse_than by an exact difference", () => {
  // The boundary cases on which MLflow's MetricThreshold is decided by the last bit.
  it.each<[Direction, number, number, number, "absolute" | "relative", string]>([
    ["higher", 0.7, 0.8, 0.1, "absolute", "pass"],
    ["higher", 0.8, 0.9, 0.1, "absolute", "pass"],
    ["lower", 0.3, 0.2, 0.1, "absolute", "pass"],
    ["higher", 0.9, 0.95, 0.05, "absolute", "pass"],
    ["higher", 0.81, 0.9, 0.1, "relative", "pass"],
    ["lower", 0.345, 0.3, 0.15, "relative", "pass"],
    ["higher", 0.69, 0.8, 0.1, "absolute", "fail"],
    ["lower", 0.31, 0.2, 0.1, "absolute", "fail"],
    ["higher", 0.8, 0.8, 0, "absolute", "pass"],
    ["higher", 0.7999, 0.8, 0, "absolute", "fail"],
    // A negative baseline does not turn the rule around.
    ["higher", -5, -10, 0.1, "relative", "pass"],
    ["higher", -20, -10, 0.1, "relative", "fail"],
    ["higher", -11, -10, 0.1, "relative", "pass"],
    ["lower", -5, -10, 0.1, "relative", "fail"],
    ["lower", -9, -10, 0.1, "relative", "pass"],
    // A share of nothing is nothing.
    ["higher", 0, 0, 0.1, "relative", "pass"],
    ["higher", -0.001, 0, 0.1, "relative", "fail"],
    ["lower", 0.001, 0, 0.1, "relative", "fail"],
    // Where any difference counts, both ways do.
    ["exact", 10, 10, 0, "absolute", "pass"],
    ["exact", 11, 10, 0, "absolute", "fail"],
    ["exact", 9, 10, 0, "absolute", "fail"],
    ["exact", 9, 10, 1, "absolute", "pass"],
  ])("%s is better: %d after %d, by %d %s: %s", (direction, candidate, baseline, amount, kind, status) => {
    const of = metric("m", { direction });
    expect(
      judged(rule(noWorse(amount, kind), { metric: of }), [pair(candidate, baseline, 0, { of })])[0].status,
    ).toBe(status);
  });

  it("says that a share of a zero baseline allows nothing", () => {
    const [check] = judged(rule(noWorse(0.1, "relative")), [pair(-0.1, 0, 0)]);
    expect(check.message).toBe(
      "recall -0.1, baseline 0; 0.1 worse, allowed 0; a share of a baseline of 0 allows nothing, so any change for the worse counts",
    );
  });
});

describe("no_worse_than by an interval", () => {
  it.each<[string, number, number, string, string]>([
    ["wholly on the good side", 0.52, 0.005, "pass", "rule/held"],
    ["wholly on the bad side", 0.41, 0.01, "fail", "rule/regressed"],
    ["better, but wide", 0.53, 0.05, "inconclusive", "rule/cannot-tell"],
    ["worse, but wide", 0.47, 0.05, "inconclusive", "rule/cannot-tell"],
    ["worse by less than is allowed, and narrow", 0.5, 0.004, "pass", "rule/held"],
  ])("%s", (_, candidate, standardError, status, code) => {
    expect(judged(rule(noWorse(0.03)), [pair(candidate, 0.52, standardError)])[0]).toMatchObject({
      status,
      code,
    });
  });

  it("turns around for metrics where lower is better", () => {
    const of = { of: lower };
    expect(judged(rule(noWorse(0.03), { metric: lower }), [pair(0.6, 0.5, 0.01, of)])[0].status).toBe("fail");
    expect(judged(rule(noWorse(0.03), { metric: lower }), [pair(0.4, 0.5, 0.01, of)])[0].status).toBe("pass");
  });

  it("writes a regression so that a reviewer understands it", () => {
    const subject = { slice: "carrier=EV" };
    const [check] = judged(rule(noWorse(0.03), { subjects: { slice: "carrier=*" } }), [
      pair(0.41, 0.52, 0.01, { subject }),
    ]);
    expect(check.message).toBe(
      "carrier=EV: recall 0.41, baseline 0.52; 0.11 worse (95 % interval 0.09 to 0.13), allowed 0.03",
    );
    expect(check.expected).toBe("no worse than baseline 0.52 by 0.03");
    expect(check.actual).toBe(0.41);
  });

  it("says how many samples would decide", () => {
    const [check] = judged(rule(noWorse(0.03)), [pair(0.51, 0.52, 0.02, { samples: 400 })]);
    // Half-width 0.0392 must shrink to the distance 0.02: 400 · (0.0392 / 0.02)² = 1537.
    expect(check.message).toBe(
      "recall 0.51, baseline 0.52; 0.01 worse (95 % interval 0.0292 better to 0.0492 worse), allowed 0.03; the interval reaches across what is allowed; about 1,600 samples would decide, there are 400",
    );
    const [onMargin] = judged(rule(noWorse(0.01)), [pair(0.51, 0.52, 0.02)]);
    expect(onMargin.message).toContain("lies on the margin itself");
  });

  it("is undecided without an interval, and an error when the interval is no number", () => {
    const [few] = judged(rule(noWorse(0.03)), [pair(0.4, 0.52, Number.POSITIVE_INFINITY, { samples: 3 })]);
    expect(few).toMatchObject({ status: "inconclusive", code: "rule/cannot-tell" });
    expect(few.message).toContain("3 samples are too few for an interval");
    expect(judged(rule(noWorse(0.03)), [pair(0.4, 0.52, Number.NaN)])[0]).toMatchObject({
      status: "error",
      code: "metric/not-finite",
    });
    const empty = { ...pair(0.4, 0.52, 0), difference: bootstrap(-0.12, []) };
    expect(judged(rule(noWorse(0.03)), [empty])[0]).toMatchObject({
      status: "error",
      code: "metric/not-finite",
    });
  });

  it("takes percentiles of bootstrap replicates", () => {
    const at = (shift: number) => {
      const replicates = Array.from({ length: 999 }, (_, index) => shift + (index - 499) * 1e-5);
      return judged(rule(noWorse(0.03)), [
        { ...pair(0.52 + shift, 0.52, 0), difference: bootstrap(shift, replicates) },
      ])[0].status;
    };
    // The middle 95 % of the replicates reach 0.00474 to each side.
    expect([at(-0.025), at(-0.0255), at(-0.0345), at(-0.035)]).toEqual([
      "pass",
      "inconclusive",
      "inconclusive",
      "fail",
    ]);
  });

  it("uses the log scale for ratios, with a relative and an absolute margin", () => {
    const p50 = metric("p50", { unit: "seconds", direction: "lower" });
    const slower = (ratio: number, standardError: number) =>
      measured(exact(0.01 * ratio), {
        of: p50,
        subject: { batch: 1 },
        against: "baseline",
        baseline: exact(0.01),
        difference: normal(Math.log(ratio), standardError, 80),
        differenceScale: "log",
      });
    const by = (amount: number, kind: "absolute" | "relative") =>
      rule(noWorse(amount, kind), { metric: p50, subjects: { batch: 1 } });
    const [check] = judged(by(0.05, "relative"), [slower(1.08, 0.01)]);
    expect(check.status).toBe("fail");
    expect(check.message).toBe(
      "batch 1: p50 10.8 ms, baseline 10 ms; 1.08 times the baseline (95 % interval 1.06 to 1.1), allowed up to 1.05",
    );
    expect(judged(by(0.05, "relative"), [slower(1.04, 0.002)])[0].status).toBe("pass");
    expect(judged(by(0.05, "relative"), [slower(1.04, 0.02)])[0].status).toBe("inconclusive");
    // 0.5 ms of 10 ms is the same bound as 5 %.
    expect(judged(by(0.0005, "absolute"), [slower(1.08, 0.01)])[0].status).toBe("fail");
    expect(judged(by(0.001, "absolute"), [slower(1.08, 0.005)])[0].status).toBe("pass");
    // A margin of the whole of a rate, or more, allows any drop.
    const rate = metric("throughput", { unit: "per_second" });
    const drop = { ...slower(0.1, 0.01), metric: rate.id, unit: rate.unit, direction: rate.direction };
    expect(judged({ ...by(1, "relative"), metric: rate }, [drop])[0].status).toBe("pass");
  });
});

describe("equals: baseline", () => {
  const same: Expectation = { kind: "equals_baseline", against: "baseline" };
  const macs = metric("macs", { unit: "count", direction: "exact" });

  it("compares the two values themselves", () => {
    const of = { of: macs };
    expect(judged(rule(same, { metric: macs }), [pair(262144, 262144, 0, of)])[0]).toMatchObject({
      status: "pass",
      message: "macs 262,144, the same as baseline",
    });
    expect(judged(rule(same, { metric: macs }), [pair(262145, 262144, 0, of)])[0]).toMatchObject({
      status: "fail",
      code: "rule/not-equal",
      message: "macs 262,145, baseline 262,144; they must be the same",
    });
  });
});
