import type { FileHandle } from "node:fs/promises";
import type { LocalInput } from "../../model/gate.ts";
import { refused } from "./npy.ts";

const END = 0x06054b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const LARGE_LOCATOR = 0x07064b50;
const LARGE_LOCATOR_SIZE = 20;
const LARGE_END = 0x06064b50;
const LARGE_END_SIZE = 56;
const LARGE_EXTRA = 1;
const ENTRY = 0x02014b50;
const ENTRY_SIZE = 46;
const LARGEST_DIRECTORY = 2 ** 24;
/** What stands in 32 bits where 64 are needed. */
const ELSEWHERE = 0xffffffff;
const ENCRYPTED = 1;

export const AGAIN = "Check the step that writes or fetches the file.";

/** A file of an archive, as the archive's list at its end has it. */
export interface Member {
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its local header begins. */
  readonly header: number;
}

/** Lists an archive, also one of more than 4 GB (APPNOTE 6.3.10, 4.3). @throws AssayError `model/tensor-file` */
export async function readDirectory(handle: FileHandle, file: LocalInput): Promise<readonly Member[]> {
  const { count, size, at } = await readEnd(handle, file);
  const directory = size > LARGEST_DIRECTORY ? undefined : await read(handle, at, size);
  if (directory === undefined) throw refused(file.path, "has no list of its arrays where it says", AGAIN);
  const members: Member[] = [];
  for (let from = 0; members.length < count; ) {
    if (from + ENTRY_SIZE > directory.length || directory.readUInt32LE(from) !== ENTRY) throw damaged(file);
    const entry = directory.subarray(from);
    const [name, extra, comment] = [28, 30, 32].map((place) => entry.readUInt16LE(place));
    const end = ENTRY_SIZE + name + extra;
    const sizes = largeSizes(entry, entry.subarray(ENTRY_SIZE + name, end));
    if (end > entry.length || sizes === undefined) throw damaged(file);
    const [bytes, packedBytes, header] = sizes;
    members.push({
      name: entry.toString("utf8", ENTRY_SIZE, ENTRY_SIZE + name),
      method: entry.readUInt16LE(10),
      isEncrypted: (entry.readUInt16LE(8) & ENCRYPTED) !== 0,
      crc32: entry.readUInt32LE(16),
      packedBytes,
      bytes,
      header,
    });
    from += end + comment;
  }
  return members;
}

interface End {
  readonly count: number;
  readonly size: number;
  readonly at: number;
}

async function readEnd(handle: FileHandle, file: LocalInput): Promise<End> {
  const length = Math.min(file.bytes, END_SIZE + LONGEST_COMMENT);
  const tail = await read(handle, file.bytes - length, length);
  const end = tail?.lastIndexOf(Uint8Array.of(0x50, 0x4b, 5, 6)) ?? -1;
  if (tail === undefined || end < 0 || end + END_SIZE > tail.length || tail.readUInt32LE(end) !== END)
    throw refused(file.path, "is no whole archive of arrays", "Write the file with `np.savez`.");
  const small = {
    count: tail.readUInt16LE(end + 10),
    size: tail.readUInt32LE(end + 12),
    at: tail.readUInt32LE(end + 16),
  };
  if (small.count !== 0xffff && small.size !== ELSEWHERE && small.at !== ELSEWHERE) return small;
  const locator = await read(handle, file.bytes - length + end - LARGE_LOCATOR_SIZE, LARGE_LOCATOR_SIZE);
  const place = locator?.readUInt32LE(0) === LARGE_LOCATOR ? numberAt(locator, 8) : undefined;
  const large = place === undefined ? undefined : await read(handle, place, LARGE_END_SIZE);
  if (large === undefined || large.readUInt32LE(0) !== LARGE_END) throw damaged(file);
  const [count, size, at] = [32, 40, 48].map((from) => numberAt(large, from));
  if (count === undefined || size === undefined || at === undefined) throw damaged(file);
  return { count, size, at };
}

/** Sizes and place of a member: those that 32 bits cannot hold stand one after another in an extra field. */
function largeSizes(entry: Buffer, extra: Buffer): readonly [number, number, number] | undefined {
  const sizes = [24, 20, 42].map((place) => entry.readUInt32LE(place));
  if (!sizes.includes(ELSEWHERE)) return [sizes[0], sizes[1], sizes[2]];
  for (let from = 0; from + 4 <= extra.length; ) {
    const [id, length] = [extra.readUInt16LE(from), extra.readUInt16LE(from + 2)];
    const field = extra.subarray(from + 4, from + 4 + length);
    from += 4 + length;
    if (id !== LARGE_EXTRA) continue;
    let next = 0;
    const [bytes, packed, header] = sizes.map((size) => {
      if (size !== ELSEWHERE) return size;
      next += 8;
      return next > field.length ? undefined : numberAt(field, next - 8);
    });
    if (bytes === undefined || packed === undefined || header === undefined) return undefined;
    return [bytes, packed, header];
  }
  return undefined;
}

function numberAt(bytes: Buffer, at: number): number | undefined {
  const value = Number(bytes.readBigUInt64LE(at));
  return Number.isSafeInteger(value) ? value : undefined;
}

function damaged(file: LocalInput): Error {
  return refused(file.path, "has a damaged list of its arrays", AGAIN);
}

/** So many bytes, or undefined where there are fewer. */
export async function read(handle: FileHandle, at: number, length: number): Promise<Buffer | undefined> {
  if (at < 0) return undefined;
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, at);
  return bytesRead === length ? buffer : undefined;
}
