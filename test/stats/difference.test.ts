import { expect, test } from "vitest";
import type { Estimate } from "../../src/model/estimate.ts";
import { independentDifference } from "../../src/stats/difference.ts";
import { normalQuantile } from "../../src/stats/distribution.ts";
import { intervalOf, standardErrorOf } from "../../src/stats/interval.ts";

const exact: Estimate = { value: 2, uncertainty: { kind: "exact" }, samples: 5 };

/** Replicates of a normal estimate in ascending order. */
function drawn(value: number, standardError: number, samples: number): Estimate {
  const replicates = Float64Array.from(
    { length: 2000 },
    (_, at) => value + standardError * normalQuantile((at + 0.5) / 2000),
  );
  return { value, uncertainty: { kind: "bootstrap", replicates }, samples };
}

test("an exact side only moves the other", () => {
  const difference = independentDifference(drawn(5, 1, 100), exact);
  expect(difference).toMatchObject({ value: 3, samples: 5 });
  expect(standardErrorOf(difference)).toBeCloseTo(1, 2);
  expect(intervalOf(difference, 0.95)[0]).toBeCloseTo(3 - 1.96, 2);
});

test("the noise of both sides adds up as that of independent samples", () => {
  const difference = independentDifference(drawn(5, 3, 100), drawn(1, 4, 80));
  expect(difference).toMatchObject({ value: 4, samples: 80 });
  expect(standardErrorOf(difference)).toBeCloseTo(5, 1);
  const [low, high] = intervalOf(difference, 0.95);
  expect(low).toBeCloseTo(4 - 1.96 * 5, 0);
  expect(high).toBeCloseTo(4 + 1.96 * 5, 0);
});

test("estimates of other kinds add up their standard errors", () => {
  const normal: Estimate = { value: 1, uncertainty: { kind: "normal", standardError: 4 }, samples: 9 };
  expect(independentDifference(drawn(5, 3, 100), normal).uncertainty).toEqual({
    kind: "normal",
    standardError: expect.closeTo(5, 1),
  });
});
