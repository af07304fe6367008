import { describe, expect, it } from "vitest";
import type { Expectation } from "../../src/model/rule.ts";
import { exact, judged, measured, metric, normal, rule } from "./example.ts";

const drift = metric("drift", { direction: "lower", judgedBy: "interval" });
const max = (bound: number): Expectation => ({ kind: "max", bound });

function judgedDrift(expectation: Expectation, values: readonly ReturnType<typeof normal>[]) {
  return judged(
    rule(expectation, { metric: drift, subjects: { column: "*" } }),
    values.map((value, at) => measured(value, { of: drift, subject: { column: `c${at}` } })),
  );
}

describe("bounds of a distance are held by its whole interval", () => {
  // Two-sided 95 % intervals of a normal estimate reach 1.95996 standard errors to each side.
  it.each<[string, number, number, string, string]>([
    ["wholly below", 0.06, 0.02, "pass", "rule/held"],
    ["reaching over it", 0.06, 0.021, "inconclusive", "rule/cannot-tell"],
    ["reaching below it", 0.14, 0.021, "inconclusive", "rule/cannot-tell"],
    ["wholly above", 0.14, 0.02, "fail", "rule/above-maximum"],
  ])("%s a maximum of 0.1", (_, value, standardError, status, code) => {
    expect(judgedDrift(max(0.1), [normal(value, standardError)])[0]).toMatchObject({ status, code });
  });

  it.each<[number, string]>([
    [0.1, "pass"],
    [0.2, "fail"],
  ])("an exact %s is judged by its value", (value, status) => {
    expect(judgedDrift(max(0.1), [exact(value)])[0]).toMatchObject({ status });
  });

  it("a minimum is the other way around", () => {
    const min: Expectation = { kind: "min", bound: 0.1 };
    const statuses = [0.14, 0.1, 0.06].map((value) => judgedDrift(min, [normal(value, 0.02)])[0].status);
    expect(statuses).toEqual(["pass", "inconclusive", "fail"]);
  });

  it("among many columns chance alone is not called drift", () => {
    // One-sided p of 0.14 against 0.1 is 0.0228: enough alone, not among twenty columns (Holm).
    const quiet = Array.from({ length: 19 }, () => normal(0, 0.02));
    const [first, ...others] = judgedDrift(max(0.1), [normal(0.14, 0.02), ...quiet]);
    expect(first).toMatchObject({ status: "inconclusive" });
    expect(first.message).toContain("chance alone");
    expect(others.every(({ status }) => status === "pass")).toBe(true);
    expect(judgedDrift(max(0.1), [normal(0.2, 0.02), ...quiet])[0]).toMatchObject({ status: "fail" });
  });

  it("names no number of rows where more of them could not show less", () => {
    const limit = { reach: 0.3, reason: "the reference lists no values", fix: "Compare with the rows." };
    const doubtful = { ...normal(0.06, 0.04, 500), limit };
    const [check] = judgedDrift(max(0.1), [doubtful]);
    expect(check).toMatchObject({ status: "inconclusive", fix: "Compare with the rows." });
    expect(check.message).toContain(
      "more rows of the table could not show less: the reference lists no values",
    );
    expect(check.message).not.toContain("would decide");
    expect(judgedDrift(max(0.05), [{ ...doubtful, limit: { ...limit, reach: 0.04 } }])[0].message).toContain(
      "would decide",
    );
  });

  it("says how many rows would decide", () => {
    const [check] = judgedDrift(max(0.1), [normal(0.06, 0.04, 500)]);
    // At a level of 5% and a power of 80%: 500 × ((1.95996 + 0.84162) × 0.04 / 0.04)² = 3924, by scipy.stats.norm.ppf.
    expect(check.message).toContain(
      "about 4,000 rows, and as many times more in the reference, would decide; there are 500",
    );
  });

  it("never says that one more row would", () => {
    const [check] = judgedDrift(max(0.1), [normal(0.14, 0.0205, 5000)]);
    // 5000 × ((1.95996 + 0.84162) × 0.0205 / 0.04)² = 10,308.
    expect(check.message).toContain("about 11,000 rows, and");
  });

  it("says of a handful of rows that they are too few to tell", () => {
    const [check] = judgedDrift(max(0.1), [normal(0.5, 0.25, 5)]);
    expect(check.message).toContain("; the interval holds the bound, and 5 rows are too few to tell");
  });
});
