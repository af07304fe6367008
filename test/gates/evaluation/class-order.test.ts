import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../src/gates/evaluation/config.ts";
import { evaluate, find, folder } from "./job.ts";

const GRADES = [10, 2, 33, 2, 10, 33];
const SAID = [10, 10, 33, 2, 10, 2];
const TABLE = `y,prediction\n${GRADES.map((grade, at) => `${grade},${SAID[at]}\n`)
  .join("")
  .repeat(10)}`;
const CONFIG: EvaluationConfig = { predictions: "p.csv", task: "multiclass-classification", label: "y" };

async function kappa(weights: string | undefined, classes?: EvaluationConfig["classes"]) {
  const options = weights === undefined ? {} : { weights };
  const config = { ...CONFIG, ...(classes && { classes }), resamples: 100 };
  const evidence = await evaluate(config, [{ metric: "cohen_kappa", options }], folder({ "p.csv": TABLE }));
  const isTold = evidence.notes.some(({ code }) => code === "evaluation/class-order");
  return { ...find(evidence, "cohen_kappa").candidate, isTold };
}

// scikit-learn 1.9.1: cohen_kappa_score(y, p, weights="quadratic"), sorted and with labels=[10, 2, 33].
test("numbers in another order than their own are told where the order counts", async () => {
  expect(await kappa("quadratic")).toMatchObject({
    value: expect.closeTo(0.2857142857142857, 12),
    isTold: false,
  });
  expect(await kappa("quadratic", [2, 10, 33])).toMatchObject({
    value: expect.closeTo(0.2857142857142857, 12),
    isTold: false,
  });
  expect(await kappa("quadratic", [10, 2, 33])).toMatchObject({
    value: expect.closeTo(0.75, 12),
    isTold: true,
  });
  expect(await kappa(undefined, [10, 2, 33])).toMatchObject({ isTold: false });
});
