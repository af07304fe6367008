import { describe, expect, it } from "vitest";
import type { Golden } from "../../src/judge/index.ts";
import type { Missing } from "../../src/model/estimate.ts";
import type { Expectation } from "../../src/model/rule.ts";
import { exact, judged, measured, metric, normal, noWorse, pair, rule } from "./example.ts";

const againstPassport: Expectation = {
  kind: "no_worse_than",
  against: "passport",
  margin: { kind: "absolute", amount: 0.03 },
};

function golden(more: Partial<Golden["metrics"][number]> = {}): Golden {
  return {
    name: "golden/delay.json",
    metrics: [
      {
        metric: "recall",
        options: {},
        subject: {},
        value: 0.52,
        samples: 1000,
        ...("interval" in more ? {} : { standardError: 0 }),
        ...more,
      },
    ],
  };
}

describe("against a passport", () => {
  it("whose value does not say how sure it is decides nothing, unless it came from a model card", () => {
    const bare = golden({ standardError: undefined });
    const [check] = judged(rule(againstPassport), [measured(exact(0.52))], { golden: bare });
    expect(check).toMatchObject({ status: "error", code: "golden/no-doubt" });
    const card = golden({ standardError: undefined, imported: true });
    expect(judged(rule(againstPassport), [measured(exact(0.52))], { golden: card })[0].status).toBe("pass");
  });

  it("is exact when both sides are", () => {
    const check = (value: number) =>
      judged(rule(againstPassport), [measured(exact(value))], { golden: golden() })[0];
    expect(check(0.49).status).toBe("pass");
    expect(check(0.48)).toMatchObject({
      status: "fail",
      code: "rule/regressed",
      message: "recall 0.48, passport golden/delay.json 0.52; 0.04 worse, allowed 0.03",
    });
    expect(check(0.48).fix).toContain("assay golden accept");
  });

  it("adds the variances of both sides", () => {
    const passport = golden({ standardError: 0.004 });
    // √(0.003² + 0.004²) = 0.005: half-width 0.0098 around 0.04 worse stays beyond 0.03.
    const narrow = judged(rule(againstPassport), [measured(normal(0.48, 0.003))], { golden: passport });
    expect(narrow[0]).toMatchObject({ status: "fail" });
    expect(narrow[0].message).toContain("interval 0.0302 to 0.0498");
    expect(
      judged(rule(againstPassport), [measured(normal(0.48, 0.01))], { golden: passport })[0].status,
    ).toBe("inconclusive");
  });

  it("keeps Student's t of few groups, whose quantile at 9 degrees of freedom is 2.2622", () => {
    const known = golden({ standardError: 0.009 });
    const few = golden({ standardError: 0.009, degreesOfFreedom: 9 });
    const seen = (passport: Golden) =>
      judged(rule(againstPassport), [measured(exact(0.47))], { golden: passport })[0];
    expect(seen(known).status).toBe("fail");
    expect(seen(few).status).toBe("inconclusive");
    // 0.05 ± 2.2622 × 0.009
    expect(seen(few).message).toContain("interval 0.0296 to 0.0704");
    const half = 2.262157 * 0.009;
    const fromInterval = golden({ interval: [0.52 - half, 0.52 + half], degreesOfFreedom: 9 });
    expect(seen(fromInterval).message).toContain("interval 0.0296 to 0.0704");
  });

  it("reads an interval where there is no standard error, and adds the passport's note", () => {
    const passport = {
      ...golden({ interval: [0.52 - 0.0196, 0.52 + 0.0196] }),
      note: "the golden data is another",
    };
    const [check] = judged(rule(againstPassport), [measured(exact(0.48))], { golden: passport });
    expect(check.status).toBe("inconclusive");
    expect(check.message).toContain("; the golden data is another;");
  });

  it("the very bytes of the passport differ by nothing, whatever the intervals", () => {
    const passport = { ...golden({ standardError: 0.05 }), sameBytes: true };
    const [check] = judged(rule(againstPassport), [measured(normal(0.5200001, 0.05))], { golden: passport });
    expect(check).toMatchObject({ status: "pass" });
    const other = { ...passport, sameBytes: false };
    expect(judged(rule(againstPassport), [measured(normal(0.52, 0.05))], { golden: other })[0].status).toBe(
      "inconclusive",
    );
  });

  it("a passport that says another value for its very bytes is no evidence", () => {
    const passport = { ...golden({ standardError: 0.05 }), sameBytes: true };
    const [check] = judged(rule(againstPassport), [measured(normal(0.9, 0.05))], { golden: passport });
    expect(check).toMatchObject({ status: "error", code: "golden/contradicts" });
    const more = golden({ standardError: 0.05, samples: 7000 });
    const [other] = judged(rule(againstPassport), [measured(normal(0.52, 0.05))], {
      golden: { ...more, sameBytes: true },
    });
    expect(other).toMatchObject({
      status: "error",
      code: "golden/contradicts",
      message: expect.stringContaining("7000 rows"),
    });
  });

  it("a passport whose numbers mean something else is no evidence, for the metrics that it is about", () => {
    const seen = (unlike: Golden["unlike"]) =>
      judged(rule(againstPassport), [measured(exact(0.52))], { golden: { ...golden(), unlike } })[0];
    expect(seen([{ reason: "`threshold` is 0.3, and was 0.5 when it was accepted" }])).toMatchObject({
      status: "error",
      code: "golden/other-settings",
      message:
        "recall cannot be compared with passport: the value of golden/delay.json means something else: `threshold` is 0.3, and was 0.5 when it was accepted",
    });
    expect(seen([{ reason: "behaviours", metrics: ["case_failures"] }]).status).toBe("pass");
  });

  it("a passport by its own name, in every comparison, beside the one of the model", () => {
    const named = { name: "delay-2025-q4", metrics: golden({ value: 0.5 }).metrics };
    const check = (kind: "no_worse_than" | "better_than" | "no_better_than", value: number) =>
      judged(
        rule({ kind, against: "delay-2025-q4", margin: { kind: "absolute", amount: 0.01 } }),
        [measured(exact(value))],
        { golden: golden({ value: 0.9 }), named: new Map([["delay-2025-q4", named]]) },
      )[0];
    expect(check("no_worse_than", 0.495)).toMatchObject({ status: "pass" });
    expect(check("no_worse_than", 0.48)).toMatchObject({ status: "fail", code: "rule/regressed" });
    expect(check("no_worse_than", 0.48).message).toContain("passport delay-2025-q4 0.5");
    expect(check("better_than", 0.505)).toMatchObject({ status: "fail", code: "rule/not-better" });
    expect(check("no_better_than", 0.52)).toMatchObject({ status: "fail", code: "rule/too-good" });
  });

  it("finds its metric by options and subject, and says when there is none", () => {
    const sliced = golden({ subject: { slice: "a=1" }, options: { average: "macro", k: 5 } });
    const one = { subjects: { slice: "a=*" }, options: { k: 5, average: "macro" } };
    const seen = [measured(exact(0.52), { subject: { slice: "a=1" }, options: { average: "macro", k: 5 } })];
    expect(judged(rule(againstPassport, one), seen, { golden: sliced })[0].status).toBe("pass");
    expect(judged(rule(againstPassport), [measured(exact(0.5))], { golden: sliced })[0]).toMatchObject({
      status: "error",
      code: "rule/not-in-passport",
      message: "recall cannot be compared with passport: golden/delay.json has no value for it",
    });
  });
});

