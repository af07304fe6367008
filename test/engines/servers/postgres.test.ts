import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { postgres } from "../../../src/engines/postgres.ts";
import { isMissing } from "../../../src/model/estimate.ts";
import type { Options } from "../../../src/model/metric.ts";
import { need } from "../../gates/data/run-gate.ts";
import { measureTable, refusalOf } from "./measure-table.ts";
import { startedServices } from "./service.ts";

const admin = startedServices().find(({ id }) => id === "postgres")?.url;
const PASSWORD = "s3cr3t p@ss/w:rd?&#%";

describe.skipIf(admin === undefined)("PostgreSQL", () => {
  const root = mkdtempSync(path.join(os.tmpdir(), "assay-postgres-"));
  const client = new Client({ connectionString: admin });
  const reader = { username: "assay_reader", password: encodeURIComponent(PASSWORD) };
  const readerUrl = (change: Partial<Record<"password" | "pathname" | "search", string>> = {}) =>
    Object.assign(new URL(admin ?? ""), reader, change).href;
  const ask = (table: string, query?: string, url = readerUrl(), seconds = 30) =>
    refusalOf({
      root,
      config: { source: { engine: "postgres", connection: "WAREHOUSE_URL", table } },
      needs: [query === undefined ? need("row_count") : need("sql_value", {}, { query } satisfies Options)],
      secrets: { WAREHOUSE_URL: url },
      seconds,
    });

  beforeAll(async () => {
    await client.connect();
    for (const sql of [
      "DROP SCHEMA IF EXISTS odd CASCADE",
      "CREATE SCHEMA odd",
      "CREATE TABLE odd.rows AS SELECT n, 'value ' || n AS word FROM generate_series(1, 5000) AS n",
      `CREATE TABLE odd."A ""quoted"".name 🙂" AS SELECT 1 AS "x y", 'a'::char(3) AS padded, '{"b": [1]}'::json AS tree, ARRAY[1, 2] AS list, '1 day'::interval AS span, 'NaN'::numeric AS odd, gen_random_uuid() AS id`,
      "CREATE TABLE odd.numbers AS SELECT n::numeric AS wide, (CASE n WHEN 'Infinity' THEN NULL WHEN '-Infinity' THEN 2 ELSE n END)::numeric(10, 2) AS price FROM unnest(ARRAY['NaN', '1.5', 'Infinity', '-Infinity', '7', NULL]::numeric[]) AS n",
      "CREATE TABLE odd.hidden AS SELECT 1 AS n",
      "CREATE INDEX rows_of_n ON odd.rows (n)",
      "CREATE VIEW odd.slow AS SELECT g AS a, g AS b, g AS c, g AS d FROM generate_series(1, 3) AS g, (SELECT pg_sleep(30)) AS s",
      "CREATE FUNCTION odd.writes() RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN INSERT INTO odd.rows VALUES (0, 'x'); RETURN 1; END $$",
      "DROP ROLE IF EXISTS assay_reader",
      `CREATE ROLE assay_reader LOGIN PASSWORD '${PASSWORD}'`,
      "GRANT USAGE ON SCHEMA odd TO assay_reader",
      `GRANT SELECT ON odd.slow, odd.rows, odd."A ""quoted"".name 🙂", odd.numbers TO assay_reader`,
      // A right too many: what is written must be refused all the same.
      "GRANT INSERT, DELETE ON odd.rows TO assay_reader",
    ])
      await client.query(sql);
  }, 60_000);

  afterAll(async () => {
    await client.query("DROP OWNED BY assay_reader CASCADE; DROP ROLE assay_reader; DROP SCHEMA odd CASCADE");
    await client.end();
    rmSync(root, { recursive: true, force: true });
  });

  test.each([
    [
      "a wrong password",
      "odd.rows",
      () => readerUrl({ password: "wr0ng-one" }),
      "data/no-connection",
      /127\.0\.0\.1.*password/,
    ],
    [
      "a database that is not there",
      "odd.rows",
      () => readerUrl({ pathname: "/gone" }),
      "data/no-connection",
      /"gone"/,
    ],
    [
      "TLS of a server that has none",
      "odd.rows",
      () => readerUrl({ search: "?tls=on" }),
      "data/no-connection",
      /does not speak TLS/,
    ],
    ["a table that is not there", "odd.gone", () => readerUrl(), "data/no-table", /`odd\.gone`/],
    [
      "no name of a table",
      "odd.rows; DROP TABLE odd.rows",
      () => readerUrl(),
      "data/no-table",
      /name syntax/,
    ],
    ["an index", "odd.rows_of_n", () => readerUrl(), "data/no-table", /`odd\.rows_of_n` is an index/],
    ["a name that no table can have", "odd.\0", () => readerUrl(), "data/no-table", /there is no/],
    ["a table that may not be read", "odd.hidden", () => readerUrl(), "data/no-permission", /odd\.hidden/],
  ])("%s is said", async (_, table, url, code, said) => {
    const refusal = await ask(table, undefined, url());
    expect(refusal).toEqual({ code, said: expect.stringMatching(said) });
    for (const secret of [PASSWORD, encodeURIComponent(PASSWORD), "wr0ng-one"])
      expect(refusal.said).not.toContain(secret);
  });

  test.each([
    [
      "a function that writes",
      "SELECT odd.writes() FROM {table} LIMIT 1",
      "data/sql",
      /read-only transaction/,
    ],
    [
      "setting the session's rights",
      "SELECT set_config('transaction_read_only', 'off', false)::int FROM {table} LIMIT 1",
      "data/sql",
      /read-write mode/,
    ],
    [
      "a column that is not there",
      "SELECT sum(gone) FROM {table}",
      "data/sql",
      /"gone" does not exist \(127\.0\.0\.1/,
    ],
    [
      "a table that SQL names and the user may not read",
      "SELECT max(n) FROM {table} WHERE n IN (SELECT n FROM odd.hidden)",
      "data/no-permission",
      /odd|hidden/,
    ],
    ["a value that is no number", "SELECT max(CAST(word AS integer)) FROM {table}", "data/sql", /"•••"/],
    [
      "a query beyond the time",
      "SELECT max(n) FROM {table}, (SELECT pg_sleep(20)) AS s",
      "data/slow-server",
      /time was up.*127\.0\.0\.1/,
    ],
  ])(
    "%s is refused",
    async (_, query, code, said) => {
      const refusal = await ask("odd.rows", query, readerUrl(), 4);
      expect(refusal).toEqual({ code, said: expect.stringMatching(said) });
      expect((await client.query("SELECT count(*)::int AS n FROM odd.rows")).rows).toEqual([{ n: 5000 }]);
    },
    20_000,
  );

  test("a slow server takes the gate's time once, and the other rules are not tried again", async () => {
    const started = performance.now();
    const columns = ["a", "b", "c", "d"];
    const { measurements } = await measureTable({
      root,
      config: { source: { engine: "postgres", connection: "WAREHOUSE_URL", table: "odd.slow" } },
      needs: ["null_rate", "distinct_count", "duplicate_rate"].flatMap((metric) =>
        metric === "duplicate_rate" ? [need(metric)] : columns.map((column) => need(metric, { column })),
      ),
      secrets: { WAREHOUSE_URL: readerUrl() },
      seconds: 3,
    });
    const codes = measurements.map(({ candidate }) => isMissing(candidate) && candidate.code);
    expect(codes).toEqual(Array.from({ length: 9 }, () => "data/slow-server"));
    // 90 % of the gate's time and the way there and back.
    expect(performance.now() - started).toBeLessThan(5000);
  }, 60_000);

  test("a server that goes away is said", async () => {
    const asked = ask("odd.rows", "SELECT max(n) FROM {table}, (SELECT pg_sleep(20)) AS s");
    await new Promise((done) => setTimeout(done, 1500));
    await client.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'assay_reader'",
    );
    expect(await asked).toEqual({ code: "data/no-connection", said: expect.stringMatching(/went away/) });
  });

  test("odd names and types can be read", async () => {
    const engine = await postgres.connect(readerUrl(), { seconds: 20 });
    try {
      const { from, columns } = await engine.table('odd."A ""quoted"".name 🙂"');
      expect(columns.map(({ name, cell }) => [name, cell])).toEqual([
        ["x y", "integer"],
        ["padded", "text"],
        ["tree", "nested"],
        ["list", "nested"],
        ["span", "text"],
        ["odd", "number"],
        ["id", "text"],
      ]);
      const read: unknown[] = [];
      for await (const { columns: found } of engine.batches(`SELECT * FROM ${from}`, 10))
        read.push([...found].slice(0, 6).map(([name, { values }]) => [name, values[0]]));
      expect(read).toEqual([
        [
          ["x y", 1],
          ["padded", "a"],
          ["tree", '{"b": [1]}'],
          ["list", "[1, 2]"],
          ["span", "1 day"],
          ["odd", Number.NaN],
        ],
      ]);
    } finally {
      await engine.close();
    }
  });

  test("rows come by and by, and others may ask meanwhile", async () => {
    const engine = await postgres.connect(readerUrl(), { seconds: 20 });
    try {
      const { from } = await engine.table("odd.rows");
      const sizes: number[] = [];
      for await (const batch of engine.batches(`SELECT * FROM ${from}`, 1000)) {
        sizes.push(batch.rows);
        expect(await engine.query(`SELECT count(*) AS n FROM ${from}`)).toEqual([{ n: 5000 }]);
      }
      expect(sizes).toEqual([1000, 1000, 1000, 1000, 1000]);
    } finally {
      await engine.close();
    }
  });

  test("NaN and infinities of numeric are no numbers to a schema, nor to a metric", async () => {
    const number = { type: "number" };
    writeFileSync(
      path.join(root, "rows.schema.json"),
      JSON.stringify({ properties: { wide: number, price: { ...number, maximum: 5 } } }),
    );
    const asked: readonly (readonly [string, string, number | string])[] = [
      ["invalid_count", "wide", 3],
      ["not_finite_count", "wide", 3],
      ["mean", "wide", "data/not-finite"],
      ["null_count", "wide", 1],
      // numeric(10, 2) holds NaN, too; besides it 7 is above the maximum.
      ["invalid_count", "price", 2],
      ["not_finite_count", "price", 1],
    ];
    const { measurements } = await measureTable({
      root,
      config: {
        source: { engine: "postgres", connection: "WAREHOUSE_URL", table: "odd.numbers" },
        schema: "rows.schema.json",
      },
      needs: asked.map(([metric, column]) => need(metric, { column })),
      secrets: { WAREHOUSE_URL: readerUrl() },
    });
    const found = measurements.map(({ metric, subject, candidate }) => {
      return [metric, subject.column, isMissing(candidate) ? candidate.code : candidate.value];
    });
    expect(found).toEqual(asked);
  });
});
