import path from "node:path";
import { expect, test } from "vitest";
import type { DataConfig } from "../../src/gates/data/config.ts";
import { isMissing } from "../../src/model/estimate.ts";
import { need, runGate } from "../gates/data/run-gate.ts";
import { TableFolder } from "./table-folder.ts";

const UPPER = "8F3B4C1E-1111-4222-8333-123456789ABC";
const COLUMNS = `SELECT 'abc'::BLOB AS b, '${UPPER}'::UUID AS u, INTERVAL 3 DAYS AS i, 'xyz' AS t`;

async function answers(source: string, folder: TableFolder, column: string, metrics: readonly string[]) {
  const { measurements } = await runGate({
    root: folder.root,
    config: { source, reference: source } as DataConfig,
    needs: metrics.map((metric) => need(metric, { column })),
    scratch: path.join(folder.root, "scratch"),
  });
  return measurements.map(({ metric, subject, candidate }) => [
    metric,
    subject.column,
    isMissing(candidate) ? candidate.code : candidate.value,
  ]);
}

test("bytes are texts with escapes for whatever looks at a column", async () => {
  using folder = new TableFolder();
  await folder.parquet("a.parquet", "SELECT unnest(['abc'::BLOB, '\\xAB'::BLOB]) AS b");
  const metrics = ["null_rate", "distinct_count", "max_length", "blank_rate", "psi"];
  expect(await answers("a.parquet", folder, "b", metrics)).toEqual([
    ["null_rate", "b", 0],
    ["distinct_count", "b", 2],
    ["max_length", "b", 4],
    ["blank_rate", "b", 0],
    ["psi", "b", 0],
  ]);
});

test("bytes, identifiers and intervals of Parquet are the texts that they are written with", async () => {
  using folder = new TableFolder();
  await folder.parquet("a.parquet", COLUMNS);
  expect(await answers("a.parquet", folder, "*", ["max_length"])).toEqual([
    ["max_length", "b", 3],
    ["max_length", "u", 36],
    ["max_length", "i", 6],
    ["max_length", "t", 3],
  ]);
});

test("identifiers of JSON stay the texts that they are", async () => {
  using folder = new TableFolder();
  folder.write("a.jsonl", `{"u":"${UPPER}"}\n{"u":"${UPPER.toLowerCase()}"}\n`);
  expect(await answers("a.jsonl", folder, "u", ["distinct_count", "max_length"])).toEqual([
    ["distinct_count", "u", 2],
    ["max_length", "u", 36],
  ]);
});
