import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { EXTENSION_VERSION } from "../../../src/engines/duckdb/object-access.ts";
import { openDuckDb } from "../../../src/engines/duckdb.ts";
import { fixture } from "../../engines/table-folder.ts";
import { KEYS, startStore } from "../../sources/object-store.ts";
import { answerOf, need, runGate } from "./run-gate.ts";

const root = mkdtempSync(join(tmpdir(), "assay-in-place-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PARQUET = { bytes: readFileSync(fixture("data/flights.parquet").localPath), etag: '"1"' };
/** A folder with DuckDB's `httpfs` for its version here; PyPI has it as `duckdb-extension-httpfs`. */
const EXTENSIONS = process.env["ASSAY_DUCKDB_EXTENSIONS"];

function secretsFor(origin: string, folder: string) {
  return {
    ...KEYS,
    AWS_REGION: "eu-central-1",
    AWS_ENDPOINT_URL: origin,
    ASSAY_DUCKDB_EXTENSIONS: folder,
  };
}

test("a folder without the extension is an error, for Parquet alone", async () => {
  const objects = new Map([
    ["/bucket/n.parquet", PARQUET],
    ["/bucket/n.csv", { bytes: Buffer.from("n\n1\n"), etag: '"2"' }],
  ]);
  using store = await startStore(objects);
  const run = (path: string) =>
    runGate({
      root,
      config: { source: path },
      needs: [need("row_count")],
      scratch: join(root, "scratch"),
      secrets: secretsFor(store.origin, root),
    });
  await expect(run("s3://bucket/n.parquet")).rejects.toMatchObject({ code: "source/no-extension" });
  expect(answerOf(await run("s3://bucket/n.csv"), "row_count", {})).toBe(1);
});

test("extensions are looked for by the version that the engine has", async () => {
  const engine = await openDuckDb();
  expect(await engine.query("SELECT version() AS version")).toEqual([{ version: EXTENSION_VERSION }]);
  await engine.close();
});

test.runIf(EXTENSIONS !== undefined)(
  "Parquet of S3 is read in place, and must stay what it was",
  async () => {
    const objects = new Map([
      ["/bucket/part=2013/n.parquet", PARQUET],
      ["/bucket/part=2013/secret.txt", { bytes: Buffer.from("hunter2\n"), etag: '"3"' }],
    ]);
    using store = await startStore(objects);
    const run = () =>
      runGate({
        root,
        config: { source: { path: "s3://bucket/**/*.parquet", hive_partitioning: true } },
        needs: [need("null_rate", { column: "dep_delay" }), need("max", { column: "part" })],
        scratch: join(root, "scratch"),
        secrets: secretsFor(store.origin, EXTENSIONS ?? ""),
      });
    const evidence = await run();
    expect(answerOf(evidence, "null_rate", { column: "dep_delay" })).toBeCloseTo(8255 / 336_776, 12);
    expect(evidence.inputs).toEqual([]);
    expect(evidence.notes).toContainEqual(expect.objectContaining({ code: "source/in-place" }));
    expect(JSON.stringify(evidence)).not.toMatch(/hunter2|AKID/);
    const isPart = (range: string | undefined) => range !== undefined && !range.startsWith("bytes=0-");
    expect(store.requests.filter(({ headers }) => isPart(headers.range)).length).toBeGreaterThan(0);
    using moving = await startStore(objects, (request) => {
      if (request.headers.range !== undefined)
        objects.set("/bucket/part=2013/n.parquet", { ...PARQUET, etag: `"${Math.random()}"` });
      return false;
    });
    const thrown: unknown = await runGate({
      root,
      config: { source: "s3://bucket/part=2013/n.parquet" },
      needs: [need("row_count")],
      scratch: join(root, "scratch"),
      secrets: secretsFor(moving.origin, EXTENSIONS ?? ""),
    }).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: "AssayError" });
  },
);
