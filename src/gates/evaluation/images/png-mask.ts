import { readFile } from "node:fs/promises";
import { crc32, inflateSync } from "node:zlib";
import { reasonOf } from "../../../model/error.ts";
import type { LocalInput } from "../../../model/gate.ts";
import { type Mask, wrongMask } from "./mask-source.ts";

const SIGNATURE = "\x89PNG\r\n\x1a\n";
const GRAY = 0;
const PALETTE = 3;
const MOST_BYTES = 2 ** 27;
const MOST_PIXELS = 2 ** 28;
const FIX = "Save the class of each pixel as a PNG of one channel, gray or with a palette, not interlaced.";

interface Header {
  readonly height: number;
  readonly width: number;
  readonly depth: number;
}

/**
 * The numbers of a PNG's pixels as they are stored: a picture decoder would give the colours of a palette and not the
 * classes. Format: PNG specification, third edition.
 * @throws AssayError `evaluation/mask`
 */
export async function readPngMask(file: LocalInput): Promise<Mask> {
  const { path } = file;
  if (file.bytes > MOST_BYTES) throw wrongMask(path, `has ${file.bytes} bytes, more than ${MOST_BYTES}`, FIX);
  const bytes = await readFile(file.localPath);
  if (bytes.toString("latin1", 0, SIGNATURE.length) !== SIGNATURE)
    throw wrongMask(path, "is no PNG file", FIX);
  const parts: Buffer[] = [];
  let header: Header | undefined;
  for (const { type, data } of chunksOf(bytes, path)) {
    if (type === "IHDR") header = readHeader(data, path);
    if (type === "IDAT") parts.push(data);
  }
  if (header === undefined) throw wrongMask(path, "is a PNG file without a header", FIX);
  const rowBytes = Math.ceil((header.width * header.depth) / 8);
  const wanted = (rowBytes + 1) * header.height;
  const rows = inflate(Buffer.concat(parts), wanted, path);
  undoFilters(rows, header, rowBytes, path);
  return { height: header.height, width: header.width, values: unpack(rows, header, rowBytes) };
}

function* chunksOf(bytes: Buffer, path: string): Generator<{ type: string; data: Buffer }> {
  for (let at = SIGNATURE.length; at + 12 <= bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const end = at + 8 + length;
    if (end + 4 > bytes.length) break;
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, end)) !== bytes.readUInt32BE(end))
      throw wrongMask(path, `is damaged: the checksum of its ${type} is wrong`, FIX);
    if (type === "IEND") return;
    yield { type, data: bytes.subarray(at + 8, end) };
    at = end + 4;
  }
  throw wrongMask(path, "is a PNG file that ends too early", FIX);
}

function readHeader(data: Buffer, path: string): Header {
  if (data.length !== 13) throw wrongMask(path, "is a PNG file with a damaged header", FIX);
  const [width, height, depth, kind] = [data.readUInt32BE(0), data.readUInt32BE(4), data[8], data[9]];
  if (kind !== GRAY && kind !== PALETTE)
    throw wrongMask(path, "is a picture of colours, of which nobody knows the classes", FIX);
  const depths = kind === GRAY ? [8, 16] : [1, 2, 4, 8];
  if (!depths.includes(depth))
    throw wrongMask(path, `has ${depth} bits a pixel, not ${depths.join(", ")}`, FIX);
  if (data[12] !== 0) throw wrongMask(path, "is an interlaced PNG file", FIX);
  if (width === 0 || height === 0 || width * height > MOST_PIXELS)
    throw wrongMask(path, `has ${height} × ${width} pixels; up to ${MOST_PIXELS} are read`, FIX);
  return { height, width, depth };
}

function inflate(packed: Buffer, wanted: number, path: string): Buffer {
  try {
    const rows = inflateSync(packed, { maxOutputLength: wanted });
    if (rows.length === wanted) return rows;
  } catch (thrown) {
    throw wrongMask(path, `is a damaged PNG file: ${reasonOf(thrown)}`, FIX);
  }
  throw wrongMask(path, "is a PNG file with fewer pixels than its size says", FIX);
}

/** Each row stands behind the number of its filter, by which it was written as differences to its neighbours. */
function undoFilters(rows: Buffer, { height, depth }: Header, rowBytes: number, path: string): void {
  const back = depth === 16 ? 2 : 1;
  for (let row = 0; row < height; row++) {
    const start = row * (rowBytes + 1) + 1;
    const filter = rows[start - 1];
    if (filter > 4) throw wrongMask(path, `is a damaged PNG file: filter ${filter} is unknown`, FIX);
    if (filter === 0) continue;
    const above = start - rowBytes - 1;
    for (let at = 0; at < rowBytes; at++) {
      const left = at < back ? 0 : rows[start + at - back];
      const up = row === 0 ? 0 : rows[above + at];
      const corner = row === 0 || at < back ? 0 : rows[above + at - back];
      rows[start + at] += expected(filter, left, up, corner);
    }
  }
}

function expected(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return up;
  return filter === 3 ? (left + up) >> 1 : paeth(left, up, corner);
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}

function unpack(rows: Buffer, { height, width, depth }: Header, rowBytes: number): Uint16Array {
  const values = new Uint16Array(height * width);
  for (let row = 0, place = 0; row < height; row++) {
    const start = row * (rowBytes + 1) + 1;
    for (let x = 0; x < width; x++, place++) {
      if (depth === 16) values[place] = rows.readUInt16BE(start + x * 2);
      else {
        const bit = x * depth;
        values[place] = (rows[start + (bit >> 3)] >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
      }
    }
  }
  return values;
}
