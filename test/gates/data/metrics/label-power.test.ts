import { expect, test } from "vitest";
import { openDuckDb } from "../../../../src/engines/duckdb.ts";
import type { Engine } from "../../../../src/engines/engine.ts";
import { labelPower } from "../../../../src/gates/data/metrics/labels/predictive-power.ts";
import { isMissing } from "../../../../src/model/estimate.ts";
import { TableFolder } from "../../../engines/table-folder.ts";

const ROWS = 20_000;

/** What the metric says of a column, and how many rows left the engine for it. */
async function powerOf(sql: string, name: string) {
  using folder = new TableFolder();
  const file = await folder.parquet("t.parquet", sql);
  const engine = await openDuckDb();
  let rows = 0;
  const counting: Engine = {
    dialect: engine.dialect,
    query: async (asked) => {
      const found = await engine.query(asked);
      rows += found.length;
      return found;
    },
    batches: (asked, size) => engine.batches(asked, size),
    close: () => engine.close(),
  };
  try {
    const relation = await engine.relation(file);
    const none = () => Promise.reject(new Error("nothing else is asked for"));
    const answer = await labelPower.measure({
      table: { engine: counting, relation, name: "t.parquet", inputs: [] },
      column: relation.columns.find((one) => one.name === name),
      options: { label: "label" },
      reference: none,
      referenceProfile: none,
      other: none,
      location: none,
      validity: none,
      note: () => undefined,
      failing: () => undefined,
    });
    return { value: isMissing(answer) ? answer.code : answer.value, rows };
  } finally {
    await engine.close();
  }
}

test("as many values as there are rows stay in the engine", async () => {
  // Every second row is `a`; of two rows with one key both have the same label.
  const sql = `SELECT 'id' || range AS id, 'key' || CAST(floor(range / 2) AS BIGINT) AS pair, CASE WHEN floor(range / 2) % 2 = 0 THEN 'a' ELSE 'b' END AS label FROM range(${ROWS})`;
  const ids = await powerOf(sql, "id");
  expect(ids.value).toBe(0);
  expect(ids.rows).toBeLessThan(50);
  const pairs = await powerOf(sql, "pair");
  expect(pairs.value).toBe(1);
  expect(pairs.rows).toBeLessThan(50);
});
