import { describe, expect, test } from "vitest";
import { above, below, fitted } from "../../src/imports/amounts.ts";
import { atLeast, atMost } from "../../src/judge/tolerance.ts";

const AMOUNTS = [0, 1, -1, 15, 0.1, 0.01, 1 / 3, 1e-9, -123_456.789, 1e12, 1e15, -(2 ** 52), 2 ** 60, 1e300];

describe.each(AMOUNTS)("%d", (amount) => {
  test("is not beyond itself for the judge", () => {
    expect(atLeast(amount, above(amount, "value"))).toBe(false);
    expect(atMost(amount, below(amount, "value"))).toBe(false);
  });

  test("is left by what is a billionth beyond", () => {
    const step = Math.max(Math.abs(amount) * 1e-9, 1e-300);
    expect(atLeast(amount + step, above(amount, "value"))).toBe(true);
    expect(atMost(amount - step, below(amount, "value"))).toBe(true);
  });
});

test("whole numbers have whole neighbours where they are large", () => {
  expect([above(1e15, "value"), below(1e15, "value")]).toEqual([1e15 + 1, 1e15 - 1]);
  expect([above(5, "value"), below(0.01, "ratio")]).toEqual([5.00000000001, 0.00999999999998]);
});

test("counts are counted", () => {
  expect([above(5, "count"), below(5, "count"), above(2.5, "count"), below(2.5, "count")]).toEqual([
    6, 4, 3, 2,
  ]);
});

test("bounds that let everything or nothing pass are none", () => {
  expect(fitted({ min: 0 }, "count")).toBeUndefined();
  expect(fitted({ min: 3, max: 2 }, "count")).toBeUndefined();
  expect(fitted({ max: above(1, "ratio") }, "ratio")).toBeUndefined();
});
