import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import type { Estimate } from "../../../src/model/estimate.ts";
import { standardErrorOf } from "../../../src/stats/interval.ts";
import { evaluate, find, folder } from "./job.ts";

const PLAIN: EvaluationConfig = {
  predictions: "p.csv",
  task: "binary-classification",
  label: "delayed",
  key: "flight_id",
};
const side = (rows: readonly string[]) =>
  folder({ "p.csv": `flight_id,delayed,prediction,score\n${rows.join("\n")}\n` });

test("few rows of a class are few rows, however many there are of the other", async () => {
  const rows = Array.from(
    { length: 300 },
    (_, row) => `${row},${Number(row < 9)},${Number(row < 5)},${row / 300}`,
  );
  const evidence = await evaluate(
    PLAIN,
    [{ metric: "roc_auc" }, { metric: "f1" }, { metric: "recall" }],
    side(rows),
  );
  for (const metric of ["roc_auc", "f1"])
    expect(find(evidence, metric).candidate).toMatchObject({
      code: "evaluation/too-few-rows",
      reason: expect.stringContaining("9 rows of the class 1"),
    });
  // A share of nine rows has an exact interval.
  expect(find(evidence, "recall").candidate).toMatchObject({ uncertainty: { kind: "binomial", trials: 9 } });
});

test("how frequent the classes are is part of the doubt of a loss, and a perfect ranking is not certain", async () => {
  const rows = Array.from({ length: 100 }, (_, row) => `${row},${Number(row < 20)},0,0.2`);
  const evidence = await evaluate(PLAIN, [{ metric: "log_loss" }], side(rows));
  // A row costs ln 5 or ln 1.25, and only how many of each there are can vary: ln 4 · √(0.2 · 0.8 / 100).
  const wanted = Math.log(4) * Math.sqrt(0.0016);
  const seen = standardErrorOf(find(evidence, "log_loss").candidate as Estimate);
  expect(seen / wanted).toBeGreaterThan(0.9);
  expect(seen / wanted).toBeLessThan(1.1);
  const ranked = Array.from({ length: 100 }, (_, row) => `${row},${Number(row < 10)},0,${1 - row / 100}`);
  const perfect = find(await evaluate(PLAIN, [{ metric: "roc_auc" }], side(ranked)), "roc_auc").candidate;
  expect(perfect).toMatchObject({ value: 1 });
  // Ten positive rows leave 1 − 0.025^(1/10) unseen.
  expect(standardErrorOf(perfect as Estimate)).toBeCloseTo((1 - 0.025 ** 0.1) / 1.959964, 6);
});
