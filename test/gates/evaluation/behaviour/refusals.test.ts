import { describe, expect, it, test } from "vitest";
import { requireBehaviours } from "../../../../src/gates/evaluation/behaviour/choose.ts";
import type { Behaviour } from "../../../../src/gates/evaluation/behaviour/config.ts";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../../src/gates/evaluation/index.ts";
import { evaluate, find, folder } from "../job.ts";

const BEHAVIOUR: readonly Behaviour[] = [
  { name: "set", kind: "invariance", column: "origin", set: "JFK" },
  { name: "swap", kind: "invariance", column: "origin", swap: ["EWR", "LGA"], tolerance: 0.02 },
];

const SMALL: EvaluationConfig = {
  model: "model.onnx",
  data: "golden.csv",
  task: "binary-classification",
  label: "delayed",
  resamples: 100,
  behaviour: [...BEHAVIOUR],
};

const against = "baseline";

const ROWS = Array.from(
  { length: 60 },
  (_, row) =>
    `${["UA", "EV"][row % 2]},${["EWR", "LGA", "JFK"][row % 3]},BOS,12,3,${row % 24},200,${row % 2}`,
);
const FEW = `carrier,origin,dest,month,day,hour,distance,delayed\n${ROWS.join("\n")}\n`;

function fewRows(model: string): string {
  return folder({ "model.onnx": { fixture: `models/${model}.onnx` }, "golden.csv": FEW });
}

describe("what cannot be tried is no pass", () => {
  const behaviours: readonly (readonly [string, Behaviour, string])[] = [
    [
      "no row changes",
      { name: "b", kind: "invariance", column: "origin", swap: ["XXX", "YYY"] },
      "in no row",
    ],
    ["the model does not read it", { name: "b", kind: "invariance", column: "day", set: 1 }, "does not feed"],
    [
      "text cannot rise",
      { name: "b", kind: "direction", column: "dest", add: 1, expect: "not_lower" },
      "adds 1",
    ],
    ["no noise on text", { name: "b", kind: "invariance", column: "dest", noise: 1 }, "adds noise"],
    ["no text among numbers", { name: "b", kind: "invariance", column: "hour", set: "late" }, "value late"],
  ];

  it.each(behaviours)("%s", async (_, behaviour, reason) => {
    const metric = behaviour.kind === "direction" ? "direction_failures" : "invariance_failures";
    const evidence = await evaluate(
      { ...SMALL, behaviour: [behaviour] },
      [{ metric }],
      fewRows("delay-base"),
    );
    const { candidate } = find(evidence, metric);
    expect(candidate).toMatchObject({
      code: "evaluation/behaviour",
      reason: expect.stringContaining(reason),
    });
  });

  test("a column that is not there, a file that is missing, and a name that no behaviour has", async () => {
    const of = async (behaviour: Behaviour, metric: string, options = {}) => {
      const config: EvaluationConfig = { ...SMALL, behaviour: [behaviour] };
      return find(await evaluate(config, [{ metric, options }], fewRows("delay-base")), metric).candidate;
    };
    const gone: Behaviour = { name: "b", kind: "invariance", column: "orgin", set: "JFK" };
    expect(await of(gone, "invariance_failures")).toMatchObject({ code: "evaluation/column-missing" });
    const file: Behaviour = { name: "b", kind: "cases", data: "none.csv" };
    expect(await of(file, "case_failures")).toMatchObject({ code: "file/missing" });
    const named = { behaviour: "orgin" };
    const origin: Behaviour = { name: "origin", kind: "invariance", column: "origin", set: "JFK" };
    expect(await of(origin, "invariance_failures", named)).toMatchObject({ fix: "Did you mean `origin`?" });
    expect(await of(origin, "direction_failures")).toMatchObject({ code: "evaluation/behaviour" });
    expect(await of(origin, "max_output_difference")).toMatchObject({
      reason: expect.stringContaining("no other model"),
    });
  });

  test("several behaviours of a kind need a name, and predictions cannot be asked", async () => {
    const need = { metric: "invariance_failures" };
    const several = await evaluate(SMALL, [need], fewRows("delay-base"));
    expect(find(several, need.metric).candidate).toMatchObject({
      reason: expect.stringContaining("set and swap"),
    });
    const { model: _, ...config } = SMALL;
    const root = folder({ "p.parquet": { fixture: "expected/predictions-base.parquet" } });
    const asked = await evaluate({ ...config, data: undefined, predictions: "p.parquet" }, [need], root);
    expect(find(asked, need.metric).candidate).toMatchObject({
      reason: expect.stringContaining("no `model`"),
    });
  });

  test("a baseline that lacks the model is missing, and the candidate is tried all the same", async () => {
    const need = { metric: "invariance_failures", options: { behaviour: "set" }, against };
    const empty = folder({ "golden.csv": FEW });
    const { candidate, baseline } = find(
      await evaluate(SMALL, [need], fewRows("delay-base"), empty),
      need.metric,
    );
    expect(candidate).toHaveProperty("value");
    expect(baseline).toMatchObject({ code: "baseline/file-missing" });
  });

  test.each<[string, readonly Behaviour[], string]>([
    ["no change", [{ name: "b", kind: "invariance", column: "x" }], "binary-classification"],
    [
      "two changes",
      [{ name: "b", kind: "invariance", column: "x", set: 1, noise: 1 }],
      "binary-classification",
    ],
    ["two of one name", [BEHAVIOUR[0], BEHAVIOUR[0]], "binary-classification"],
    ["a number without tolerance", [BEHAVIOUR[0]], "regression"],
  ])("settings that do not go together: %s", (_, behaviours, task) => {
    expect(() => requireBehaviours(behaviours, task)).toThrow(
      expect.objectContaining({ code: "evaluation/behaviour" }),
    );
  });

  test("the gate offers the metrics, and checks the settings as soon as it reads them", () => {
    const ids = evaluationGate.metrics.map(({ id }) => id);
    for (const id of ["invariance_failures", "direction_failures", "case_failures", "max_output_difference"])
      expect(ids).toContain(id);
    const config: EvaluationConfig = {
      ...SMALL,
      behaviour: [{ name: "b", kind: "invariance", column: "x" }],
    };
    expect(() => evaluationGate.check?.(config)).toThrow("does not say one change");
  });
});
