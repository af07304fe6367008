import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isMissing } from "../../../src/model/estimate.ts";
import { need } from "../../gates/data/run-gate.ts";
import { measureTable } from "./measure-table.ts";
import { startedServices } from "./service.ts";

const url = startedServices().find(({ id }) => id === "postgres")?.url;

describe.skipIf(url === undefined)("object identifiers of PostgreSQL", () => {
  const root = mkdtempSync(path.join(os.tmpdir(), "assay-postgres-ids-"));
  const client = new Client({ connectionString: url });
  beforeAll(async () => {
    await client.connect();
    await client.query("DROP TABLE IF EXISTS assay_ids");
    await client.query(
      "CREATE TABLE assay_ids AS SELECT n::oid AS id FROM unnest(ARRAY[3, 7, 4000000000, NULL]::bigint[]) AS n",
    );
  });
  afterAll(async () => {
    await client.query("DROP TABLE assay_ids");
    await client.end();
    rmSync(root, { recursive: true, force: true });
  });

  test("are whole numbers", async () => {
    const asked = ["sum", "median", "std", "zero_count", "distinct_count"] as const;
    const { measurements } = await measureTable({
      root,
      config: { source: { engine: "postgres", connection: "WAREHOUSE_URL", table: "assay_ids" } },
      needs: asked.map((metric) => need(metric, { column: "id" })),
      secrets: { WAREHOUSE_URL: url ?? "" },
    });
    const found = measurements.map(({ candidate }) =>
      isMissing(candidate) ? candidate.code : candidate.value,
    );
    // Python: statistics.stdev([3, 7, 4000000000])
    expect(found).toEqual([4_000_000_010, 7, expect.closeTo(2_309_401_073.871752, 4), 0, 3]);
  });
});
