import { createHash, randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import type { FetchLimits } from "../../src/sources/remote-limits.ts";
import { fetchObjects } from "../../src/sources/s3.ts";
import { fail, KEYS, type StoredObject, startStore } from "./object-store.ts";

const folder = mkdtempSync(join(tmpdir(), "assay-s3-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function limits(more: Partial<FetchLimits> = {}): FetchLimits {
  return { bytes: 2 ** 26, ends: performance.now() + 20_000, allowHttp: false, ...more };
}

function stored(content: string | Buffer, etag = '"1"'): StoredObject {
  return { bytes: Buffer.from(content), etag };
}

function env(origin: string, more: Record<string, string> = {}) {
  return { ...KEYS, AWS_REGION: "eu-central-1", AWS_ENDPOINT_URL: origin, ...more };
}

async function problem(address: string, secrets: Record<string, string>, more: Partial<FetchLimits> = {}) {
  return fetchObjects(address, folder, limits(more), secrets).then(
    () => "fetched",
    (error: unknown) => error,
  );
}

test("an object of several parts is here whole, by signed requests", async () => {
  const bytes = randomBytes(2 ** 23 + 12_345);
  using store = await startStore(new Map([["/bucket/a b/n.parquet", stored(bytes)]]));
  const [file] = await fetchObjects("s3://bucket/a b/n.parquet", folder, limits(), env(store.origin));
  expect(file).toMatchObject({
    path: "s3://bucket/a b/n.parquet",
    bytes: bytes.length,
    digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
  });
  expect(readFileSync(file.localPath).equals(bytes)).toBe(true);
  expect(store.requests.map(({ headers }) => headers["if-match"])).toEqual([undefined, '"1"']);
  for (const request of store.requests)
    expect(JSON.stringify(request.headers)).not.toContain("hunter2-secret-key");
});

test("a glob names objects in the order of their keys, over pages", async () => {
  const names = ["d/year=2024/b.csv", "d/year=2023/a.csv", "d/year=2023/c.csv", "d/year=2023/no.txt", "d/x/"];
  using store = await startStore(new Map(names.map((name) => [`/bucket/${name}`, stored(name)])));
  const files = await fetchObjects("s3://bucket/d/**/*.csv", folder, limits(), env(store.origin));
  expect(files.map(({ path }) => path)).toEqual([
    "s3://bucket/d/year=2023/a.csv",
    "s3://bucket/d/year=2023/c.csv",
    "s3://bucket/d/year=2024/b.csv",
  ]);
  expect(files.map(({ localPath }) => readFileSync(localPath, "utf8"))).toEqual(
    files.map(({ path }) => path.slice("s3://bucket/".length)),
  );
  expect(await problem("s3://bucket/d/*.json", env(store.origin))).toMatchObject({ code: "data/no-files" });
});

test("a version of an object is that version", async () => {
  using store = await startStore(
    new Map([
      ["/bucket/n.csv", stored("new")],
      ["/bucket/n.csv?v.1", stored("old")],
    ]),
  );
  const [file] = await fetchObjects("s3://bucket/n.csv?versionId=v.1", folder, limits(), env(store.origin));
  expect(readFileSync(file.localPath, "utf8")).toBe("old");
  const missing = await problem("s3://bucket/n.csv?versionId=v.2", env(store.origin));
  expect(missing).toMatchObject({ code: "source/missing", message: /NoSuchVersion/ });
});

test("an object that changes while it is read is an error", async () => {
  const bytes = randomBytes(2 ** 23 + 10);
  const objects = new Map([["/bucket/n.csv", stored(bytes)]]);
  using store = await startStore(objects, (request) => {
    if (!request.headers.range?.startsWith("bytes=0-")) objects.set("/bucket/n.csv", stored(bytes, '"2"'));
    return false;
  });
  expect(await problem("s3://bucket/n.csv", env(store.origin))).toMatchObject({ code: "source/changed" });
});

test.each<[string, Record<string, string>, string]>([
  ["s3://bucket/no.csv", {}, "source/missing"],
  ["s3://bucket/n.csv", { AWS_ACCESS_KEY_ID: "" }, "source/denied"],
  ["s3://bucket/n.csv", { AWS_ACCESS_KEY_ID: "AKIDOTHER" }, "source/denied"],
  ["s3://bucket/n.csv", { AWS_SESSION_TOKEN: "hunter2-old" }, "source/denied"],
  ["s3://bucket/n.csv", { AWS_ENDPOINT_URL: "http://192.0.2.1:9000" }, "source/plain-http"],
  ["s3://bucket/n.csv", { AWS_ENDPOINT_URL: "https://u:hunter2@example.com" }, "source/address"],
  ["s3://bucket/n.csv", { AWS_ENDPOINT_URL_S3: "http://127.0.0.1:1" }, "source/unreachable"],
  ["s3://bucket/", {}, "source/address"],
  ["s3://b/k", {}, "source/address"],
])("%s with %o is refused in words", async (address, more, code) => {
  using store = await startStore(new Map([["/bucket/n.csv", stored("a\n1\n")]]));
  const thrown = await problem(address, env(store.origin, more));
  expect(thrown).toMatchObject({ name: "AssayError", code });
  expect(String(thrown)).not.toMatch(/hunter2|AKID/);
});

test("a server that fails is asked three times", async () => {
  using store = await startStore(new Map(), (_, response) => {
    fail(response, 500, "InternalError");
    return true;
  });
  expect(await problem("s3://bucket/n.csv", env(store.origin))).toMatchObject({ code: "source/server" });
  expect(store.requests).toHaveLength(3);
});

test("a server that knows no parts, or sends less than it says, is no S3", async () => {
  using whole = await startStore(new Map(), (_, response) => {
    response.writeHead(200, { "content-length": 4 }).end("a\n1\n");
    return true;
  });
  expect(await problem("s3://bucket/n.csv", env(whole.origin))).toMatchObject({ code: "source/answer" });
  using short = await startStore(new Map(), (_, response) => {
    response.writeHead(206, { "content-range": "bytes 0-9/10", "content-length": 4 }).end("a\n1\n");
    return true;
  });
  expect(await problem("s3://bucket/n.csv", env(short.origin))).toMatchObject({ code: "source/answer" });
});

test("what is too large is not fetched, an empty object is empty", async () => {
  const objects = new Map([
    ["/bucket/a.csv", stored("x".repeat(100))],
    ["/bucket/b.csv", stored("x".repeat(100))],
    ["/bucket/none.txt", stored("")],
  ]);
  using store = await startStore(objects);
  const small = { bytes: 99 };
  expect(await problem("s3://bucket/a.csv", env(store.origin), small)).toMatchObject({
    code: "source/too-large",
  });
  const both = { bytes: 150 };
  expect(await problem("s3://bucket/*.csv", env(store.origin), both)).toMatchObject({
    code: "source/too-large",
  });
  expect(await fetchObjects("s3://bucket/none.txt", folder, limits(), env(store.origin))).toMatchObject([
    { bytes: 0 },
  ]);
});

test("a silent server is given up when the time is over", async () => {
  using store = await startStore(new Map(), () => true);
  const ends = performance.now() + 500;
  expect(await problem("s3://bucket/n.csv", env(store.origin), { ends })).toMatchObject({
    code: "source/too-slow",
  });
});
