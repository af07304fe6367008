import type { IncomingMessage, ServerResponse } from "node:http";
import { sendBytes, WebServer } from "./web-server.ts";

/**
 * As much of S3 as a reader needs, in the words of its API reference: GetObject with `Range`, `If-Match` and
 * `versionId`, ListObjectsV2 in pages of two, and signatures whose form is looked at.
 */
export interface StoredObject {
  readonly bytes: Buffer;
  readonly etag: string;
}

export const KEYS = {
  AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
  AWS_SECRET_ACCESS_KEY: "hunter2-secret-key",
  AWS_SESSION_TOKEN: "hunter2-session",
};

const SIGNED =
  /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1\/s3\/aws4_request, SignedHeaders=[a-z0-9;-]*host[a-z0-9;-]*, Signature=[0-9a-f]{64}$/;

export async function startStore(
  objects: ReadonlyMap<string, StoredObject>,
  before: (request: IncomingMessage, response: ServerResponse, url: URL) => boolean = () => false,
): Promise<WebServer> {
  return WebServer.start((request, response, url) => {
    if (before(request, response, url)) return;
    if (!SIGNED.test(request.headers.authorization ?? "")) return fail(response, 403, "AccessDenied");
    if (request.headers["x-amz-security-token"] !== KEYS.AWS_SESSION_TOKEN)
      return fail(response, 403, "InvalidToken");
    if (url.searchParams.get("list-type") === "2") return list(response, url, objects);
    const version = url.searchParams.get("versionId");
    const key = decodeURIComponent(url.pathname) + (version === null ? "" : `?${version}`);
    const found = objects.get(key);
    if (found === undefined) return fail(response, 404, version === null ? "NoSuchKey" : "NoSuchVersion");
    if (found.bytes.length === 0) return fail(response, 416, "InvalidRange");
    sendBytes(request, response, found.bytes, found.etag);
  });
}

export function fail(response: ServerResponse, status: number, code: string): void {
  const text = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>hunter2 ${KEYS.AWS_ACCESS_KEY_ID}</Message></Error>`;
  response.writeHead(status, { "content-type": "application/xml", "content-length": text.length }).end(text);
}

const PAGE = 2;

function list(response: ServerResponse, url: URL, objects: ReadonlyMap<string, StoredObject>): void {
  const prefix = `${url.pathname.replace(/\/$/, "")}/${url.searchParams.get("prefix") ?? ""}`;
  const start = Number(url.searchParams.get("continuation-token") ?? 0);
  const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && !key.includes("?")).sort();
  const contents = keys.slice(start, start + PAGE).map((key) => {
    const { etag, bytes } = objects.get(key) ?? { etag: "", bytes: Buffer.alloc(0) };
    const name = key.slice(url.pathname.replace(/\/$/, "").length + 1);
    return `<Contents><Key>${name}</Key><ETag>${etag}</ETag><Size>${bytes.length}</Size></Contents>`;
  });
  const next =
    start + PAGE < keys.length ? `<NextContinuationToken>${start + PAGE}</NextContinuationToken>` : "";
  const text = `<?xml version="1.0"?><ListBucketResult><IsTruncated>${next !== ""}</IsTruncated>${contents.join("")}${next}</ListBucketResult>`;
  response.writeHead(200, { "content-type": "application/xml" }).end(text);
}
