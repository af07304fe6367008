import path from "node:path";
import { expect, test } from "vitest";
import { isMissing } from "../../../src/model/estimate.ts";
import { TableFolder } from "../../engines/table-folder.ts";
import { need, runGate } from "./run-gate.ts";

/** Of which each row of the table gives more than any machine counts. */
const ENDLESS =
  "SELECT count(*) FROM {table}, range(1000000000) AS a, range(1000000000) AS b WHERE a.range = b.range + 1.5";

test("SQL of one's own that never ends takes no other value with it", async () => {
  using folder = new TableFolder();
  folder.write("t.csv", "id,amount\n1,10\n2,\n3,7\n");
  const start = performance.now();
  const { measurements } = await runGate({
    root: folder.root,
    config: { source: "t.csv" },
    needs: [
      need("row_count", {}, {}),
      need("null_count", { column: "amount" }, {}),
      need("sql_value", {}, { query: ENDLESS }),
      need("sql_rows", {}, { query: "SELECT * FROM {table} WHERE amount < 0" }),
    ],
    scratch: path.join(folder.root, "scratch"),
    seconds: 4,
  });
  const said = measurements.map(({ metric, candidate }) => [
    metric,
    isMissing(candidate) ? candidate.code : candidate.value,
  ]);
  expect(said).toEqual([
    ["row_count", 3],
    ["null_count", 1],
    ["sql_value", "data/out-of-time"],
    ["sql_rows", "data/out-of-time"],
  ]);
  expect(performance.now() - start).toBeLessThan(20_000);
});
