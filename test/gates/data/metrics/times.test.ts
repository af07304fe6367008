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

test.each<[string, readonly (string | null)[], string]>([
  ["a text that is no time", ["2026-01-01", "soon"], "data/wrong-type"],
  ["no values", [null, null], "data/wrong-type"],
])("%s is no answer", async (_, values, code) => {
  expect(await freshnessOf(values)).toBe(code);
});
