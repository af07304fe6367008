import { type FileHandle, open } from "node:fs/promises";

/** Field numbers of ModelProto in onnx.proto; 7 is the graph. */
const LARGEST_FIELD = 30;
const GRAPH = 7;
const LONGEST_HEADER = 20;
/** A model has about ten fields at its top; a file of endless small ones is not worth reading on. */
const MOST_FIELDS = 10_000;

/**
 * Why a file is no ONNX model, told from the outermost protobuf fields only.
 * @returns the end of a sentence, e.g. `it ends at byte 512 inside a field of 900 bytes, so it was cut off`
 */
export async function inspectProtobuf(localPath: string): Promise<string> {
  const file = await open(localPath, "r");
  try {
    const { size } = await file.stat();
    if (size === 0) return "the file is empty";
    return await walk(file, size);
  } finally {
    await file.close();
  }
}

async function walk(file: FileHandle, size: number): Promise<string> {
  let at = 0;
  let hasGraph = false;
  for (let seen = 0; at < size && seen < MOST_FIELDS; seen++) {
    const field = await readField(file, at);
    if (field === undefined || field.number < 1 || field.number > LARGEST_FIELD)
      return at === 0
        ? "it does not begin as one, so it is damaged or of another format"
        : `the bytes from ${at} on make no sense, so it is damaged`;
    if (field.end > size)
      return `it ends at byte ${size} inside a part that needs ${field.end} bytes, so it was cut off`;
    hasGraph ||= field.number === GRAPH;
    at = field.end;
  }
  return hasGraph ? "its graph is damaged" : `it has ${size} bytes but no graph`;
}

interface Field {
  readonly number: number;
  /** Position of the first byte after the field. */
  readonly end: number;
}

async function readField(file: FileHandle, at: number): Promise<Field | undefined> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(LONGEST_HEADER), 0, LONGEST_HEADER, at);
  const bytes = buffer.subarray(0, bytesRead);
  const tag = readVarint(bytes, 0);
  if (tag === undefined) return undefined;
  const number = Math.floor(tag.value / 8);
  switch (tag.value % 8) {
    case 0: {
      const value = readVarint(bytes, tag.length);
      return value && { number, end: at + tag.length + value.length };
    }
    case 1:
      return { number, end: at + tag.length + 8 };
    case 2: {
      const length = readVarint(bytes, tag.length);
      return length && { number, end: at + tag.length + length.length + length.value };
    }
    case 5:
      return { number, end: at + tag.length + 4 };
    default:
      return undefined;
  }
}

/** Base-128 number of at most ten bytes; as a double, which is exact enough to compare with a file's size. */
function readVarint(bytes: Uint8Array, from: number): { value: number; length: number } | undefined {
  let value = 0;
  for (let index = 0; index < 10 && from + index < bytes.length; index++) {
    const byte = bytes[from + index];
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, length: index + 1 };
  }
  return undefined;
}
