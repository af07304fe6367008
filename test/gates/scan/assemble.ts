import { crc32, deflateRawSync } from "node:zlib";

/** Bytes from text (latin-1), numbers (one byte each) and buffers. */
export function bytes(...parts: readonly (string | number | Buffer)[]): Buffer {
  return Buffer.concat(
    parts.map((part) =>
      typeof part === "string"
        ? Buffer.from(part, "latin1")
        : typeof part === "number"
          ? Buffer.from([part])
          : part,
    ),
  );
}

export function u4(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

export function u8(value: number): Buffer {
  const buffer = Buffer.alloc(8);
  buffer.writeBigUInt64LE(BigInt(value));
  return buffer;
}

/** SHORT_BINUNICODE. */
export function text(value: string): Buffer {
  return bytes(0x8c, value.length, value);
}

/** BINBYTES. */
export function binary(value: Buffer): Buffer {
  return bytes("B", u4(value.length), value);
}

export const PROTO_4 = bytes(0x80, 4);
export const STACK_GLOBAL = 0x93;
export const MEMOIZE = 0x94;
/** `os.system("true")` of protocol 0, as in the first published attack. */
export const CALL_SYSTEM = bytes("cos\nsystem\n(S'true'\ntR.");

export interface Member {
  readonly name: string;
  readonly data: Buffer;
  readonly deflate?: boolean;
  readonly localName?: string;
  readonly flags?: number;
  readonly localFlags?: number;
  readonly crc?: number;
  readonly method?: number;
  /** Leaves the member out of the directory. */
  readonly hidden?: boolean;
}

/** A zip written field by field, so that a test can make any of them wrong. APPNOTE.TXT 4.3. */
export function zip(members: readonly Member[], prefix = Buffer.alloc(0)): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const member of members) {
    const data = member.deflate ? deflateRawSync(member.data) : member.data;
    const method = member.method ?? (member.deflate ? 8 : 0);
    const flags = member.flags ?? 0;
    const crc = member.crc ?? crc32(member.data);
    const localName = Buffer.from(member.localName ?? member.name);
    const sizes = [u4(crc), u4(data.length), u4(member.data.length)];
    const u2 = (value: number) => Buffer.from([value & 255, value >> 8]);
    const local = bytes(
      "PK\x03\x04",
      u2(20),
      u2(member.localFlags ?? flags),
      u2(method),
      u4(0),
      ...sizes,
      u2(localName.length),
      u2(0),
      localName,
      data,
    );
    if (!member.hidden) {
      centrals.push(
        bytes(
          "PK\x01\x02",
          u2(20),
          u2(20),
          u2(flags),
          u2(method),
          u4(0),
          ...sizes,
          u2(Buffer.byteLength(member.name)),
          u2(0),
          u2(0),
          u2(0),
          u2(0),
          u4(0),
          u4(offset),
          Buffer.from(member.name),
        ),
      );
    }
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const count = Buffer.from([centrals.length, 0]);
  const end = bytes("PK\x05\x06", u4(0), count, count, u4(directory.length), u4(offset), 0, 0);
  return Buffer.concat([prefix, ...locals, directory, end]);
}
