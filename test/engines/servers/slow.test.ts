import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TableEngine } from "../../../src/engines/engine.ts";
import { SERVERS } from "../../../src/engines/servers.ts";
import { startedServices } from "./service.ts";

/** Ten milliards of rows, which no server counts in seconds. */
const SLOW: Readonly<Record<string, string>> = {
  postgres:
    "SELECT count(*) AS n FROM generate_series(1, 100000) AS a, generate_series(1, 100000) AS b WHERE (a.a + b.b) % 7 = 1",
  trino:
    "SELECT count(*) AS n FROM UNNEST(sequence(1, 10000)) AS a (a) CROSS JOIN UNNEST(sequence(1, 10000)) AS b (b) CROSS JOIN UNNEST(sequence(1, 100)) AS c (c) WHERE (a * b * c) % 7 = 1",
  spark:
    "SELECT count(*) AS n FROM range(100000) AS a CROSS JOIN range(100000) AS b WHERE (a.id * b.id) % 7 = 1",
};

/** Those on a Java machine take long to begin. */
const SECONDS: Readonly<Record<string, number>> = { postgres: 4, trino: 20, spark: 20 };

describe.skipIf(startedServices().length === 0)(
  "a connection has so much time for all of its queries",
  () => {
    describe.each(startedServices())("$id", ({ id, url }) => {
      let engine: TableEngine;
      beforeAll(async () => {
        const server = SERVERS.find((one) => one.id === id);
        if (server === undefined) throw new Error(`there is no server ${id}`);
        engine = await server.connect(url, { seconds: SECONDS[id] });
      }, 60_000);
      afterAll(() => engine.close());

      test("what a slow query has taken no other one has", async () => {
        const slow = { code: "data/slow-server", message: expect.stringMatching(/time was up/) };
        const started = performance.now();
        await expect(engine.query(SLOW[id])).rejects.toMatchObject(slow);
        expect(performance.now() - started).toBeLessThan((SECONDS[id] + 3) * 1000);
        const after = performance.now();
        await expect(engine.query("SELECT 1 AS one")).rejects.toMatchObject(slow);
        await expect(
          engine.batches("SELECT 1 AS one", 1)[Symbol.asyncIterator]().next(),
        ).rejects.toMatchObject(slow);
        expect(performance.now() - after).toBeLessThan(1000);
      }, 60_000);
    });
  },
);
