import { describe, expect, it } from "vitest";
import {
  formatCount,
  formatDifferences,
  formatDuration,
  formatTogether,
  formatValue,
} from "../../src/model/format.ts";
import type { Unit } from "../../src/model/metric.ts";
import { describeSubject } from "../../src/model/subject.ts";
import { describeGap, labelOf, nameOf } from "../../src/model/wording.ts";

describe("formatValue", () => {
  it.each<[number, Unit, string]>([
    [0.0912, "ratio", "9.12 %"],
    [0, "ratio", "0 %"],
    [1, "ratio", "100 %"],
    [0.00001, "ratio", "0.001 %"],
    [336776, "count", "336,776"],
    [-1234567, "count", "-1,234,567"],
    [2.5, "count", "2.5"],
    [0.000412, "seconds", "412 µs"],
    [0.0124, "seconds", "12.4 ms"],
    [3.2e-8, "seconds", "32 ns"],
    [75, "seconds", "75 s"],
    [5212345, "bytes", "5.21 MB"],
    [999, "bytes", "999 B"],
    [2.5e9, "bytes", "2.5 GB"],
    [1530.4, "per_second", "1,530/s"],
    [0.7415, "score", "0.742"],
    [0.7, "score", "0.7"],
    [-0.0000001, "score", "-1e-7"],
    [-0, "score", "0"],
    [123456.789, "value", "123,457"],
    [Number.POSITIVE_INFINITY, "score", "∞"],
  ])("%d %s is %s", (value, unit, text) => {
    expect(formatValue(value, unit)).toBe(text);
  });
});

describe("formatTogether", () => {
  it("uses one scale for numbers that are compared", () => {
    expect(formatTogether([0.0009, 0.0112], "seconds")).toEqual(["0.9 ms", "11.2 ms"]);
    expect(formatTogether([900, 5e6], "bytes")).toEqual(["0.0009 MB", "5 MB"]);
  });

  it("does not overstate or hide how far apart they are", () => {
    expect(formatTogether([0.7315, 0.731], "score")).toEqual(["0.7315", "0.731"]);
    expect(formatTogether([0.69996, 0.7], "score")).toEqual(["0.69996", "0.7"]);
    expect(formatTogether([0.41, 0.52], "score")).toEqual(["0.41", "0.52"]);
    expect(formatTogether([1000000, 1000001], "count")).toEqual(["1,000,000", "1,000,001"]);
    expect(formatTogether([0.1 + 0.2, 0.3], "score")).toEqual(["0.3", "0.3"]);
  });

  it("keeps three digits of a number that is far below the others, unless it is a count", () => {
    expect(formatTogether([2.6512, 1e9], "value")).toEqual(["2.65", "1,000,000,000"]);
    expect(formatTogether([2.6512, 100], "value")).toEqual(["2.65", "100"]);
    expect(formatTogether([0.004321, 0.9], "ratio")).toEqual(["0.432 %", "90 %"]);
    expect(formatTogether([3, 1e9], "count")).toEqual(["3", "1,000,000,000"]);
    expect(formatTogether([1e-17, 0.5], "score")).toEqual(["0", "0.5"]);
  });

  it("calls differences of shares points", () => {
    expect(formatDifferences([0.01], "ratio")).toEqual(["1 point"]);
    expect(formatDifferences([0.066, 0.005], "ratio")).toEqual(["6.6 points", "0.5 points"]);
  });
});

it("writes counts and run times", () => {
  expect(formatCount(12000)).toBe("12,000");
  expect([812.4, 4230, 192_000].map(formatDuration)).toEqual(["812 ms", "4.2 s", "3 min 12 s"]);
});

it("shows what cannot be seen in the name of a subject", () => {
  const names = ["EV", "c\u001b[31m", "c", " ", "", "a\u202eb", "x "].map((value) =>
    describeSubject({ slice: `carrier=${value}` }),
  );
  expect(names).toEqual([
    "carrier=EV",
    "carrier=c\\x1b[31m",
    "carrier=c",
    'carrier=" "',
    'carrier=""',
    "carrier=a\\u202eb",
    'carrier="x "',
  ]);
  expect(describeSubject({ column: "a\nb", batch: 64 })).toBe("column a\\x0ab, batch 64");
});

describe("describeGap", () => {
  it.each<[Parameters<typeof describeGap>[0], string, string | undefined]>([
    [
      { value: -0.11, interval: [-0.13, -0.09], scale: "linear", unit: "score", direction: "higher" },
      "0.11 worse",
      "0.09 to 0.13",
    ],
    [
      { value: 0.11, interval: [0.09, 0.13], scale: "linear", unit: "score", direction: "higher" },
      "0.11 better",
      "0.09 to 0.13",
    ],
    [
      { value: 0.11, interval: [-0.01, 0.23], scale: "linear", unit: "score", direction: "lower" },
      "0.11 worse",
      "0.01 better to 0.23 worse",
    ],
    [
      { value: 0.066, interval: [0.065, 0.067], scale: "linear", unit: "ratio", direction: "lower" },
      "6.6 points worse",
      "6.5 to 6.7 points",
    ],
    [
      { value: 0.08, interval: [0.05, 0.11], scale: "ratio", unit: "seconds", direction: "lower" },
      "8 % worse",
      "5 to 11 %",
    ],
    [{ value: 2, scale: "linear", unit: "count", direction: "exact" }, "2 more", undefined],
    [{ value: 0, scale: "linear", unit: "score", direction: "higher" }, "no difference", undefined],
  ])("%j", (gap, size, interval) => {
    expect(describeGap(gap)).toMatchObject({ size, ...(interval === undefined ? {} : { interval }) });
    expect(describeGap(gap).interval).toBe(interval);
  });
});

it("names a metric by its options and its subject", () => {
  expect(labelOf("duplicate_rate", { columns: ["carrier", "flight"], strict: undefined })).toBe(
    "duplicate_rate (columns carrier, flight)",
  );
  expect(nameOf("recall", { average: "macro" }, { slice: "carrier=EV" })).toBe(
    "carrier=EV: recall (average macro)",
  );
});
