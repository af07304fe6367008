import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { standardErrorOf } from "../../../src/stats/interval.ts";
import { evaluate, find, folder } from "./job.ts";

const CONFIG: EvaluationConfig = {
  predictions: "p.csv",
  task: "binary-classification",
  label: "label",
  score: "score",
  key: "id",
};
const against = "baseline";

/** Rows of 40 persons, five of each, on which a model is always right or always wrong about a person. */
function csv(wrongEvery: number): string {
  const rows = Array.from({ length: 200 }, (_, row) => {
    const person = Math.floor(row / 5);
    const label = person % 2;
    const prediction = person % wrongEvery === 0 ? 1 - label : label;
    return `${row},p${person},${label},${prediction},${(prediction * 0.8 + 0.1).toFixed(1)},${1 + (row % 3)}`;
  });
  return `id,person,label,prediction,score,times\n${rows.join("\n")}\n`;
}

test("rows of one group are one piece of evidence: the jackknife over groups", async () => {
  const needs = [{ metric: "accuracy", against }, { metric: "f1" }];
  const [ours, theirs] = [csv(5), csv(8)].map((text) => folder({ "p.csv": text }));
  const plain = await evaluate(CONFIG, needs, ours, theirs);
  const grouped = await evaluate({ ...CONFIG, group: "person" }, needs, ours, theirs);
  const accuracy = find(grouped, "accuracy").candidate as Estimate;
  // 32 of 40 persons are right. Over equal groups the jackknife is the standard error of their mean, √(p(1−p)/39).
  expect(accuracy.value).toBeCloseTo(0.8, 12);
  expect(accuracy.uncertainty).toMatchObject({ kind: "normal", degreesOfFreedom: 39 });
  expect(standardErrorOf(accuracy)).toBeCloseTo(Math.sqrt((0.8 * 0.2) / 39), 12);
  // Persons 0 and 40 / gcd: candidate wrong on 8, baseline on 5, on one (0) both; d is −1 on 7 and +1 on 4.
  const difference = find(grouped, "accuracy").difference as Estimate;
  const mean = (4 - 7) / 40;
  expect(difference.value).toBeCloseTo(mean, 12);
  expect(standardErrorOf(difference)).toBeCloseTo(Math.sqrt((11 / 40 - mean ** 2) / 39), 12);
  expect(standardErrorOf(difference)).toBeGreaterThan(
    2 * standardErrorOf(find(plain, "accuracy").difference as Estimate),
  );
  expect(find(grouped, "f1").candidate).toHaveProperty("uncertainty.kind", "normal");
});

test("one group says nothing of others", async () => {
  const text = csv(5).replaceAll(/p\d+/g, "all");
  const evidence = await evaluate(
    { ...CONFIG, group: "person" },
    ["f1", "cohen_kappa", "matthews_corrcoef", "accuracy"].map((metric) => ({ metric })),
    folder({ "p.csv": text }),
  );
  for (const metric of ["f1", "cohen_kappa", "matthews_corrcoef", "accuracy"])
    expect(find(evidence, metric).candidate).toMatchObject({ code: "metric/unstable" });
});

test("weights count rows as if they stood there so often", async () => {
  const weighted = await evaluate(
    { ...CONFIG, weight: "times" },
    [{ metric: "f1" }, { metric: "roc_auc" }, { metric: "accuracy" }],
    folder({ "p.csv": csv(5) }),
  );
  const [head, ...lines] = csv(5).trim().split("\n");
  const repeated = lines.flatMap((line) => Array.from({ length: Number(line.at(-1)) }, () => line));
  const unique = repeated.map((line, index) => line.replace(/^\d+/, String(index)));
  const plain = await evaluate(
    CONFIG,
    [{ metric: "f1" }, { metric: "roc_auc" }, { metric: "accuracy" }],
    folder({ "p.csv": `${head}\n${unique.join("\n")}\n` }),
  );
  for (const metric of ["f1", "roc_auc", "accuracy"]) {
    const [ours, theirs] = [weighted, plain].map((evidence) => find(evidence, metric).candidate as Estimate);
    expect(ours.value).toBeCloseTo(theirs.value, 12);
    expect(ours.uncertainty.kind).toBe("bootstrap");
  }
});

test("weights that leave few rows are few rows", async () => {
  const text = csv(5)
    .replaceAll(/,[123]$/gm, ",0")
    .replace(/^((?:.*\n){5})/, (head) => head.replaceAll(/,0$/gm, ",1"));
  const evidence = await evaluate(
    { ...CONFIG, weight: "times" },
    [{ metric: "accuracy" }],
    folder({ "p.csv": text }),
  );
  expect(find(evidence, "accuracy").candidate).toMatchObject({
    code: "evaluation/too-few-rows",
    reason: expect.stringContaining("4.0"),
  });
});
