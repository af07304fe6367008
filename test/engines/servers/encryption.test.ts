import { mkdtempSync, rmSync } from "node:fs";
import net, { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { networkFailure } from "../../../src/engines/servers/failures.ts";
import { addressOf } from "../../../src/engines/servers/url.ts";
import { refusalOf } from "./measure-table.ts";

const root = mkdtempSync(path.join(os.tmpdir(), "assay-encryption-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

test.each([
  ["127.0.0.1", "", false],
  ["localhost", "?sslmode=prefer", false],
  ["localhost", "?sslmode=require", true],
  ["127.0.0.1", "?sslmode=verify-ca", true],
  ["[::1]", "?sslmode=verify-full", true],
  ["localhost", "?ssl=true", true],
  ["localhost", "?SSL=true", true],
  ["127.0.0.1", "?tls=on&sslmode=prefer", true],
  ["db.example", "", true],
  ["db.example", "?sslmode=allow", true],
  ["db.example", "?sslmode=prefer", true],
  ["db.example", "?sslmode=disable", false],
  ["db.example", "?tls=off", false],
])("%s%s is encrypted: %s", (host, end, is) => {
  expect(addressOf(`postgres://u:p@${host}/db${end}`, "postgres://…", 5432).tls).toBe(is);
});

test.each([
  "?sslmode=no-verify",
  "?sslmode=REQUIRE",
  "?tls=yes",
  "?tls=off&sslmode=verify-full",
  "?sslmode=disable&sslmode=require",
  "?ssl=__proto__",
])("%s is refused, since nobody can tell what it means", (end) => {
  const refused = expect.objectContaining({ code: "data/no-connection" });
  expect(() => addressOf(`postgres://u:p@localhost/db${end}`, "postgres://…", 5432)).toThrow(refused);
});

/** What a client of PostgreSQL says first: that it wants TLS, or who it is. */
const ASKS_FOR_TLS = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);

/** Stands between client and server, has no certificate, and keeps what it hears. */
async function heardBy(answer: string, urlOf: (place: string) => string, engine = "postgres") {
  const heard: Buffer[] = [];
  const server = net.createServer((socket) => {
    socket.on("error", () => undefined);
    socket.on("data", (bytes) => {
      heard.push(bytes);
      if (answer !== "") socket.write(answer);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const refusal = await refusalOf({
    root,
    config: { source: { engine, connection: "ASSAY_ODD", table: "rows" } },
    secrets: { ASSAY_ODD: urlOf(`127.0.0.1:${port}`) },
    seconds: 2,
  });
  server.close();
  return { heard: Buffer.concat(heard), refusal };
}

test.each([
  ["says that it has no TLS", "N", "sslmode=require"],
  ["says that it has no TLS", "N", "sslmode=verify-full"],
  ["puts a question for the password behind its yes", "SR\0\0\0\x08\0\0\0\x03", "sslmode=verify-full"],
  ["says yes and goes on without TLS", "S", "tls=on"],
])("who %s never hears the password of a URL that wants TLS (%#)", async (_, answer, end) => {
  const { heard, refusal } = await heardBy(
    answer,
    (place) => `postgres://reader:p4ssw0rd@${place}/db?${end}`,
  );
  expect(heard.subarray(0, 8)).toEqual(ASKS_FOR_TLS);
  expect(heard.toString("latin1")).not.toMatch(/p4ssw0rd|reader/);
  expect(refusal.code).toBe("data/no-connection");
});

test.each(["options=-csearch_path%3Dother", "user=postgres", "host=elsewhere", "schema=other", "password=x"])(
  "a URL that ends in %s, by which other clients read other rows, is refused before anybody is asked",
  async (end) => {
    const { heard, refusal } = await heardBy("", (place) => `postgres://reader:p4ssw0rd@${place}/db?${end}`);
    expect(heard.length).toBe(0);
    expect(refusal).toEqual({
      code: "data/no-connection",
      said: expect.stringMatching(/which Assay does not read/),
    });
  },
);

test("the authority that `sslrootcert` names is not passed over", async () => {
  const { heard, refusal } = await heardBy(
    "N",
    (place) => `postgres://reader:p4ssw0rd@${place}/db?sslmode=require&sslrootcert=${root}/gone.pem`,
  );
  expect(heard.length).toBe(0);
  expect(refusal.said).toMatch(/`sslrootcert` that cannot be read/);
});

test.each([
  ["trino://reader:p4ssw0rd@192.0.2.1:8080/one/two?tls=off", /A password .* without TLS/],
  ["trino+http://reader:p4ssw0rd@192.0.2.1:8080/one/two?tls=off", /A password .* without TLS/],
  ["trino+http://reader:p4ssw0rd@127.0.0.1:9/one/two?sslmode=require", /asks for TLS/],
])("what %s would send without TLS is not sent", async (url, said) => {
  const refusal = await refusalOf({
    root,
    config: { source: { engine: "trino", connection: "ASSAY_ODD", table: "rows" } },
    secrets: { ASSAY_ODD: url },
    seconds: 2,
  });
  expect(refusal).toEqual({ code: "data/no-connection", said: expect.stringMatching(said) });
});

test.each([
  ["CERT_HAS_EXPIRED", /certificate .* does not hold: it has expired/],
  ["ERR_TLS_CERT_ALTNAME_INVALID", /does not hold: it is made out for another host/],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", /does not hold: it is signed by itself/],
  ["CERT_REVOKED", /does not hold: CERT_REVOKED/],
  ["EPROTO", /cannot be reached: TLS cannot be agreed on/],
])("%s is said as what it is", (code, said) => {
  const address = addressOf("postgres://u:p4ssw0rd@db.example/db", "postgres://…", 5432);
  const thrown = Object.assign(new Error("it failed"), { code });
  expect(networkFailure(thrown, address)?.message).toMatch(said);
});
