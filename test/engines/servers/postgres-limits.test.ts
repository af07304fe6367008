import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { postgres } from "../../../src/engines/postgres.ts";
import { isMissing } from "../../../src/model/estimate.ts";
import { need } from "../../gates/data/run-gate.ts";
import { measureTable } from "./measure-table.ts";
import { startedServices } from "./service.ts";

const admin = startedServices().find(({ id }) => id === "postgres")?.url;

describe.skipIf(admin === undefined)("PostgreSQL, and others who use it meanwhile", () => {
  const root = mkdtempSync(path.join(os.tmpdir(), "assay-limits-"));
  const client = new Client({ connectionString: admin });
  const url = Object.assign(new URL(admin ?? "postgres://h"), {
    username: "assay_limited",
    password: "l1mited",
  }).href;
  const run = (sql: string) => client.query(sql);

  /** One rule a query, and one more that nothing keeps from its value. */
  async function ask(queries: readonly string[], table = "busy.rows", seconds = 20) {
    const { measurements, notes } = await measureTable({
      root,
      config: { source: { engine: "postgres", connection: "WAREHOUSE_URL", table } },
      needs: [...queries, "SELECT count(*) FROM {table}"].map((query) => need("sql_value", {}, { query })),
      secrets: { WAREHOUSE_URL: url },
      seconds,
    });
    const found = measurements.map(({ candidate }) =>
      isMissing(candidate) ? `${candidate.code}: ${candidate.reason}` : candidate.value,
    );
    return { found, notes: notes.map(({ message }) => message) };
  }

  async function waitFor(condition: string): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      const { rows } = await run(
        `SELECT FROM pg_stat_activity WHERE usename = 'assay_limited' AND ${condition}`,
      );
      if (rows.length > 0) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`nobody on the server with ${condition}`);
  }

  beforeAll(async () => {
    await client.connect();
    for (const sql of [
      "DROP SCHEMA IF EXISTS busy CASCADE",
      "CREATE SCHEMA busy",
      "CREATE TABLE busy.rows AS SELECT n, repeat('x', 100) || n AS word FROM generate_series(1, 20000) AS n",
      "CREATE TABLE busy.parts (n int, v text) PARTITION BY RANGE (n)",
      "CREATE TABLE busy.low PARTITION OF busy.parts FOR VALUES FROM (0) TO (10)",
      "CREATE TABLE busy.high PARTITION OF busy.parts FOR VALUES FROM (10) TO (20)",
      "INSERT INTO busy.parts SELECT n, CASE WHEN n >= 5 THEN 'v' END FROM generate_series(0, 19) AS n",
      "CREATE TABLE busy.loaded AS SELECT 0 AS n",
      "CREATE VIEW busy.seen AS SELECT * FROM busy.parts",
      "CREATE TABLE busy.policed AS SELECT * FROM unnest(ARRAY['assay_limited', 'other', 'other']) AS owner",
      "ALTER TABLE busy.policed ENABLE ROW LEVEL SECURITY",
      "CREATE POLICY own ON busy.policed USING (owner = current_user)",
      "CREATE EXTENSION IF NOT EXISTS postgres_fdw",
      "CREATE SERVER busy_gone FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '1')",
      "CREATE USER MAPPING FOR PUBLIC SERVER busy_gone OPTIONS (user 'u', password 'h1dden')",
      "CREATE FOREIGN TABLE busy.elsewhere (n int) SERVER busy_gone",
      "DROP ROLE IF EXISTS assay_limited",
      "CREATE ROLE assay_limited LOGIN PASSWORD 'l1mited'",
      "GRANT USAGE ON SCHEMA busy TO assay_limited",
      "GRANT SELECT ON ALL TABLES IN SCHEMA busy TO assay_limited",
    ])
      await run(sql);
  }, 60_000);

  afterAll(async () => {
    await run("DROP SERVER busy_gone CASCADE; DROP SCHEMA busy CASCADE; DROP ROLE assay_limited");
    await client.end();
    rmSync(root, { recursive: true, force: true });
  });

  test.each([
    ["two columns of one name", "SELECT sum(n), sum(n + 1) FROM {table}", /data\/sql: .*rows of 2 columns/],
    ["columns without names", "SELECT 1, 2, 3 FROM {table} LIMIT 1", /data\/sql: .*rows of 3 columns/],
    ["a parameter", "SELECT $1::int FROM {table} LIMIT 1", /data\/sql: .*bind message/],
    ["a query of another table only", "SELECT count(*) FROM busy.seen", /data\/sql: .*names no table/],
    [
      "a value that holds quotes",
      `SELECT max(CAST('a"s3cret"b''c' AS integer)) FROM {table}`,
      /data\/sql: .*type integer: "•••" \(/,
    ],
  ])("%s is refused", async (_, query, said) => {
    const { found } = await ask([query]);
    expect(found).toEqual([expect.stringMatching(said), 20000]);
    expect(String(found)).not.toContain("s3cret");
  });

  test("a query that somebody ends is said, and it is not the time that was up", async () => {
    const asked = ask(["SELECT count(*) FROM {table}, (SELECT pg_sleep(20)) AS s"]);
    await waitFor("query LIKE '%pg_sleep%' AND state = 'active'");
    await run("SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE usename = 'assay_limited'");
    expect((await asked).found).toEqual([expect.stringMatching(/^data\/query-ended: .*user request/), 20000]);
  }, 30_000);

  test("limits of the user are said", async () => {
    await run("ALTER ROLE assay_limited SET temp_file_limit = '100kB'");
    await run("ALTER ROLE assay_limited SET work_mem = '64kB'");
    const { found } = await ask(["SELECT count(*) FROM (SELECT * FROM {table} ORDER BY word OFFSET 0) AS s"]);
    await run("ALTER ROLE assay_limited RESET ALL");
    expect(found[0]).toMatch(/^data\/query-ended: .*temp_file_limit/);
  });

  test("a table that somebody keeps to himself is said", async () => {
    await run("ALTER ROLE assay_limited SET lock_timeout = '200ms'");
    await run("BEGIN; LOCK TABLE busy.rows IN ACCESS EXCLUSIVE MODE");
    const asked = ask([]);
    await expect(asked).rejects.toMatchObject({
      code: "data/query-ended",
      message: expect.stringMatching(/lock timeout/),
    });
    await run("ROLLBACK");
    await run("ALTER ROLE assay_limited RESET ALL");
  });

  test.each(["busy.parts", "busy.seen"])("between two questions nobody can empty %s", async (table) => {
    const engine = await postgres.connect(url, { seconds: 30 });
    const { from } = await engine.table(table);
    const nulls = `SELECT count(*) AS n FROM ${from} WHERE v IS NULL`;
    expect(await engine.query(nulls)).toEqual([{ n: 5 }]);
    const empties = "SET lock_timeout = '200ms'; TRUNCATE busy.low; RESET lock_timeout";
    await expect(run(empties)).rejects.toThrow(/lock timeout/);
    // Writing goes on, and is not seen.
    await run("INSERT INTO busy.parts SELECT 1, NULL FROM generate_series(1, 50)");
    expect(await engine.query(nulls)).toEqual([{ n: 5 }]);
    await engine.close();
    await run("RESET lock_timeout");
    await run("DELETE FROM busy.parts WHERE n = 1");
    await run("INSERT INTO busy.parts VALUES (1, NULL)");
  });

  test("a table that somebody is about to fill anew is seen filled", async () => {
    await run("BEGIN; TRUNCATE busy.loaded; INSERT INTO busy.loaded VALUES (1), (2)");
    const engine = await postgres.connect(url, { seconds: 20 });
    await engine.table("busy.rows");
    const opened = engine.table("busy.loaded");
    await waitFor("wait_event_type = 'Lock'");
    await run("COMMIT");
    const { from } = await opened;
    expect(await engine.query(`SELECT count(*) AS n FROM ${from}`)).toEqual([{ n: 2 }]);
    await engine.close();
  });

  test("who waits for a table until the gate has ended does not hold up the gate itself", async () => {
    const engine = await postgres.connect(url, { seconds: 10 });
    const { from } = await engine.table("busy.parts");
    const emptied = run("BEGIN; TRUNCATE busy.low; ROLLBACK");
    await new Promise((done) => setTimeout(done, 300));
    const started = performance.now();
    const sizes: number[] = [];
    for await (const { rows } of engine.batches(`SELECT * FROM ${from}`, 8)) {
      sizes.push(rows);
      expect(await engine.query(`SELECT count(*) AS n FROM ${from}`)).toEqual([{ n: 20 }]);
    }
    expect(sizes).toEqual([8, 8, 4]);
    expect(performance.now() - started).toBeLessThan(3000);
    await engine.close();
    await emptied;
  });

  test("rows that policies hide are told of", async () => {
    const { found, notes } = await ask([], "busy.policed");
    expect(found).toEqual([1]);
    expect(notes).toContainEqual(expect.stringMatching(/one moment of the run.*row-level security/));
    expect((await ask([])).notes.join()).not.toMatch(/row-level security/);
  });

  test("a server behind the server is not this one", async () => {
    const { found } = await ask([], "busy.elsewhere");
    expect(found).toEqual([expect.stringMatching(/could not connect to server "busy_gone"/)]);
    expect(String(found)).not.toMatch(/went away|h1dden/);
  });

  test("a job that is killed leaves no query behind", async () => {
    const engine = new URL("../../../src/engines/postgres.ts", import.meta.url).href;
    const program = `const { postgres } = await import(${JSON.stringify(engine)});
      const engine = await postgres.connect(${JSON.stringify(url)}, { seconds: 600 });
      await engine.query("SELECT count(*) FROM generate_series(1, 100000) AS a, generate_series(1, 100000) AS b");`;
    const job = spawn(process.execPath, ["--input-type=module", "-e", program], { stdio: "ignore" });
    await waitFor("query LIKE '%100000%' AND state = 'active'");
    job.kill("SIGKILL");
    await expect
      .poll(
        async () => (await run("SELECT FROM pg_stat_activity WHERE usename = 'assay_limited'")).rowCount,
        {
          timeout: 8000,
          interval: 200,
        },
      )
      .toBe(0);
  }, 30_000);
});
