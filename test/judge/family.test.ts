import { describe, expect, it } from "vitest";
import type { Status } from "../../src/model/check.ts";
import { normalQuantile } from "../../src/stats/distribution.ts";
import { createRandom } from "../../src/stats/random.ts";
import { judged, noWorse, pair, rule } from "./example.ts";

const slices = rule(noWorse(0), { subjects: { slice: "carrier=*" } });

/** Standard errors of 0.01 and differences that lie z of them on the bad side. */
function family(scores: readonly number[]) {
  return scores.map((z, index) =>
    pair(0.5 - z * 0.01, 0.5, 0.01, { subject: { slice: `carrier=${index}` } }),
  );
}

describe("many subjects of one rule", () => {
  it("holds back a failure that so many subjects show by chance, but never passes it", () => {
    expect(judged(slices, family([2.1]))[0].status).toBe("fail");
    const checks = judged(slices, family([2.1, ...new Array<number>(9).fill(-3)]));
    expect(checks[0]).toMatchObject({ status: "inconclusive", code: "rule/cannot-tell" });
    expect(checks[0].message).toContain("among so many subjects chance alone can show as much");
    expect(checks.slice(1).every((check) => check.status === "pass")).toBe(true);
  });

  it("keeps a clear failure, and steps down so that the next needs less", () => {
    // Of two: the first needs p < 0.0125 (z 2.24), the second only p < 0.025 (z 1.96).
    const both = (first: number, second: number): Status[] =>
      judged(slices, family([first, second])).map((check) => check.status);
    expect(both(2.3, 2)).toEqual(["fail", "fail"]);
    expect(both(2.2, 2)).toEqual(["inconclusive", "inconclusive"]);
    expect(both(6, -3)).toEqual(["fail", "pass"]);
  });

  it("does not count exact differences, which have no error", () => {
    const sure = [1, 2, 3].map((slice) => pair(0.4, 0.5, 0, { subject: { slice: `carrier=s${slice}` } }));
    const statuses = judged(slices, [...family([2.1]), ...sure]).map((check) => check.status);
    expect(statuses).toEqual(["fail", "fail", "fail", "fail"]);
  });

  it("gives a false alarm in no more than 2.5 % of runs over 20 equal subjects", () => {
    const random = createRandom(11);
    let alarms = 0;
    const runs = 1500;
    for (let run = 0; run < runs; run++) {
      const scores = Array.from({ length: 20 }, () => normalQuantile(random.next()));
      if (judged(slices, family(scores)).some((check) => check.status === "fail")) alarms++;
    }
    // 2.5 % and three standard errors; unadjusted it would be near 40 %.
    expect(alarms / runs).toBeLessThan(0.025 + 3 * Math.sqrt((0.025 * 0.975) / runs));
    expect(alarms).toBeGreaterThan(0);
  });
});

describe("noise", () => {
  const order: readonly Status[] = ["fail", "inconclusive", "pass"];

  it("never turns a failure into a pass, whatever the sizes", () => {
    const random = createRandom(3);
    for (let trial = 0; trial < 2000; trial++) {
      const baseline = random.next() * 2 - 1;
      const candidate = baseline + (random.next() - 0.5) * 0.2;
      const margin = random.next() * 0.1;
      const quiet = random.next() * 0.05;
      const judgeWith = (error: number) =>
        judged(rule(noWorse(margin)), [pair(candidate, baseline, error)])[0].status;
      const before = judgeWith(quiet);
      const after = judgeWith(quiet + random.next() * 0.2);
      if (before === "fail") expect(after).not.toBe("pass");
      if (before === "pass") expect(after).not.toBe("fail");
      if (before === "inconclusive") expect(after).toBe("inconclusive");
      expect(order).toContain(before);
    }
  });
});
