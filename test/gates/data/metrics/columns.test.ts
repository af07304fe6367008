import path from "node:path";
import { expect, test } from "vitest";
import { TableFolder } from "../../../engines/table-folder.ts";
import { answerOf, need, runGate, treeOf } from "../run-gate.ts";

const ROWS = "id,name,amount,when\n1,a,1.5,2026-01-01\n2,b,2.5,2026-01-02\n";

test("names, order and types of columns are counted, and named in notes", async () => {
  using folder = new TableFolder();
  folder.write("t.csv", ROWS);
  const { measurements, notes } = await runGate({
    root: folder.root,
    config: { source: "t.csv" },
    needs: [
      need("column_count"),
      need("missing_columns", {}, { columns: ["id", "city", "Name"] }),
      need("unexpected_columns", {}, { columns: ["id", "name"] }),
      need("misplaced_columns", {}, { columns: ["name", "id", "gone", "amount", "when"] }),
      need("misplaced_columns", {}, { columns: ["id", "when"] }),
      need("wrong_types", {}, { types: { id: "integer", name: "text", amount: "number", when: "text" } }),
      need("wrong_types", {}, { types: { id: "number", name: "integer", amount: "double", gone: "text" } }),
    ],
    scratch: path.join(folder.root, "scratch"),
  });
  const values = measurements.map(({ candidate }) =>
    "value" in candidate ? candidate.value : candidate.code,
  );
  expect(values).toEqual([4, 2, 2, 2, 0, 0, 2]);
  expect(notes.map(({ message }) => message)).toEqual([
    "missing_columns of `t.csv`: `city`, `Name` are not there.",
    "unexpected_columns of `t.csv`: `amount`, `when` are not expected.",
    "misplaced_columns of `t.csv`: `id`, `name` are out of order.",
    "wrong_types of `t.csv`: `name` (VARCHAR), `gone` (not there) are of another type.",
  ]);
});

test("columns are compared with the reference and with the base", async () => {
  using folder = new TableFolder();
  folder.write("now/t.csv", ROWS);
  folder.write("now/golden.csv", "id,name,amount,gone\n1,a,1,x\n");
  folder.write("before/t.csv", ROWS);
  const run = (reference: { reference?: string }) =>
    runGate({
      root: path.join(folder.root, "now"),
      baseline: treeOf(path.join(folder.root, "before"), "main"),
      config: { source: "t.csv", ...reference },
      needs: [need("schema_changes", {}, {}, "baseline")],
      scratch: path.join(folder.root, "scratch"),
    });
  const evidence = await run({ reference: "golden.csv" });
  expect(answerOf(evidence, "schema_changes")).toBe(3);
  expect(evidence.notes[0].message).toBe(
    "The columns of `t.csv` are not those of `golden.csv`: `when` is new, `gone` is gone, `amount` was BIGINT and is DOUBLE.",
  );
  expect(answerOf(await run({}), "schema_changes")).toBe(0);
});
