import { requireFinite, totalWeight } from "../arrays.ts";
import { sortedOrder } from "../order.ts";

/**
 * The quantile of scikit-learn's `_weighted_percentile(average=True)`: the averaged inverse of the distribution
 * function (Hyndman and Fan 1996, definition 2). Rows of no weight do not exist.
 * @param values are reordered when there are no weights
 * @throws AssayError `evaluation/not-finite`, `evaluation/no-rows`
 */
export function weightedQuantile(values: Float64Array, alpha: number, sampleWeight?: Float64Array): number {
  const rows = values.length;
  requireFinite("the values", values);
  if (sampleWeight === undefined) {
    const rank = ((alpha * 100) / 100) * rows;
    const index = Math.min(rows - 1, Math.max(0, Math.ceil(rank) - 1));
    const low = select(values, index);
    if (index + 1 - rank > Number.EPSILON || index + 1 === rows) return low;
    return (low + least(values, index + 1)) / 2;
  }
  totalWeight(rows, sampleWeight);
  const order = sortedOrder(values);
  const reached = new Float64Array(rows);
  let sum = 0;
  for (let at = 0; at < rows; at++) {
    sum += sampleWeight[order[at]];
    reached[at] = sum;
  }
  const rank = ((alpha * 100) / 100) * sum || Number.MIN_VALUE;
  let at = 0;
  while (at < rows - 1 && reached[at] < rank) at++;
  const low = values[order[at]];
  if (reached[at] - rank > Number.EPSILON) return low;
  let next = at + 1;
  while (next < rows && sampleWeight[order[next]] === 0) next++;
  return next < rows ? (low + values[order[next]]) / 2 : low;
}

function least(values: Float64Array, from: number): number {
  let smallest = values[from];
  for (let at = from + 1; at < values.length; at++) if (values[at] < smallest) smallest = values[at];
  return smallest;
}

/**
 * The value of a rank, with all lower ones before it and all greater ones after (Hoare's FIND with the pivot of
 * Floyd and Rivest 1975, algorithm 489).
 */
function select(values: Float64Array, rank: number, first = 0, last = values.length - 1): number {
  let [left, right] = [first, last];
  while (right > left) {
    if (right - left > 600) {
      const size = right - left + 1;
      const position = rank - left + 1;
      const logarithm = Math.log(size);
      const sample = 0.5 * Math.exp((2 * logarithm) / 3);
      const spread =
        0.5 * Math.sqrt((logarithm * sample * (size - sample)) / size) * Math.sign(position - size / 2);
      const from = Math.max(left, Math.floor(rank - (position * sample) / size + spread));
      const to = Math.min(right, Math.floor(rank + ((size - position) * sample) / size + spread));
      select(values, rank, from, to);
    }
    const pivot = values[rank];
    let [low, high] = [left, right];
    swap(values, left, rank);
    if (values[right] > pivot) swap(values, right, left);
    while (low < high) {
      swap(values, low, high);
      low++;
      high--;
      while (values[low] < pivot) low++;
      while (values[high] > pivot) high--;
    }
    if (values[left] === pivot) swap(values, left, high);
    else {
      high++;
      swap(values, high, right);
    }
    if (high <= rank) left = high + 1;
    if (rank <= high) right = high - 1;
  }
  return values[rank];
}

function swap(values: Float64Array, one: number, other: number): void {
  const held = values[one];
  values[one] = values[other];
  values[other] = held;
}
