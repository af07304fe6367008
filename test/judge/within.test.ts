import { describe, expect, it } from "vitest";
import { judge } from "../../src/judge/index.ts";
import { NO_EVIDENCE } from "../../src/model/evidence.ts";
import type { Expectation } from "../../src/model/rule.ts";
import { exact, measured, rule } from "./example.ts";

function judgedWithin(
  value: number,
  earlier: readonly number[],
  { runs = 14, sigma = 3, whenMissing = "error" as "error" | "skip" } = {},
) {
  const within: Expectation = { kind: "within", runs, sigma };
  const evidence = { ...NO_EVIDENCE, measurements: [measured(exact(value))] };
  return judge([rule(within)], evidence, { unavailable: new Map(), whenMissing, history: () => earlier })[0];
}

describe("within what earlier runs lead to expect", () => {
  // statistics.mean([1, 2, 3, 4, 5]) = 3 and statistics.stdev = 1.5811388…: allowed are −1.743 to 7.743.
  it.each([
    [7.74, "pass", "rule/held"],
    [7.75, "fail", "rule/unlike-history"],
    [-1.74, "pass", "rule/held"],
    [-1.75, "fail", "rule/unlike-history"],
  ])("%s after 1 to 5 is a %s", (value, status, code) => {
    expect(judgedWithin(value, [1, 2, 3, 4, 5])).toMatchObject({ status, code });
  });

  it("a value just outside reads differently from the bound", () => {
    // 3 × statistics.stdev([100, 102, 98, 101]) = 5.12: 95 lies below 95.13.
    const { status, message } = judgedWithin(95, [100, 102, 98, 101]);
    expect(status).toBe("fail");
    expect(message).toContain("allow 95.1 to");
  });

  it("only the last runs count", () => {
    expect(judgedWithin(7.74, [1000, -1000, 1, 2, 3, 4, 5], { runs: 5 })).toMatchObject({ status: "pass" });
    expect(judgedWithin(7.75, [1000, -1000, 1, 2, 3, 4, 5], { runs: 5 })).toMatchObject({ status: "fail" });
  });

  it("a planted outlier is found, as it is none of the runs it is compared with", () => {
    // With the outlier among them, the z-score of 10000 in 15 values could be at most 14 / √15 = 3.6.
    const calm = Array.from({ length: 14 }, (_, at) => 100 + (at % 2));
    expect(judgedWithin(10_000, calm)).toMatchObject({ status: "fail" });
  });

  it("after equal runs any other value is unlike them", () => {
    expect(judgedWithin(0.3, [0.1 + 0.2, 0.3, 0.3])).toMatchObject({ status: "pass" });
    expect(judgedWithin(5, [4, 4, 4])).toMatchObject({ status: "fail" });
  });

  it("runs that lie too far apart decide nothing", () => {
    expect(judgedWithin(0.5, [1e200, -1e200, 3e200])).toMatchObject({
      status: "error",
      code: "metric/not-finite",
    });
  });

  it.each([[[]], [[1]], [[1, 2]]])("%j is too short a history to pass", (earlier) => {
    expect(judgedWithin(1, earlier)).toMatchObject({ status: "error", code: "history/too-short" });
    expect(judgedWithin(1, earlier, { whenMissing: "skip" })).toMatchObject({ status: "skipped" });
  });
});
