import type { Contingency } from "./contingency.ts";

/**
 * The mean of the mutual information over all tables with the same margins, under the hypergeometric model
 * (Vinh, Epps & Bailey 2010, eq. 24). The probability of each count follows from that of its neighbour, from the
 * mode outwards, so no large logarithms of factorials cancel. O(rows × clusters) at worst.
 */
export function expectedMutualInformation({ rows, trueSizes, predictedSizes }: Contingency): number {
  let sum = 0;
  for (const a of trueSizes) for (const b of predictedSizes) sum += termOfCell(rows, a, b);
  return sum;
}

function termOfCell(rows: number, a: number, b: number): number {
  const least = Math.max(0, a + b - rows);
  const most = Math.min(a, b);
  const mode = Math.min(most, Math.max(least, Math.floor(((a + 1) * (b + 1)) / (rows + 2))));
  let mass = 1;
  let weighted = informationOf(rows, a, b, mode);
  let relative = 1;
  for (let count = mode; count < most && relative > 0; count++) {
    relative *= ((a - count) * (b - count)) / ((count + 1) * (rows - a - b + count + 1));
    mass += relative;
    weighted += relative * informationOf(rows, a, b, count + 1);
  }
  relative = 1;
  for (let count = mode; count > least && relative > 0; count--) {
    relative *= (count * (rows - a - b + count)) / ((a - count + 1) * (b - count + 1));
    mass += relative;
    weighted += relative * informationOf(rows, a, b, count - 1);
  }
  return weighted / mass;
}

function informationOf(rows: number, a: number, b: number, count: number): number {
  return count === 0 ? 0 : (count / rows) * Math.log((rows * count) / (a * b));
}
