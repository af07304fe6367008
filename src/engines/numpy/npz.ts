import { type FileHandle, open } from "node:fs/promises";
import type { LocalInput } from "../../model/gate.ts";
import { listNames } from "../names.ts";
import { type NumpyArray, openNpy, refused } from "./npy.ts";

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;
const STORED = 0;
const LARGEST_DIRECTORY = 2 ** 24;

interface Member {
  readonly name: string;
  readonly method: number;
  readonly bytes: number;
  readonly header: number;
}

/**
 * Opens one array of an archive that `np.savez` wrote. Its members are not compressed and are read in place.
 * @throws AssayError `model/tensor-file`
 */
export async function openNpz(file: LocalInput, name: string): Promise<NumpyArray> {
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
    if (member.method !== STORED)
      throw refused(path, "is compressed", "Save with `np.savez` instead of `np.savez_compressed`.");
    const local = await read(handle, member.header, LOCAL_SIZE);
    if (local === undefined || local.readUInt32LE(0) !== LOCAL)
      throw refused(path, "is not where the archive says", AGAIN);
    const at = member.header + LOCAL_SIZE + local.readUInt16LE(26) + local.readUInt16LE(28);
    if (at + member.bytes > file.bytes) throw refused(path, "ends too early", AGAIN);
    return await openNpy(file, { at, bytes: member.bytes }, path);
  } finally {
    await handle.close();
  }
}

const AGAIN = "Check the step that writes or fetches the file.";

async function readDirectory(handle: FileHandle, file: LocalInput): Promise<readonly Member[]> {
  const length = Math.min(file.bytes, END_SIZE + LONGEST_COMMENT);
  const tail = await read(handle, file.bytes - length, length);
  const end = tail?.lastIndexOf(Uint8Array.of(0x50, 0x4b, 5, 6)) ?? -1;
  if (tail === undefined || end < 0 || end + END_SIZE > tail.length || tail.readUInt32LE(end) !== END)
    throw refused(file.path, "is no whole archive of arrays", "Write the file with `np.savez`.");
  const [count, size, at] = [
    tail.readUInt16LE(end + 10),
    tail.readUInt32LE(end + 12),
    tail.readUInt32LE(end + 16),
  ];
  const directory = size > LARGEST_DIRECTORY ? undefined : await read(handle, at, size);
  if (directory === undefined)
    throw refused(file.path, "has no list of its arrays, or one of 4 GB and more", SINGLE);
  const members: Member[] = [];
  for (let from = 0; members.length < count; ) {
    if (from + ENTRY_SIZE > directory.length || directory.readUInt32LE(from) !== ENTRY)
      throw refused(file.path, "has a damaged list of its arrays", AGAIN);
    const entry = directory.subarray(from);
    const [name, extra, comment] = [28, 30, 32].map((place) => entry.readUInt16LE(place));
    members.push({
      name: entry.toString("utf8", ENTRY_SIZE, ENTRY_SIZE + name),
      method: entry.readUInt16LE(10),
      bytes: entry.readUInt32LE(24),
      header: entry.readUInt32LE(42),
    });
    from += ENTRY_SIZE + name + extra + comment;
  }
  return members;
}

const SINGLE = "Save the array by itself with `np.save`.";

async function read(handle: FileHandle, at: number, length: number): Promise<Buffer | undefined> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
  return bytesRead === length ? buffer : undefined;
}
