import { mkdtempSync, rmSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SERVERS } from "../../../src/engines/servers.ts";
import { gateSecrets } from "../../../src/entry/worker-env.ts";
import { refusalOf } from "./measure-table.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "assay-connection-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Accepts and then says nothing, or something that no engine says. */
function listener(answer?: string): net.Server {
  return net.createServer((socket) => {
    socket.on("error", () => undefined);
    if (answer !== undefined) socket.once("data", () => socket.end(answer));
  });
}

describe("which variables a config may name", () => {
  test.each([
    ["ASSAY_WAREHOUSE", "postgres://host/db", true],
    ["WAREHOUSE_URL", "postgres://host/db", true],
    ["PROD_WAREHOUSE_URL", "postgresql://u:p@host/db", true],
    ["DATABASE_URL", "postgres://host/db", false],
    ["GITHUB_TOKEN", "postgres://host/db", false],
    ["ASSAY_WAREHOUSE", "s3cr3t", false],
    ["ASSAY_WAREHOUSE", "https://host/db", false],
    ["WAREHOUSE_URL_OLD", "postgres://host/db", false],
    ["ASSAY_WAREHOUSE\nX", "postgres://host/db", false],
  ])("%s with %s: %s", (name, value, is) => {
    expect(Object.keys(gateSecrets({ [name]: value, HOME: "/root" }))).toEqual(is ? [name] : []);
  });
});

describe.each(SERVERS)("a server of $id that cannot be asked", ({ id, schemes: [scheme] }) => {
  const secret = "p4ssw0rd-in-url";
  let silent: net.Server;
  let odd: net.Server;
  let closed = 0;
  const urlOf = (place: string) => `${scheme}://reader:${secret}@${place}/one/two?tls=off`;
  const ask = (url: string | undefined, seconds = 20) =>
    refusalOf({
      root,
      config: { source: { engine: id, connection: "WAREHOUSE_URL", table: "t" } },
      secrets: url === undefined ? {} : { WAREHOUSE_URL: url },
      seconds,
    });
  const portOf = (server: net.Server) => (server.address() as AddressInfo).port;

  beforeAll(async () => {
    [silent, odd] = [listener(), listener("HTTP/1.1 418 I'm a teapot\r\n\r\nshort and stout")];
    for (const server of [silent, odd])
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const server = listener();
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    closed = portOf(server);
    await new Promise((done) => server.close(done));
  });
  afterAll(() => {
    for (const server of [silent, odd]) server.close();
  });

  test.each([
    ["no variable", () => undefined, /`WAREHOUSE_URL`/],
    ["no URL", () => "not a url", /`WAREHOUSE_URL`/],
    [
      "a URL of the web",
      () => "http://host:8080/",
      /`WAREHOUSE_URL` is not set .*, or holds no URL of a server: .*`postgres:\/\/`.*`trino\+http:\/\/`/,
    ],
    ["another engine", () => `${scheme === "postgres" ? "trino+https" : "postgres"}://h/d`, /WAREHOUSE_URL/],
    ["no host", () => `${scheme}:///database`, /URL of a server/],
    ["an unknown host", () => urlOf("nowhere.invalid"), /nowhere\.invalid/],
    ["nothing listens", () => urlOf(`127.0.0.1:${closed}`), /127\.0\.0\.1:\d+ .*nothing listens/],
    ["it answers in another protocol", () => urlOf(`127.0.0.1:${portOf(odd)}`), /127\.0\.0\.1/],
  ])(
    "%s",
    async (_, url, said) => {
      const refusal = await ask(url());
      expect(refusal.code).toBe("data/no-connection");
      expect(refusal.said).toMatch(said);
      expect(refusal.said).not.toContain(secret);
    },
    30_000,
  );

  test("it says nothing", async () => {
    const started = performance.now();
    const refusal = await ask(urlOf(`127.0.0.1:${portOf(silent)}`), 2);
    expect(["data/no-connection", "data/slow-server"]).toContain(refusal.code);
    expect(refusal.said).not.toContain(secret);
    expect(performance.now() - started).toBeLessThan(15_000);
  }, 30_000);
});
