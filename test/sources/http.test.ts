import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { fetchAddress } from "../../src/sources/http.ts";
import { shownAddress } from "../../src/sources/remote-address.ts";
import { type FetchLimits, isLoopback, isMetadata } from "../../src/sources/remote-limits.ts";
import { sendBytes, WebServer } from "./web-server.ts";

const folder = mkdtempSync(join(tmpdir(), "assay-http-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DATA = Buffer.from(Array.from({ length: 20_000 }, (_, n) => `${n}\n`).join(""));

function limits(more: Partial<FetchLimits> = {}): FetchLimits {
  return { bytes: 2 ** 20, ends: performance.now() + 10_000, allowHttp: false, ...more };
}

async function problem(address: string, more: Partial<FetchLimits> = {}, secrets = {}) {
  return fetchAddress(address, folder, limits(more), secrets).then(
    () => "fetched",
    (error: unknown) => error,
  );
}

test("a file is here with its name, size and digest", async () => {
  using server = await WebServer.start((request, response) => sendBytes(request, response, DATA, '"1"'));
  const file = await fetchAddress(`${server.origin}/year=2024/n.csv?token=hunter2`, folder, limits());
  expect(readFileSync(file.localPath)).toEqual(DATA);
  expect(file).toMatchObject({
    path: `${server.origin}/year=2024/n.csv?token=•••`,
    bytes: DATA.length,
    digest: `sha256:${createHash("sha256").update(DATA).digest("hex")}`,
  });
  expect(file.localPath).toMatch(/year=2024[\\/]n\.csv$/);
});

test("an answer that breaks off is gone on with from there", async () => {
  using server = await WebServer.start((request, response) => {
    if (request.headers.range !== undefined) return sendBytes(request, response, DATA, '"1"');
    response.writeHead(200, { etag: '"1"', "accept-ranges": "bytes", "content-length": DATA.length });
    response.write(DATA.subarray(0, 5000), () => setTimeout(() => response.destroy(), 50));
  });
  const file = await fetchAddress(`${server.origin}/n.csv`, folder, limits());
  expect(readFileSync(file.localPath)).toEqual(DATA);
  expect(server.requests[1].headers).toMatchObject({ range: "bytes=5000-", "if-match": '"1"' });
});

test.each([
  ["the rest in two parts", 30_000, String(DATA.length), true],
  ["the rest in two parts, and not how much there is", 30_000, "*", true],
  ["a little of the rest each time", 100, String(DATA.length), false],
  ["another size", 1e9, "1000000", false],
])("a server that gives %s", async (_, most, all, isWhole) => {
  using server = await WebServer.start(({ headers }, response) => {
    const facts = { etag: '"1"', "accept-ranges": "bytes" };
    const from = Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1] ?? 0);
    if (from === 0) {
      response.writeHead(200, { ...facts, "content-length": DATA.length });
      response.write(DATA.subarray(0, DATA.length - 50_000), () => setTimeout(() => response.destroy(), 50));
      return;
    }
    const part = DATA.subarray(from, from + most);
    const range = `bytes ${from}-${from + part.length - 1}/${all}`;
    response.writeHead(206, { ...facts, "content-range": range, "content-length": part.length }).end(part);
  });
  const fetched = fetchAddress(`${server.origin}/n.csv`, folder, limits());
  if (isWhole) expect(readFileSync((await fetched).localPath)).toEqual(DATA);
  else await expect(fetched).rejects.toMatchObject({ code: /^source\/(unreachable|changed)$/ });
});

test("a server that always stops in the middle is an error", async () => {
  using server = await WebServer.start((_, response) => {
    response.writeHead(200, { "content-length": DATA.length });
    response.write(DATA.subarray(0, 5000), () => setTimeout(() => response.destroy(), 10));
  });
  expect(await problem(`${server.origin}/n.csv`)).toMatchObject({
    code: "source/unreachable",
    message: /ended the connection before the end/,
  });
});

test("what changes between two parts is an error", async () => {
  using server = await WebServer.start((request, response) => {
    if (request.headers.range !== undefined) return sendBytes(request, response, DATA, '"2"');
    response.writeHead(200, { etag: '"1"', "accept-ranges": "bytes", "content-length": DATA.length });
    response.write(DATA.subarray(0, 5000), () => setTimeout(() => response.destroy(), 50));
  });
  expect(await problem(`${server.origin}/n.csv`)).toMatchObject({ code: "source/changed" });
});

test("a server that fails is asked again, but not for ever", async () => {
  using server = await WebServer.start((request, response) => {
    if (request.url === "/down.csv" || server.requests.length < 3) response.writeHead(503).end();
    else sendBytes(request, response, DATA, '"1"');
  });
  expect(await fetchAddress(`${server.origin}/up.csv`, folder, limits())).toMatchObject({
    bytes: DATA.length,
  });
  expect(await problem(`${server.origin}/down.csv`)).toMatchObject({ code: "source/server", message: /503/ });
});

