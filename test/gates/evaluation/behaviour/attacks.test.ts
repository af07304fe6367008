import { describe, expect, it, test } from "vitest";
import type { Behaviour } from "../../../../src/gates/evaluation/behaviour/config.ts";
import { movedRows, wrongWayRows } from "../../../../src/gates/evaluation/behaviour/failures.ts";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import type { Side } from "../../../../src/gates/evaluation/said.ts";
import { evaluate, find, folder } from "../job.ts";

const IRIS: EvaluationConfig = {
  model: "model.onnx",
  data: "rows.csv",
  task: "multiclass-classification",
  label: "species",
  inputs: { X: ["sepal_length", "sepal_width", "petal_length", "petal_width"] },
  resamples: 100,
};

const DELAYS: EvaluationConfig = {
  model: "model.onnx",
  data: "golden.csv",
  task: "binary-classification",
  label: "delayed",
  resamples: 100,
};

function flights(origin: (row: number) => string): string {
  const rows = Array.from(
    { length: 40 },
    (_, row) => `UA,${origin(row)},BOS,12,${row % 24},200.5,${row % 2}`,
  );
  return `carrier,origin,dest,month,hour,distance,delayed\n${rows.join("\n")}\n`;
}

async function attack(
  behaviour: Behaviour,
  origin: (row: number) => string,
  more: Partial<EvaluationConfig> = {},
) {
  const metric = behaviour.kind === "direction" ? "direction_failures" : "invariance_failures";
  const root = folder({ "model.onnx": { fixture: "models/delay-base.onnx" }, "golden.csv": flights(origin) });
  const evidence = await evaluate({ ...DELAYS, ...more, behaviour: [behaviour] }, [{ metric }], root);
  return { candidate: find(evidence, metric).candidate, notes: evidence.notes };
}

const NOTHING = { code: "evaluation/behaviour", reason: expect.stringContaining("in no row") };

describe("a change that the model cannot see is no pass", () => {
  it.each<[string, Behaviour]>([
    ["noise", { name: "b", kind: "invariance", column: "distance", noise: 1e-9, tolerance: 0.1 }],
    ["a step", { name: "b", kind: "direction", column: "distance", add: 1e-9, expect: "not_lower" }],
    ["the value that is there", { name: "b", kind: "invariance", column: "distance", set: 200.5 }],
    ["almost the value", { name: "b", kind: "invariance", column: "distance", set: 200.500000001 }],
    ["nothing", { name: "b", kind: "direction", column: "hour", add: 0, expect: "not_lower" }],
    ["one value with itself", { name: "b", kind: "invariance", column: "origin", swap: ["JFK", "JFK"] }],
  ])("%s", async (_, behaviour) => {
    expect((await attack(behaviour, () => "JFK")).candidate).toMatchObject(NOTHING);
  });

  it("what stands in for missing values anyway", async () => {
    const set: Behaviour = { name: "b", kind: "invariance", column: "origin", set: "JFK" };
    const half = (row: number) => (row % 2 === 0 ? "JFK" : "");
    const filled = await attack(set, half, { fill: { origin: "JFK" } });
    expect(filled.candidate).toMatchObject(NOTHING);
    const other = await attack(set, half, { fill: { origin: "EWR" } });
    expect(other.candidate).toMatchObject({ samples: 20 });
  });
});

test("a category that no row has is tried, and said", async () => {
  const unseen: Behaviour = { name: "typo", kind: "invariance", column: "origin", swap: ["JFK", "LGX"] };
  const { candidate, notes } = await attack(unseen, () => "JFK");
  expect(candidate).toHaveProperty("samples", 40);
  expect(notes).toContainEqual(
    expect.objectContaining({
      code: "evaluation/unseen-value",
      message: expect.stringContaining("writes LGX into origin"),
    }),
  );
  const seen: Behaviour = { name: "known", kind: "invariance", column: "origin", swap: ["JFK", "LGA"] };
  const known = await attack(seen, (row) => ["JFK", "LGA"][row % 2]);
  expect(known.notes.map(({ code }) => code)).not.toContain("evaluation/unseen-value");
});

test("a behaviour that no rule asks about is said to be untried", async () => {
  const behaviour: Behaviour[] = [
    { name: "asked", kind: "invariance", column: "hour", set: 3 },
    { name: "forgotten", kind: "direction", column: "hour", add: 1, expect: "not_lower" },
  ];
  const root = folder({
    "model.onnx": { fixture: "models/delay-base.onnx" },
    "golden.csv": flights(() => "JFK"),
  });
  const { notes } = await evaluate({ ...DELAYS, behaviour }, [{ metric: "invariance_failures" }], root);
  const untried = notes.filter(({ code }) => code === "evaluation/behaviour-untried");
  expect(untried.map(({ message }) => message)).toEqual([
    "No rule asks about the behaviour forgotten, so it was not tried.",
  ]);
});

