import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { need } from "../../gates/data/run-gate.ts";
import { refusalOf } from "./measure-table.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "assay-trino-answers-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const ONE = [{ name: "one", type: "integer" }];
const WELCOME = { columns: ONE, data: [[1]] };

async function asked(answers: readonly unknown[]) {
  const left = [...answers];
  const server = http.createServer((request, response) => {
    request.resume().on("end", () => response.end(JSON.stringify(left.length > 1 ? left.shift() : left[0])));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  try {
    return await refusalOf({
      root,
      config: { source: { engine: "trino", connection: "ASSAY_ODD", table: "rows" } },
      needs: [need("duplicate_count")],
      secrets: { ASSAY_ODD: `trino+http://reader@127.0.0.1:${port}/memory/default` },
      seconds: 4,
    });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test.each([
  ["nothing", {}],
  ["null", null],
  ["a list", []],
  ["a number", 5],
  ["an error without a name", { error: {} }],
  ["an error that is none", { error: null }],
  ["columns that are none", { columns: "x" }],
  ["columns without names", { columns: [{}], data: [[1]] }],
  ["a row that is none", { columns: ONE, data: [null] }],
  ["rows that are too long", { columns: ONE, data: [[1, 2]] }],
  ["rows without columns", { data: [[1]] }],
  ["no row", { columns: ONE, data: [] }],
  ["another number", { columns: ONE, data: [[2]] }],
  ["an address that is none", { nextUri: 5 }],
])("a server whose JSON says %s is not taken for Trino", async (_, answer) => {
  const refusal = await asked([answer]);
  expect(refusal).toEqual({
    code: "data/no-connection",
    said: expect.stringMatching(/not as Trino does|its answer has no columns/),
  });
});

test("a query whose answer ends before it has columns is no empty table", async () => {
  const refusal = await asked([WELCOME, { columns: ONE, data: [] }, { stats: { state: "QUEUED" } }]);
  expect(refusal).toEqual({ code: "data/no-connection", said: expect.stringMatching(/went away/) });
});
