import { BELOW_ONE, HIGH } from "./words.ts";

/** Rows whose terms are added up before they join the total: rounding then grows with rows / BLOCK only. */
const BLOCK = 512;

/**
 * Σ (label − probability)² where labels are 0 and 1 and probabilities in [0, 1), found out in the pass that adds up;
 * NaN where they are anything else, a probability of 1 included. The check looks at the probabilities' bits, as
 * comparing the numbers takes as long again as all the rest.
 */
export function quickSquaredError(yTrue: Int32Array | Uint8Array, yProba: Float64Array): number {
  const rows = yTrue.length;
  const words = new Int32Array(yProba.buffer, yProba.byteOffset, 2 * yProba.length);
  let total = 0;
  let labels = 0;
  let strange = 0;
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(rows, from + BLOCK);
    // Two sums, as an addition takes longer than the rest of a row.
    let even = 0;
    let odd = 0;
    let row = from;
    for (; row + 1 < to; row += 2) {
      const high = words[2 * row + HIGH];
      const next = words[2 * row + 2 + HIGH];
      strange |= high | next | (BELOW_ONE - high) | (BELOW_ONE - next);
      labels |= yTrue[row] | yTrue[row + 1];
      const error = yTrue[row] - yProba[row];
      const nextError = yTrue[row + 1] - yProba[row + 1];
      even += error * error;
      odd += nextError * nextError;
    }
    if (row < to) {
      const high = words[2 * row + HIGH];
      strange |= high | (BELOW_ONE - high);
      labels |= yTrue[row];
      even += (yTrue[row] - yProba[row]) ** 2;
    }
    total += even + odd;
  }
  return strange >= 0 && labels >>> 1 === 0 ? total : Number.NaN;
}
