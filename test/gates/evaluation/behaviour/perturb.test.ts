import { describe, expect, it } from "vitest";
import type { RelationColumn } from "../../../../src/engines/dialect.ts";
import type { Column } from "../../../../src/engines/engine.ts";
import type {
  DirectionBehaviour,
  InvarianceBehaviour,
} from "../../../../src/gates/evaluation/behaviour/config.ts";
import { perturbationOf } from "../../../../src/gates/evaluation/behaviour/perturb.ts";
import { createRandom } from "../../../../src/stats/random.ts";

const HOURS: Column = {
  kind: "number",
  values: Float64Array.of(1, 2, Number.NaN, 4),
  isNull: Uint8Array.of(0, 0, 1, 0),
  nulls: 1,
};
const AIRPORTS: Column = { kind: "text", values: ["EWR", "LGA", null, "JFK"], nulls: 1 };

const INTEGER: RelationColumn = { name: "hour", type: "BIGINT", cell: "integer" };
const NUMBER: RelationColumn = { name: "hour", type: "DOUBLE", cell: "number" };
const BOOLEAN: RelationColumn = { name: "flag", type: "BOOLEAN", cell: "boolean" };
const TEXT: RelationColumn = { name: "origin", type: "VARCHAR", cell: "text" };

function perturb(
  change: Partial<InvarianceBehaviour> | Pick<DirectionBehaviour, "kind" | "add">,
  type: RelationColumn,
  column: Column,
) {
  const behaviour =
    change.kind === "direction"
      ? ({ name: "b", column: type.name, expect: "not_lower", ...change } as DirectionBehaviour)
      : ({ name: "b", kind: "invariance", column: type.name, ...change } as InvarianceBehaviour);
  const { column: after, changed } = perturbationOf(behaviour, type, createRandom(1))(column);
  return {
    values: Array.from<string | number | null>(after.values),
    nulls: after.nulls,
    changed: [...changed],
  };
}

describe("changes of a column", () => {
  it("set fills missing cells too, and leaves alone what has the value already", () => {
    expect(perturb({ set: "LGA" }, TEXT, AIRPORTS)).toEqual({
      values: ["LGA", "LGA", "LGA", "LGA"],
      nulls: 0,
      changed: [1, 0, 1, 1],
    });
    expect(perturb({ set: "4" }, INTEGER, HOURS)).toEqual({
      values: [4, 4, 4, 4],
      nulls: 0,
      changed: [1, 1, 1, 0],
    });
    const flags: Column = { ...HOURS, values: Float64Array.of(1, 0, Number.NaN, 1) };
    expect(perturb({ set: true }, BOOLEAN, flags)).toEqual({
      values: [1, 1, 1, 1],
      nulls: 0,
      changed: [0, 1, 1, 0],
    });
  });

  it("swap exchanges two values and nothing else", () => {
    expect(perturb({ swap: ["EWR", "LGA"] }, TEXT, AIRPORTS)).toEqual({
      values: ["LGA", "EWR", null, "JFK"],
      nulls: 1,
      changed: [1, 1, 0, 0],
    });
    expect(perturb({ swap: [1, 4] }, INTEGER, HOURS)).toEqual({
      values: [4, 2, Number.NaN, 1],
      nulls: 1,
      changed: [1, 0, 0, 1],
    });
  });

  it("add leaves missing numbers missing", () => {
    expect(perturb({ kind: "direction", add: 2.5 }, NUMBER, HOURS)).toEqual({
      values: [3.5, 4.5, Number.NaN, 6.5],
      nulls: 1,
      changed: [1, 1, 0, 1],
    });
  });

  it("noise stays within its bound, whole numbers stay whole, and rows that land where they were did not change", () => {
    const { values, changed } = perturb({ noise: 0.75 }, NUMBER, HOURS);
    [1, 2, 4].forEach((before, at) => {
      const after = Number(values[[0, 1, 3][at]]);
      expect(Math.abs(after - before)).toBeLessThanOrEqual(0.75);
      expect(after).not.toBe(before);
    });
    expect(changed).toEqual([1, 1, 0, 1]);
    const whole = perturb({ noise: 0.4 }, INTEGER, HOURS);
    expect(whole.values).toEqual([1, 2, Number.NaN, 4]);
    expect(whole.changed).toEqual([0, 0, 0, 0]);
  });

  it.each<[string, () => unknown]>([
    ["a part of a whole number", () => perturb({ kind: "direction", add: 0.5 }, INTEGER, HOURS)],
    ["text in a number", () => perturb({ set: "" }, NUMBER, HOURS)],
    ["a number in a boolean", () => perturb({ set: 2 }, BOOLEAN, HOURS)],
    ["noise on text", () => perturb({ noise: 1 }, TEXT, AIRPORTS)],
  ])("refuses %s", (_, change) => {
    expect(change).toThrow(expect.objectContaining({ code: "evaluation/behaviour" }));
  });
});
