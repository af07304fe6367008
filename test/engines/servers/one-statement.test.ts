import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TableEngine } from "../../../src/engines/engine.ts";
import { SERVERS } from "../../../src/engines/servers.ts";
import { startedServices } from "./service.ts";

describe.skipIf(startedServices().length === 0)("a server is asked one statement at a time", () => {
  describe.each(startedServices())("$id", ({ id, url }) => {
    let engine: TableEngine;
    beforeAll(async () => {
      const server = SERVERS.find((one) => one.id === id);
      if (server === undefined) throw new Error(`there is no server ${id}`);
      engine = await server.connect(url, { seconds: 60 });
    }, 90_000);
    afterAll(() => engine.close());

    test.each([
      "SELECT 1 AS a; SELECT 2 AS a",
      "SELECT 1 AS a; CREATE TABLE assay_second AS SELECT 2 AS a",
      "SELECT 1 AS a; COMMIT; CREATE TABLE assay_second AS SELECT 2 AS a",
    ])(
      "%s is refused",
      async (sql) => {
        await expect(engine.query(sql)).rejects.toMatchObject({ code: "data/unreadable" });
        await expect(engine.batches(sql, 10)[Symbol.asyncIterator]().next()).rejects.toMatchObject({
          code: "data/unreadable",
        });
        await expect(engine.query("SELECT a FROM assay_second")).rejects.toMatchObject({
          code: expect.stringMatching(/data\/(no-table|unreadable)/),
        });
        expect(await engine.query("SELECT 3 AS a")).toEqual([{ a: 3 }]);
      },
      60_000,
    );
  });
});
