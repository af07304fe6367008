import { expect, test } from "vitest";
import { sideOf } from "../../../src/gates/evaluation/collect/outcome.ts";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { requireSettings } from "../../../src/gates/evaluation/settings/settings.ts";
import type { Truth } from "../../../src/gates/evaluation/tables/truth-of-rows.ts";
import type { Estimate, Missing } from "../../../src/model/estimate.ts";
import { evaluate, find, folder } from "./job.ts";

// Two whole numbers that are one as doubles: 2^53 + 1 and 2^53.
const ODD = "9007199254740993";
const EVEN = "9007199254740992";

const CLASSES = {
  predictions: "out.csv",
  task: "multiclass-classification",
  label: "truth",
  key: "id",
} satisfies EvaluationConfig;

const ROWS = Array.from({ length: 10 }, (_, at) => [
  [`${at}1`, ODD, EVEN],
  [`${at}2`, EVEN, EVEN],
  [`${at}3`, "5", "5"],
]).flat();

function table(rows: readonly (readonly string[])[], names = "id,truth,prediction"): string {
  return folder({ "out.csv": [names, ...rows.map((row) => row.join(","))].join("\n") });
}

function answerOf(evidence: Awaited<ReturnType<typeof evaluate>>, metric: string, slice?: string): unknown {
  const answer = find(evidence, metric, slice).candidate as Estimate & Missing;
  return answer.value ?? answer.code;
}

for (const compute of ["memory", "sql"] as const)
  test(`classes that doubles would merge are two classes, by ${compute}`, async () => {
    const evidence = await evaluate(
      { ...CLASSES, compute },
      [{ metric: "accuracy" }, { metric: "cohen_kappa" }],
      table(ROWS),
    );
    expect(answerOf(evidence, "accuracy")).toBeCloseTo(2 / 3, 12);
    // scikit-learn 1.9.1: cohen_kappa_score 0.5.
    expect(answerOf(evidence, "cohen_kappa")).toBeCloseTo(0.5, 12);
  });

test("classes are exact where truth and predictions are two files of different types", async () => {
  const files = {
    "truth.csv": `id,truth\n1,${ODD}\n2,${EVEN}\n3,5`,
    "out.csv": `id,prediction\n1,${EVEN}\n2,${EVEN}\n3,cat`,
  };
  for (const compute of ["memory", "sql"] as const) {
    const config = { ...CLASSES, data: "truth.csv", compute };
    const evidence = await evaluate(config, [{ metric: "accuracy" }], folder(files));
    expect(answerOf(evidence, "accuracy"), compute).toBeCloseTo(1 / 3, 12);
  }
});

test("a score for each class follows the classes by their value", async () => {
  // As texts the greater class would come first, and every row would be wrong.
  const rows = [
    ["1", "-7", "0.8", "0.1", "0.1"],
    ["2", "5", "0.1", "0.8", "0.1"],
    ["3", ODD, "0.1", "0.1", "0.8"],
  ];
  const scored = folder({ "out.csv": ["id,truth,a,b,c", ...rows.map((row) => row.join(","))].join("\n") });
  const config = { ...CLASSES, score: ["a", "b", "c"] };
  const evidence = await evaluate(config, [{ metric: "accuracy" }], scored);
  expect(answerOf(evidence, "accuracy")).toBe(1);
});

test("clusters that doubles would merge are two", async () => {
  const config = { ...CLASSES, task: "clustering" } satisfies EvaluationConfig;
  const evidence = await evaluate(config, [{ metric: "adjusted_rand" }], table(ROWS));
  // scikit-learn 1.9.1: adjusted_rand_score of the int64 columns.
  expect(answerOf(evidence, "adjusted_rand")).toBeCloseTo(0.5538461538461539, 12);
});

for (const compute of ["memory", "sql"] as const)
  test(`slices that doubles would merge are two, by ${compute}`, async () => {
    const rows = Array.from({ length: 80 }, (_, row) => [
      String(row),
      "a",
      row % 2 === 0 ? "a" : "b",
      row % 2 === 0 ? EVEN : ODD,
    ]);
    const config = { ...CLASSES, slices: ["shop"], compute } satisfies EvaluationConfig;
    const needs = [{ metric: "accuracy", subjects: { slice: "shop=*" } }];
    const evidence = await evaluate(config, needs, table(rows, "id,truth,prediction,shop"));
    expect(answerOf(evidence, "accuracy", `shop=${EVEN}`)).toBe(1);
    expect(answerOf(evidence, "accuracy", `shop=${ODD}`)).toBe(0);
  });

