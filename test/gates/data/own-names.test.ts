import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isMissing } from "../../../src/model/estimate.ts";
import { writeFiles } from "../../engines/servers/fill.ts";
import { everyMetric } from "../../engines/servers/parity-cases.ts";
import {
  ofAnyNames,
  RENAMINGS,
  type Renaming,
  renamedNeed,
  renamedTables,
  renamingFrom,
} from "../../engines/servers/renamed.ts";
import { runGate } from "./run-gate.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "assay-names-"));
/** Queries of subqueries, in which names of columns and our own stand side by side. */
const NESTED =
  /^(conflict|duplicate|mismatch|unmatched|overlap|orphan|new_value|label_power|unsorted|mutual)/;
const needs = ofAnyNames(everyMetric()).filter(
  ({ metric, subjects: { column } }) =>
    NESTED.test(metric) && [undefined, "price"].includes(column as string),
);
const tablesOf = (renaming: Renaming, ending: string) =>
  renamedTables(renaming, ending).filter(({ name }) => /_(main|reference|other)/.test(name));
/** So many columns further, so that each name comes to stand in most places. */
const STEP = 3;
const places = Array.from({ length: Math.ceil(RENAMINGS / STEP) }, (_, at) => at * STEP);

async function measure(renaming: Renaming, ending: string): Promise<readonly string[]> {
  const table = (name: string) => `assay_${name}${ending}.parquet`;
  const evidence = await runGate({
    root,
    config: {
      source: table("main"),
      reference: table("reference"),
      tables: { other: table("other"), reference: table("reference") },
    },
    needs: needs.map((one) => renamedNeed(one, renaming)),
    scratch: path.join(root, `scratch${ending}`),
  });
  return evidence.measurements.map(({ metric, candidate }) =>
    [metric, isMissing(candidate) ? candidate.code : candidate.value].join(" "),
  );
}

beforeAll(async () => {
  const renamed = places.flatMap((place) => tablesOf(renamingFrom(place), `_${place}`));
  await writeFiles(root, [...tablesOf(new Map(), ""), ...renamed]);
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test("columns may have the names that our own SQL gives", async () => {
  const expected = await measure(new Map(), "");
  expect(expected.length).toBeGreaterThan(30);
  for (const place of places) {
    const renaming = renamingFrom(place);
    expect([[...renaming], await measure(renaming, `_${place}`)]).toEqual([[...renaming], expected]);
  }
});
