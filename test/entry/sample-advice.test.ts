import { expect, test } from "vitest";
import { sampleAdvice } from "../../src/entry/cli/commands/sample-advice.ts";
import type { Expectation } from "../../src/model/rule.ts";
import { metric, noWorse, rule } from "../judge/example.ts";

const recall = metric("recall", { unit: "ratio" });
const advice = (expectation: Expectation, more = {}) =>
  sampleAdvice(rule(expectation, { metric: recall, ...more }));

test("a margin in points says how many rows tell it apart, in general and for models that are much alike", () => {
  // 4 ln(2 / 0.05) / (2 · 0.03²), and −ln(0.05 / 4) / (0.1 · h(0.3)) with h(u) = (1 + u) ln(1 + u) − u.
  const h = 1.3 * Math.log(1.3) - 0.3;
  const [any, alike] = [(2 * Math.log(40)) / 0.03 ** 2, Math.log(80) / (0.1 * h)].map(Math.ceil);
  expect(advice(noWorse(0.03), { subjects: { slice: "carrier=*" } })).toEqual([
    `  carrier=*: recall: to tell 3 points apart takes up to ${any.toLocaleString("en")} rows, ${alike.toLocaleString("en")} where the models differ on at most 10 % of them`,
  ]);
});

test("nothing is said where no formula fits", () => {
  expect(advice(noWorse(0.03, "relative"))).toEqual([]);
  expect(advice(noWorse(0))).toEqual([]);
  expect(advice({ kind: "min", bound: 0.5 })).toEqual([]);
  expect(advice(noWorse(0.03), { level: "off" })).toEqual([]);
  expect(advice(noWorse(0.03), { metric: metric("log_loss") })).toEqual([]);
});
