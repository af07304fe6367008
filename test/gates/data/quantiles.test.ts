import { expect, test } from "vitest";
import { openDuckDb } from "../../../src/engines/duckdb.ts";
import type { Engine } from "../../../src/engines/engine.ts";
import type { Quantile } from "../../../src/gates/data/aggregate.ts";
import { keyOf, type Limits, largeQuantiles, quantilesSql } from "../../../src/gates/data/quantiles.ts";
import type { DataTable } from "../../../src/gates/data/table.ts";

const ROWS = 3000;
/** Columns in which quantiles have been wrong: ties, gaps, ends of the line, values that share a double. */
const COLUMNS: Readonly<Record<string, string>> = {
  even: "hash(i, 'even') / 18446744073709551615.0",
  skewed: "exp(30 * (hash(i, 'skewed') / 18446744073709551615.0))",
  cents: "CAST(hash(i, 'cents') % 100000 AS DECIMAL(18, 2)) / 100",
  halves:
    "CASE WHEN hash(i, 'halves') % 2 = 0 THEN 0.0 ELSE CAST(hash(i, 'half') % 1000 AS INTEGER) - 500 END",
  few: "CAST(hash(i, 'few') % 3 AS INTEGER)",
  one: "42",
  none: "CAST(NULL AS DOUBLE)",
  rare: "CASE WHEN i % 997 = 0 THEN i / 7 END",
  sorted: "i * 0.1",
  endless:
    "CASE hash(i, 'endless') % 5 WHEN 0 THEN 'Infinity'::DOUBLE WHEN 1 THEN '-Infinity'::DOUBLE ELSE i END",
  unknown: "CASE hash(i, 'unknown') % 4 WHEN 0 THEN 'NaN'::DOUBLE WHEN 1 THEN 'Infinity'::DOUBLE ELSE i END",
  wide: "9007199254740993 + CAST(hash(i, 'wide') % 1000 AS BIGINT)",
  huge: "(hash(i, 'huge') / 18446744073709551615.0 - 0.5) * 3e308",
  tiny: "(hash(i, 'tiny') % 1000) * 5e-324",
};
const SHARES = [0, 1, 0.5, 0.25, 0.95, 0.999, 1 / 3, 1e-7, 0.30000000000000004];

async function largeTable(): Promise<DataTable> {
  const engine = await openDuckDb();
  const selected = Object.entries(COLUMNS).map(([name, sql]) => `${sql} AS "${name}"`);
  const from = `(SELECT i, ${selected.join(", ")} FROM range(${ROWS}) AS r(i)) AS t`;
  const relation = { from, columns: [], knowsExtremes: true };
  return { engine, relation, name: "t", inputs: [] };
}

function wantedOf(where?: string): readonly Quantile[] {
  return Object.keys(COLUMNS).flatMap((name, at) =>
    SHARES.filter((_, place) => (at + place) % 3 === 0).map((share) => {
      const quantile = { expression: `CAST("${name}" AS DOUBLE)`, share };
      return where === undefined ? quantile : { ...quantile, where };
    }),
  );
}

/** The engine's own, of all values. */
async function expected({ engine, relation }: DataTable, wanted: readonly Quantile[]) {
  const sql = wanted.map(({ expression, share, where }, at) => {
    return `quantile_cont(${expression}, CAST('${share}' AS DOUBLE)) FILTER (WHERE ${where ?? "true"}) AS q${at}`;
  });
  const [row] = await engine.query(`SELECT ${sql.join(", ")} FROM ${relation.from}`);
  return new Map(wanted.map((one, at) => [keyOf(one), row[`q${at}`]]));
}

const LIMITS: Readonly<Record<string, Limits>> = {
  "a sample and one scan": { held: 50_000, sample: 1e9, samples: 1e6 },
  "few values to a sample": { held: 55_000, sample: 30, samples: 1e6 },
  "a closer look between": { held: 16_000, sample: 1000, samples: 1e6 },
  "as many scans as need be": { held: 2000, sample: 400, samples: 1e6 },
};

test.each(Object.keys(LIMITS))("%s gives the engine's own quantiles to the last bit", async (name) => {
  const table = await largeTable();
  const wanted = [...wantedOf(), ...wantedOf("i % 3 = 0 AND cents < 500"), ...wantedOf("i < 0")];
  expect(await largeQuantiles(table, wanted, LIMITS[name])).toEqual(await expected(table, wanted));
  await table.engine.close();
});

test("a bracket without the quantile is seen, and the values are held after all", async () => {
  const table = await largeTable();
  const { engine } = table;
  const wanted = wantedOf().filter(({ expression }) => /even|few|none/.test(expression));
  const queries: string[] = [];
  const astray: Engine = {
    dialect: {
      ...engine.dialect,
      brackets: { ...present(engine.dialect.brackets), drawn: () => "'0.20,0.21'" },
    },
    query: (sql) => {
      queries.push(sql);
      return engine.query(sql);
    },
    batches: (sql, size) => engine.batches(sql, size),
    close: () => engine.close(),
  };
  const limits = { held: 8000, sample: 400, samples: 1e6 };
  expect(await largeQuantiles({ ...table, engine: astray }, wanted, limits)).toEqual(
    await expected(table, wanted),
  );
  expect(queries.filter((sql) => sql.includes("quantile_cont"))).toHaveLength(1);
  await engine.close();
});

test("a table whose values fit is left to the one scan of all, in which a column is held once", async () => {
  const table = await largeTable();
  const wanted = SHARES.map((share) => ({ expression: '"skewed"', share }));
  expect(await largeQuantiles(table, wanted)).toEqual(new Map());
  const sql = [...quantilesSql(table, wanted).values()];
  expect(new Set(sql.map((one) => one.replace(/\[\d+\]$/, ""))).size).toBe(1);
  const [row] = await table.engine.query(
    `SELECT ${sql.map((one, at) => `${one} AS q${at}`).join(", ")} FROM ${table.relation.from}`,
  );
  expect(wanted.map((_, at) => row[`q${at}`])).toEqual([...(await expected(table, wanted)).values()]);
  await table.engine.close();
});

function present<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new TypeError("the engine has none");
  return value;
}
