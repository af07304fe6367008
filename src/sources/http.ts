import { createHash } from "node:crypto";
import { type FileHandle, mkdir, open } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { AssayError, reasonOf } from "../model/error.ts";
import type { LocalInput } from "../model/gate.ts";
import { type Hop, request } from "./http-request.ts";
import { parseAddress, placeOf, shownAddress } from "./remote-address.ts";
import { changed, type FetchLimits, signalOf, tooLarge, tooSlow } from "./remote-limits.ts";

const ATTEMPTS = 4;
const FIRST_PAUSE_MS = 200;

/** One download, which may take several answers. */
interface Download {
  readonly shown: string;
  readonly file: FileHandle;
  readonly limits: FetchLimits;
  hash: ReturnType<typeof createHash>;
  bytes: number;
  /** Of the answer that the bytes are from, where it says that its bytes can be asked for in parts. */
  etag?: string;
  /** Of all of it, as far as the answers say. */
  length?: number;
}

/**
 * Fetches what an address holds. An answer that breaks off is asked for again from there.
 * @throws AssayError the codes of `source/…`
 */
export async function fetchAddress(
  address: string,
  folder: string,
  limits: FetchLimits,
  secrets: Readonly<Record<string, string>> = {},
): Promise<LocalInput> {
  const url = parseAddress(address);
  const shown = shownAddress(address);
  const localPath = join(folder, placeOf(address));
  await mkdir(dirname(localPath), { recursive: true });
  const file = await open(localPath, "w");
  const download: Download = { shown, file, limits, hash: createHash("sha256"), bytes: 0 };
  const first: Hop = { url, limits, signal: signalOf(limits), ...authorizationOf(secrets) };
  try {
    for (let attempt = 1; !(await receive(download, first, attempt)); attempt++)
      await sleep(FIRST_PAUSE_MS * 2 ** (attempt - 1), undefined, { signal: first.signal });
  } catch (thrown) {
    throw problemOf(thrown, shown, first.signal);
  } finally {
    await file.close();
  }
  return { path: shown, localPath, digest: `sha256:${download.hash.digest("hex")}`, bytes: download.bytes };
}

function authorizationOf(secrets: Readonly<Record<string, string>>): Partial<Hop> {
  const { ASSAY_HTTP_ORIGIN: origin, ASSAY_HTTP_AUTHORIZATION: authorization } = secrets;
  return origin === undefined || authorization === undefined ? {} : { origin, authorization };
}

/** @returns false when it is worth another try */
async function receive(download: Download, hop: Hop, attempt: number): Promise<boolean> {
  const isLast = attempt >= ATTEMPTS;
  const from = download.etag === undefined ? 0 : download.bytes;
  let answer: IncomingMessage | undefined;
  try {
    const headers = from > 0 ? { range: `bytes=${from}-`, "if-match": download.etag } : {};
    answer = await request(hop, headers);
    const { statusCode: status = 0 } = answer;
    if (status >= 500 || status === 429) {
      if (!isLast) return false;
      throw serverError(download.shown, status);
    }
    await write(download, answer, from);
    return true;
  } catch (thrown) {
    if (thrown instanceof AssayError || isLast || hop.signal.aborted) throw thrown;
    return false;
  } finally {
    answer?.destroy();
  }
}

async function write(download: Download, answer: IncomingMessage, from: number): Promise<void> {
  const { shown, limits, file } = download;
  const { statusCode: status = 0, headers } = answer;
  if (status === 412) throw changed(shown);
  if (status !== 200 && !(status === 206 && from > 0)) throw refusal(shown, status);
  if (status === 206) {
    const [, start, all] = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers["content-range"] ?? "") ?? [];
    if (Number(start) !== from || headers.etag !== download.etag) throw changed(shown);
    if (all !== "*") download.length ??= Number(all);
    if (all !== "*" && download.length !== Number(all)) throw changed(shown);
  } else await restart(download, headers);
  refuseEncoding(shown, headers["content-encoding"]);
  const length = Number(headers["content-length"] ?? 0);
  if (download.bytes + length > limits.bytes) throw tooLarge(shown, limits, download.bytes + length);
  for await (const part of answer) {
    if (download.bytes + part.length > limits.bytes) throw tooLarge(shown, limits);
    await writeAll(file, part, download.bytes);
    download.hash.update(part);
    download.bytes += part.length;
  }
  // A server may give less than it was asked for, and nothing else says that the file has an end.
  if (status === 206 && download.bytes !== download.length)
    throw new Error("the server gave a part of it only");
}

/** A nearly full disk takes a part of what it is given before it says so. */
async function writeAll(file: FileHandle, bytes: Uint8Array, place: number): Promise<void> {
  for (let at = 0; at < bytes.length; )
    at += (await file.write(bytes, at, bytes.length - at, place + at)).bytesWritten;
}

async function restart(download: Download, headers: IncomingMessage["headers"]): Promise<void> {
  await download.file.truncate(0);
  download.bytes = 0;
  download.hash = createHash("sha256");
  const { etag } = headers;
  const isStrong = etag !== undefined && !etag.startsWith("W/") && headers["accept-ranges"] === "bytes";
  if (isStrong) download.etag = etag;
  else delete download.etag;
  if (headers["content-length"] === undefined) delete download.length;
  else download.length = Number(headers["content-length"]);
}

function refuseEncoding(shown: string, encoding: string | undefined): void {
  if (encoding === undefined || encoding === "identity") return;
  if (encoding === "gzip" && /\.gz(\?|$)/i.test(shown)) return;
  throw new AssayError("source/answer", `The server sends \`${shown}\` packed as \`${encoding}\`, unasked.`, {
    fix: "Give the address a name that says how it is packed, or fetch the file in a step before.",
  });
}

function refusal(shown: string, status: number): AssayError {
  if (status === 404 || status === 410)
    return new AssayError("source/missing", `There is nothing at \`${shown}\` (status ${status}).`, {
      fix: "Check the address.",
    });
  if (status === 401 || status === 403)
    return new AssayError("source/denied", `The server does not give \`${shown}\` (status ${status}).`, {
      fix: "Set ASSAY_HTTP_ORIGIN (such as https://host) and ASSAY_HTTP_AUTHORIZATION in the step's environment, or check that a signed link has not expired.",
    });
  return new AssayError("source/answer", `The server answered status ${status} to \`${shown}\`.`, {
    fix: "Check the address with another client.",
  });
}

function serverError(shown: string, status: number): AssayError {
  return new AssayError(
    "source/server",
    `The server answered status ${status} to \`${shown}\`, ${ATTEMPTS} times.`,
    { fix: "Run again later, or ask who runs the server." },
  );
}

function problemOf(thrown: unknown, shown: string, signal: AbortSignal): AssayError {
  if (thrown instanceof AssayError) return thrown;
  if (signal.aborted) return tooSlow(shown);
  return new AssayError("source/unreachable", `\`${shown}\` could not be fetched: ${wordsOf(thrown)}.`, {
    fix: "Check the address, and that this machine may reach it.",
    cause: thrown,
  });
}

function wordsOf(thrown: unknown): string {
  const code = thrown instanceof Error && "code" in thrown ? String(thrown.code) : "";
  if (code === "ECONNRESET") return "the server ended the connection before the end";
  if (code === "ENOTFOUND") return "there is no machine of this name";
  return code === "" ? reasonOf(thrown) : code;
}
