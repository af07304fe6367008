import { describe, expect, it } from "vitest";
import type { Expectation } from "../../src/model/rule.ts";
import { exact, judged, measured, metric, normal, rule } from "./example.ts";

const min = (bound: number): Expectation => ({ kind: "min", bound });
const max = (bound: number): Expectation => ({ kind: "max", bound });
const equals = (value: number): Expectation => ({ kind: "equals", value });

describe("min, max and equals", () => {
  it.each<[string, Expectation, number, string, string]>([
    ["above its minimum", min(0.7), 0.71, "pass", "rule/held"],
    ["at its minimum", min(0.7), 0.7, "pass", "rule/held"],
    ["below its minimum", min(0.7), 0.6999, "fail", "rule/below-minimum"],
    ["a subtraction at its minimum", min(0.1), 0.3 - 0.2, "pass", "rule/held"],
    ["a sum at its maximum", max(0.3), 0.1 + 0.2, "pass", "rule/held"],
    ["just over its maximum", max(0.3), 0.3 + 1e-9, "fail", "rule/above-maximum"],
    ["zero at a maximum of zero", max(0), 0, "pass", "rule/held"],
    ["minus zero at a minimum of zero", min(0), -0, "pass", "rule/held"],
    ["one over a maximum of zero", max(0), 1, "fail", "rule/above-maximum"],
    ["the least over a maximum of zero", max(0), Number.MIN_VALUE, "fail", "rule/above-maximum"],
    ["negative against a negative minimum", min(-5), -4, "pass", "rule/held"],
    ["negative below a negative minimum", min(-5), -6, "fail", "rule/below-minimum"],
    ["a large count, one too many", max(10 ** 13), 10 ** 13 + 1, "fail", "rule/above-maximum"],
    ["a large count that is one off", equals(10 ** 13), 10 ** 13 + 1, "fail", "rule/not-equal"],
    ["equal but for the last bit", equals(0.3), 0.1 + 0.2, "pass", "rule/held"],
    ["not equal", equals(0), 2, "fail", "rule/not-equal"],
  ])("%s", (_, expectation, value, status, code) => {
    expect(judged(rule(expectation), [measured(exact(value))])[0]).toMatchObject({
      status,
      code,
      actual: value,
    });
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("%s is never a pass", (value) => {
    for (const expectation of [min(0), max(1), equals(1)])
      expect(judged(rule(expectation), [measured(exact(value))])[0]).toMatchObject({
        status: "error",
        code: "metric/not-finite",
        actual: null,
      });
  });

  it.each<[Expectation, number, string, string]>([
    [min(0.9999), 0.807, "recall 0.807, below the minimum 0.9999", "at least 0.9999"],
    [max(0.123456), 0.4, "recall 0.4, above the maximum 0.123456", "at most 0.123456"],
    [equals(1 / 3), 0.9, "recall 0.9, not the expected 0.333333333333", "exactly 0.333333333333"],
    [min(0.7), 0.9, "recall 0.9 is at least 0.7", "at least 0.7"],
  ])("shows the bound as it was written: %j", (expectation, value, message, expected) => {
    expect(judged(rule(expectation), [measured(exact(value))])[0]).toMatchObject({ message, expected });
  });

  it("passes on why a candidate is missing, whatever the level", () => {
    const missing = { code: "metric/no-samples", reason: "the slice is empty", fix: "Add rows." } as const;
    for (const level of ["error", "warn"] as const)
      expect(judged(rule(min(0), { level }), [measured(missing)])[0]).toMatchObject({
        status: "error",
        code: "metric/no-samples",
        message: "recall could not be measured: the slice is empty",
        fix: "Add rows.",
        actual: null,
      });
  });

  it("writes what a reviewer understands", () => {
    const nullRate = metric("null_rate", { unit: "ratio", direction: "lower" });
    const subject = { column: "dep_delay" };
    const seen = [measured(exact(0.0912), { of: nullRate, subject })];
    const [check] = judged(
      rule(max(0.03), { metric: nullRate, subjects: subject, because: "the model cannot fill them in" }),
      seen,
    );
    expect(check.message).toBe("column dep_delay: null_rate 9.12 %, above the maximum 3 %");
    expect(check.expected).toBe("at most 3 %");
    expect(check.because).toBe("the model cannot fill them in");
    const [held] = judged(rule(max(0.1), { metric: nullRate, subjects: subject }), seen);
    expect(held.message).toBe("column dep_delay: null_rate 9.1 % is at most 10 %");
    const findings = metric("findings", { unit: "count", direction: "lower" });
    const [count] = judged(rule(max(0), { metric: findings, options: { severity: "high" } }), [
      measured(exact(2), { of: findings, options: { severity: "high" } }),
    ]);
    expect(count.message).toBe("findings (severity high) 2, above the maximum 0");
  });

  it("tells numbers apart that are nearly the same", () => {
    const [check] = judged(rule(min(0.7)), [measured(exact(0.69996))]);
    expect(check.message).toBe("recall 0.69996, below the minimum 0.7");
  });

  it("says when the interval holds the bound, and decides by the value all the same", () => {
    const [check] = judged(rule(min(0.7)), [measured(normal(0.69, 0.01))]);
    expect(check.status).toBe("fail");
    expect(check.message).toBe(
      "recall 0.69, below the minimum 0.7; the 95 % interval 0.67 to 0.71 holds the bound, so other samples could decide otherwise",
    );
    expect(judged(rule(min(0.7)), [measured(normal(0.75, 0.01))])[0].message).toBe(
      "recall 0.75 is at least 0.7",
    );
  });

  it("has no doubt about a bound that no value can break", () => {
    const near = (expectation: Expectation, value: number) =>
      judged(rule(expectation), [measured(normal(value, 0.1), { range: [0, 1] })])[0].message;
    expect(near(min(0), 0.1)).toBe("recall 0.1 is at least 0");
    expect(near(max(1), 0.95)).toBe("recall 0.95 is at most 1");
    expect(near(min(1), 0.95)).toContain("interval 0.75 to 1 holds the bound");
    expect(near(min(0.05), 0.1)).toContain("interval 0 to 0.296 holds the bound");
  });

  it("judges min and max of one rule as one check, the worst speaking", () => {
    const both = rule([min(0.2), max(0.9)]);
    expect(judged(both, [measured(exact(0.5))])[0]).toMatchObject({
      status: "pass",
      expected: "at least 0.2 and at most 0.9",
      message: "recall 0.5 is at least 0.2; and recall 0.5 is at most 0.9",
    });
    expect(judged(both, [measured(exact(0.95))])[0]).toMatchObject({
      status: "fail",
      code: "rule/above-maximum",
      message: "recall 0.95, above the maximum 0.9",
    });
    expect(judged(both, [measured(exact(0.95))])).toHaveLength(1);
  });
});
