import type { Labels, Numbers } from "../labels.ts";

/** Rows at once: what they take stays in the processor's cache. */
const BLOCK = 8192;

/**
 * Two arrays of labels as 32-bit integers, block by block, so that no copy of the whole is made.
 * @param visit gets rows of both and the number of the first; false stops
 * @returns false where it was stopped or some label is no such integer
 */
export function forEachBlock(
  yTrue: Labels,
  yPred: Labels,
  visit: (real: Int32Array, predicted: Int32Array, from: number) => boolean,
): boolean {
  const [realSpace, predictedSpace] = [new Int32Array(BLOCK), new Int32Array(BLOCK)];
  for (let from = 0; from < yTrue.length; from += BLOCK) {
    const to = Math.min(yTrue.length, from + BLOCK);
    const real = integersOf(yTrue, from, to, realSpace);
    const predicted = real && integersOf(yPred, from, to, predictedSpace);
    if (real === undefined || predicted === undefined || !visit(real, predicted, from)) return false;
  }
  return true;
}

function integersOf(labels: Labels, from: number, to: number, space: Int32Array): Int32Array | undefined {
  if (labels instanceof Int32Array) return labels.subarray(from, to);
  const rows = to - from;
  if (
    labels instanceof Uint8Array ||
    labels instanceof Int8Array ||
    labels instanceof Uint16Array ||
    labels instanceof Int16Array
  )
    space.set(labels.subarray(from, to));
  else if (labels instanceof Float64Array) {
    if (!convertDoubles(labels, from, rows, space)) return undefined;
  } else if (!convert(labels as Numbers, from, rows, space)) return undefined;
  return rows === BLOCK ? space : space.subarray(0, rows);
}

/** Apart from `convert`, so that its loop is compiled for one kind of array. */
function convertDoubles(labels: Float64Array, from: number, rows: number, space: Int32Array): boolean {
  let wrong = 0;
  for (let row = 0; row < rows; row++) {
    const label = labels[from + row];
    space[row] = label;
    wrong |= space[row] === label ? 0 : 1;
  }
  return wrong === 0;
}

function convert(labels: Numbers, from: number, rows: number, space: Int32Array): boolean {
  for (let row = 0; row < rows; row++) {
    const label = labels[from + row];
    const integer = label | 0;
    if (integer !== label) return false;
    space[row] = integer;
  }
  return true;
}
