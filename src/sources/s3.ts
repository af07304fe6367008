import { mkdir, open } from "node:fs/promises";
import { dirname, join } from "node:path";
import { AssayError } from "../model/error.ts";
import type { LocalInput } from "../model/gate.ts";
import { digestFile } from "./digest.ts";
import { placeOf } from "./remote-address.ts";
import { changed, type FetchLimits, tooLarge } from "./remote-limits.ts";
import { problemOf } from "./s3-client.ts";
import { findIn, isGlob, openStore, type Store, type Wanted, wantedAt } from "./s3-objects.ts";

/** Eight such parts are in memory at once, at most. */
const PART_BYTES = 2 ** 23;
const PARTS_AT_ONCE = 4;
const OBJECTS_AT_ONCE = 2;

/**
 * Fetches an object, or all that a glob of keys names, in the order of their keys. Parts of one object are of one
 * state of it.
 * @throws AssayError the codes of `source/…`, `data/no-files` for a glob that matches nothing
 */
export async function fetchObjects(
  address: string,
  folder: string,
  limits: FetchLimits,
  secrets: Readonly<Record<string, string>> = {},
): Promise<readonly LocalInput[]> {
  const store = await openStore(limits, secrets);
  try {
    const wanted = isGlob(address) ? await findIn(store, address) : [wantedAt(address)];
    const files: LocalInput[] = [];
    for (let at = 0; at < wanted.length; at += OBJECTS_AT_ONCE)
      files.push(
        ...(await Promise.all(
          wanted
            .slice(at, at + OBJECTS_AT_ONCE)
            .map((one, index) => fetchOne(store, join(folder, String(at + index)), one)),
        )),
      );
    return files;
  } finally {
    store.client.destroy();
  }
}

/** Each has a folder of its own, since different keys may make the same path on a disk. */
async function fetchOne(store: Store, folder: string, wanted: Wanted): Promise<LocalInput> {
  const { limits, signal } = store;
  const { shown } = wanted;
  const localPath = join(folder, placeOf(`s3://${wanted.bucket}/${encodeURI(wanted.key)}`));
  await mkdir(dirname(localPath), { recursive: true });
  const file = await open(localPath, "w");
  let total = 0;
  try {
    const write = async (part: Part, at: number) =>
      void (await file.write(part.bytes, 0, part.bytes.length, at));
    const first = await fetchPart(store, wanted, 0);
    total = first.total;
    if (first.total > limits.bytes) throw tooLarge(shown, limits, first.total);
    await write(first, 0);
    const known = { ...wanted, ...(first.etag === undefined ? {} : { etag: first.etag }) };
    const starts: number[] = [];
    for (let at = PART_BYTES; at < first.total; at += PART_BYTES) starts.push(at);
    for (let at = 0; at < starts.length; at += PARTS_AT_ONCE)
      await Promise.all(
        starts.slice(at, at + PARTS_AT_ONCE).map(async (start) => {
          const part = await fetchPart(store, known, start);
          if (part.total !== first.total) throw changed(shown);
          await write(part, start);
        }),
      );
  } catch (thrown) {
    throw problemOf(thrown, shown, signal);
  } finally {
    await file.close();
  }
  const written = await digestFile(localPath);
  if (written.bytes !== total) throw unexpected(shown);
  return { path: shown, localPath, ...written };
}

interface Part {
  readonly bytes: Uint8Array;
  readonly total: number;
  readonly etag?: string;
}

async function fetchPart(store: Store, wanted: Wanted, start: number): Promise<Part> {
  const { sdk, client, signal } = store;
  const command = new sdk.GetObjectCommand({
    Bucket: wanted.bucket,
    Key: wanted.key,
    Range: `bytes=${start}-${start + PART_BYTES - 1}`,
    ...(wanted.version === undefined ? {} : { VersionId: wanted.version }),
    ...(wanted.etag === undefined ? {} : { IfMatch: wanted.etag }),
  });
  try {
    const answer = await client.send(command, { abortSignal: signal });
    const range = answer.ContentRange ?? "";
    const [, from, total] = /^bytes (\d+)-\d+\/(\d+)$/.exec(range) ?? [];
    if (from === undefined || Number(from) !== start) throw unexpected(wanted.shown);
    const bytes = (await answer.Body?.transformToByteArray()) ?? new Uint8Array();
    if (bytes.length !== Math.min(PART_BYTES, Number(total) - start)) throw unexpected(wanted.shown);
    return { bytes, total: Number(total), ...(answer.ETag === undefined ? {} : { etag: answer.ETag }) };
  } catch (thrown) {
    // An object of 0 bytes has no part.
    if (start === 0 && thrown instanceof Error && thrown.name === "InvalidRange")
      return { bytes: new Uint8Array(), total: 0 };
    throw thrown;
  }
}

function unexpected(shown: string): AssayError {
  return new AssayError("source/answer", `The server sent another part of \`${shown}\` than was asked for.`, {
    fix: "Check that the endpoint is S3 or speaks as it does, and answers `Range`.",
  });
}
