import { createReadStream } from "node:fs";
import * as zlib from "node:zlib";
import { packingOf, type ReadableFile } from "./parts.ts";
import { zstdFrames } from "./zstd-frames.ts";

/** How far a file was read. */
export interface Progress {
  packedBytes: number;
}

const MOST_AT_ONCE = 2 ** 18;

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
