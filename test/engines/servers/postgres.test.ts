import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { postgres } from "../../../src/engines/postgres.ts";
import type { Options } from "../../../src/model/metric.ts";
import { need } from "../../gates/data/run-gate.ts";
import { refusalOf } from "./measure-table.ts";
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
      "CREATE TABLE odd.hidden AS SELECT 1 AS n",
      "CREATE FUNCTION odd.writes() RETURNS bigint LANGUAGE plpgsql AS $$ BEGIN INSERT INTO odd.rows VALUES (0, 'x'); RETURN 1; END $$",
      "DROP ROLE IF EXISTS assay_reader",
      `CREATE ROLE assay_reader LOGIN PASSWORD '${PASSWORD}'`,
      "GRANT USAGE ON SCHEMA odd TO assay_reader",
      `GRANT SELECT ON odd.rows, odd."A ""quoted"".name 🙂" TO assay_reader`,
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
    ["a value that is no number", "SELECT max(CAST(word AS integer)) FROM {table}", "data/sql", /"•••"/],
    [
      "a query beyond the time",
      "SELECT max(n) FROM {table}, (SELECT pg_sleep(20)) AS s",
      "data/out-of-time",
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
});
