import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import { rocAucScore } from "../../../../src/gates/evaluation/metrics/probability/roc-auc.ts";
import { rankingLosses } from "../../../../src/gates/evaluation/worse/search/ranking-losses.ts";
import type { Evidence } from "../../../../src/model/evidence.ts";
import { lossesOf } from "../../../../src/model/losses.ts";
import type { GateReport } from "../../../../src/model/report.ts";
import { evaluate, folder } from "../job.ts";

const CONFIG: EvaluationConfig = {
  predictions: "p.csv",
  task: "regression",
  label: "price",
  key: "id",
  weight: "weight",
  slices: ["kind"],
  resamples: 100,
  find_slices: true,
};

/** 200 rows of kind a that weigh 1 and 200 of kind b that weigh 3. */
function side(error: (row: number, kind: string) => number): string {
  const rows = Array.from({ length: 400 }, (_, row) => {
    const kind = row % 2 === 0 ? "a" : "b";
    return `${row},${kind},${kind === "a" ? 1 : 3},${row % 17},100,${100 + error(row, kind)}`;
  });
  return folder({ "p.csv": `id,kind,weight,size,price,prediction\n${rows.join("\n")}\n` });
}

function losses(evidence: Evidence) {
  const figures = structuredClone(evidence.figures) as GateReport["figures"];
  return lossesOf(figures, { metric: "mae", options: {}, subject: {} });
}

const needs = [{ metric: "mae", against: "baseline" }];
const wobble = (row: number) => ((row * 37) % 11) / 10;
const before = () => side((row) => 10 + wobble(row));
// Kind a loses 6 a row at weight 1, kind b 1 a row at weight 3: two thirds and one third of the loss.
const now = () => side((row, kind) => 10 + wobble(row + 5) + (kind === "a" ? 6 : 1));

test("shares of a loss are those of the rows' weights", async () => {
  const evidence = await evaluate(CONFIG, needs, now(), before());
  const [declared, found] = losses(evidence);
  const wobbles = (kind: number, shift: number) =>
    Array.from({ length: 200 }, (_, at) => wobble(2 * at + kind + shift)).reduce(
      (sum, value) => sum + value,
    ) / 200;
  const lostA = 6 + wobbles(0, 5) - wobbles(0, 0);
  const lostB = 1 + wobbles(1, 5) - wobbles(1, 0);
  const whole = lostA + 3 * lostB;
  expect(declared.shareLabel).toBe("share of the loss");
  expect(declared.slices.map(({ slice }) => slice)).toEqual(["kind=a", "kind=b"]);
  expect(declared.slices[0].share).toBeCloseTo(lostA / whole, 10);
  expect(declared.slices[1].share).toBeCloseTo((3 * lostB) / whole, 10);
  const kind = found.slices.find(({ slice }) => slice === "kind=a");
  expect(kind?.share).toBeCloseTo(lostA / whole, 10);
  expect(kind?.candidate).toBeCloseTo(10 + wobbles(0, 5) + 6, 10);
  expect(kind?.baseline).toBeCloseTo(10 + wobbles(0, 0), 10);
});

test("rows lose what roc_auc loses, by weight too", () => {
  const yTrue = Int32Array.from({ length: 60 }, (_, row) => ((row * 7) % 5 < 2 ? 1 : 0));
  // Few different scores, so that many are tied.
  const yScore = Float64Array.from({ length: 60 }, (_, row) => ((row * 11) % 13) / 13 + yTrue[row] * 0.2);
  const outcome = { task: "binary-classification", classes: ["0", "1"], yTrue, yScore } as const;
  for (const weights of [undefined, Float64Array.from(yTrue, (_, row) => row % 4)]) {
    const losses = rankingLosses(outcome, weights) ?? new Float64Array();
    const weight = (row: number) => weights?.[row] ?? 1;
    const sum = losses.reduce((total, loss, row) => total + weight(row) * loss, 0);
    const mean = sum / losses.reduce((total, _, row) => total + weight(row), 0);
    // The function is held to scikit-learn's by its own oracle.
    expect(mean).toBeCloseTo(1 - rocAucScore({ yTrue, yScore, sampleWeight: weights }), 12);
  }
});

test("a slice is as large as its rows that have a weight", async () => {
  const light = (root: (row: number, kind: string) => number) => {
    const rows = Array.from({ length: 400 }, (_, row) => {
      const kind = row % 2 === 0 ? "a" : "b";
      return `${row},${kind},${kind === "a" && row > 50 ? 0 : 1},${row % 17},100,${100 + root(row, kind)}`;
    });
    return folder({ "p.csv": `id,kind,weight,size,price,prediction\n${rows.join("\n")}\n` });
  };
  const worse = light((row, kind) => 10 + wobble(row) + (kind === "a" ? 6 : 1));
  const evidence = await evaluate(
    { ...CONFIG, find_slices: false },
    needs,
    worse,
    light((row) => 10 + wobble(row)),
  );
  // Of kind a 26 rows count, fewer than the 30 of `min_slice_rows`.
  expect(losses(evidence)[0].slices.map(({ slice }) => slice)).toEqual(["kind=b"]);
});

test("rows of a group are one sample, and of too few groups nothing is named", async () => {
  const search = async (group: string) => {
    const evidence = await evaluate({ ...CONFIG, group }, needs, now(), before());
    const note = evidence.notes.find(({ code }) => code === "evaluation/found-slices");
    return { found: losses(evidence).find(({ origin }) => origin === "found"), message: note?.message };
  };
  const seventeen = await search("size");
  expect(seventeen.found?.slices.map(({ slice }) => slice)).toEqual(["kind=a"]);
  expect(seventeen.message).toContain("t with the variance over whole groups");
  const two = await search("kind");
  expect(two.found).toBeUndefined();
  expect(two.message).toContain("of at least 10 groups");
});
