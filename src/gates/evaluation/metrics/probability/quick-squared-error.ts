/** Rows whose terms are added up before they join the total: rounding then grows with rows / BLOCK only. */
const BLOCK = 512;

/**
 * Σ (label − probability)² where labels are 0 and 1 and probabilities in [0, 1], found out in the pass that adds up;
 * NaN where they are anything else. A probability p is one where p − p² is not negative: the least of those is kept,
 * which takes half the time of comparing each with both bounds and lets no NaN pass.
 */
export function quickSquaredError(yTrue: Int32Array | Uint8Array, yProba: Float64Array): number {
  const rows = yTrue.length;
  let total = 0;
  let labels = 0;
  let least = 0;
  for (let from = 0; from < rows; from += BLOCK) {
    const to = Math.min(rows, from + BLOCK);
    // Two of each, as one row need not wait for the one before it.
    let even = 0;
    let odd = 0;
    let leastEven = 0;
    let leastOdd = 0;
    let row = from;
    for (; row + 1 < to; row += 2) {
      const label = yTrue[row];
      const next = yTrue[row + 1];
      const probability = yProba[row];
      const nextProbability = yProba[row + 1];
      labels |= label | next;
      leastEven = Math.min(leastEven, probability - probability * probability);
      leastOdd = Math.min(leastOdd, nextProbability - nextProbability * nextProbability);
      const error = label - probability;
      const nextError = next - nextProbability;
      even += error * error;
      odd += nextError * nextError;
    }
    if (row < to) {
      labels |= yTrue[row];
      leastEven = Math.min(leastEven, yProba[row] - yProba[row] ** 2);
      even += (yTrue[row] - yProba[row]) ** 2;
    }
    total += even + odd;
    least = Math.min(least, leastEven, leastOdd);
  }
  return least >= 0 && labels >>> 1 === 0 ? total : Number.NaN;
}