test.each<[string, number, Record<string, string>, string]>([
  ["nothing there", 404, {}, "source/missing"],
  ["no right to it", 403, {}, "source/denied"],
  ["no login", 401, {}, "source/denied"],
  ["another status", 418, {}, "source/answer"],
  ["a part that nobody asked for", 206, {}, "source/answer"],
  ["a redirect to nowhere", 302, {}, "source/redirect"],
  ["a redirect to a file", 302, { location: "file:///etc/passwd" }, "source/redirect"],
  ["a redirect in a circle", 302, { location: "/n.csv" }, "source/redirect"],
  [
    "a redirect to the cloud's secrets",
    302,
    { location: "https://169.254.169.254/latest" },
    "source/refused-address",
  ],
  ["the same written as a number", 302, { location: "http://2852039166/" }, "source/plain-http"],
  ["a redirect without encryption", 302, { location: "http://192.0.2.1/n.csv" }, "source/plain-http"],
  ["a packing that nobody asked for", 200, { "content-encoding": "gzip" }, "source/answer"],
  ["more than is allowed", 200, { "content-length": "99999999" }, "source/too-large"],
])("%s", async (_, status, headers, code) => {
  using server = await WebServer.start((_request, response) => {
    response.writeHead(status, headers);
    if (headers["content-length"] === undefined) response.end();
    else response.flushHeaders();
  });
  const thrown = await problem(`${server.origin}/n.csv?sig=hunter2`);
  expect(thrown).toMatchObject({ name: "AssayError", code });
  expect(String(thrown)).not.toContain("hunter2");
});

test("more than is allowed is noticed without being announced", async () => {
  using server = await WebServer.start((_, response) => {
    response.write(DATA);
    response.end(DATA);
  });
  expect(await problem(`${server.origin}/n.csv`, { bytes: DATA.length })).toMatchObject({
    code: "source/too-large",
  });
});

test("a silent server is given up when the time is over", async () => {
  using server = await WebServer.start(() => undefined);
  const thrown = await problem(`${server.origin}/n.csv`, { ends: performance.now() + 300 });
  expect(thrown).toMatchObject({ code: "source/too-slow" });
});

test.each([
  ["http://192.0.2.1/n.csv", "source/plain-http"],
  ["https://169.254.169.254/latest/meta-data", "source/refused-address"],
  ["https://[fe80::1]/n.csv", "source/refused-address"],
  ["https://[::ffff:169.254.169.254]/n.csv", "source/refused-address"],
  ["https://user:hunter2@example.com/n.csv", "source/address"],
  ["https://", "source/address"],
])("%s is not asked for", async (address, code) => {
  const thrown = await problem(address);
  expect(thrown).toMatchObject({ code });
  expect(String(thrown)).not.toContain("hunter2");
});

test("only the server that they are for is sent credentials, also after a redirect", async () => {
  using other = await WebServer.start((request, response) => sendBytes(request, response, DATA, '"1"'));
  using server = await WebServer.start((request, response) => {
    if (request.url === "/away.csv") response.writeHead(307, { location: `${other.origin}/n.csv` }).end();
    else if (request.url === "/there.csv") response.writeHead(307, { location: "/n.csv" }).end();
    else sendBytes(request, response, DATA, '"1"');
  });
  const secrets = { ASSAY_HTTP_ORIGIN: server.origin, ASSAY_HTTP_AUTHORIZATION: "Bearer hunter2" };
  await fetchAddress(`${server.origin}/away.csv`, folder, limits(), secrets);
  await fetchAddress(`${server.origin}/there.csv`, folder, limits(), secrets);
  expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
    "Bearer hunter2",
    "Bearer hunter2",
    "Bearer hunter2",
  ]);
  expect(other.requests[0].headers.authorization).toBeUndefined();
});

test("addresses that only a machine itself sees are known in every writing", () => {
  for (const address of [
    "169.254.169.254",
    "fe80::1",
    "::ffff:169.254.1.1",
    "100.100.100.200",
    "fd00:ec2::254",
  ])
    expect(isMetadata(address), address).toBe(true);
  for (const address of ["10.0.0.1", "192.168.1.1", "example.com", "2001:db8::1"])
    expect(isMetadata(address), address).toBe(false);
  for (const host of ["localhost", "127.0.0.1", "127.8.8.8", "[::1]"])
    expect(isLoopback(host), host).toBe(true);
});

test("an address is shown without what is secret in it", () => {
  expect(shownAddress("https://u:p@h/x.csv?versionId=7&X-Amz-Signature=s&a")).toBe(
    "https://h/x.csv?versionId=7&X-Amz-Signature=•••&a",
  );
  expect(shownAddress("s3://bucket/key?versionId=v1")).toBe("s3://bucket/key?versionId=v1");
});
