import { describe, expect, it } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { isMissing } from "../../../src/model/estimate.ts";
import { evaluate, folder } from "./job.ts";

const ROWS = 400;
const CONFIG: EvaluationConfig = {
  predictions: "p.json",
  task: "binary-classification",
  label: "y",
  resamples: 100,
};

/** Rows that have the text `(missing)` are all wrong, and those without a value all right. */
function table(place: (row: number) => { readonly a: string | null; readonly b?: string }) {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const y = Math.floor(row / 2) % 2;
    const { a, b = "x" } = place(row);
    return { a, b, y, prediction: a === "(missing)" ? 1 - y : y };
  });
  return folder({ "p.json": JSON.stringify(rows) });
}

describe("different values of one name", () => {
  const mixed = table((row) => ({ a: row % 2 === 0 ? "(missing)" : null }));

  it.each([undefined, "sql"] as const)("are no slice, with compute %s", async (compute) => {
    const config: EvaluationConfig = compute === undefined ? CONFIG : { ...CONFIG, compute };
    const { measurements } = await evaluate(
      config,
      [{ metric: "accuracy", subjects: { slice: "a=*" } }],
      mixed,
    );
    expect(measurements).toHaveLength(1);
    expect(measurements[0].candidate).toMatchObject({
      code: "evaluation/too-many-slices",
      reason: expect.stringContaining("rows with the text `(missing)` and rows without a value"),
    });
  });

  it("are no group of a fairness metric, neither of one column nor of two", async () => {
    const metric = "demographic_parity_difference";
    const alone = await evaluate(CONFIG, [{ metric, options: { sensitive_features: "a" } }], mixed);
    expect(alone.measurements[0].candidate).toMatchObject({ code: "evaluation/too-many-slices" });
    const pairs = table((row) => (row % 2 === 0 ? { a: "u, v", b: "w" } : { a: "u", b: "v, w" }));
    const both = await evaluate(CONFIG, [{ metric, options: { sensitive_features: ["a", "b"] } }], pairs);
    expect(both.measurements[0].candidate).toMatchObject({
      code: "evaluation/too-many-slices",
      reason: expect.stringContaining("`u, v, w`"),
    });
  });

  it("are not taken for it where either is alone", async () => {
    for (const value of ["(missing)", null]) {
      const one = table((row) => ({ a: row % 2 === 0 ? value : "k" }));
      const { measurements } = await evaluate(
        CONFIG,
        [{ metric: "accuracy", subjects: { slice: "a=*" } }],
        one,
      );
      expect(measurements.map(({ subject }) => subject.slice)).toEqual(["a=(missing)", "a=k"]);
      expect(measurements.some(({ candidate }) => isMissing(candidate))).toBe(false);
    }
  });
});

describe("a label that is called as missing predictions are", () => {
  it.each([undefined, "sql"] as const)("is refused beside them, with compute %s", async (compute) => {
    const rows = Array.from({ length: ROWS }, (_, row) => {
      const y = ["k", "m", "(missing)"][row % 3];
      return { y, prediction: y === "(missing)" ? null : y };
    });
    const config: EvaluationConfig = {
      ...CONFIG,
      task: "multiclass-classification",
      ...(compute === undefined ? {} : { compute }),
    };
    const told = await evaluate(
      config,
      [{ metric: "accuracy" }],
      folder({ "p.json": JSON.stringify(rows) }),
    ).then(
      ({ measurements }) => JSON.stringify(measurements[0].candidate),
      (thrown: unknown) => String(thrown),
    );
    expect(told).toContain("has rows without a prediction, and `(missing)`, which those are called");
  });
});
