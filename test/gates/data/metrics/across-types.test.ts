import path from "node:path";
import { expect, test } from "vitest";
import type { SourceConfig } from "../../../../src/gates/data/config.ts";
import { isMissing } from "../../../../src/model/estimate.ts";
import type { Need } from "../../../../src/model/evidence.ts";
import { TableFolder } from "../../../engines/table-folder.ts";
import { need, runGate } from "../run-gate.ts";

async function measure(tables: Readonly<Record<"here" | "there", SourceConfig>>, folder: TableFolder) {
  const of = (key: string): readonly Need[] => [
    need("orphan_count", {}, { table: "there", columns: [key] }),
    need("overlap_count", {}, { table: "there", columns: [key] }),
    need("unmatched_count", {}, { table: "there", key: [key] }),
    need("mismatch_count", {}, { table: "there", key: ["id"], columns: [key] }),
  ];
  const { measurements, notes } = await runGate({
    root: folder.root,
    config: { source: tables.here, tables: { there: tables.there } },
    needs: of("k"),
    scratch: path.join(folder.root, "scratch"),
  });
  const values = measurements.map(({ candidate }) =>
    isMissing(candidate) ? candidate.code : candidate.value,
  );
  return { values, notes: notes.map(({ message }) => message) };
}

const TIMES = ["1969-12-31T23:59:59.999999", "2024-01-01T00:00:00.000001", "9999-12-31T23:59:59.999999"];

test("a moment is the same whatever type the time has, to the microsecond", async () => {
  using folder = new TableFolder();
  folder.write("here.csv", `id,k\n${TIMES.map((time, at) => `${at},${time}`).join("\n")}\n`);
  folder.write("there.csv", `id,k\n${TIMES.map((time, at) => `${at},${time}Z`).join("\n")}\n`);
  // In the year 9999 doubles of seconds are 30 microseconds apart.
  const near = TIMES.map((time) => time.replace(/999999$/, "999998").replace(/000001$/, "000000"));
  folder.write("near.csv", `id,k\n${near.map((time, at) => `${at},${time}Z`).join("\n")}\n`);
  const here = { path: "here.csv", types: { k: "timestamp" } };
  const zoned = (name: string) => ({ path: name, types: { k: "timestamptz" } });
  expect((await measure({ here, there: zoned("there.csv") }, folder)).values).toEqual([0, 3, 0, 0]);
  expect((await measure({ here, there: zoned("near.csv") }, folder)).values).toEqual([3, 0, 6, 3]);
});

test("a time of day is no moment of the first of January 1970", async () => {
  using folder = new TableFolder();
  await folder.parquet("here.parquet", "SELECT 1 AS id, TIME '00:00:10' AS k");
  await folder.parquet("there.parquet", "SELECT 1 AS id, TIMESTAMP '1970-01-01 00:00:10' AS k");
  const { values } = await measure({ here: "here.parquet", there: "there.parquet" }, folder);
  expect(values).toEqual(Array.from({ length: 4 }, () => "data/wrong-type"));
});

test("whole numbers beside booleans keep their last digit", async () => {
  using folder = new TableFolder();
  await folder.parquet("here.parquet", "SELECT * FROM (VALUES (1, true), (2, false)) AS t (id, k)");
  const wide = "SELECT id, CAST(k AS BIGINT) AS k FROM";
  await folder.parquet(
    "there.parquet",
    `${wide} (VALUES (1, 1), (2, 9007199254740992), (3, 9007199254740993)) AS t (id, k)`,
  );
  const { values } = await measure({ here: "here.parquet", there: "there.parquet" }, folder);
  expect(values).toEqual([1, 1, 3, 1]);
});

test("the first rows that count are the first of the file, whatever a join does to their order", async () => {
  using folder = new TableFolder();
  await folder.parquet("here.parquet", "SELECT i AS id, (i * 7919) % 100 AS k FROM range(1, 100) AS r (i)");
  await folder.parquet("there.parquet", "SELECT i AS id, i AS k FROM range(50, 20000) AS r (i)");
  const rowsWhere = (counts: (k: number) => boolean) =>
    Array.from({ length: 99 }, (_, at) => at + 1)
      .filter((row) => counts((row * 7919) % 100))
      .slice(0, 5)
      .map((row) => `row ${row}`)
      .join("; ");
  const { values, notes } = await measure({ here: "here.parquet", there: "there.parquet" }, folder);
  expect(values.slice(0, 3)).toEqual([49, 50, 49 + 19_900]);
  expect(notes[0]).toContain(`the first: ${rowsWhere((k) => k < 50)}.`);
  expect(notes[1]).toContain(`the first: ${rowsWhere((k) => k >= 50)}.`);
  expect(notes[2]).toContain(`the first: ${rowsWhere((k) => k < 50)}.`);
  expect(notes[3]).toContain("the first: row 51; row 52; row 53; row 54; row 55.");
});
