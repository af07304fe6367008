import type { S3Client } from "@aws-sdk/client-s3";
import { AssayError } from "../model/error.ts";
import { globMatcher } from "./glob.ts";
import { type ObjectAddress, parseObject, shownAddress } from "./remote-address.ts";
import { type FetchLimits, signalOf, tooLarge } from "./remote-limits.ts";
import { openClient, problemOf } from "./s3-client.ts";

type Sdk = typeof import("@aws-sdk/client-s3");

const MOST_OBJECTS = 100_000;

/** A client, and until when it may be asked. */
export interface Store {
  readonly sdk: Sdk;
  readonly client: S3Client;
  readonly limits: FetchLimits;
  readonly signal: AbortSignal;
}

export interface Wanted extends ObjectAddress {
  readonly shown: string;
  /** Of the state that is wanted. */
  readonly etag?: string;
}

export interface Found extends Wanted {
  readonly size: number;
}

export async function openStore(
  limits: FetchLimits,
  secrets: Readonly<Record<string, string>>,
): Promise<Store> {
  const sdk = await import("@aws-sdk/client-s3");
  return { sdk, client: openClient(sdk, limits, secrets), limits, signal: signalOf(limits) };
}

export function isGlob(address: string): boolean {
  return /[*?[{]/.test(parseObject(address).key);
}

export function wantedAt(address: string): Wanted {
  return { ...parseObject(address), shown: shownAddress(address) };
}

/** Objects as they are now, in the order of their keys. @throws AssayError as `fetchObjects` */
export async function findObjects(
  address: string,
  limits: FetchLimits,
  secrets: Readonly<Record<string, string>>,
): Promise<readonly Found[]> {
  const store = await openStore(limits, secrets);
  try {
    return isGlob(address) ? await findIn(store, address) : [await looked(store, wantedAt(address))];
  } finally {
    store.client.destroy();
  }
}

/** The objects that a glob of keys names. */
export async function findIn(store: Store, address: string): Promise<readonly Found[]> {
  return listed(store, parseObject(address), shownAddress(address));
}

async function looked({ sdk, client, signal }: Store, wanted: Wanted): Promise<Found> {
  try {
    const command = new sdk.HeadObjectCommand({ Bucket: wanted.bucket, Key: wanted.key });
    const { ETag: etag, ContentLength: size = 0 } = await client.send(command, { abortSignal: signal });
    return { ...wanted, size, ...(etag === undefined ? {} : { etag }) };
  } catch (thrown) {
    throw problemOf(thrown, wanted.shown, signal);
  }
}

async function listed(
  store: Store,
  { bucket, key }: ObjectAddress,
  shown: string,
): Promise<readonly Found[]> {
  const { sdk, client, signal, limits } = store;
  const matches = globMatcher([key]);
  const prefix = key.slice(0, key.search(/[*?[{]/));
  const found: Found[] = [];
  let [bytes, seen] = [0, 0];
  let token: string | undefined;
  try {
    do {
      const command = new sdk.ListObjectsV2Command({
        Bucket: bucket,
        Prefix: prefix,
        ContinuationToken: token,
      });
      const page = await client.send(command, { abortSignal: signal });
      for (const { Key: name = "", ETag: etag, Size: size = 0 } of page.Contents ?? []) {
        if (++seen > MOST_OBJECTS) throw tooMany(shown);
        if (name.endsWith("/") || !matches(name)) continue;
        found.push({
          bucket,
          key: name,
          shown: `s3://${bucket}/${name}`,
          size,
          ...(etag === undefined ? {} : { etag }),
        });
        bytes += size;
      }
      token = page.NextContinuationToken;
    } while (token !== undefined);
  } catch (thrown) {
    throw problemOf(thrown, shown, signal);
  }
  if (bytes > limits.bytes) throw tooLarge(shown, limits, bytes);
  if (found.length > 0) return found.sort((one, other) => (one.key < other.key ? -1 : 1));
  throw new AssayError("data/no-files", `\`${shown}\` matches no object of the bucket.`, {
    fix: "Check the pattern: `*` stays within one folder, `**` crosses folders.",
  });
}

function tooMany(shown: string): AssayError {
  return new AssayError("source/too-large", `\`${shown}\` goes through more than ${MOST_OBJECTS} objects.`, {
    fix: "Begin the pattern with the folder that holds the files.",
  });
}
