import { expect, test } from "vitest";
import * as source from "../../src/gates/evaluation/metrics/public.ts";

// By the name that a project which installed Assay imports; Node resolves a package's own name through `exports`.
const PACKAGE = "assay/metrics";

test("the package exports every metric function, from plain and typed arrays to numbers", async () => {
  const metrics: typeof source = await import(PACKAGE);
  expect(Object.keys(metrics).sort()).toEqual(Object.keys(source).sort());
  // The example of scikit-learn's documentation of roc_auc_score.
  const yTrue = [0, 0, 1, 1];
  const yScore = [0.1, 0.4, 0.35, 0.8];
  expect(metrics.rocAucScore({ yTrue, yScore })).toBe(0.75);
  expect(metrics.rocAucScore({ yTrue: Int32Array.from(yTrue), yScore: Float64Array.from(yScore) })).toBe(
    0.75,
  );
});

test("what has no value is an error with a code", async () => {
  const metrics: typeof source = await import(PACKAGE);
  expect(() => metrics.rocAucScore({ yTrue: [1, 1], yScore: [1, 2] })).toThrow(
    expect.objectContaining({ code: "evaluation/one-class" }),
  );
});
