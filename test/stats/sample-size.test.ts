import { expect, test } from "vitest";
import { bennettSamples, hoeffdingSamples } from "../../src/stats/sample-size.ts";

test("the known answers of ease.ml/ci's paper, its library and its notebook", () => {
  const one = { margin: 0.01, errorChance: 1e-4 };
  // The library rounds to the nearest, so that its numbers may be one less.
  expect(hoeffdingSamples(one, 1)).toBe(46_052);
  expect(hoeffdingSamples({ ...one, tests: 32 }, 1)).toBe(63_381);
  expect(hoeffdingSamples({ ...one, tests: 32, adaptive: true }, 1)).toBe(156_956);
  expect(hoeffdingSamples({ margin: 0.1, errorChance: 0.01, tests: 32, adaptive: true }, 2)).toBe(5496);
  expect(bennettSamples({ ...one, tests: 32 }, 0.1)).toBe(29_048);
  expect(bennettSamples({ ...one, tests: 32, adaptive: true }, 0.1)).toBe(67_706);
});

test("more tests, a smaller margin and more reliability need more rows", () => {
  const question = { margin: 0.02, errorChance: 0.05 };
  const least = hoeffdingSamples(question, 2);
  expect(hoeffdingSamples({ ...question, tests: 10 }, 2)).toBeGreaterThan(least);
  expect(hoeffdingSamples({ ...question, margin: 0.01 }, 2)).toBeGreaterThan(3.9 * least);
  expect(hoeffdingSamples({ ...question, errorChance: 0.01 }, 2)).toBeGreaterThan(least);
  expect(bennettSamples(question, 0.1)).toBeLessThan(bennettSamples(question, 0.3));
});
