import { expect, test } from "vitest";
import type { WrittenConfig } from "../../../../src/gates/evaluation/config.ts";
import { evaluationGate } from "../../../../src/gates/evaluation/index.ts";
import { placeTables } from "../../../../src/gates/evaluation/pushdown/placed.ts";
import { AssayError } from "../../../../src/model/error.ts";

const on = (table: string, connection = "WAREHOUSE_URL", engine = "postgres") => ({
  engine,
  connection,
  table,
});
const COMMON = { task: "regression", label: "y", key: "id" } as const;

test("files stay paths, and nothing says where to compute", () => {
  const written: WrittenConfig = { ...COMMON, predictions: "p.csv", data: "d.csv", champion: "c.csv" };
  expect(placeTables(written)).toEqual({ config: written, files: {} });
});

test("tables of one server are computed where they lie", () => {
  const tables = { predictions: on("said"), data: on("truth"), champion: on("other") };
  expect(placeTables({ ...COMMON, ...tables })).toEqual({
    config: { ...COMMON, predictions: "said", data: "truth", champion: "other", compute: "sql" },
    onServer: tables,
    files: {},
  });
  const read = { path: "p.csv", csv: { delimiter: ";" } };
  expect(placeTables({ ...COMMON, predictions: read, data: "d.csv" })).toEqual({
    config: { ...COMMON, predictions: "p.csv", data: "d.csv" },
    files: { predictions: read },
  });
  expect(placeTables({ ...COMMON, predictions: on("said") }).onServer).toEqual({ predictions: on("said") });
});

test.each<readonly [string, Partial<WrittenConfig>, RegExp]>([
  ["data in a file", { predictions: on("a"), data: "d.csv" }, /`data` does not lie there/],
  ["a champion in a file", { predictions: on("a"), champion: "c.csv" }, /`champion` does not lie there/],
  ["another server", { predictions: on("a"), data: on("b", "ASSAY_OTHER") }, /no query can join/],
  [
    "another kind of server",
    { predictions: on("a"), data: on("b", "WAREHOUSE_URL", "trino") },
    /no query can join/,
  ],
  ["predictions in a file", { predictions: "p.csv", data: on("b") }, /`predictions` is a file/],
  ["a model to feed", { model: "m.onnx", data: on("b") }, /a `model` to feed/],
  ["no predictions", { champion: on("b") }, /no `predictions` beside it/],
  ["rows in memory", { predictions: on("a"), compute: "memory" }, /compute: memory/],
  ["a command that writes", { predictions: on("a"), command: "python score.py" }, /`command` writes a file/],
  ["a setting that needs rows", { predictions: on("a"), repeats: ["r.csv"] }, /rows one by one/],
])("%s is refused", (_name, settings, said) => {
  const check = () => evaluationGate.check?.({ ...COMMON, ...settings });
  expect(check).toThrow(AssayError);
  expect(check).toThrow(said);
});

test("the gate asks for the variables of its tables, and no others", () => {
  const asked = evaluationGate.secrets?.({ ...COMMON, predictions: on("a"), champion: on("b") });
  expect(asked).toEqual(["WAREHOUSE_URL"]);
  expect(evaluationGate.secrets?.({ ...COMMON, predictions: "p.csv" })).toEqual([]);
});
