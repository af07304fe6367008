import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { gateSecrets, workerEnv } from "../../../src/entry/worker-env.ts";
import { dataGate } from "../../../src/gates/data/index.ts";
import { fixture } from "../../engines/table-folder.ts";
import { KEYS, startStore } from "../../sources/object-store.ts";
import { sendBytes, WebServer } from "../../sources/web-server.ts";
import { answerOf, need, runGate, treeOf } from "./run-gate.ts";

const root = mkdtempSync(join(tmpdir(), "assay-remote-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const PARQUET = readFileSync(fixture("data/flights-small.parquet").localPath);

test("a table of the web is measured, and compared with another and with itself", async () => {
  using server = await WebServer.start((request, response) => sendBytes(request, response, PARQUET, '"1"'));
  writeFileSync(join(root, "carriers.csv"), "code\nUA\n");
  const evidence = await runGate({
    root,
    config: {
      source: `${server.origin}/flights.parquet?key=hunter2`,
      reference: { path: `${server.origin}/flights.parquet?key=hunter2` },
      tables: { carriers: "carriers.csv" },
    },
    needs: [
      need("row_count"),
      need("psi", { column: "dep_delay" }),
      need("orphan_count", {}, { columns: ["carrier"], table: "carriers", references: ["code"] }),
      need("row_count", {}, {}, "baseline"),
    ],
    baseline: treeOf(root, "main"),
    scratch: join(root, "scratch-web"),
  });
  expect(evidence.measurements[0].candidate).toMatchObject({ value: 1785 });
  expect(evidence.measurements.find(({ metric }) => metric === "psi")?.candidate).toMatchObject({ value: 0 });
  expect(answerOf(evidence, "orphan_count", {})).toBeGreaterThan(0);
  expect(server.requests).toHaveLength(1);
  expect(evidence.notes).toContainEqual(expect.objectContaining({ code: "source/no-history" }));
  expect(JSON.stringify(evidence)).not.toContain("hunter2");
  expect(evidence.inputs).toContainEqual(
    expect.objectContaining({ path: `${server.origin}/flights.parquet?key=•••`, bytes: PARQUET.length }),
  );
});

test("objects of S3 are one table with the columns of their folders", async () => {
  const part = (n: number) => ({ bytes: Buffer.from(`n\n${n}\n`), etag: `"${n}"` });
  using store = await startStore(
    new Map([
      ["/bucket/d/year=2023/a.csv", part(1)],
      ["/bucket/d/year=2024/a.csv", part(2)],
    ]),
  );
  const secrets = { ...KEYS, AWS_REGION: "eu-central-1", AWS_ENDPOINT_URL: store.origin };
  const evidence = await runGate({
    root,
    config: { source: { path: "s3://bucket/d/**/*.csv", hive_partitioning: true } },
    needs: [need("max", { column: "year" }), need("sum", { column: "n" })],
    scratch: join(root, "scratch-s3"),
    secrets,
  });
  expect(answerOf(evidence, "max", { column: "year" })).toBe(2024);
  expect(answerOf(evidence, "sum", { column: "n" })).toBe(3);
  expect(JSON.stringify(evidence)).not.toMatch(/hunter2|AKID/);
});

test("a gate is told of credentials only for the addresses that it names", () => {
  const named = (config: object) => dataGate.secrets?.({ source: "a.csv", ...config }) ?? [];
  expect(named({})).toEqual([]);
  expect(named({ source: "s3://bucket/key" })).toContain("AWS_SECRET_ACCESS_KEY");
  expect(named({ reference: { path: "s3://bucket/key" } })).toContain("AWS_SECRET_ACCESS_KEY");
  expect(named({ tables: { other: "https://example.com/a.csv" } })).toEqual([
    "ASSAY_HTTP_ORIGIN",
    "ASSAY_HTTP_AUTHORIZATION",
  ]);
  const env = { ...KEYS, ASSAY_HTTP_AUTHORIZATION: "Bearer x", PATH: "/bin" };
  expect(gateSecrets(env)).toMatchObject(KEYS);
  expect(Object.keys(workerEnv(env))).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/AWS|HTTP/)]),
  );
});
