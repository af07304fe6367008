import { describe, expect, test } from "vitest";
import { readAmount, readMargin } from "../../src/config/quantity.ts";

describe("amounts", () => {
  test.each([
    ["7%", "ratio", 0.07],
    ["0.1 %", "ratio", 0.001],
    ["1e1%", "ratio", 0.1],
    ["-3%", "ratio", -0.03],
    ["5ms", "seconds", 0.005],
    ["150us", "seconds", 0.00015],
    ["150µs", "seconds", 0.00015],
    ["3ns", "seconds", 3e-9],
    ["2 s", "seconds", 2],
    ["10m", "seconds", 600],
    ["1.5h", "seconds", 5400],
    ["10MB", "bytes", 10_000_000],
    ["10kB", "bytes", 10_000],
    ["1GiB", "bytes", 1_073_741_824],
    ["1.5KiB", "bytes", 1536],
    [0.25, "score", 0.25],
  ] as const)("%s as %s is %d", (text, unit, value) => {
    expect(readAmount(text, unit)).toBe(value);
  });

  test.each([
    ["3%", "count"],
    ["3ms", "bytes"],
    ["3MB", "seconds"],
    ["3 apples", "seconds"],
    ["3constructor", "bytes"],
    ["ms", "seconds"],
    [true, "ratio"],
    [undefined, "ratio"],
  ] as const)("%s is no amount of %s", (text, unit) => {
    expect(readAmount(text, unit)).toBeUndefined();
  });

  test("a percentage is a share of the baseline, whatever the unit", () => {
    expect(readMargin("5%", "ratio")).toEqual({ kind: "relative", amount: 0.05 });
    expect(readMargin("5%", "seconds")).toEqual({ kind: "relative", amount: 0.05 });
    expect(readMargin(0.05, "ratio")).toEqual({ kind: "absolute", amount: 0.05 });
    expect(readMargin("1ms", "seconds")).toEqual({ kind: "absolute", amount: 0.001 });
  });
});
