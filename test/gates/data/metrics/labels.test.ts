import path from "node:path";
import { expect, test } from "vitest";
import { TableFolder } from "../../../engines/table-folder.ts";
import { answerOf, need, runGate } from "../run-gate.ts";

test("values that the reference never has are new, and NULL is not", async () => {
  using folder = new TableFolder();
  folder.write("t.csv", "c,n\na,1\nd,2.0\n,3\nd,5\ne,1\n");
  folder.write("golden.csv", "c,n\na,1\nb,2\n,3\n");
  folder.write("empty.csv", "c,n\n");
  const run = (reference: string) =>
    runGate({
      root: folder.root,
      config: { source: "t.csv", reference },
      needs: ["new_value_rate", "new_value_count"].flatMap((id) => [
        need(id, { column: "c" }),
        need(id, { column: "n" }),
      ]),
      scratch: path.join(folder.root, "scratch"),
    });
  const evidence = await run("golden.csv");
  expect(answerOf(evidence, "new_value_rate", { column: "c" })).toBe(0.6);
  expect(answerOf(evidence, "new_value_count", { column: "c" })).toBe(2);
  expect(answerOf(evidence, "new_value_rate", { column: "n" })).toBe(0.2);
  expect(answerOf(evidence, "new_value_count", { column: "n" })).toBe(1);
  expect(answerOf(await run("empty.csv"), "new_value_rate", { column: "n" })).not.toBeTypeOf("number");
});

test("a row without a label contradicts none", async () => {
  using folder = new TableFolder();
  // pandas: frame.groupby("x", dropna=False)["label"].transform("nunique") > 1 holds for the three rows of `c`.
  folder.write("t.csv", "x,label\na,1\na,\nb,1\nb,1\nc,1\nc,2\nc,\n,1\n,\n");
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.csv" },
    needs: [need("conflicting_label_count", {}, { label: "label" })],
    scratch: path.join(folder.root, "scratch"),
  });
  expect(answerOf(evidence, "conflicting_label_count")).toBe(3);
});

test("a pattern looks at every column but the label", async () => {
  using folder = new TableFolder();
  const rows = Array.from({ length: 40 }, (_, at) => `${at},${at % 2},${at % 2 === 0 ? "even" : "odd"}`);
  folder.write("t.csv", `id,leak,label\n${rows.join("\n")}\n`);
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.csv" },
    needs: [need("label_power", { column: "*" }, { label: "label" })],
    scratch: path.join(folder.root, "scratch"),
  });
  expect(evidence.measurements.map(({ subject }) => subject.column)).toEqual(["id", "leak"]);
  expect(answerOf(evidence, "label_power", { column: "leak" })).toBe(1);
});
