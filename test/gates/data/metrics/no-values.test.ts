import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isMissing } from "../../../../src/model/estimate.ts";
import type { Need } from "../../../../src/model/evidence.ts";
import { writeFiles } from "../../../engines/servers/fill.ts";
import { everyMetricOfNothing, everyMetricOnce } from "../../../engines/servers/parity-cases.ts";
import { TABLES } from "../../../engines/servers/tables.ts";
import { need, runGate } from "../run-gate.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "assay-no-values-"));

beforeAll(async () => {
  await writeFiles(root);
  const names = TABLES[0].columns.map(([name]) => name);
  const properties = Object.fromEntries(names.map((name) => [name, { maximum: 5, maxLength: 3 }]));
  writeFileSync(path.join(root, "rows.schema.json"), JSON.stringify({ type: "object", properties }));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** What each metric says, all columns and options of it together: values, and codes of why there is none. */
async function answers(source: string, other: string, needs: readonly Need[]) {
  const { measurements } = await runGate({
    root,
    config: {
      source: `${source}.parquet`,
      schema: "rows.schema.json",
      reference: `${other}.parquet`,
      tables: { other: `${other}.parquet`, reference: `${other}.parquet` },
    },
    needs,
    scratch: path.join(root, "scratch"),
  });
  const said = new Map<string, Set<number | string>>();
  for (const { metric, candidate } of measurements) {
    const all = said.get(metric) ?? new Set();
    said.set(metric, all.add(isMissing(candidate) ? candidate.code : candidate.value));
  }
  return said;
}

const DISTANCES = [
  ...["drift", "psi", "jensen_shannon", "hellinger", "kl", "l_infinity", "cramers_v", "ks", "wasserstein"],
  ...["energy", "chi_square", "chi_square_p_value", "ks_p_value"],
];

/** Metrics that say something of rows without values, and why that is evidence. */
const OF_ROWS: Readonly<Record<string, readonly string[]>> = {
  "the rows are what is counted": ["row_count", "row_count_difference", "row_count_ratio"],
  "the columns are there without any row": [
    ...["column_count", "missing_columns", "unexpected_columns", "misplaced_columns", "wrong_types"],
    "schema_changes",
  ],
  "that there is no value is what is asked": ["null_rate", "null_count"],
  "NULL equals NULL, so that these rows are the same": ["duplicate_rate", "duplicate_count"],
  "the SQL is the user's": ["sql_value", "sql_rows"],
  "the condition says what it is where a column is NULL": ["condition_rate"],
  "NULL is a category of a distribution": DISTANCES,
};

test("rows without a value are no evidence", async () => {
  const said = await answers("assay_null", "assay_reference", everyMetricOfNothing());
  const withValues = [...said].filter(([, all]) => [...all].some((one) => typeof one === "number"));
  expect(withValues.map(([metric]) => metric).toSorted()).toEqual(Object.values(OF_ROWS).flat().toSorted());
  expect([...(said.get("null_rate") ?? [])]).toEqual([1]);
  // A share of one distribution and none of the other lies far apart, and passes nothing.
  const drifts = [...(said.get("drift") ?? [])].filter((one) => typeof one === "number");
  expect(Math.min(...drifts)).toBeGreaterThan(0.5);
});

const ACROSS = ["orphan", "overlap", "time_overlap", "new_value", "unmatched", "mismatch"];

test.each([
  // A key of a table that is looked for in one without rows is an orphan, and fails as such.
  ["assay_empty", ["orphan_count", "orphan_rate", "unmatched_count", "unmatched_rate"]],
  ["assay_null", ["orphan_count", "orphan_rate"]],
])("%s is nothing to compare with", async (other, expected) => {
  const needs = everyMetricOnce().filter(({ metric }) =>
    ACROSS.some((stem) => metric === `${stem}_rate` || metric === `${stem}_count`),
  );
  const said = await answers("assay_main", other, needs);
  expect(said.size).toBe(2 * ACROSS.length);
  const withValues = [...said].filter(([, all]) => [...all].some((one) => typeof one === "number"));
  expect(withValues.map(([metric]) => metric).toSorted()).toEqual(expected);
  for (const [, all] of withValues) expect(Math.min(...[...all].map(Number))).toBeGreaterThan(0.5);
});

test("a feature without values, a label without values and one of one class", async () => {
  const said = await answers("assay_main", "assay_reference", [
    need("label_power", { column: "nothing" }, { label: "label" }),
    need("class_balance", { column: "constant" }),
    need("conflicting_label_rate", {}, { label: "nothing", columns: ["flag"] }),
    need("conflicting_label_count", {}, { label: "label", columns: ["nothing"] }),
    need("mismatch_rate", {}, { table: "other", key: ["id"], columns: ["nothing"] }),
    need("mismatch_count", {}, { table: "other", key: TABLES[0].columns.map(([name]) => name) }),
  ]);
  expect(Object.fromEntries([...said].map(([metric, all]) => [metric, [...all]]))).toEqual({
    label_power: ["metric/no-samples"],
    class_balance: ["data/one-value"],
    conflicting_label_rate: ["metric/no-samples"],
    conflicting_label_count: ["metric/no-samples"],
    mismatch_rate: ["metric/no-samples"],
    mismatch_count: ["data/no-column"],
  });
});

test("a column with some values is judged by all of its rows", async () => {
  const column = { column: "odd" };
  const [{ rows }] = TABLES;
  const values = rows.map((cells) => cells[5]);
  const below = rows.filter((cells) => Number(cells[2]) < 0 && cells[2] !== null).length;
  const said = await answers("assay_main", "assay_reference", [
    need("negative_rate", { column: "small" }),
    need("unexpected_rate", { column: "label" }, { expected: ["red", "green"] }),
    need("violation_count", {}, { condition: "label <> 'red'" }),
    need("not_finite_count", column),
  ]);
  const labels = rows.map((cells) => cells[8]);
  expect(Object.fromEntries([...said].map(([metric, all]) => [metric, [...all]]))).toEqual({
    negative_rate: [below / rows.length],
    unexpected_rate: [labels.filter((one) => one === "blue").length / rows.length],
    violation_count: [labels.filter((one) => one === "red").length],
    not_finite_count: [values.filter((one) => /NaN|Infinity/.test(String(one))).length],
  });
});
