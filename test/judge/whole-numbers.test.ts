import { expect, test } from "vitest";
import type { Estimate } from "../../src/model/estimate.ts";
import type { Expectation } from "../../src/model/rule.ts";
import { exact, judged, measured, metric, noWorse, rule } from "./example.ts";

/** A whole number that no double holds. */
function whole(integer: bigint): Estimate {
  return { ...exact(Number(integer)), integer };
}

const EDGE = 2 ** 53;
const ID = 9_007_199_254_741_000;

test.each<[string, Expectation, Estimate, string]>([
  ["8000 over a maximum", { kind: "max", bound: ID }, whole(9_007_199_254_749_000n), "fail"],
  [
    "8000 under a minimum",
    { kind: "min", bound: 9_007_199_254_749_000 },
    whole(9_007_199_254_741_000n),
    "fail",
  ],
  ["8000 beside a value", { kind: "equals", value: ID }, whole(9_007_199_254_749_000n), "fail"],
  ["at a maximum", { kind: "max", bound: ID }, whole(9_007_199_254_741_000n), "pass"],
  ["one over 2^53", { kind: "max", bound: EDGE }, whole(2n ** 53n + 1n), "fail"],
  ["one over 2^53, which is not it", { kind: "equals", value: EDGE }, whole(2n ** 53n + 1n), "fail"],
  ["one over 2^53 and at least it", { kind: "min", bound: EDGE }, whole(2n ** 53n + 1n), "pass"],
  ["2^53 - 1 below a minimum", { kind: "min", bound: EDGE }, exact(EDGE - 1), "fail"],
  ["a sum of fractions to its last digits", { kind: "max", bound: ID }, exact(ID + 2), "pass"],
  ["an integer and a fraction", { kind: "min", bound: 0.5 }, whole(2n ** 60n), "pass"],
])("%s", (_, expectation, candidate, status) => {
  expect(judged(rule(expectation), [measured(candidate)])[0].status).toBe(status);
});

test("a whole number is written with all of its digits", () => {
  const of = metric("max", { unit: "value", direction: "exact" });
  const [check] = judged(rule({ kind: "max", bound: EDGE }, { metric: of }), [
    measured(whole(2n ** 53n + 1n), { of }),
  ]);
  expect(check.message).toBe("max 9,007,199,254,740,993, above the maximum 9,007,199,254,740,992");
});

const of = metric("max", { unit: "value", direction: "exact" });

test.each<[string, Expectation, Estimate, Estimate, string]>([
  ["the same", noWorse(0), whole(2n ** 60n + 1n), whole(2n ** 60n + 1n), "pass"],
  ["one more", noWorse(0), whole(2n ** 60n + 1n), whole(2n ** 60n), "fail"],
  ["one more than allowed", noWorse(5), whole(2n ** 60n + 6n), whole(2n ** 60n), "fail"],
  ["as many as allowed", noWorse(5), whole(2n ** 60n + 5n), whole(2n ** 60n), "pass"],
  ["9000 more of what doubles hold", noWorse(0), exact(EDGE - 1), exact(EDGE - 9001), "fail"],
  ["a share that is not quite whole", noWorse(0.29, "relative"), exact(71), exact(100), "pass"],
  [
    "equal",
    { kind: "equals_baseline", against: "baseline" } as Expectation,
    whole(2n ** 60n + 1n),
    whole(2n ** 60n),
    "fail",
  ],
])("against a baseline: %s", (_, expectation, candidate, baseline, status) => {
  const difference = exact(
    Number((candidate.integer ?? BigInt(candidate.value)) - (baseline.integer ?? BigInt(baseline.value))),
  );
  const found = judged(rule(expectation, { metric: of }), [
    measured(candidate, { of, against: "baseline", baseline, difference }),
  ]);
  expect(found[0].status).toBe(status);
  if (candidate.integer === 2n ** 60n + 1n && status === "fail")
    expect(found[0].message).toContain("max 1,152,921,504,606,846,977, baseline 1,152,921,504,606,846,976");
});

test("a history of one whole number allows no other", () => {
  const earlier = Array<number>(5).fill(EDGE - 1000);
  const within = { kind: "within", runs: 14, sigma: 3 } as const;
  const status = (value: number) =>
    judged(rule(within), [measured(exact(value))], { history: () => earlier })[0].status;
  expect([status(EDGE - 1000), status(EDGE - 999)]).toEqual(["pass", "fail"]);
});

test("a gap is taken of the whole numbers themselves", () => {
  const gap = { kind: "max_gap", bound: 0 } as const;
  const slices = [whole(2n ** 60n), whole(2n ** 60n + 1n)].map((candidate, at) =>
    measured(candidate, { of, subject: { slice: `s=${at}` } }),
  );
  const found = judged(rule(gap, { metric: of, subjects: { slice: "s=*" } }), slices);
  expect(found[0].status).toBe("fail");
});

test("a passport holds no whole number beyond 2^53 to its last digit", () => {
  const of = metric("n", { unit: "value", direction: "exact" });
  const found = (sameBytes: boolean) =>
    judged(
      rule({ kind: "equals_baseline", against: "passport" }, { metric: of }),
      [measured(whole(2n ** 60n + 1n), { of })],
      {
        golden: {
          name: "golden/m.json",
          metrics: [
            { metric: "n", options: {}, subject: {}, value: 2 ** 60, samples: 1000, standardError: 0 },
          ],
          sameBytes,
        },
      },
    )[0];
  expect(found(false)).toMatchObject({ status: "error", code: "golden/no-doubt" });
  expect(found(true)).toMatchObject({ status: "pass" });
});
