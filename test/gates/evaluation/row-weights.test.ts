import { expect, test } from "vitest";
import { openDuckDb } from "../../../src/engines/duckdb.ts";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { factsOfRows, readRowFacts } from "../../../src/gates/evaluation/tables/row-weights.ts";
import { openTable, readRows } from "../../../src/gates/evaluation/tables/table.ts";
import { evaluate, find, folder, tree } from "./job.ts";

const CONFIG: EvaluationConfig = { predictions: "p.csv", task: "binary-classification", label: "y" };
const HEADER = "y,prediction,w,who";

function table(row: (at: number) => string, rows = 40): string {
  return folder({ "p.csv": `${HEADER}\n${Array.from({ length: rows }, (_, at) => row(at)).join("\n")}\n` });
}

const good = (at: number) => `${at % 2},${at % 2},${at % 4},p${at % 7}`;

test("weights and numbered groups of the rows, and of some of them", async () => {
  const engine = await openDuckDb();
  try {
    const opened = await openTable(engine, await tree(table(good)).open("p.csv"));
    const rows = await readRows(engine, opened, ["w", "who"], 2048);
    const facts = readRowFacts({ ...CONFIG, weight: "w", group: "who" }, rows);
    expect([...(facts.weights ?? [])].slice(0, 5)).toEqual([0, 1, 2, 3, 0]);
    expect([...(facts.rowGroups ?? [])].slice(0, 9)).toEqual([0, 1, 2, 3, 4, 5, 6, 0, 1]);
    const some = factsOfRows(facts, Uint32Array.of(8, 3));
    expect(some).toEqual({ weights: Float64Array.of(0, 3), rowGroups: Uint32Array.of(1, 3) });
  } finally {
    await engine.close();
  }
});

test.each([
  [
    "a negative weight",
    { weight: "w" },
    (at: number) => `${at % 2},1,${at - 1},a`,
    "evaluation/weight",
    "1 of 40",
  ],
  [
    "a missing weight",
    { weight: "w" },
    (at: number) => `${at % 2},1,${at === 3 ? "" : 1},a`,
    "evaluation/weight",
    "1 of 40",
  ],
  [
    "no weight at all",
    { weight: "w" },
    (at: number) => `${at % 2},1,0,a`,
    "evaluation/weight",
    "0 in every row",
  ],
  ["a weight of text", { weight: "who" }, good, "evaluation/weight", "a weight is a number"],
  ["a weight that is not there", { weight: "v" }, good, "evaluation/column-missing", "`weight` names"],
  ["a group that is not there", { group: "whom" }, good, "evaluation/column-missing", "`group` names"],
  [
    "a row without a group",
    { group: "who" },
    (at: number) => `${at % 2},1,1,${at < 2 ? "" : "a"}`,
    "evaluation/group-missing",
    "2 of 40",
  ],
] as const)("%s", async (_, settings, row, code, words) => {
  await expect(
    evaluate({ ...CONFIG, ...settings }, [{ metric: "accuracy" }], table(row)),
  ).rejects.toMatchObject({
    code,
    message: expect.stringContaining(words),
  });
});

test("the trivial model counts rows by their weight", async () => {
  // 30 rows of label 0 count once, 10 rows of label 1 count nine times.
  const root = table((at) => `${at < 30 ? 0 : 1},${at < 30 ? 0 : 1},${at < 30 ? 1 : 9},a`);
  const need = [{ metric: "recall", against: "trivial" }];
  const plain = find(await evaluate({ ...CONFIG }, need, root), "recall");
  expect(plain.baseline).toMatchObject({ value: 0 });
  const weighted = find(await evaluate({ ...CONFIG, weight: "w" }, need, root), "recall");
  expect(weighted.baseline).toMatchObject({ value: 1 });
});

test("logits in a file of predictions become probabilities", async () => {
  const rows = Array.from(
    { length: 40 },
    (_, at) => `${at % 2},${at % 2 === 0 ? -Math.log(3) : Math.log(3)}`,
  );
  const root = folder({ "p.csv": `y,score\n${rows.join("\n")}\n` });
  const evidence = await evaluate({ ...CONFIG, activation: "sigmoid" }, [{ metric: "log_loss" }], root);
  const { candidate } = find(evidence, "log_loss");
  // Every row is given 3 : 1 for its label.
  expect((candidate as { value: number }).value).toBeCloseTo(-Math.log(0.75), 12);
});

test("rows of weight 0 do not make a slice large enough to judge", async () => {
  // Of the 80 rows of the slice only every fourth has a weight.
  const rows = Array.from({ length: 80 }, (_, at) => `${at % 2},${at % 2},${at % 4 === 0 ? 1 : 0},a`);
  const more = Array.from({ length: 80 }, (_, at) => `${at % 2},${at % 2},1,b`);
  const root = folder({ "p.csv": `${HEADER}\n${[...rows, ...more].join("\n")}\n` });
  const needs = [{ metric: "accuracy", subjects: { slice: "who=*" } }];
  const config = { ...CONFIG, slices: ["who"], weight: "w" };
  const evidence = await evaluate(config, needs, root);
  expect(find(evidence, "accuracy", "who=a").candidate).toMatchObject({
    code: "evaluation/slice-too-small",
    reason: expect.stringContaining("has 20 rows whose weight is not 0, of 80, fewer than the 30"),
  });
  expect(find(evidence, "accuracy", "who=b").candidate).toMatchObject({ value: 1 });
  const enough = await evaluate({ ...config, min_slice_rows: 20 }, needs, root);
  expect(find(enough, "accuracy", "who=a").candidate).toMatchObject({ value: 1 });
});

test("weights that are tiny are weights, and too tiny for sums of squares in SQL", async () => {
  const row = (factor: number) => (at: number) =>
    `${at % 2},${at % 3 === 0 ? 1 : 0},${((at % 5) + 1) * factor},a`;
  const needs = ["f1", "matthews_corrcoef", "accuracy"].map((metric) => ({ metric }));
  const config = { ...CONFIG, weight: "w" };
  const tiny = await evaluate(config, needs, table(row(2 ** -570)));
  const plain = await evaluate(config, needs, table(row(1)));
  expect(tiny.measurements).toEqual(plain.measurements);
  await expect(evaluate({ ...config, compute: "sql" }, needs, table(row(2 ** -570)))).rejects.toMatchObject({
    code: "evaluation/weight",
  });
});
