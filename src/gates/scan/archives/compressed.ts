import { gunzipSync, inflateSync } from "node:zlib";
import { type ByteSource, bufferSource } from "../bytes.ts";
import { type Content, memberOf, tellIncomplete, type Walk } from "../walk.ts";
import { isZlibError } from "./zip-members.ts";

/** Containers that are recognised but not unpacked: whatever they hold was not seen. */
const UNREAD: readonly (readonly [string, string])[] = [
  ["377abcaf271c", "7z archive"],
  ["526172211a07", "RAR archive"],
  ["425a68", "bzip2 stream"],
  ["fd377a585a00", "xz stream"],
  ["04224d18", "LZ4 stream"],
  ["28b52ffd", "Zstandard stream"],
  ["5a46", "joblib ZF stream"],
];

/** Properties of the default filter, a dictionary of whole KiB, and a size that is unknown or below 2^40. */
const LZMA_ALONE = /^5d00[0-9a-f]{6}(?:f{16}|[0-9a-f]{10}0{6})/;

/** Says so when the content is a container that is not unpacked here. */
export function tellUnreadContainer(content: Content, walk: Walk): boolean {
  const head = content.source.read(0, 13).toString("hex");
  const format =
    UNREAD.find(([magic]) => head.startsWith(magic))?.[1] ??
    (LZMA_ALONE.test(head) ? "LZMA stream" : undefined);
  if (format === undefined) return false;
  if (format === "bzip2 stream" && !/^425a683[1-9]3141/.test(head)) return false;
  if (format === "joblib ZF stream" && !/^5a463078/.test(head)) return false;
  walk.formats.add("container");
  tellIncomplete(walk, content, `it is a ${format}, which is not unpacked`);
  return true;
}

/** Unpacks gzip and looks into what it holds. */
export function walkGzip(content: Content, walk: Walk): boolean {
  const head = content.source.read(0, 3);
  if (head.length < 3 || head[0] !== 0x1f || head[1] !== 0x8b || head[2] !== 8) return false;
  walk.formats.add("gzip");
  const data = unpack(content, walk, (bytes, limit) => gunzipSync(bytes, { maxOutputLength: limit }));
  if (typeof data === "string") tellIncomplete(walk, content, data);
  else intoUnpacked(content, walk, data);
  return true;
}

/**
 * Unpacks zlib, as joblib writes it. Two bytes are a weak sign (a pickle can start with them), so data that
 * does not unpack is only incomplete when `expected`.
 */
export function walkZlib(content: Content, walk: Walk, expected: boolean): boolean {
  const head = content.source.read(0, 2);
  if (head.length < 2 || (head[0] & 0x0f) !== 8 || head[0] >> 4 > 7 || head.readUInt16BE(0) % 31 !== 0)
    return false;
  const data = unpack(content, walk, (bytes, limit) => inflateSync(bytes, { maxOutputLength: limit }));
  if (typeof data === "string") {
    // A large output or input is no proof of another format: it was simply not seen.
    const certain = expected || data !== BROKEN;
    if (certain) tellIncomplete(walk, content, data);
    return certain;
  }
  walk.formats.add("zlib");
  intoUnpacked(content, walk, data);
  return true;
}

const BROKEN = "its compressed data is broken";

function unpack(
  content: Content,
  walk: Walk,
  inflate: (bytes: Buffer, limit: number) => Buffer,
): ByteSource | string {
  const limit = walk.allowance.bytesPerInflate;
  const { source } = content;
  try {
    if (source.size > limit) {
      inflate(source.read(0, 2 ** 16), 2 ** 30);
      return "it is larger than 256 MiB compressed";
    }
    const data = inflate(source.read(0, source.size), limit);
    walk.allowance.spendInflated(data.length);
    return bufferSource(data);
  } catch (thrown) {
    if (!isZlibError(thrown)) throw thrown;
    if (thrown.code === "ERR_BUFFER_TOO_LARGE") return "it unpacks to more than 256 MiB";
    return thrown.code === "Z_BUF_ERROR" && source.size > limit
      ? "it is larger than 256 MiB compressed"
      : BROKEN;
  }
}

function intoUnpacked(content: Content, walk: Walk, source: ByteSource): void {
  const name = content.name.replace(/\.(?:gz|z|tgz)$/i, "");
  walk.into({ ...memberOf(content, "unpacked", source), name });
}
