import { describe, expect, it } from "vitest";
import type { CellKind } from "../../../../src/engines/dialect.ts";
import type { Column } from "../../../../src/engines/engine.ts";
import { featureOf, NONE } from "../../../../src/gates/evaluation/worse/search/features.ts";

const ROWS = 500;

function numbers(values: readonly (number | null)[]): Column {
  return {
    kind: "number",
    values: Float64Array.from(values, (value) => value ?? Number.NaN),
    isNull: Uint8Array.from(values, (value) => (value === null ? 1 : 0)),
    nulls: values.filter((value) => value === null).length,
  };
}

function times(values: readonly (string | null)[]): Column {
  return { kind: "text", values, nulls: values.filter((value) => value === null).length };
}

function conditions(column: Column, cell: CellKind): Readonly<Record<string, number>> {
  const feature = featureOf("x", column, cell, 10);
  const counts = Object.fromEntries((feature?.conditions ?? []).map((name) => [name, 0]));
  for (const code of feature?.codes ?? [])
    if (code !== NONE && feature !== undefined) counts[feature.conditions[code]]++;
  return counts;
}

const rows = <Value>(of: (row: number) => Value) => Array.from({ length: ROWS }, (_, row) => of(row));

describe("conditions on numbers", () => {
  it("are five of a fifth of the rows, also for numbers that differ behind their sixth digit", () => {
    const counts = conditions(numbers(rows((row) => 1_700_000_000 + row)), "integer");
    expect(Object.keys(counts)).toHaveLength(5);
    // An edge may be rounded by a part of a second.
    for (const count of Object.values(counts)) expect(Math.abs(count - 100)).toBeLessThanOrEqual(1);
  });

  it("hold for just the rows that they say", () => {
    const values = rows((row) => Math.sin(row) / 3);
    for (const [name, count] of Object.entries(conditions(numbers(values), "number"))) {
      const [low, high] = /^x ≤/.test(name)
        ? [-Infinity, Number(name.slice(4))]
        : /^x >/.test(name)
          ? [Number(name.slice(4)), Infinity]
          : name.slice(6, -1).split(", ").map(Number);
      expect(values.filter((value) => value > low && value <= high)).toHaveLength(count);
    }
  });

  it("are single values of few whole numbers, also where missing ones made them floats", () => {
    const months = numbers(rows((row) => (row % 5 === 4 ? null : (row % 5) + 1)));
    expect(conditions(months, "number")).toEqual({
      "x=1": 100,
      "x=2": 100,
      "x=3": 100,
      "x=4": 100,
      "x=(missing)": 100,
    });
  });
});

describe("conditions on dates and times", () => {
  const day = (row: number) => new Date(Date.UTC(2024, 0, 1 + (row % 250))).toISOString().slice(0, 10);

  it("are fifths of them, and missing ones", () => {
    const counts = conditions(times(rows((row) => (row < 50 ? null : day(row)))), "time");
    expect(counts["x=(missing)"]).toBe(50);
    expect(Object.keys(counts).filter((name) => /^x (≤|>|in \()/.test(name))).toHaveLength(5);
    for (const [name, count] of Object.entries(counts))
      if (!name.includes("missing")) expect(count).toBeCloseTo(90, -1);
  });

  it("put fractions of a second and zones in order", () => {
    const stamps = rows(
      (row) =>
        `2024-01-01T00:00:0${Math.floor(row / 100)}${row % 100 === 0 ? "" : `.${String(row % 100).padStart(3, "0")}`}Z`,
    );
    const counts = conditions(times(stamps), "time");
    expect(counts["x ≤ 2024-01-01T00:00:00.099Z"]).toBe(100);
    expect(Object.keys(counts)).toHaveLength(5);
  });

  it("are single values where there are few, or where texts do not tell which is later", () => {
    expect(Object.keys(conditions(times(rows((row) => day(row % 3))), "time")).sort()).toEqual([
      "x=2024-01-01",
      "x=2024-01-02",
      "x=2024-01-03",
    ]);
    const old = rows((row) => (row % 2 === 0 ? "0044-03-15 (BC)" : day(row)));
    expect(Object.keys(conditions(times(old), "time"))).toEqual(["x=0044-03-15 (BC)"]);
  });
});

describe("conditions on texts", () => {
  const thirds = (last: string) => rows((row) => [null, "(missing)", last][row % 3]);

  it("keep rows without a value apart from those with the text that stands for them", () => {
    expect(conditions(times(thirds("a")), "text")).toEqual({
      "x without a value": 167,
      "x=(missing)": 167,
      "x=a": 166,
    });
    expect(conditions(times(rows((row) => (row % 2 === 0 ? null : "a"))), "text")).toEqual({
      "x=(missing)": 250,
      "x=a": 250,
    });
  });
});
