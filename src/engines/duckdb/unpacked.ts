import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import * as zlib from "node:zlib";
import { packingOf, type ReadableFile } from "./parts.ts";

/** How far a file was read. */
export interface Progress {
  packedBytes: number;
}

const MOST_AT_ONCE = 2 ** 18;
const LEAST_AT_ONCE = 2 ** 12;
const SKIPPABLE_FRAME = 0x184d2a50;

/** The bytes of a file from its beginning, as long as somebody asks for them. */
export async function* unpacked(
  file: Pick<ReadableFile, "localPath">,
  progress: Progress = { packedBytes: 0 },
): AsyncIterable<Buffer> {
  const packing = packingOf(file);
  if (packing === "zstd") return yield* zstdFrames(file.localPath, progress);
  const raw = createReadStream(file.localPath, { highWaterMark: MOST_AT_ONCE });
  const stream = packing === undefined ? raw : raw.pipe(zlib.createGunzip());
  raw.on("error", (error) => stream.destroy(error));
  try {
    for await (const bytes of stream) {
      progress.packedBytes = raw.bytesRead;
      yield bytes;
    }
  } finally {
    raw.destroy();
    stream.destroy();
  }
}

/** Node.js ends with the first of the frames that a file may have, and DuckDB passes over one that was cut off. */
async function* zstdFrames(path: string, progress: Progress): AsyncIterable<Buffer> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    let highWaterMark = MOST_AT_ONCE;
    for (let at = 0; at < size; ) {
      const header = new DataView(new ArrayBuffer(8));
      const { bytesRead } = await handle.read(header, 0, 8, at);
      if (bytesRead === 8 && (header.getUint32(0, true) & ~0xf) === SKIPPABLE_FRAME) {
        at += 8 + header.getUint32(4, true);
        if (at > size) throw new Error("unexpected end of file");
        continue;
      }
      const start = at;
      const raw = createReadStream(path, { start, highWaterMark });
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
      const frame = stream.bytesWritten;
      if (frame === 0) throw new Error("unexpected end of file");
      at += frame;
      highWaterMark = Math.min(MOST_AT_ONCE, Math.max(LEAST_AT_ONCE, 2 * frame));
    }
    progress.packedBytes = size;
  } finally {
    await handle.close();
  }
}
