import { expect, test } from "vitest";
import { compareRecomputed } from "../../src/baselines/recomputed.ts";
import type { Measurement } from "../../src/model/evidence.ts";

const again: Measurement = {
  metric: "f1",
  options: {},
  subject: {},
  unit: "score",
  direction: "higher",
  range: [0, 1],
  candidate: { value: 0.95, samples: 40, uncertainty: { kind: "normal", standardError: 0.1 } },
};

// 1.959964 standard errors to either side; what is shown ends at 1.
test.each<[string, readonly number[], number]>([
  ["as it is shown", [0.95 - 0.1959964, 1], 0],
  ["as passports of before have it", [0.95 - 0.1959964, 0.95 + 0.1959964], 0],
  ["narrower", [0.95 - 0.1959964, 0.99], 1],
  ["cut where no value ends", [0.9, 1], 1],
])("an interval at the end of the metric's range, %s", (_, interval, problems) => {
  const golden = { ...again, value: 0.95, standardError: 0.1, samples: 40 };
  const { metric, options, value, standardError, samples } = golden;
  const known = { metric, options: { ...options }, subject: {}, value, standardError, samples };
  const result = compareRecomputed("g", [{ ...known, interval: [...interval] }], [again], "files");
  expect(result.problems).toHaveLength(problems);
});
