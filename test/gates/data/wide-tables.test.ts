import path from "node:path";
import { expect, test } from "vitest";
import { openDuckDb } from "../../../src/engines/duckdb.ts";
import type { FileEngine } from "../../../src/engines/engine.ts";
import { countWhere } from "../../../src/gates/data/aggregate.ts";
import { type ScanPart, scanAggregates } from "../../../src/gates/data/scan.ts";
import { exactly } from "../../../src/model/estimate.ts";
import { TableFolder } from "../../engines/table-folder.ts";
import { answerOf, need, runGate } from "./run-gate.ts";

/** Tells of each query before the real engine runs it. */
function watched(engine: FileEngine, tell: (sql: string) => void): FileEngine {
  return new Proxy(engine, {
    get(target, name) {
      if (name === "query")
        return (sql: string) => {
          tell(sql);
          return target.query(sql);
        };
      const value: unknown = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

test.each([
  [300, undefined],
  [300, 7],
])(
  "%j columns are asked about in queries of some hundred aggregates (slices: %j)",
  async (columns, slices) => {
    using folder = new TableFolder();
    const selected = Array.from({ length: columns }, (_, at) => `range % ${at + 2} AS c${at}`).join(", ");
    const file = await folder.parquet("t.parquet", `SELECT range % 7 AS g, ${selected} FROM range(70)`);
    const queries: string[] = [];
    const engine = await openDuckDb();
    try {
      const relation = await engine.relation(file);
      const table = { engine: watched(engine, (sql) => queries.push(sql)), relation, name: "t", inputs: [] };
      const parts = new Map<string, ScanPart>();
      for (let at = 0; at < columns; at++)
        for (const value of slices === undefined
          ? [undefined]
          : Array.from({ length: slices }, (_, one) => String(one)))
          parts.set(`${at} ${value ?? ""}`, {
            aggregates: { sum: `sum("c${at}")`, zeros: countWhere(`"c${at}" = 0`), most: `max("c${at}")` },
            conditions: [],
            ...(value === undefined ? {} : { slice: { name: `g=${value}`, column: "g", value } }),
            estimate: (values) => exactly(Number(values["sum"]) + Number(values["zeros"]) / 1000, 1),
          });
      const answers = await scanAggregates(table, parts);
      for (const at of [0, 1, 150, columns - 1])
        for (const group of slices === undefined ? [undefined] : [0, 6]) {
          const all = Array.from({ length: 70 }, (_, row) => row).filter(
            (row) => group === undefined || row % 7 === group,
          );
          const values = all.map((row) => row % (at + 2));
          const expected =
            values.reduce((sum, one) => sum + one, 0) + values.filter((one) => one === 0).length / 1000;
          expect(answers.get(`${at} ${group ?? ""}`)).toMatchObject({ value: expected });
        }
      const aggregates = queries.map((sql) => sql.split(" AS a").length - 1);
      expect(Math.max(...aggregates)).toBeLessThanOrEqual(401);
      expect(queries.length).toBe(3);
    } finally {
      await engine.close();
    }
  },
);

test("few columns are one query", async () => {
  using folder = new TableFolder();
  const file = await folder.parquet("t.parquet", "SELECT range AS a, range AS b FROM range(10)");
  const engine = await openDuckDb();
  const queries: string[] = [];
  try {
    const relation = await engine.relation(file);
    const table = { engine: watched(engine, (sql) => queries.push(sql)), relation, name: "t", inputs: [] };
    const part = (sql: string): ScanPart => {
      return { aggregates: { sql }, conditions: [], estimate: ({ sql: value }) => exactly(Number(value), 1) };
    };
    await scanAggregates(
      table,
      new Map([
        ["a", part("sum(a)")],
        ["b", part("max(b)")],
      ]),
    );
    expect(queries).toHaveLength(1);
  } finally {
    await engine.close();
  }
});

test.each([3, 9])("of a slice without rows the same is said among %i slices", async (values) => {
  using folder = new TableFolder();
  const rows = Array.from({ length: values }, (_, at) => `${at},1`).join("\n");
  folder.write("t.csv", `k,v\n${rows}\n`);
  const slice = "k=*";
  const where = { where: "k <> 1" };
  const evidence = await runGate({
    root: folder.root,
    config: { source: "t.csv" },
    needs: [
      need("row_count", { slice: "k=99" }, where),
      need("row_count", { slice }, where),
      need("mean", { column: "v", slice: "k=99" }),
      need("mean", { column: "v", slice }),
    ],
    scratch: path.join(folder.root, "scratch"),
  });
  expect(answerOf(evidence, "row_count", { slice: "k=1" })).toBe(0);
  expect(answerOf(evidence, "row_count", { slice: "k=99" })).toBe(0);
  expect(answerOf(evidence, "mean", { column: "v", slice: "k=99" })).toBe("metric/no-samples");
});
