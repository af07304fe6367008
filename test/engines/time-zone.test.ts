import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { answerOf, need, runGate } from "../gates/data/run-gate.ts";
import { TableFolder } from "./table-folder.ts";

const own = process.env["TZ"];
// DuckDB asks for it when it starts.
process.env["TZ"] = "America/New_York";
afterAll(() => {
  if (own === undefined) delete process.env["TZ"];
  else process.env["TZ"] = own;
});

test("times mean the same whatever zone the machine is in", async () => {
  using folder = new TableFolder();
  folder.write("t.csv", "t,z\n2024-01-01,2024-01-01 06:00:00\n2024-01-02T00:00:00Z,2024-01-02 06:00:00\n");
  const evidence = await runGate({
    root: folder.root,
    config: { source: { path: "t.csv", types: { z: "timestamptz" } } },
    needs: [
      need("oldest_age", { column: "t" }, { as_of: "2024-01-03T00:00:00Z" }),
      need("oldest_age", { column: "z" }, { as_of: "2024-01-03T00:00:00Z" }),
      need("largest_gap", { column: "t" }),
      need("value_count", { column: "z" }, { value: "2024-01-01T06:00:00Z" }),
      need(
        "condition_count",
        {},
        { condition: "CAST(t AS TIMESTAMPTZ) < TIMESTAMPTZ '2024-01-01 01:00:00Z'" },
      ),
    ],
    scratch: path.join(folder.root, "scratch"),
  });
  expect(answerOf(evidence, "oldest_age", { column: "t" })).toBe(2 * 86_400);
  expect(answerOf(evidence, "oldest_age", { column: "z" })).toBe(2 * 86_400 - 6 * 3600);
  expect(answerOf(evidence, "largest_gap", { column: "t" })).toBe(86_400);
  expect(answerOf(evidence, "value_count", { column: "z" })).toBe(1);
  expect(answerOf(evidence, "condition_count")).toBe(1);
});
