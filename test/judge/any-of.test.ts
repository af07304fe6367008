import { describe, expect, it } from "vitest";
import { type GateEvidence, judgeAnyOf } from "../../src/judge/index.ts";
import { type Measurement, NO_EVIDENCE } from "../../src/model/evidence.ts";
import type { AnyOf, GateRule } from "../../src/model/rule.ts";
import { exact, measured, metric, NO_REFERENCES, noWorse, pair, rule } from "./example.ts";

const p50 = metric("p50", { direction: "lower", unit: "seconds" });
const worse = (amount: number): GateRule => ({ gate: "quality", rule: rule(noWorse(amount)) });
const fast = (bound: number): GateRule => ({
  gate: "speed",
  rule: rule({ kind: "max", bound }, { metric: p50 }),
});
const group = (...alternatives: readonly (readonly GateRule[])[]): AnyOf => ({
  alternatives,
  level: "error",
});

function verdict(anyOf: AnyOf, quality: readonly Measurement[], speed: readonly Measurement[] | undefined) {
  const of = (measurements: readonly Measurement[]): GateEvidence => ({
    evidence: { ...NO_EVIDENCE, measurements },
    references: NO_REFERENCES,
  });
  return judgeAnyOf(
    anyOf,
    (gate) => {
      if (gate === "quality") return of(quality);
      return speed === undefined ? { code: "rule/gate-not-run", reason: "not part of this run" } : of(speed);
    },
    "quality",
  );
}

describe("as good as the baseline, or a little worse and fast", () => {
  const choice = group([worse(0)], [worse(0.02), fast(0.001)]);
  const slow = [measured(exact(0.01), { of: p50 })];
  const quick = [measured(exact(0.0005), { of: p50 })];

  it.each([
    ["as good", [pair(0.6, 0.5, 0.01)], slow, "pass", "rule/held"],
    ["a little worse and fast", [pair(0.49, 0.5, 0.001)], quick, "pass", "rule/held"],
    ["a little worse and slow", [pair(0.49, 0.5, 0.001)], slow, "fail", "rule/none-holds"],
    ["much worse and fast", [pair(0.4, 0.5, 0.001)], quick, "fail", "rule/none-holds"],
    ["unclear whether worse, and slow", [pair(0.495, 0.5, 0.01)], slow, "inconclusive", "rule/cannot-tell"],
  ] as const)("%s", (_, quality, speed, status, code) => {
    expect(verdict(choice, quality, speed)).toMatchObject({ status, code });
  });

  it("without the other gate a doubt stays, but the first alternative may do", () => {
    expect(verdict(choice, [pair(0.6, 0.5, 0.01)], undefined).status).toBe("pass");
    expect(verdict(choice, [pair(0.49, 0.5, 0.001)], undefined)).toMatchObject({
      status: "error",
      code: "rule/gate-not-run",
    });
  });

  it("nothing measured is no pass", () => {
    expect(verdict(choice, [], quick).status).toBe("error");
  });

  it("an alternative that was skipped is no way out for one that fails", () => {
    const first = { code: "baseline/first-run", reason: "nothing yet" } as const;
    const of = (gate: string): GateEvidence => ({
      evidence: {
        ...NO_EVIDENCE,
        measurements:
          gate === "quality" ? [measured(exact(0.5), { against: "baseline", baseline: first })] : slow,
      },
      references: { ...NO_REFERENCES, whenMissing: "skip" },
    });
    expect(judgeAnyOf(group([worse(0)], [fast(0.001)]), of, "quality").status).toBe("fail");
  });

  it("says why each alternative does not hold, and which gate it speaks about", () => {
    const { message, expected } = verdict(choice, [pair(0.49, 0.5, 0.001)], slow);
    expect(verdict(choice, [pair(0.49, 0.5, 0.001)], slow).about).toBe("one of 2 alternatives");
    expect(message).toMatch(
      /^none of 2 alternatives is known to hold: \(1\) recall .* \(2\) speed: p50 10 ms/,
    );
    expect(expected).toContain(", or ");
    expect(expected).toContain("speed: p50");
  });

  it("asks each alternative more strictly, as two chances to pass are one too many", () => {
    // z = 2.1: beyond 1.96 of one rule, but not beyond 2.24 of one of two.
    const near = [pair(0.521, 0.5, 0.01)];
    expect(verdict(group([worse(0)], [worse(0)]), near, slow).status).toBe("inconclusive");
    expect(verdict(group([worse(0)], [fast(1)]), [pair(0.53, 0.5, 0.01)], slow).status).toBe("pass");
  });

  it("softens with its level, and is skipped when it is off", () => {
    const bad = [pair(0.4, 0.5, 0.001)];
    expect(verdict({ ...choice, level: "warn" }, bad, slow).status).toBe("warn");
    expect(verdict({ ...choice, level: "off" }, bad, slow)).toMatchObject({
      status: "skipped",
      code: "rule/off",
      about: "one of 2 alternatives",
    });
  });
});