describe("a baseline that is not there", () => {
  const missing = (code: Missing["code"]): ReadonlyMap<string, Missing> =>
    new Map([["baseline", { code, reason: "origin/main has no models/delay.onnx" }]]);

  it("is an error with its own code", () => {
    expect(
      judged(rule(noWorse(0.1)), [measured(exact(1))], { unavailable: missing("file/missing") })[0],
    ).toMatchObject({
      status: "error",
      code: "file/missing",
      message: "recall cannot be compared with baseline: origin/main has no models/delay.onnx",
    });
    expect(judged(rule(noWorse(0.1)), [measured(exact(1))])[0]).toMatchObject({
      status: "error",
      code: "rule/no-baseline",
    });
    expect(judged(rule(againstPassport), [pair(1, 1, 0)])[0]).toMatchObject({ code: "rule/no-baseline" });
  });

  it.each(["baseline/first-run", "baseline/file-missing", "baseline/key-missing"] as const)(
    "is skipped on request when there is none yet: %s",
    (code) => {
      const [check] = judged(rule(noWorse(0.1)), [measured(exact(1))], {
        unavailable: missing(code),
        whenMissing: "skip",
      });
      expect(check).toMatchObject({ status: "skipped", code });
      expect(check.message).toBe(
        "recall is not compared with baseline: origin/main has no models/delay.onnx",
      );
      expect(judged(rule(noWorse(0.1)), [measured(exact(1))], { unavailable: missing(code) })[0].status).toBe(
        "error",
      );
    },
  );

  it("is an error, never skipped, when it broke instead of not being there yet", () => {
    expect(
      judged(rule(noWorse(0.1)), [measured(exact(1))], {
        unavailable: missing("file/missing"),
        whenMissing: "skip",
      })[0].status,
    ).toBe("error");
  });

  it("passes on why a baseline or a difference of one subject is missing", () => {
    const why: Missing = { code: "metric/no-samples", reason: "no rows" };
    for (const part of [{ baseline: why }, { difference: why }])
      expect(judged(rule(noWorse(0.1)), [{ ...pair(1, 1, 0), ...part }])[0]).toMatchObject({
        status: "error",
        code: "metric/no-samples",
      });
    for (const part of [{ baseline: exact(Number.NaN) }, { difference: exact(Number.NaN) }])
      expect(judged(rule(noWorse(0.1)), [{ ...pair(1, 1, 0), ...part }])[0]).toMatchObject({
        status: "error",
        code: "metric/not-finite",
      });
  });

  it("does not keep a minimum in the same rule from being judged", () => {
    const [check] = judged(rule([{ kind: "min", bound: 0.9 }, noWorse(0.1)]), [measured(exact(0.5))]);
    expect(check).toMatchObject({ status: "fail", code: "rule/below-minimum" });
  });
});

