import path from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { expect, test } from "vitest";
import { openDuckDb } from "../../../src/engines/duckdb.ts";
import { extremesOf } from "../../../src/gates/data/extremes.ts";
import { TableFolder } from "../../engines/table-folder.ts";
import { need, runGate, treeOf } from "./run-gate.ts";

const ROWS = `
  SELECT CAST(range AS BIGINT) AS dense, CAST(range % 7 - 3 AS TINYINT) AS few,
    CASE WHEN range % 3 = 0 THEN NULL ELSE CAST(range * 1000000007 AS BIGINT) END AS sparse,
    CAST(NULL AS INTEGER) AS empty, CAST(18446744073709551615 - range % 5 AS UBIGINT) AS large,
    CAST(range % 2 * 9007199254740993 AS HUGEINT) AS huge, CAST(range % 4 AS DOUBLE) AS number
  FROM range(2000)`;
const COLUMNS = ["dense", "few", "sparse", "empty", "large", "huge", "number"];

async function parquet(folder: TableFolder): Promise<void> {
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`COPY (${ROWS}) TO '${path.join(folder.root, "t.parquet")}' (FORMAT parquet)`);
  await connection.run(`COPY (${ROWS}) TO '${path.join(folder.root, "t.csv")}' (FORMAT csv)`);
  connection.closeSync();
  instance.closeSync();
}

test("different integers that are counted as bits are as many as keys", async () => {
  using folder = new TableFolder();
  await parquet(folder);
  const none = "metric/no-samples";
  // len(set(...)) of the rows above, of all and of those with few > 0.
  const expected = { dense: 2000, few: 7, sparse: 1333, empty: none, large: 5, huge: 2, number: 4 };
  const above = { dense: 856, few: 3, sparse: 571, empty: none, large: 5, huge: 2, number: 4 };
  for (const source of ["t.parquet", "t.csv"]) {
    // Beyond 64 bits a CSV column is read as doubles.
    const columns = COLUMNS.filter((column) => source === "t.parquet" || column !== "large");
    const of = (counts: Readonly<Record<string, number | string>>) => columns.map((column) => counts[column]);
    const { measurements } = await runGate({
      root: folder.root,
      config: { source },
      needs: [
        ...columns.map((column) => need("distinct_count", { column })),
        ...columns.map((column) => need("distinct_count", { column }, { where: "few > 0" })),
        ...["few=1", "few=2"].map((slice) => need("distinct_count", { column: "dense", slice })),
      ],
      scratch: path.join(folder.root, "scratch"),
    });
    const values = measurements.map(({ candidate }) =>
      "value" in candidate ? candidate.value : candidate.code,
    );
    expect([source, values]).toEqual([source, [...of(expected), ...of(above), 286, 285]]);
  }
});

test("only a file that knows its extremes is asked, and only for integers that lie near one another", async () => {
  using folder = new TableFolder();
  await parquet(folder);
  const engine = await openDuckDb();
  const parts = [
    {
      aggregates: Object.fromEntries(
        COLUMNS.map((name) => [name, { distinct: `"${name}"`, whole: name !== "number" }]),
      ),
    },
  ];
  const tree = treeOf(folder.root);
  const of = async (file: string) => {
    const relation = await engine.relation(await tree.open(file));
    return [...(await extremesOf({ engine, relation, name: file, inputs: [] }, parts)).keys()];
  };
  expect(await of("t.parquet")).toEqual(['"dense"', '"few"', '"large"']);
  expect(await of("t.csv")).toEqual([]);
  await engine.close();
});
