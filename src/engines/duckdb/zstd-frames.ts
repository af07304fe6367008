import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import * as zlib from "node:zlib";

const MOST_AT_ONCE = 2 ** 18;
const FRAME = 0xfd2fb528;
const SKIPPABLE_FRAME = 0x184d2a50;
const BLOCK_BYTES = 2 ** 17;
/** A frame of more blocks could unpack to more than should be in memory at once. */
const FEW_BLOCKS = 32;
const SIZE_BYTES = [0, 2, 4, 8];
const DICTIONARY_BYTES = [0, 1, 2, 4];

/**
 * The content of all frames of a file. Node.js ends with the first of the frames that a stream has, and DuckDB
 * passes over one that was cut off. Small frames are unpacked many at a time: a stream for each of them would
 * take a millisecond.
 */
export async function* zstdFrames(path: string, progress: { packedBytes: number }): AsyncIterable<Buffer> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const window = Buffer.alloc(MOST_AT_ONCE);
    for (let at = 0; at < size; ) {
      const { bytesRead } = await handle.read(window, 0, window.length, at);
      const { parts, packedBytes } = smallFrames(window.subarray(0, bytesRead));
      at += packedBytes;
      progress.packedBytes = at;
      yield* parts;
      if (packedBytes > 0) continue;
      const skipped = skippableBytes(window.subarray(0, bytesRead), 0);
      if (skipped === undefined) at = yield* largeFrame(path, at, progress);
      else at += skipped;
      if (at > size) throw new Error("unexpected end of file");
    }
    progress.packedBytes = size;
  } finally {
    await handle.close();
  }
}

/** What the frames hold that some bytes begin with, and how many of these they are. */
function smallFrames(bytes: Buffer): { parts: Buffer[]; packedBytes: number } {
  const parts: Buffer[] = [];
  let at = 0;
  let unpackedBytes = 0;
  while (unpackedBytes < FEW_BLOCKS * BLOCK_BYTES) {
    const skipped = skippableBytes(bytes, at);
    if (skipped !== undefined && at + skipped <= bytes.length) {
      at += skipped;
      continue;
    }
    const end = endOfSmallFrame(bytes, at);
    if (end === undefined) break;
    const part = zlib.zstdDecompressSync(bytes.subarray(at, end));
    if (part.length > 0) parts.push(part);
    unpackedBytes += part.length;
    at = end;
  }
  return { parts: parts.length === 0 ? parts : [Buffer.concat(parts)], packedBytes: at };
}

/**
 * Where the frame ends that begins at a place, by the sizes of its blocks (RFC 8878, 3.1.1); undefined where these
 * bytes do not hold all of it, or more of it than a few blocks.
 */
function endOfSmallFrame(bytes: Buffer, start: number): number | undefined {
  if (start + 5 > bytes.length || bytes.readUInt32LE(start) !== FRAME) return undefined;
  const descriptor = bytes[start + 4];
  const isSingleSegment = (descriptor & 0x20) !== 0;
  const sizeBytes = isSingleSegment ? Math.max(1, SIZE_BYTES[descriptor >> 6]) : SIZE_BYTES[descriptor >> 6];
  let at = start + 5 + (isSingleSegment ? 0 : 1) + DICTIONARY_BYTES[descriptor & 3] + sizeBytes;
  for (let block = 0; block < FEW_BLOCKS; block++) {
    if (at + 3 > bytes.length) return undefined;
    const header = bytes.readUIntLE(at, 3);
    const isRepeatedByte = ((header >> 1) & 3) === 1;
    at += 3 + (isRepeatedByte ? 1 : header >> 3);
    if ((header & 1) === 0) continue;
    const end = at + ((descriptor & 4) === 0 ? 0 : 4);
    return end > bytes.length ? undefined : end;
  }
  return undefined;
}

/** The length of a frame that is to be passed over; undefined where none begins here. */
function skippableBytes(bytes: Buffer, at: number): number | undefined {
  if (at + 8 > bytes.length || (bytes.readUInt32LE(at) & ~0xf) !== SKIPPABLE_FRAME) return undefined;
  return 8 + bytes.readUInt32LE(at + 4);
}

/** @returns where the frame ends */
async function* largeFrame(
  path: string,
  start: number,
  progress: { packedBytes: number },
): AsyncGenerator<Buffer, number> {
  const raw = createReadStream(path, { start, highWaterMark: MOST_AT_ONCE });
  const stream = raw.pipe(zlib.createZstdDecompress());
  raw.on("error", (error) => stream.destroy(error));
  try {
    for await (const bytes of stream) {
      progress.packedBytes = start + stream.bytesWritten;
      yield bytes;
    }
  } finally {
    // What follows the frame is still on its way into the stream, and nobody is there to hear its error.
    stream.on("error", () => {});
    raw.destroy();
    stream.destroy();
  }
  if (stream.bytesWritten === 0) throw new Error("unexpected end of file");
  return start + stream.bytesWritten;
}
