import { createHash } from "node:crypto";
import { deflateSync, inflateSync } from "node:zlib";
import { AssayError, reasonOf } from "../model/error.ts";
import type { PackedPredictions } from "../model/passport.ts";

/** What a model said of each golden row, in the table's order, and what is true. */
export interface RowPredictions {
  /** Labels by code; empty where numbers are predicted. */
  readonly classes: readonly string[];
  /** Codes of labels, or numbers. */
  readonly yTrue: ArrayLike<number>;
  readonly yPred?: Int32Array | Float64Array;
  /** Row by row as many scores as `yScore.length / rows`. */
  readonly yScore?: Float32Array | Float64Array;
}

export interface UnpackedPredictions {
  readonly classes: readonly string[];
  readonly rows: number;
  readonly labels?: Int32Array;
  readonly numbers?: Float32Array | Float64Array;
  readonly scores?: Float32Array | Float64Array;
}

/** About 20 MB of text; what is larger belongs in a predictions file beside the passport. */
const MOST_NUMBERS = 4_000_000;
/** More are texts rather than labels. */
const MOST_CLASSES = 1000;
const BYTES = 4;
const WIDE_BYTES = 8;

/**
 * Scores and predicted numbers as 32-bit floats, or of 64 bits where these say something else (a probability so near
 * to 1 that it would become 1), and labels as 32-bit integers, little-endian, deflated, in base64.
 *
 * @throws AssayError `golden/predictions` when there is nothing to pack or too much of it
 */
export function packPredictions({ classes, yTrue, yPred, yScore }: RowPredictions): PackedPredictions {
  const rows = yTrue.length;
  const numbers = (yPred?.length ?? 0) + (yScore?.length ?? 0);
  if (rows === 0 || numbers === 0) throw refused("the model said nothing that could be kept");
  if (numbers > MOST_NUMBERS)
    throw refused(`${numbers} numbers are more than the ${MOST_NUMBERS} that a passport may hold`);
  if (classes.length > MOST_CLASSES)
    throw refused(`${classes.length} labels are more than the ${MOST_CLASSES} that a passport may hold`);
  const isWide = [yScore, yPred].some((values) => values instanceof Float64Array && !values.every(isNarrow));
  const parts = {
    ...(yScore === undefined ? {} : { scores: floats(yScore, isWide) }),
    ...(yPred instanceof Float64Array ? { numbers: floats(yPred, isWide) } : {}),
    ...(yPred instanceof Int32Array ? { labels: integers(yPred) } : {}),
  };
  return {
    encoding: "deflate",
    ...(isWide ? { wide: true } : {}),
    rows,
    classes: [...classes],
    truth: truthDigest(classes, yTrue),
    digest: sha256(Object.values(parts)),
    ...(yScore === undefined ? {} : { columns: yScore.length / rows }),
    ...Object.fromEntries(
      Object.entries(parts).map(([name, bytes]) => [
        name,
        deflateSync(bytes, { level: 9 }).toString("base64"),
      ]),
    ),
  };
}

/** Digest of the true labels in the order of the rows: other rows, or the same in another order, differ. */
export function truthDigest(classes: readonly string[], yTrue: ArrayLike<number>): string {
  const said = Array.from(yTrue, (value) => classes[value] ?? String(value));
  return sha256([Buffer.from(JSON.stringify(said))]);
}

/** @throws AssayError `golden/predictions` for what is not as long, or not the bytes, that it says */
export function unpackPredictions(packed: PackedPredictions): UnpackedPredictions {
  const { rows, classes, columns = 1, wide = false } = packed;
  const read = (text: string | undefined, bytes: number) =>
    text === undefined ? undefined : inflate(text, rows * bytes);
  const width = wide ? WIDE_BYTES : BYTES;
  const scores = read(packed.scores, columns * width);
  const numbers = read(packed.numbers, width);
  const labels = read(packed.labels, BYTES);
  const parts = [scores, numbers, labels].filter((part) => part !== undefined);
  if (sha256(parts) !== packed.digest) throw refused("its bytes do not have the digest that it says");
  return {
    classes,
    rows,
    ...(scores === undefined ? {} : { scores: floatsOf(scores, wide) }),
    ...(numbers === undefined ? {} : { numbers: floatsOf(numbers, wide) }),
    ...(labels === undefined ? {} : { labels: integersOf(labels) }),
  };
}

/** The length is known beforehand, so a few bytes cannot grow into gigabytes. */
function inflate(text: string, length: number): Buffer {
  let bytes: Buffer;
  try {
    bytes = inflateSync(Buffer.from(text, "base64"), { maxOutputLength: length });
  } catch (thrown) {
    throw refused(reasonOf(thrown));
  }
  if (bytes.length === length) return bytes;
  throw refused(`${bytes.length} bytes are there and its rows need ${length}`);
}

/** True for a number that 32 bits hold as it is. */
function isNarrow(value: number): boolean {
  return Object.is(Math.fround(value), value);
}

function floats(values: ArrayLike<number>, isWide: boolean): Buffer {
  const width = isWide ? WIDE_BYTES : BYTES;
  const bytes = Buffer.alloc(values.length * width);
  for (let index = 0; index < values.length; index++)
    if (isWide) bytes.writeDoubleLE(values[index], index * width);
    else bytes.writeFloatLE(values[index], index * width);
  return bytes;
}

function integers(values: Int32Array): Buffer {
  const bytes = Buffer.alloc(values.length * BYTES);
  for (let index = 0; index < values.length; index++) bytes.writeInt32LE(values[index], index * BYTES);
  return bytes;
}

function floatsOf(bytes: Buffer, isWide: boolean): Float32Array | Float64Array {
  if (isWide)
    return Float64Array.from({ length: bytes.length / WIDE_BYTES }, (_, index) =>
      bytes.readDoubleLE(index * WIDE_BYTES),
    );
  return Float32Array.from({ length: bytes.length / BYTES }, (_, index) => bytes.readFloatLE(index * BYTES));
}

function integersOf(bytes: Buffer): Int32Array {
  return Int32Array.from({ length: bytes.length / BYTES }, (_, index) => bytes.readInt32LE(index * BYTES));
}

function sha256(parts: readonly Uint8Array[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return `sha256:${hash.digest("hex")}`;
}

function refused(reason: string): AssayError {
  return new AssayError("golden/predictions", `Predictions of a passport cannot be used: ${reason}.`, {
    fix: "Accept again with `assay golden accept --with-predictions`, or without it.",
  });
}
