import type { ByteSource } from "../bytes.ts";

/** One entry, as the central directory and its local header say it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Offset of the local header in the source, prefix included. */
  readonly headerOffset: number;
  readonly unixMode: number;
  readonly local?: LocalHeader;
}

export interface LocalHeader {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly dataOffset: number;
}

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** Bytes before the archive, as a polyglot has. */
  readonly prefix: number;
  /** Why the directory could not be read to its end. */
  readonly broken?: string;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 0xffff;

/**
 * Reads the central directory and every local header of a zip, however odd. Nothing is refused: what is
 * inconsistent is for the caller to report. Source: APPNOTE.TXT 6.3.10.
 * @returns undefined when no end-of-directory record is there.
 */
export function readZip(source: ByteSource): ZipDirectory | undefined {
  const tailStart = Math.max(0, source.size - LONGEST_COMMENT - 22);
  const tail = source.read(tailStart, source.size - tailStart);
  let at = tail.length - 22;
  while (at >= 0 && !(tail.readUInt32LE(at) === END && at + 22 + tail.readUInt16LE(at + 20) <= tail.length))
    at--;
  if (at < 0) return undefined;
  let count = tail.readUInt16LE(at + 10);
  let size = tail.readUInt32LE(at + 12);
  let start = tail.readUInt32LE(at + 16);
  let recordStart = tailStart + at;
  const locator = source.read(recordStart - 20, 20);
  if (recordStart >= 20 && locator.length === 20 && locator.readUInt32LE(0) === LOCATOR_64) {
    const record = source.read(Number(locator.readBigUInt64LE(8)), 56);
    if (record.length === 56 && record.readUInt32LE(0) === END_64) {
      recordStart = Number(locator.readBigUInt64LE(8));
      count = Number(record.readBigUInt64LE(32));
      size = Number(record.readBigUInt64LE(40));
      start = Number(record.readBigUInt64LE(48));
    }
  }
  // The directory ends where its end record starts; a difference is what was put before the archive.
  const prefix = Math.max(0, recordStart - size - start);
  return readEntries(source, start + prefix, size, count, prefix);
}

function readEntries(
  source: ByteSource,
  start: number,
  size: number,
  count: number,
  prefix: number,
): ZipDirectory {
  const directory = source.read(start, Math.min(size, 2 ** 28));
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + 46 <= directory.length && directory.readUInt32LE(at) === CENTRAL) {
    const nameLength = directory.readUInt16LE(at + 28);
    const extraLength = directory.readUInt16LE(at + 30);
    const end = at + 46 + nameLength + extraLength + directory.readUInt16LE(at + 32);
    const sizes = {
      size: directory.readUInt32LE(at + 24),
      compressedSize: directory.readUInt32LE(at + 20),
      headerOffset: directory.readUInt32LE(at + 42),
    };
    const extra = directory.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength);
    const wide = widen(sizes, extra);
    const headerOffset = wide.headerOffset + prefix;
    entries.push({
      name: directory.toString("utf8", at + 46, at + 46 + nameLength),
      method: directory.readUInt16LE(at + 10),
      flags: directory.readUInt16LE(at + 8),
      crc: directory.readUInt32LE(at + 16),
      unixMode: directory.readUInt32LE(at + 38) >>> 16,
      ...wide,
      headerOffset,
      local: readLocal(source, headerOffset),
    });
    at = end;
  }
  const broken =
    entries.length === count
      ? undefined
      : `its directory announces ${count} entries and holds ${entries.length}`;
  return { entries, prefix, broken };
}

interface Sizes {
  readonly size: number;
  readonly compressedSize: number;
  readonly headerOffset: number;
}

/** Values of 0xffffffff stand in the ZIP64 extra field, in this order. */
function widen(sizes: Sizes, extra: Buffer): Sizes {
  const wide = { ...sizes };
  let at = 0;
  while (at + 4 <= extra.length) {
    const length = extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === 1) {
      let field = at + 4;
      for (const key of ["size", "compressedSize", "headerOffset"] as const) {
        if (sizes[key] !== 0xffffffff || field + 8 > Math.min(at + 4 + length, extra.length)) continue;
        wide[key] = Number(extra.readBigUInt64LE(field));
        field += 8;
      }
    }
    at += 4 + length;
  }
  return wide;
}

export function readLocal(source: ByteSource, offset: number): LocalHeader | undefined {
  const header = source.read(offset, 30);
  if (header.length < 30 || header.readUInt32LE(0) !== LOCAL) return undefined;
  const nameLength = header.readUInt16LE(26);
  return {
    name: source.read(offset + 30, nameLength).toString("utf8"),
    flags: header.readUInt16LE(6),
    method: header.readUInt16LE(8),
    dataOffset: offset + 30 + nameLength + header.readUInt16LE(28),
  };
}
