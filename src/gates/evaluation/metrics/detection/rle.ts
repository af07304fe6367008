import { AssayError } from "../../../../model/error.ts";

/** A mask of 0 and 1 by the lengths of its runs, column by column from the top left, the first of 0 (COCO's RLE). */
export interface Rle {
  readonly height: number;
  readonly width: number;
  readonly runs: Uint32Array;
}

/** What COCO files hold of a mask: its size and its runs, as numbers or as the text that pycocotools writes. */
export interface EncodedMask {
  readonly size: readonly [height: number, width: number];
  readonly counts: string | ArrayLike<number>;
}

/** Bits of a run in each character, and those that say that more follow or that the number is negative. */
const BITS = 5;
const PAYLOAD = 0x1f;
const MORE = 0x20;
const NEGATIVE = 0x10;
const FIRST = 48;
const LONGEST = 7;
/** The most pixels that pycocotools' unsigned 32-bit runs can count. */
const MOST_PIXELS = 2 ** 32 - 1;

/**
 * Reads a mask as COCO writes it. Source: `rleFrString` of pycocotools 2.0.11.
 * @throws AssayError `evaluation/mask`
 */
export function readMask({ size, counts }: EncodedMask): Rle {
  const [height, width] = size;
  requireSize(height, width);
  const runs = typeof counts === "string" ? runsOfText(counts) : runsOfNumbers(counts);
  let pixels = 0;
  for (const run of runs) pixels += run;
  if (pixels !== height * width)
    throw wrong(`Its runs have ${pixels} pixels, but ${height} × ${width} are ${height * width}.`);
  return { height, width, runs };
}

/** @throws AssayError `evaluation/mask` */
export function requireSize(height: number, width: number): void {
  const isSize = [height, width].every((side) => Number.isInteger(side) && side > 0);
  if (!isSize || height * width > MOST_PIXELS) throw wrong(`Its size is ${height} × ${width}.`);
}

export function maskArea({ runs }: Rle): number {
  let area = 0;
  for (let at = 1; at < runs.length; at += 2) area += runs[at];
  return area;
}

/** Pixels that are 1 in either mask. */
export function unite(one: Rle, other: Rle): Rle {
  const runs: number[] = [0];
  let value = false;
  walk(one, other, (length, inOne, inOther) => {
    if ((inOne || inOther) !== value) {
      runs.push(0);
      value = !value;
    }
    runs[runs.length - 1] += length;
  });
  return { height: one.height, width: one.width, runs: Uint32Array.from(runs) };
}

/**
 * Intersection over union of two masks; of a crowd, the share of the found mask that lies in it. 0 where they do
 * not touch. Source: `rleIou` of pycocotools 2.0.11.
 * @throws AssayError `evaluation/mask` for two sizes
 */
export function maskIou(found: Rle, truth: Rle, isCrowd: boolean): number {
  if (found.height !== truth.height || found.width !== truth.width)
    throw wrong(
      `It has ${found.height} × ${found.width} pixels, but another of its image has ${truth.height} × ${truth.width}.`,
    );
  let [both, either] = [0, 0];
  walk(found, truth, (length, inFound, inTruth) => {
    if (inFound || inTruth) either += length;
    if (inFound && inTruth) both += length;
  });
  if (both === 0) return 0;
  return both / (isCrowd ? maskArea(found) : either);
}

/** Stretches in which neither mask changes. */
export function walk(
  one: Rle,
  other: Rle,
  visit: (length: number, inOne: boolean, inOther: boolean) => void,
): void {
  let [at, otherAt] = [0, 0];
  let [left, otherLeft] = [one.runs[0] ?? 0, other.runs[0] ?? 0];
  while (at < one.runs.length && otherAt < other.runs.length) {
    const length = Math.min(left, otherLeft);
    if (length > 0) visit(length, at % 2 === 1, otherAt % 2 === 1);
    left -= length;
    otherLeft -= length;
    if (left === 0) left = one.runs[++at] ?? 0;
    if (otherLeft === 0) otherLeft = other.runs[++otherAt] ?? 0;
  }
}

function runsOfNumbers(counts: ArrayLike<number>): Uint32Array {
  const wrongAt = Array.prototype.findIndex.call(
    counts,
    (run: unknown) => !Number.isInteger(run) || (run as number) < 0 || (run as number) > MOST_PIXELS,
  );
  if (wrongAt !== -1) throw wrong(`Its run ${wrongAt + 1} is ${String(counts[wrongAt])}.`);
  return Uint32Array.from(counts);
}

function runsOfText(text: string): Uint32Array {
  const runs: number[] = [];
  for (let at = 0; at < text.length; ) {
    let [run, digits, more] = [0, 0, true];
    while (more) {
      const code = text.charCodeAt(at++) - FIRST;
      if (!(code >= 0 && code <= (MORE | PAYLOAD)) || digits === LONGEST)
        throw wrong(`Its text of runs is broken at character ${at}.`);
      run += (code & PAYLOAD) * 2 ** (BITS * digits++);
      more = (code & MORE) !== 0;
      if (!more && (code & NEGATIVE) !== 0) run -= 2 ** (BITS * digits);
    }
    // From the third of all on, what is written is the step from the run before the last.
    if (runs.length > 2) run += runs[runs.length - 2];
    if (run < 0 || run > MOST_PIXELS) throw wrong(`Its run ${runs.length + 1} is ${run}.`);
    runs.push(run);
  }
  return Uint32Array.from(runs);
}

function wrong(what: string): AssayError {
  return new AssayError("evaluation/mask", `A mask cannot be read. ${what}`, {
    fix: "Write masks with `pycocotools.mask.encode`, or give polygons.",
  });
}
