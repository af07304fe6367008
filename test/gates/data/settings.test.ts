import path from "node:path";
import { expect, test } from "vitest";
import type { DataConfig } from "../../../src/gates/data/config.ts";
import { dataGate } from "../../../src/gates/data/index.ts";
import type { Need } from "../../../src/model/evidence.ts";
import { TableFolder } from "../../engines/table-folder.ts";
import { answerOf, need, runGate } from "./run-gate.ts";

const ROWS = 'id,age,city,score\n1,-1,NA,1.5\n2,40,,nan\n3,-1,Bonn,-1\n4,33,"N/A",-1.0\n';

async function measure(config: Partial<DataConfig>, needs: readonly Need[]) {
  using folder = new TableFolder();
  folder.write("t.csv", ROWS);
  folder.write("s.json", '{"required":["age"]}');
  return await runGate({
    root: folder.root,
    config: { source: { path: "t.csv", format: "csv" }, ...config },
    needs,
    scratch: path.join(folder.root, "scratch"),
  });
}

test("values that stand for NULL are NULL for every metric and for the schema", async () => {
  const missing = { age: [-1], "*": ["NA", "N/A", "NaN"], score: ["-1"] };
  const evidence = await measure({ missing_values: missing, schema: "s.json" }, [
    need("null_rate", { column: "age" }),
    need("min", { column: "age" }),
    need("null_count", { column: "city" }),
    need("null_count", { column: "score" }),
    need("null_count", { column: "id" }),
    need("mean", { column: "score" }),
    need("invalid_count"),
  ]);
  expect(answerOf(evidence, "null_rate", { column: "age" })).toBe(0.5);
  expect(answerOf(evidence, "min", { column: "age" })).toBe(33);
  // NA and N/A, and the empty cell that CSV reads as NULL.
  expect(answerOf(evidence, "null_count", { column: "city" })).toBe(3);
  // NaN, and -1 in both of its spellings.
  expect(answerOf(evidence, "null_count", { column: "score" })).toBe(3);
  expect(answerOf(evidence, "null_count", { column: "id" })).toBe(0);
  expect(answerOf(evidence, "mean", { column: "score" })).toBe(1.5);
  expect(answerOf(evidence, "invalid_count")).toBe(2);
});

test.each<[string, DataConfig["missing_values"], string]>([
  ["a column that is not there", { agee: [-1] }, "data/no-column"],
  ["a value that the column cannot hold", { age: ["unknown"] }, "data/wrong-type"],
])("%s among them is refused", async (_, missing, code) => {
  await expect(measure({ missing_values: missing }, [need("row_count")])).rejects.toMatchObject({ code });
});

test("a key of a column that is not there is refused, even where no row is shown", async () => {
  await expect(measure({ key: ["id", "nope"] }, [need("row_count")])).rejects.toMatchObject({
    code: "data/no-column",
    message: expect.stringContaining("`key` names a column that is not there"),
  });
});

test("a condition of the gate keeps its rows for every metric", async () => {
  const evidence = await measure({ where: "id > 1" }, [
    need("row_count"),
    need("null_count", { column: "city" }),
    need("distinct_count", { column: "age" }, { where: "age > 0" }),
  ]);
  expect(answerOf(evidence, "row_count")).toBe(3);
  expect(answerOf(evidence, "null_count", { column: "city" })).toBe(1);
  expect(answerOf(evidence, "distinct_count", { column: "age" })).toBe(2);
});

test("a condition of the gate that is none is refused before anything is measured", async () => {
  await expect(measure({ where: "id >" }, [need("row_count")])).rejects.toMatchObject({
    code: "data/condition",
  });
});

test("a table called `table` could not be reached by SQL, and is refused where it is named", () => {
  expect(() => dataGate.check?.({ source: "t.csv", tables: { table: "o.csv" } })).toThrow(
    /`\{table\}` is the gate's own/,
  );
  expect(() => dataGate.check?.({ source: "t.csv", tables: { tables: "o.csv" } })).not.toThrow();
});