describe("cases that must hold", () => {
  const HEAD = "sepal_length,sepal_width,petal_length,petal_width";
  const SURE = `${HEAD},species\n5.1,3.5,1.4,0.2,setosa\n6.3,3.3,6,2.5,virginica\n`;

  async function cases(text: string, more: Partial<EvaluationConfig> = {}) {
    const root = folder({
      "model.onnx": { fixture: "parity/converted.onnx" },
      "rows.csv": { fixture: "parity/rows.csv" },
      "cases.csv": text,
    });
    const behaviour: Behaviour[] = [{ name: "sure", kind: "cases", data: "cases.csv" }];
    const need = { metric: "case_failures" };
    return find(await evaluate({ ...IRIS, ...more, behaviour }, [need], root), need.metric).candidate;
  }

  it("hold, and a column that says why is no matter", async () => {
    expect(await cases(SURE)).toMatchObject({ value: 0, samples: 2 });
    expect(await cases(`because,${SURE.replaceAll("\n", "\nsmall petals,").slice(0, -13)}`)).toMatchObject({
      value: 0,
    });
    expect(await cases(SURE.replace("setosa", "virginica"))).toMatchObject({ value: 0.5 });
  });

  it.each<[string, string, string, string]>([
    ["no cases", `${HEAD},species\n`, "evaluation/no-rows", "cases.csv"],
    ["an empty file", "", "data/empty-file", "cases.csv"],
    [
      "a column that the model reads is missing",
      SURE.replace("petal_width", "petal_wide"),
      "model/input-missing",
      "petal_width",
    ],
    ["the label is missing", SURE.replace("species", "kind"), "evaluation/column-missing", "species"],
    ["a case without a label", SURE.replace("setosa", ""), "evaluation/label-missing", "1 of 2"],
    ["a label that nobody knows", SURE.replace("virginica", "virginika"), "evaluation/behaviour", "row 2"],
    ["text among the numbers", SURE.replace("1.4", "short"), "model/input-type", "petal_length"],
    ["a number that is missing", SURE.replace("1.4", ""), "evaluation/not-finite", "scores"],
  ])("are refused: %s", async (_, text, code, reason) => {
    expect(await cases(text)).toMatchObject({ code, reason: expect.stringContaining(reason) });
  });
});

test("rows and cases for which a behaviour fails are named", async () => {
  const behaviour: Behaviour[] = [
    { name: "sure", kind: "cases", data: "cases.csv" },
    { name: "petals", kind: "invariance", column: "petal_length", set: 6 },
  ];
  const HEAD = "sepal_length,sepal_width,petal_length,petal_width,species";
  const root = folder({
    "model.onnx": { fixture: "parity/converted.onnx" },
    "rows.csv": { fixture: "parity/rows.csv" },
    "cases.csv": `${HEAD}\n5.1,3.5,1.4,0.2,setosa\n5.1,3.5,1.4,0.2,virginica\n`,
  });
  const needs = [{ metric: "case_failures" }, { metric: "invariance_failures" }];
  const { notes } = await evaluate({ ...IRIS, behaviour }, needs, root);
  const failed = notes
    .filter(({ code }) => code === "evaluation/behaviour-failed")
    .map(({ message }) => message);
  expect(failed[0]).toBe("The behaviour sure fails for 1 of 2 cases of `cases.csv`: row 2.");
  // The first fifty rows are setosa, whose petals are never that long.
  expect(failed[1]).toMatch(
    /^The behaviour petals fails for \d+ of 1\d\d changed rows of `rows.csv`: row 1, row 2, row 3, row 4, row 5 and \d+ more\.$/,
  );
});

function side(yScore: readonly number[], rows: number, task: Side["outcome"]["task"]): Side {
  const yTrue = new Int32Array(rows);
  return { outcome: { task, classes: ["a", "b"], yTrue, yPred: yTrue, yScore: Float64Array.from(yScore) } };
}

describe("NaN among several outputs", () => {
  const rows = Uint32Array.of(0);

  it.each([0, 1])("in the output %i", (at) => {
    const before = side([0.5, 0.5], 1, "multiclass-classification");
    const after = side(
      [0, 1].map((output) => (output === at ? Number.NaN : 0.5)),
      1,
      "multiclass-classification",
    );
    const moved = movedRows(
      { name: "b", kind: "invariance", column: "x", tolerance: 1 },
      before,
      after,
      rows,
    );
    expect(moved).toMatchObject({ code: "evaluation/not-finite" });
  });

  it("and a direction of several scores, which is none", () => {
    const two = side([0.5, 0.5, 0.5, 0.5], 2, "multilabel-classification");
    const behaviour = { name: "b", kind: "direction", column: "x", add: 1, expect: "not_lower" } as const;
    expect(wrongWayRows(behaviour, two, two, rows)).toMatchObject({
      code: "evaluation/behaviour",
      reason: "of 2 scores a row none is the one that must go a way",
    });
  });
});
