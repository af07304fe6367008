import type { Numbers } from "../labels.ts";

/** Weighted sums about the means. */
interface Moments {
  readonly total: number;
  /** Mean of the second less that of the first. */
  readonly shift: number;
  readonly ofFirst: number;
  readonly ofSecond: number;
  readonly ofBoth: number;
}

/** Rows added up before they join the total, so that rounding grows with blocks and not with rows. */
const BLOCK = 1024;

/** A spread below this share of the values is rounding, as in `scipy.stats.pearsonr`. */
const ROUNDING = 1e-13;

/** NaN where one of both never changes. */
export function pearsonOf(first: Float64Array, second: Float64Array, weights: Numbers): number {
  const { ofFirst, ofSecond, ofBoth } = momentsOf(first, second, weights);
  return within(ofBoth / (Math.sqrt(ofFirst) * Math.sqrt(ofSecond)));
}

/** With variances over rows − 1 beside the means' own difference, as torchmetrics has it. NaN where nothing changes. */
export function concordanceOf(first: Float64Array, second: Float64Array, weights: Numbers): number {
  const { total, shift, ofFirst, ofSecond, ofBoth } = momentsOf(first, second, weights);
  if (ofFirst === 0 || ofSecond === 0) return Number.NaN;
  const rows = total - total / first.length;
  return within((2 * ofBoth) / (ofFirst + ofSecond + rows * shift * shift));
}

/** Rounding may carry a perfect one beyond its end. */
function within(correlation: number): number {
  return Math.max(-1, Math.min(1, correlation));
}

function momentsOf(first: Float64Array, second: Float64Array, weights: Numbers): Moments {
  const [one, other] = [meanOf(first, weights), meanOf(second, weights)];
  let [ofFirst, ofSecond, ofBoth] = [0, 0, 0];
  for (let from = 0; from < first.length; from += BLOCK) {
    const to = Math.min(first.length, from + BLOCK);
    let [ownFirst, ownSecond, ownBoth] = [0, 0, 0];
    for (let row = from; row < to; row++) {
      const [a, b] = [first[row] - one.mean, second[row] - other.mean];
      ownFirst += weights[row] * a * a;
      ownSecond += weights[row] * b * b;
      ownBoth += weights[row] * a * b;
    }
    ofFirst += ownFirst;
    ofSecond += ownSecond;
    ofBoth += ownBoth;
  }
  return {
    total: one.total,
    shift: other.mean - one.mean,
    ofFirst: seen(ofFirst, one),
    ofSecond: seen(ofSecond, other),
    ofBoth,
  };
}

interface Mean {
  readonly total: number;
  readonly mean: number;
}

/** About the first value, so that equal values have it as their mean to the last digit. */
function meanOf(values: Float64Array, weights: Numbers): Mean {
  const start = values[0];
  let [sum, total] = [0, 0];
  for (let from = 0; from < values.length; from += BLOCK) {
    const to = Math.min(values.length, from + BLOCK);
    let [own, weight] = [0, 0];
    for (let row = from; row < to; row++) {
      own += weights[row] * (values[row] - start);
      weight += weights[row];
    }
    sum += own;
    total += weight;
  }
  return { total, mean: start + sum / total };
}

function seen(squares: number, { total, mean }: Mean): number {
  const size = ROUNDING * mean;
  return squares <= total * size * size ? 0 : squares;
}
