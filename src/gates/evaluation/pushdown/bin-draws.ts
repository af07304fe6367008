import { createRandom } from "../../../stats/random.ts";
import type { BinCell } from "./calibration-bins.ts";

/** Up to so many rows the number that a resample draws is counted, beyond that it is as good as normal. */
const FEW = 50;

/**
 * What resamples of the rows add up to in each cell: as many rows as are drawn of it, and of those the sums that so
 * many rows with its means and covariances have.
 */
export function* drawBins(
  cells: readonly BinCell[],
  sides: number,
  resamples: number,
  seed: number,
): Generator<readonly BinCell[]> {
  const { next } = createRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  const plans = cells.map((cell) => planOf(cell, sides));
  for (let resample = 0; resample < resamples; resample++)
    yield cells.map((cell, at): BinCell => {
      const { means, roots } = plans[at];
      const rows = poisson(cell.rows, next, normal);
      const noise = means.map(() => Math.sqrt(rows) * normal());
      const [weight, ...gap] = means.map(
        (mean, one) => rows * mean + roots[one].reduce((sum, root, other) => sum + root * noise[other], 0),
      );
      return { ...cell, rows, heavy: weight > 0 ? rows : 0, weight, gap };
    });
}

/** Means of a row's weight and of its weighted gaps, and the root of their covariance (Cholesky). */
function planOf(cell: BinCell, sides: number): { means: readonly number[]; roots: readonly number[][] } {
  const means = [cell.weight, ...cell.gap.slice(0, sides)].map((sum) => sum / cell.rows);
  const second = (a: number, b: number) => {
    if (a === 0 && b === 0) return cell.weight2;
    return a === 0 ? cell.gapWeight[b - 1] : b === 0 ? cell.gapWeight[a - 1] : cell.product(a - 1, b - 1);
  };
  const roots: number[][] = means.map(() => means.map(() => 0));
  for (let a = 0; a < means.length; a++)
    for (let b = 0; b <= a; b++) {
      let rest = second(a, b) / cell.rows - means[a] * means[b];
      for (let known = 0; known < b; known++) rest -= roots[a][known] * roots[b][known];
      // Rows that are all alike do not vary, but for rounding.
      const most = second(a, a) / cell.rows;
      if (a === b) roots[a][a] = rest > 1e-12 * most ? Math.sqrt(rest) : 0;
      else roots[a][b] = roots[b][b] === 0 ? 0 : rest / roots[b][b];
    }
  return { means, roots };
}

function poisson(mean: number, next: () => number, normal: () => number): number {
  if (mean > FEW) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
  const least = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > least; product *= next()) count++;
  return count;
}