test("rows depend on one another by groups that are told apart", async () => {
  const rows = Array.from({ length: 40 }, (_, row) => [
    String(row),
    "a",
    row % 4 < 2 ? "a" : "b",
    row % 4 === 0 ? EVEN : row % 4 === 1 ? ODD : String(row),
  ]);
  const by = (group: readonly string[]) =>
    table(
      rows.map((row, at) => [...row.slice(0, 3), group[at]]),
      "id,truth,prediction,user",
    );
  const config = { ...CLASSES, group: "user" } satisfies EvaluationConfig;
  const needs = [{ metric: "accuracy" }];
  const wide = await evaluate(config, needs, by(rows.map((row) => row[3])));
  const named = await evaluate(config, needs, by(rows.map((row) => `u${row[3]}`)));
  expect(find(wide, "accuracy").candidate).toEqual(find(named, "accuracy").candidate);
});

test("labels of several a row are exact as JSON lists and with separators", async () => {
  const config = { ...CLASSES, task: "multilabel-classification" } satisfies EvaluationConfig;
  const lists = [
    ["1", `"[${ODD}]"`, `"[${EVEN}]"`],
    ["2", `"[${EVEN}]"`, `"[${EVEN}]"`],
    ["3", `"[${ODD}, ${EVEN}]"`, `"[${ODD}, ${EVEN}]"`],
  ];
  const read = await evaluate(config, [{ metric: "accuracy" }], table(lists));
  expect(answerOf(read, "accuracy")).toBeCloseTo(2 / 3, 12);
  const separated = { ...config, label_separator: "|" } satisfies EvaluationConfig;
  const one = await evaluate(separated, [{ metric: "accuracy" }], table(ROWS));
  expect(answerOf(one, "accuracy")).toBeCloseTo(2 / 3, 12);
});

test("numbers that a file has rounded already are refused as classes and slices", async () => {
  const rounded = ROWS.map(([id, truth, said]) => [id, `${truth}.0`, `${said}.0`]);
  for (const compute of ["memory", "sql"] as const)
    await expect(
      evaluate({ ...CLASSES, compute }, [{ metric: "accuracy" }], table(rounded)),
    ).rejects.toMatchObject({ code: "evaluation/rounded-integers" });
  const beyond = ROWS.map(([id, , said]) => [id, "36893488147419103233", said]);
  await expect(evaluate(CLASSES, [{ metric: "accuracy" }], table(beyond))).rejects.toMatchObject({
    code: "evaluation/rounded-integers",
  });
});

test("a class that the config's own number has rounded is refused", () => {
  const config = { ...CLASSES, task: "binary-classification", positive: 9007199254740992 } as const;
  expect(() => requireSettings(config)).toThrow(/positive/);
  expect(() => requireSettings({ ...config, positive: EVEN })).not.toThrow();
  expect(() => requireSettings({ ...CLASSES, classes: [1, 9007199254740994] })).toThrow(/classes/);
});

test("wide numbers that are values stay numbers", async () => {
  const config = { ...CLASSES, task: "regression" } satisfies EvaluationConfig;
  const evidence = await evaluate(config, [{ metric: "mae" }], table(ROWS));
  expect(answerOf(evidence, "mae")).toBe(0);
});

test("labels that differ from the baseline's by one are told", async () => {
  const ours = ROWS.map(([id, truth]) => [id, truth, truth]);
  const theirs = ours.map(([id, truth, said], at) => [id, at === 0 ? EVEN : truth, said]);
  for (const compute of ["memory", "sql"] as const) {
    const needs = [{ metric: "accuracy", against: "baseline" }];
    const { notes } = await evaluate({ ...CLASSES, compute }, needs, table(ours), table(theirs));
    expect(notes.map(({ message }) => message).join(), compute).toMatch(/^1 of 30 labels differ/);
  }
});

test("classes that a model's numbers cannot tell apart are no predictions", () => {
  const truth: Truth = {
    task: "multiclass-classification",
    classes: [EVEN, ODD],
    scoreOrder: [EVEN, ODD],
    isOrderNamed: false,
    yTrue: Int32Array.of(0, 1),
  };
  const said = { by: "m.onnx", predictions: Float64Array.of(Number(EVEN), Number(ODD)) };
  expect(sideOf(truth, said, undefined).noPrediction).toMatchObject({ code: "evaluation/rounded-integers" });
});

test("boxes of classes that doubles would merge are of two classes", async () => {
  const header = "image_id,x,y,width,height,thing";
  const root = folder({
    "truth.csv": `${header}\n1,0,0,5,5,${ODD}\n`,
    "out.csv": `${header},score\n1,0,0,5,5,${EVEN},0.9\n`,
  });
  const config = {
    task: "object-detection",
    data: "truth.csv",
    predictions: "out.csv",
    label: "thing",
  } as const;
  await expect(
    evaluate(config as unknown as EvaluationConfig, [{ metric: "map_50" }], root),
  ).rejects.toMatchObject({ code: "evaluation/unknown-category" });
});
