import path from "node:path";
import { expect, test } from "vitest";
import { TableFolder } from "../../../engines/table-folder.ts";
import { answerOf, need, runGate } from "../run-gate.ts";

// pandas 3: (pandas.Series(values).dropna().diff() < 0).sum() and the number of steps; > 0 and <= 0 alike.
test.each([
  [[1, Number.NaN, 2, 3], {}, 0, 2],
  [[3, Number.NaN, 2, 1], { order: "decreasing" }, 0, 2],
  [[1, Number.NaN, 1, 2], { strict: true }, 1, 2],
  [[2, Number.NaN, 1, Number.NaN, 3], {}, 1, 2],
])("NaN has no place in an order: %j %j", async (values, options, wrong, steps) => {
  using folder = new TableFolder();
  const rows = values.map((value, at) => `(${at}, CAST('${value}' AS DOUBLE))`).join(", ");
  await folder.parquet("t.parquet", `SELECT v FROM (VALUES ${rows}) AS t(i, v) ORDER BY i`);
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.parquet" },
    needs: [
      need("unsorted_count", { column: "v" }, options),
      need("unsorted_rate", { column: "v" }, options),
    ],
    scratch: path.join(folder.root, "scratch"),
  });
  expect(answerOf(evidence, "unsorted_count", { column: "v" })).toBe(wrong);
  expect(answerOf(evidence, "unsorted_rate", { column: "v" })).toBe(wrong / steps);
});
