import { zstdDecompressSync } from "node:zlib";
import type { Arrow } from "./columns.ts";
import { unpackLz4 } from "./lz4.ts";

/** Lets Arrow's reader unpack buffers, none to more than `limit` bytes; it has no codecs of its own. */
export function registerCodecs({ compressionRegistry, CompressionType }: Arrow, limit: number): void {
  compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: (bytes) => unpackLz4(bytes, limit) });
  compressionRegistry.set(CompressionType.ZSTD, {
    decode: (bytes) => zstdDecompressSync(bytes, { maxOutputLength: limit }),
  });
}