describe("choosing the measurement", () => {
  it("takes the one that was compared with the rule's baseline", () => {
    const seen = [measured(exact(0.5)), { ...pair(0.5, 0.9, 0), against: "other" }, pair(0.5, 0.5, 0)];
    const checks = judged(rule(noWorse(0.1)), seen);
    expect(checks.map((check) => check.status)).toEqual(["pass"]);
  });

  it("names what was measured when a rule matches nothing", () => {
    const seen = ["EV", "UA"].map((carrier) =>
      measured(exact(1), { subject: { slice: `carrier=${carrier}` } }),
    );
    const [check] = judged(rule({ kind: "min", bound: 0 }, { subjects: { slice: "carier=*" } }), seen);
    expect(check).toMatchObject({ status: "error", code: "rule/nothing-measured", actual: null });
    expect(check.message).toBe(
      "recall for carier=*: nothing was measured that this rule speaks about; recall was measured for carrier=EV; carrier=UA",
    );
    const [whole] = judged(rule({ kind: "min", bound: 0 }, { metric: metric("f1"), level: "warn" }), seen);
    expect(whole.status).toBe("error");
    expect(whole.message).toContain("f1 was not measured at all");
  });

  it("does not take other options for its own", () => {
    const [check] = judged(rule({ kind: "max", bound: 0 }, { options: { severity: "high" } }), [
      measured(exact(0), { options: { severity: "low" } }),
    ]);
    expect(check.code).toBe("rule/nothing-measured");
  });
});
