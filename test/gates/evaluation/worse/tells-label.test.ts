import { expect, test } from "vitest";
import type { EvaluationConfig } from "../../../../src/gates/evaluation/config.ts";
import { evaluate, folder } from "../job.ts";

const CONFIG: EvaluationConfig = {
  predictions: "p.csv",
  task: "binary-classification",
  label: "late",
  key: "id",
  resamples: 100,
};

/** Every fifth flight is late, by more than 15 minutes; of those of EV this change finds half. */
function side(worse: boolean): string {
  const rows = Array.from({ length: 1000 }, (_, row) => {
    const late = row % 5 === 0 ? 1 : 0;
    const minutes = late === 1 ? 16 + (row % 100) : (row % 40) - 30;
    const carrier = row % 3 === 0 ? "EV" : "UA";
    const said = worse && carrier === "EV" && row % 2 === 0 ? 0 : late;
    return `${row},${carrier},${minutes},${late},${said}`;
  });
  return folder({ "p.csv": `id,carrier,minutes,late,prediction\n${rows.join("\n")}\n` });
}

async function search(find_slices: EvaluationConfig["find_slices"]) {
  const needs = [{ metric: "accuracy", against: "baseline" }];
  const { notes, figures } = await evaluate({ ...CONFIG, find_slices }, needs, side(true), side(false));
  const found = figures.find(({ id }) => id.startsWith("found losses"));
  const said = notes.filter(({ code }) => code === "evaluation/found-slices").map(({ message }) => message);
  return { slices: found?.series[0].x ?? [], said };
}

test("a column that almost tells the label is left out, and said, unless the config names it", async () => {
  const all = await search(true);
  expect(all.slices).toEqual(["carrier=EV"]);
  expect(all.said).toContain(
    "Not searched: minutes, which almost tells the label, so that slices of it would be the classes.",
  );
  const named = await search({ columns: ["carrier", "minutes"] });
  expect(named.slices.some((slice) => String(slice).includes("minutes"))).toBe(true);
  expect(named.said.join()).not.toContain("Not searched");
});
