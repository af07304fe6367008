import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { assayIn } from "./command-line.ts";

const folder = mkdtempSync(path.join(os.tmpdir(), "assay-named-slices-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ROWS = Array.from({ length: 82 }, (_, row) => {
  const city = row < 2 ? "Tiny" : row % 2 === 0 ? "Oslo" : "Rome";
  return `${row % 4 < 2 ? 1 : 0},${row % 5 === 0 ? 0.4 : row % 4 < 2 ? 0.9 : 0.1},${city}`;
});

test("what only a rule by its name misses is no slice of the rules over all", async () => {
  writeFileSync(path.join(folder, "p.csv"), `y,score,city\n${ROWS.join("\n")}\n`);
  const gate = (compute: string) => `
    kind: evaluation
    predictions: p.csv
    task: binary-classification
    label: "y"
    score: score
    small_slices: skip
    compute: ${compute}
    rules:
      - { metric: accuracy, slice: "city=*", min: 0.1 }
      - { metric: accuracy, slice: "city=*", max_gap: 0.9 }
      - { metric: accuracy, slice: "city=Nowhere", min: 0.1 }
      - { metric: accuracy, slice: "city=Tiny", min: 0.1 }
`;
  writeFileSync(
    path.join(folder, "assay.yml"),
    `version: 1\ngates:\n  memory:${gate("memory")}  sql:${gate("sql")}`,
  );
  expect((await assayIn(folder, "run")).exitCode).toBe(3);
  const report: Report = JSON.parse(readFileSync(path.join(folder, ".assay/report.json"), "utf8"));
  for (const { checks } of report.gates)
    expect(checks.map(({ subject, status, code }) => [subject.slice, status, code])).toEqual([
      ["city=Oslo", "pass", "rule/held"],
      ["city=Rome", "pass", "rule/held"],
      ["city=*", "pass", "rule/held"],
      ["city=Nowhere", "error", "evaluation/slice-empty"],
      ["city=Tiny", "error", "evaluation/slice-too-small"],
    ]);
});
