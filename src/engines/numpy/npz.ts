import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { crc32 } from "node:zlib";
import type { LocalInput } from "../../model/gate.ts";
import { listNames } from "../names.ts";
import { type NumpyArray, openNpy, refused } from "./npy.ts";
import { openPacked } from "./unpack.ts";
import { AGAIN, read, readDirectory } from "./zip-directory.ts";

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Opens one array of an archive that `np.savez` or `np.savez_compressed` wrote. What is not compressed is read in
 * place, the rest is unpacked into `scratch`.
 * @throws AssayError `model/tensor-file`
 */
export async function openNpz(file: LocalInput, name: string, scratch: string): Promise<NumpyArray> {
  const handle = await open(file.localPath);
  try {
    const members = await readDirectory(handle, file);
    const found = members.filter((member) => member.name === `${name}.npy`);
    const path = `${file.path} (${name})`;
    if (found.length !== 1)
      throw refused(
        file.path,
        `has ${found.length === 0 ? "no array" : "several arrays"} ${name}; it has ${listNames(members.map((member) => member.name.replace(/\.npy$/, "")))}`,
        `Save the array under the input's name: \`np.savez(path, ${name}=…)\`.`,
      );
    const [member] = found;
    if (member.isEncrypted || (member.method !== STORED && member.method !== DEFLATED))
      throw refused(
        path,
        member.isEncrypted ? "is encrypted" : "is compressed by another method than deflate",
        "Save with `np.savez` or `np.savez_compressed`.",
      );
    const local = await read(handle, member.header, LOCAL_SIZE);
    if (local === undefined || local.readUInt32LE(0) !== LOCAL)
      throw refused(path, "is not where the archive says", AGAIN);
    const at = member.header + LOCAL_SIZE + local.readUInt16LE(26) + local.readUInt16LE(28);
    const bytes = member.method === STORED ? member.bytes : member.packedBytes;
    if (at + bytes > file.bytes) throw refused(path, "ends too early", AGAIN);
    if (member.method === STORED) {
      if ((await sumOf(file, at, bytes)) !== member.crc32)
        throw refused(path, "is damaged: its checksum is another", AGAIN);
      return await openNpy(file, { at, bytes }, path);
    }
    return await openPacked(file, member, { at, bytes }, path, scratch);
  } finally {
    await handle.close();
  }
}

/** One pass over the bytes, which are read again by rows: what was damaged has as many of them. */
async function sumOf({ localPath }: LocalInput, at: number, bytes: number): Promise<number> {
  let sum = 0;
  if (bytes === 0) return sum;
  const part = createReadStream(localPath, { start: at, end: at + bytes - 1, highWaterMark: 2 ** 20 });
  for await (const chunk of part) sum = crc32(chunk, sum);
  return sum;
}
