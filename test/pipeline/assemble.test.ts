import { expect, test } from "vitest";
import type { Estimate } from "../../src/model/estimate.ts";
import { NO_EVIDENCE } from "../../src/model/evidence.ts";
import { assembleGate } from "../../src/pipeline/assemble.ts";

const reported = (uncertainty: Estimate["uncertainty"], range?: readonly [number, number]) =>
  assembleGate({
    name: "g",
    kind: "evaluation",
    durationMs: 1,
    checks: [],
    evidence: {
      ...NO_EVIDENCE,
      truth: `sha256:${"a".repeat(64)}`,
      measurements: [
        {
          metric: "roc_auc",
          options: {},
          subject: {},
          unit: "score",
          direction: "higher",
          ...(range === undefined ? {} : { range }),
          candidate: { value: 0.5, samples: 40, uncertainty },
        },
      ],
    },
  });

test("the report keeps Student's degrees of freedom, and the digest of what is true", () => {
  const { measurements, truth } = reported({ kind: "normal", standardError: 0.1, degreesOfFreedom: 9 });
  expect(truth).toBe(`sha256:${"a".repeat(64)}`);
  expect(measurements[0]).toMatchObject({ standardError: 0.1, degreesOfFreedom: 9 });
  // 2.262157 is the 97.5 % quantile of Student's t with 9 degrees of freedom.
  expect(measurements[0].interval?.[1]).toBeCloseTo(0.5 + 2.262157 * 0.1, 6);
  expect(reported({ kind: "normal", standardError: 0.1 }).measurements[0]).not.toHaveProperty(
    "degreesOfFreedom",
  );
});

test("intervals that are shown end where the metric's values do", () => {
  const wide = { kind: "normal", standardError: 1 } as const;
  const shown = (range?: readonly [number, number]) => reported(wide, range).measurements[0];
  expect(shown([0, 1])).toMatchObject({ value: 0.5, interval: [0, 1], standardError: 1 });
  expect(shown([0, Number.POSITIVE_INFINITY]).interval?.[1]).toBeCloseTo(0.5 + 1.959964, 6);
  expect(shown([0, Number.POSITIVE_INFINITY]).interval?.[0]).toBe(0);
  expect(shown().interval?.[0]).toBeCloseTo(0.5 - 1.959964, 6);
  // A value that rounding has put outside stays within its interval.
  expect(shown([0, 0.4]).interval).toEqual([0, 0.5]);
});
