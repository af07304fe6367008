import { expect, test } from "vitest";
import { meanTweedieDeviance } from "../../../../../src/gates/evaluation/metrics/public.ts";
import {
  createBlock,
  takeLogarithms,
} from "../../../../../src/gates/evaluation/metrics/regression/logarithms.ts";
import { powerTable, takePowers } from "../../../../../src/gates/evaluation/metrics/regression/powers.ts";
import { weightedQuantile } from "../../../../../src/gates/evaluation/metrics/regression/quantile.ts";
import { createRandom } from "../../../../../src/stats/random.ts";

test("logarithms are those of Math.log, over all exponents, near 1 and where there is none", () => {
  const { next } = createRandom(3);
  for (const scale of [1e-300, 1e-9, 1, 1e3, 1e200])
    for (const spread of [1, 1e-4]) {
      const block = createBlock(1024);
      const given = block.values.map(() => scale * (1 + spread * (next() - 0.5)));
      block.values.set(given);
      const found = new Float64Array(1024);
      takeLogarithms(block, 1024, found);
      given.forEach((value, at) => {
        const wanted = Math.log(value);
        const error = Math.abs(found[at] - wanted);
        expect(error).toBeLessThanOrEqual(Math.max(1, Math.abs(wanted)) * 2 ** -51);
      });
    }
  const special = createBlock(6);
  special.values.set([0, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.MIN_VALUE, 1]);
  const found = new Float64Array(6);
  takeLogarithms(special, 6, found);
  expect([...found]).toEqual([...special.values.map(Math.log)]);
});

test.each([-1, 0, 1, 1.5, 1.7, 2, 2.5, 3])("an infinite prediction has no deviance of power %d", (power) => {
  for (const wrong of [Number.POSITIVE_INFINITY, Number.NaN]) {
    expect(() => meanTweedieDeviance({ yTrue: [1, 2, 3], yPred: [1, wrong, 2], power })).toThrow(
      expect.objectContaining({ code: "evaluation/not-finite" }),
    );
    expect(() => meanTweedieDeviance({ yTrue: [1, wrong, 3], yPred: [1, 1, 2], power })).toThrow(
      expect.objectContaining({ code: "evaluation/not-finite" }),
    );
  }
});

test.each([-8.5, -8, -3, -0.7, 0.3, 0.75, 4.2])("powers to %d are those of positive numbers", (exponent) => {
  const { next } = createRandom(5);
  const table = powerTable(exponent);
  const special = [0, -1, Number.NaN, Number.POSITIVE_INFINITY, Number.MIN_VALUE, 1, 2 - Number.EPSILON];
  for (const first of [[1, 2 - Number.EPSILON], special])
    for (const scale of [1e-300, 1e-120, 1e-9, 1, 1e3, 1e120, 1e300]) {
      const block = createBlock(1024);
      const given = block.values.map(() => scale * (0.01 + next()));
      given.set(first);
      block.values.set(given);
      const found = new Float64Array(1024);
      takePowers(block, 1024, table, found);
      given.forEach((value, at) => {
        const wanted = value > 0 ? value ** exponent : Number.NaN;
        // The base is rounded once before it is raised; subnormal powers have few digits.
        const relative = (2 + Math.abs(exponent)) * 2 ** -52;
        const near = Math.abs(found[at] - wanted) <= wanted * relative + 2 ** -1070;
        if (!near) expect(found[at]).toBe(wanted);
      });
    }
});

test.each([
  ["spread over zero", 1000, -0.5],
  ["in one bucket", 1e-6, 1000],
])("quantiles of many rows are those of the sorted rows: %s", (_, scale, shift) => {
  const { next, int } = createRandom(4);
  const values = new Float64Array(20_000).map(() => scale * (next() - 0.5) + shift);
  const before = values.slice();
  const sorted = values.slice().sort();
  expect(weightedQuantile(values, 0.5)).toBe((sorted[9999] + sorted[10_000]) / 2);
  expect(weightedQuantile(values, 0)).toBe(sorted[0]);
  expect(weightedQuantile(values, 1)).toBe(sorted[19_999]);
  expect(weightedQuantile(values, 0.33333)).toBe(sorted[6666]);
  // Whole weights are as many rows.
  const weights = values.map(() => int(4));
  const repeated = [...values].flatMap((value, row) => new Array<number>(weights[row]).fill(value));
  const expanded = Float64Array.from(repeated).sort();
  for (const alpha of [0.25, 0.5, 0.75]) {
    const rank = alpha * expanded.length;
    const low = expanded[Math.ceil(rank) - 1];
    const wanted = Number.isInteger(rank) ? (low + expanded[rank]) / 2 : low;
    expect(weightedQuantile(values, alpha, weights)).toBe(wanted);
  }
  expect(values).toEqual(before);
});

test.each([1, 2, 3, 30, 511, 512, 513, 2047, 2048, 2049])("quantiles of %d rows, few or many", (rows) => {
  const { next, int } = createRandom(rows);
  const values = Float64Array.from({ length: rows }, () => next() - 0.5);
  const weights = values.map((_, row) => (row === 0 ? 1 : int(4)));
  const before = values.slice();
  const expanded = [...values].flatMap((value, row) => new Array<number>(weights[row]).fill(value));
  for (const alpha of [0, 0.25, 0.5, 0.9, 1])
    for (const [given, wanted] of [
      [weightedQuantile(values, alpha), [...values]],
      [weightedQuantile(values, alpha, weights), expanded],
    ] as const) {
      const sorted = Float64Array.from(wanted).sort();
      const rank = alpha * sorted.length;
      const low = sorted[Math.max(0, Math.ceil(rank) - 1)];
      const hasTwo = Number.isInteger(rank) && rank > 0 && rank < sorted.length;
      expect(given).toBe(hasTwo ? (low + sorted[rank]) / 2 : low);
    }
  expect(values).toEqual(before);
  values[rows - 1] = Number.NaN;
  for (const weighted of [undefined, weights])
    expect(() => weightedQuantile(values, 0.5, weighted)).toThrow(/NaN or infinite/);
});

test("the value after the quantile may be far away, behind rows of no weight", () => {
  expect(weightedQuantile(Float64Array.of(1, 1000, 1, 1000), 0.5)).toBe(500.5);
  const values = Float64Array.of(1, 1000, 30, 1, 1000);
  expect(weightedQuantile(values, 0.5, Float64Array.of(1, 1, 0, 1, 1))).toBe(500.5);
});

test.each([
  ["of any order", (row: number, random: number) => random - 0.5 + row * 0],
  ["that rise", (row: number) => row],
  ["of which a sample tells nothing", (row: number, random: number) => (row % 10 === 0 ? 5 : random)],
  ["of which many are equal", (row: number, random: number) => Math.floor(3 * random) + row * 0],
])("a sample finds the quantile of rows %s", (_, draw) => {
  const { next } = createRandom(6);
  const values = Float64Array.from({ length: 40_960 }, (_, row) => draw(row, next()));
  const sorted = values.slice().sort();
  for (const alpha of [0.05, 0.3, 0.5, 0.9]) {
    const rank = alpha * sorted.length;
    const low = sorted[Math.ceil(rank) - 1];
    const wanted = Number.isInteger(rank) ? (low + sorted[rank]) / 2 : low;
    expect(weightedQuantile(values, alpha)).toBe(wanted);
  }
  values[777] = Number.NaN;
  expect(() => weightedQuantile(values, 0.5)).toThrow(/NaN or infinite/);
});
