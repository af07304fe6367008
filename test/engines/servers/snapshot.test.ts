import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { postgres } from "../../../src/engines/postgres.ts";
import { startedServices } from "./service.ts";

const admin = startedServices().find(({ id }) => id === "postgres")?.url ?? "";

describe.skipIf(admin === "")("what others write while a gate asks PostgreSQL", () => {
  const client = new Client({ connectionString: admin });

  beforeAll(async () => {
    await client.connect();
    await client.query(
      "DROP TABLE IF EXISTS assay_moment; CREATE TABLE assay_moment AS SELECT generate_series(1, 200) AS n",
    );
  });
  afterAll(() => client.end());

  test("all queries see one moment, also after one that failed and one that was streamed", async () => {
    const engine = await postgres.connect(admin, { seconds: 60 });
    const count = async () => {
      const [{ n }] = await engine.query("SELECT count(*) AS n FROM assay_moment");
      return Number(n);
    };
    expect(await count()).toBe(200);
    await client.query("INSERT INTO assay_moment SELECT generate_series(1, 300)");
    expect(await count()).toBe(200);
    await expect(engine.query("SELECT 1 / (n - n) AS broken FROM assay_moment")).rejects.toMatchObject({
      code: expect.stringContaining("data/"),
    });
    await engine.query("SELECT set_config('statement_timeout', '1', false) AS changed");
    expect(await count()).toBe(200);
    let streamed = 0;
    for await (const { rows } of engine.batches("SELECT n FROM assay_moment", 64)) streamed += rows;
    expect(streamed).toBe(200);
    await expect(
      engine.query("SELECT set_config('transaction_read_only', 'off', false) AS changed"),
    ).rejects.toThrow(/read-only/);
    expect(await count()).toBe(200);
    await engine.close();
    const later = await postgres.connect(admin, { seconds: 60 });
    expect(Number((await later.query("SELECT count(*) AS n FROM assay_moment"))[0]["n"])).toBe(500);
    await later.close();
  }, 60_000);
});
