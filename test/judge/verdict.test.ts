import { describe, expect, it } from "vitest";
import { exitCodeOf, gateStatus, verdictOf } from "../../src/judge/index.ts";
import type { Status } from "../../src/model/check.ts";
import { exact, judged, measured, noWorse, pair, rule } from "./example.ts";

const of = (...statuses: Status[]) => statuses.map((status) => ({ status }));

describe("levels", () => {
  it("warn softens fail and inconclusive, and nothing else", () => {
    const warn = { level: "warn" } as const;
    expect(judged(rule({ kind: "min", bound: 1 }, warn), [measured(exact(0))])[0]).toMatchObject({
      status: "warn",
      code: "rule/below-minimum",
    });
    expect(judged(rule(noWorse(0), warn), [pair(0.5, 0.5, 0.1)])[0]).toMatchObject({
      status: "warn",
      code: "rule/cannot-tell",
    });
    expect(judged(rule({ kind: "min", bound: 0 }, warn), [measured(exact(0))])[0].status).toBe("pass");
    expect(judged(rule({ kind: "min", bound: 0 }, warn), [])[0].status).toBe("error");
  });

  it("off is skipped without looking", () => {
    const checks = judged(rule({ kind: "min", bound: 1 }, { level: "off" }), [measured(exact(0))]);
    expect(checks).toMatchObject([{ status: "skipped", code: "rule/off", actual: null }]);
    expect(gateStatus(checks)).toBe("skipped");
  });

  it("a gate without rules is an error", () => {
    expect(judged([], [measured(exact(1))])).toMatchObject([{ status: "error", code: "rule/none" }]);
  });
});

describe("the algebra of verdicts", () => {
  it.each<[Status, Status[]]>([
    ["error", []],
    ["pass", ["pass"]],
    ["pass", ["pass", "skipped"]],
    ["skipped", ["skipped", "skipped"]],
    ["warn", ["pass", "warn", "skipped"]],
    ["inconclusive", ["warn", "inconclusive", "pass"]],
    ["error", ["inconclusive", "error", "warn"]],
    ["fail", ["error", "fail", "inconclusive", "pass"]],
  ])("a gate is %s for %j", (expected, statuses) => {
    expect(gateStatus(of(...statuses))).toBe(expected);
    expect(gateStatus(of(...statuses.toReversed()))).toBe(expected);
  });

  it("nothing judged is no pass", () => {
    expect(verdictOf([])).toBe("error");
    expect(verdictOf(["skipped", "skipped"])).toBe("error");
    expect(verdictOf(["skipped", "pass"])).toBe("pass");
  });

  it("gives the exit code, a wrong config first", () => {
    expect((["pass", "warn", "fail", "inconclusive", "error"] as const).map((v) => exitCodeOf(v))).toEqual([
      0, 0, 1, 3, 3,
    ]);
    expect(exitCodeOf("fail", [{ code: "config/missing", status: "error" }])).toBe(2);
    expect(exitCodeOf("fail", [{ code: "file/missing", status: "error" }])).toBe(1);
  });
});
