import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
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

test("rows of groups are no samples of their own, so nothing is searched", async () => {
  const evidence = await evaluate({ ...CONFIG, group: "size" }, needs, now(), before());
  expect(losses(evidence).map(({ origin }) => origin)).toEqual(["declared"]);
  const note = evidence.notes.find(({ code }) => code === "evaluation/found-slices");
  expect(note?.message).toContain("not independent");
});
