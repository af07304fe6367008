import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type Moments, welch, welchTail } from "../../src/stats/welch.ts";

interface Case {
  readonly note: string;
  readonly arguments: { readonly a: Moments; readonly b: Moments };
  readonly value: { readonly statistic: number; readonly degreesOfFreedom: number; readonly p: number };
}

const { cases } = JSON.parse(
  readFileSync(new URL("../../fixtures/oracles/welch.json", import.meta.url), "utf8"),
) as { cases: readonly Case[] };

test.each(cases)("Welch's t is SciPy's: $note", ({ arguments: { a, b }, value }) => {
  const found = welch(a, b);
  expect(Math.abs(found.statistic / value.statistic - 1)).toBeLessThan(1e-10);
  expect(Math.abs(found.degreesOfFreedom / value.degreesOfFreedom - 1)).toBeLessThan(1e-10);
  expect(Math.abs(welchTail(found) / value.p - 1)).toBeLessThan(1e-9);
});

test("samples that do not vary are either equal or surely different", () => {
  const constant = (mean: number) => ({ count: 20, mean, variance: 0 });
  expect(welch(constant(1), constant(1)).statistic).toBe(0);
  expect(welchTail(welch(constant(2), constant(1)))).toBe(0);
  expect(welchTail(welch(constant(1), constant(2)))).toBe(1);
});
