import type { DataConfig } from "../../../src/gates/data/config.ts";
import type { Options } from "../../../src/model/metric.ts";
import { need } from "../../gates/data/run-gate.ts";
import { measureTable } from "./measure-table.ts";

/** Metrics whose failing rows are named, what is said of the test tables, and of which rows where values are shown. */
export const FAILING_CASES: readonly (readonly [string, Options, what: RegExp, shown: string])[] = [
  ["violation_count", { condition: "id <> 5" }, /^1 of 120 rows of .* breaks `id <> 5`/, " (id=5)."],
  ["condition_count", { condition: "id <> 5" }, /^1 of 120 rows of .* does not meet `id <> 5`/, " (id=5)."],
  [
    "condition_count",
    { condition: "flag", where: "id = 1" },
    /^1 of 1 row of .* where `id = 1` /,
    " (id=1, flag=",
  ],
  [
    "orphan_count",
    { table: "other", columns: ["id"] },
    /^1 of 120 rows of .* has a key that .* has not/,
    " (id=1).",
  ],
  [
    "overlap_count",
    { table: "other", columns: ["id"], where: "id = 7" },
    /^1 of 1 row of .* where `id = 7` is in .*, too/,
    " (id=7).",
  ],
  [
    "time_overlap_count",
    { table: "other", columns: ["id"], where: "id = 7" },
    /^1 of 1 row of .* where `id = 7` is not later than the last row of /,
    " (id=7).",
  ],
  [
    "unmatched_count",
    { table: "other", key: ["id"], where: "id = 1" },
    /^1 of 1 row of .* where `id = 1` has a key that .* has not/,
    " (id=1).",
  ],
  [
    "mismatch_count",
    { table: "other", key: ["id"], columns: ["small"], where: "id = 2", tolerance: 1 },
    /^1 of 1 row of .* where `id = 2` differs from what .* has for its key/,
    " (id=2, small=",
  ],
  [
    "sql_rows",
    { query: "SELECT id, constant FROM {table} WHERE id = 7" },
    /^The query/,
    ": id=7, constant=4.",
  ],
  ["duplicate_count", { columns: ["constant"] }, /^119 of 120 rows of .* repeat /, "120 rows (constant=4)."],
  [
    "conflicting_label_count",
    { label: "id", columns: ["constant"] },
    /^120 of 120 rows of .* have twins with another label/,
    "120 rows (constant=4).",
  ],
];

/** What a gate on a server's tables says of failing rows. */
export async function failingRows(
  root: string,
  { id, url }: { readonly id: string; readonly url: string },
  [metric, options]: readonly [string, Options, ...unknown[]],
  more: Partial<DataConfig>,
): Promise<readonly string[]> {
  const on = (table: string) => ({ engine: id, connection: "ASSAY_URL", table });
  const { notes } = await measureTable({
    root,
    config: { source: on("assay_main"), tables: { other: on("assay_other") }, ...more },
    needs: [need(metric, {}, options)],
    secrets: { ASSAY_URL: url },
  });
  return notes.filter(({ code }) => code === "data/failing-rows").map(({ message }) => message);
}
