import { expect, test } from "vitest";
import type { Rows } from "../../../../../src/gates/evaluation/metrics/evaluation-metric.ts";
import { EVALUATION_METRICS } from "../../../../../src/gates/evaluation/metrics/index.ts";

function metric(id: string) {
  const found = EVALUATION_METRICS.find(({ info }) => info.id === id);
  if (found === undefined) throw new Error(`no metric ${id}`);
  return found;
}

// Clusters about (1, 0) and (11, 0), at most √2 from there.
const ROWS: Rows = {
  task: "clustering",
  classes: [],
  yTrue: Int32Array.of(0, 0, 0, 1, 1, 1),
  yPred: Int32Array.of(3, 3, 2, 2, 2, 2),
  yScore: new Float64Array(),
  features: Float64Array.of(0, -1, 2, 1, 10, 0, 10, 0, 12, 0, 12, 0),
};

test("cluster_accuracy lets each cluster stand for the true one that fits it best", () => {
  expect(metric("cluster_accuracy").value(ROWS, {})).toBe(5 / 6);
  const many = { ...ROWS, yTrue: new Int32Array(201).map((_, row) => row), yPred: new Int32Array(201) };
  expect(() => metric("cluster_accuracy").value(many, {})).toThrow(
    expect.objectContaining({ code: "evaluation/too-many-rows" }),
  );
});

test("dunn_index is the least distance of centres over the greatest width", () => {
  expect(metric("dunn_index").value(ROWS, {})).toBeCloseTo(10 / Math.SQRT2, 14);
  expect(metric("dunn_index").value(ROWS, { p: 1 })).toBeCloseTo(5, 14);
  const copies = { ...ROWS, features: Float64Array.of(1, 0, 1, 0, 11, 0, 11, 0, 11, 0, 11, 0) };
  expect(() => metric("dunn_index").value(copies, {})).toThrow(
    expect.objectContaining({
      code: "evaluation/undefined",
      message: expect.stringContaining("in one place"),
    }),
  );
});
