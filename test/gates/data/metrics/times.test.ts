import path from "node:path";
import { expect, test } from "vitest";
import { isMissing } from "../../../../src/model/estimate.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { need, runGate } from "../run-gate.ts";

async function freshnessOf(values: readonly (string | null)[], asOf?: string) {
  using folder = new TableFolder();
  folder.write("t.jsonl", values.map((when) => JSON.stringify({ when })).join("\n"));
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.jsonl" },
    needs: [need("freshness", { column: "when" }, asOf === undefined ? {} : { as_of: asOf })],
    scratch: path.join(folder.root, "scratch"),
  });
  const [{ candidate }] = evidence.measurements;
  return isMissing(candidate) ? candidate.code : candidate.value;
}

test.each([
  ["a zone", "2026-01-01T12:00:00+02:00", 7200],
  ["no zone, which is UTC", "2026-01-01T12:00:00", 0],
  ["a date", "2026-01-01", 43_200],
  ["the future", "2026-01-01T13:00:00Z", -3600],
])("a time with %s is as old as it is", async (_, when, age) => {
  expect(await freshnessOf([when, null], "2026-01-01T12:00:00Z")).toBe(age);
});

test("without as_of the clock counts", async () => {
  const age = await freshnessOf([new Date(Date.now() - 60_000).toISOString()]);
  expect(age).toBeGreaterThan(59);
  expect(age).toBeLessThan(120);
});

test("the report says which moment ages are counted from, one for all rules, and it gives them again", async () => {
  using folder = new TableFolder();
  folder.write("t.csv", "when,day\n2026-01-01T12:00:00Z,2025-12-24\n2026-01-02T03:04:05.678Z,2025-12-25\n");
  const measure = (options: Readonly<Record<string, string>>) =>
    runGate({
      root: folder.root,
      config: { source: "t.csv" },
      needs: ["freshness", "oldest_age"].flatMap((metric) =>
        ["when", "day"].map((column) => need(metric, { column }, options)),
      ),
      scratch: path.join(folder.root, "scratch"),
    });
  const byClock = await measure({});
  expect(byClock.notes.map(({ code }) => code)).toEqual(["data/as-of"]);
  const [, asOf] = /counted from (\S+), the clock/.exec(byClock.notes[0].message) ?? [];
  expect(Math.abs(Date.parse(asOf) - Date.now())).toBeLessThan(60_000);
  const again = await measure({ as_of: asOf });
  expect(again.notes).toEqual([]);
  const values = ({ measurements }: typeof again) =>
    measurements.map(({ candidate }) => (isMissing(candidate) ? candidate.code : candidate.value));
  expect(values(again)).toEqual(values(byClock));
  const now = Date.parse(asOf);
  const expected = [
    "2026-01-02T03:04:05.678Z",
    "2025-12-25T00:00:00Z",
    "2026-01-01T12:00:00Z",
    "2025-12-24T00:00:00Z",
  ];
  values(again).forEach((age, at) => {
    expect(age).toBeCloseTo((now - Date.parse(expected[at])) / 1000, 5);
  });
});

test.each<[string, readonly (string | null)[], string]>([
  ["a text that is no time", ["2026-01-01", "soon"], "data/wrong-type"],
  ["no values", [null, null], "data/wrong-type"],
])("%s is no answer", async (_, values, code) => {
  expect(await freshnessOf(values)).toBe(code);
});
