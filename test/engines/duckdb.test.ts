import { existsSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { openDuckDb } from "../../src/engines/duckdb.ts";
import { readTable, TableFolder } from "./table-folder.ts";

test("cells arrive as numbers and as text with ISO times, NULL apart from NaN", async () => {
  using folder = new TableFolder();
  const file = await folder.parquet(
    "types.parquet",
    `SELECT * FROM (VALUES
       (1::BIGINT, 2.50::DECIMAL(9,2), 'nan'::DOUBLE, true, DATE '2013-01-02', TIMESTAMP '2013-01-02 03:04:05',
        TIMESTAMPTZ '2013-01-02 03:04:05+02', 'x', [1,2], {'k': 'v'}, 3::UTINYINT),
       (NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
     ) AS t(big, dec, nan, yes, day, naive, zoned, txt, list, struct, tiny)`,
  );
  const { cells, types } = await readTable(file);
  expect(cells).toEqual({
    big: [1, null],
    dec: [2.5, null],
    nan: [Number.NaN, null],
    yes: [1, null],
    day: ["2013-01-02", null],
    naive: ["2013-01-02T03:04:05", null],
    zoned: ["2013-01-02T01:04:05Z", null],
    txt: ["x", null],
    list: ["[1,2]", null],
    struct: ['{"k":"v"}', null],
    tiny: [3, null],
  });
  expect(types).toMatchObject({
    big: "integer",
    dec: "number",
    yes: "boolean",
    naive: "time",
    struct: "nested",
  });
});

test("batches keep the order of the file, over threads and row groups", async () => {
  using folder = new TableFolder();
  const rows = 300_000;
  const file = await folder.parquet("many.parquet", `SELECT i, 'r' || i AS t FROM range(${rows}) AS r(i)`);
  const { cells, batches } = await readTable(file, 50_000);
  expect(cells["i"]).toEqual(Array.from({ length: rows }, (_, at) => at));
  expect(cells["t"][123_456]).toBe("r123456");
  expect(batches).toBeGreaterThanOrEqual(6);
  expect(batches).toBeLessThan(9);
});

test("integers that no double holds stay bigint in query", async () => {
  const engine = await openDuckDb();
  const [row] = await engine.query(
    "SELECT 9007199254740993 AS big, 7::BIGINT AS small, sum(1) AS total, 'x' AS t",
  );
  expect(row).toEqual({ big: 9007199254740993n, small: 7, total: 1, t: "x" });
  await engine.close();
});

test("times are told in UTC, wherever the machine stands", async () => {
  const engine = await openDuckDb();
  const [row] = await engine.query("SELECT CAST(TIMESTAMPTZ '2013-07-01 00:00:00+02' AS VARCHAR) AS t");
  expect(row).toEqual({ t: "2013-06-30 22:00:00+00" });
  await engine.close();
});

test("folders named like partitions add no columns", async () => {
  using folder = new TableFolder();
  const content = { a: [1] };
  expect((await readTable(await folder.parquet("month=1/t.parquet", "SELECT 1 AS a"))).cells).toEqual(
    content,
  );
  expect((await readTable(folder.write("month=1/t.csv", "a\n1\n"))).cells).toEqual(content);
  expect((await readTable(folder.write("month=1/t.jsonl", '{"a":1}\n'))).cells).toEqual(content);
});

test("two files can be asked together, also when the second is opened later", async () => {
  using folder = new TableFolder();
  const engine = await openDuckDb();
  const first = await engine.relation(folder.write("first.csv", "k,a\n1,x\n2,y\n"));
  expect(await engine.query(`SELECT count(*) AS n FROM ${first.from}`)).toEqual([{ n: 2 }]);
  const second = await engine.relation(folder.write("second.csv", "k,b\n2,z\n"));
  const joined = await engine.query(
    `SELECT a, b FROM ${first.from} AS f JOIN ${second.from} AS s ON f.k = s.k`,
  );
  expect(joined).toEqual([{ a: "y", b: "z" }]);
  await engine.close();
});

test("batches that are left early, or read while another file is opened, do no harm", async () => {
  using folder = new TableFolder();
  const file = await folder.parquet("many.parquet", "SELECT i FROM range(100000) AS r(i)");
  const engine = await openDuckDb();
  const { from } = await engine.relation(file);
  for await (const batch of engine.batches(`SELECT i FROM ${from}`, 5000)) {
    expect(batch.rows).toBeLessThanOrEqual(5000);
    break;
  }
  let rows = 0;
  for await (const batch of engine.batches(`SELECT i FROM ${from}`, 40_000)) {
    if (rows === 0) await engine.relation(folder.write("late.csv", "a\n1\n"));
    rows += batch.rows;
    expect(await engine.query(`SELECT count(*) AS n FROM ${from}`)).toEqual([{ n: 100_000 }]);
  }
  expect(rows).toBe(100_000);
  await engine.close();
});

test.each([
  ["another file", (other: string) => `SELECT * FROM read_csv('${other}')`],
  ["another file as text", (other: string) => `SELECT * FROM read_text('${other}')`],
  ["a copy to disk", (other: string) => `COPY (SELECT 1) TO '${other}.out'`],
  ["a database", (other: string) => `ATTACH '${other}.db'`],
  ["an extension", () => "INSTALL httpfs"],
  ["a setting", () => "SET enable_external_access = true"],
  ["a wider list of paths", () => "SET allowed_paths = ['/']"],
  ["more memory", () => "SET memory_limit = '1TB'"],
])("the engine refuses %s", async (_, sql) => {
  using folder = new TableFolder();
  const secret = folder.write("secret.csv", "password\nhunter2\n");
  const engine = await openDuckDb();
  const { from } = await engine.relation(folder.write("open.csv", "a\n1\n"));
  await expect(engine.query(sql(secret.localPath))).rejects.toMatchObject({ name: "AssayError" });
  expect(readdirSync(folder.root).sort()).toEqual(["open.csv", "secret.csv"]);
  expect(await engine.query(`SELECT a FROM ${from}`)).toEqual([{ a: 1 }]);
  await engine.close();
});

test("names of files and columns are only names", async () => {
  using folder = new TableFolder();
  const columns = ['a"b', "a.b", "x; DROP TABLE y --", "😀", "select", "__proto__", "l'or"];
  const header = columns.map((name) => `"${name.replaceAll('"', '""')}"`).join(",");
  const file = folder.write(
    "we[i]rd *?'\"; name.csv",
    `${header}\n${columns.map((_, at) => at).join(",")}\n`,
  );
  const engine = await openDuckDb();
  const { from, columns: found } = await engine.relation(file);
  expect(found.map(({ name }) => name)).toEqual(columns);
  for (const [at, name] of columns.entries())
    expect(await engine.query(`SELECT ${engine.dialect.identifier(name)} AS v FROM ${from}`)).toEqual([
      { v: at },
    ]);
  await engine.close();
});

test("what does not fit into memory goes to the scratch folder, which is left empty", async () => {
  using folder = new TableFolder();
  const scratch = path.join(folder.root, "scratch");
  const engine = await openDuckDb({ memoryBytes: 100 * 2 ** 20, threads: 2, scratch });
  const sql = "SELECT count(*) AS n FROM (SELECT DISTINCT hash(i), hash(i + 1) FROM range(4000000) AS r(i))";
  expect(await engine.query(sql)).toEqual([{ n: 4_000_000 }]);
  expect(existsSync(scratch)).toBe(true);
  await engine.close();
  expect(existsSync(scratch) ? readdirSync(scratch) : []).toEqual([]);
});

test("a query that fails names no place of this machine", async () => {
  using folder = new TableFolder();
  const file = folder.write("data/gone.csv", "a\n1\n");
  const engine = await openDuckDb();
  const { from } = await engine.relation(file);
  writeFileSync(file.localPath, "a\n1,2,3\n");
  const thrown: unknown = await engine.query(`SELECT sum(a) FROM ${from}`).catch((error: unknown) => error);
  expect(thrown).toMatchObject({ name: "AssayError", code: "data/unreadable" });
  expect((thrown as Error).message).not.toContain(folder.root);
  await engine.close();
});

const SECRETS = "(SELECT 'SECRET4711 \"it''s' AS x, 47110815 AS n, {'SECRET4711': 1} AS s) AS t";

test.each([
  ["CAST(x AS INTEGER)", /Could not convert string '•••/],
  ["CAST(x AS DATE)", /^.*invalid date field format: "•••/],
  ["json_extract(x, '$.a')", /Malformed JSON at byte 0 of input: unexpected character\. {2}Input: "•••/],
  ["regexp_matches('a', x || '(')", /Invalid Input Error: missing \)/],
  ["error(x)", /Invalid Input Error: •••/],
  ["CAST(n AS TINYINT)", /Type INT32 with value ••• cannot be cast/],
  ["CAST(n AS DECIMAL(3, 1))", /Could not cast value ••• to DECIMAL\(3,1\)/],
  ["n * 100000000::INT", /Overflow in multiplication of INT32 \(••• \* 100000000\)!/],
  ["strptime(x, '%Y-of-%m')", /according to format specifier "%Y-of-%m"/],
  ["sum(s)", /No function matches .* 'sum\(STRUCT\(•••\)\)'/],
  ["CAST('of-the-rule' AS INTEGER)", /Could not convert string 'of-the-rule' to INT32/],
])("what the engine says of %s keeps words of the SQL and masks values", async (expression, said) => {
  using folder = new TableFolder();
  const engine = await openDuckDb();
  const { from } = await engine.relation(await folder.parquet("t.parquet", `SELECT * FROM ${SECRETS}`));
  const thrown: unknown = await engine
    .query(`SELECT ${expression} AS v FROM ${from}`)
    .catch((error: unknown) => error);
  await engine.close();
  expect(thrown).toMatchObject({ code: "data/unreadable", message: said });
  expect((thrown as Error).message).not.toMatch(/SECRET|4711|it's/);
});

const MACRO = "CREATE MACRO read_parquet(x) AS TABLE SELECT range AS i FROM range(10)";

test("SQL that is none is said in DuckDB's words", async () => {
  const engine = await openDuckDb();
  await expect(engine.query("SELECT 1 FROM (")).rejects.toMatchObject({
    code: "data/unreadable",
    message: expect.stringMatching(/: Parser Error: syntax error/),
  });
  await engine.close();
});

test.each([
  ["a statement that writes", "CREATE TABLE mine AS SELECT 1 AS i"],
  ["a function with the name of one of DuckDB's", MACRO],
  ["a second statement", `SELECT 1 AS i; ${MACRO}`],
  ["a statement before", `${MACRO}; SELECT 1 AS i`],
  ["an explanation", "EXPLAIN SELECT 1"],
  ["a call", "CALL range(3)"],
])("%s is no query, and changes nothing", async (_, sql) => {
  using folder = new TableFolder();
  const file = await folder.parquet("one.parquet", "SELECT 1 AS i");
  const engine = await openDuckDb();
  const { from } = await engine.relation(file);
  await expect(engine.query(sql)).rejects.toMatchObject({
    code: "data/unreadable",
    message: expect.stringContaining("one SELECT"),
  });
  await expect(engine.batches(sql, 10)[Symbol.asyncIterator]().next()).rejects.toMatchObject({
    code: "data/unreadable",
  });
  expect(await engine.query(`SELECT count(*) AS n FROM ${from}`)).toEqual([{ n: 1 }]);
  expect(await engine.query("SELECT count(*) AS n FROM duckdb_tables()")).toEqual([{ n: 0 }]);
  await engine.close();
});
