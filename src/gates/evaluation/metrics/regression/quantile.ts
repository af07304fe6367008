import { requireFinite, totalWeight } from "../arrays.ts";
import { sortedOrder } from "../order.ts";
import { type Band, bandAround } from "./band.ts";
import { select } from "./select.ts";
import { bucketReaching, bucketsOf, rowsFrom } from "./value-buckets.ts";

/**
 * The quantile of scikit-learn's `_weighted_percentile(average=True)`: the averaged inverse of the distribution
 * function (Hyndman and Fan 1996, definition 2). Rows of no weight do not exist.
 * @throws AssayError `evaluation/not-finite`, `evaluation/no-rows`
 */
export function weightedQuantile(values: Float64Array, alpha: number, sampleWeight?: Float64Array): number {
  const share = (alpha * 100) / 100;
  return sampleWeight === undefined
    ? plainQuantile(values, share * values.length)
    : quantileByWeight(values, share, sampleWeight);
}

/** Up to here the rows themselves take less time than a table of buckets: a bootstrap asks a thousand times. */
const FEW_ROWS = 2048;
/** Of rows with weights, which have to be sorted. */
const FEW_WEIGHTED_ROWS = 512;

/** Of the rows only those are sorted, or looked through, whose upper bits are those of the quantile. */
function plainQuantile(values: Float64Array, rank: number): number {
  const rows = values.length;
  const index = Math.min(rows - 1, Math.max(0, Math.ceil(rank) - 1));
  const { near, before } = bandAround(values, index) ?? bucketAround(values, index);
  const low = select(near, index - before);
  if (index + 1 - rank > Number.EPSILON || index + 1 === rows) return low;
  return (low + least(near, index - before + 1)) / 2;
}

function bucketAround(values: Float64Array, index: number): Band {
  if (values.length <= FEW_ROWS) {
    requireFinite("the values", values);
    return { near: Float64Array.from(values), before: 0 };
  }
  const buckets = bucketsOf(values);
  const { bucket, before } = bucketReaching(buckets, index + 1);
  return { near: valuesOf(values, rowsFrom(buckets, bucket)), before };
}

function quantileByWeight(values: Float64Array, share: number, sampleWeight: Float64Array): number {
  const total = totalWeight(values.length, sampleWeight);
  const rank = share * total || Number.MIN_VALUE;
  const { rows, before } = rowsAround(values, rank, sampleWeight);
  const near = valuesOf(values, rows);
  const order = sortedOrder(near);
  let reached = before;
  let at = -1;
  do {
    at++;
    reached += sampleWeight[rows[order[at]]];
  } while (at < order.length - 1 && reached < rank);
  const low = near[order[at]];
  if (reached - rank > Number.EPSILON) return low;
  let next = at + 1;
  while (next < order.length && sampleWeight[rows[order[next]]] === 0) next++;
  return next < order.length ? (low + near[order[next]]) / 2 : low;
}

/** The rows among which the weights reach `rank`, and the weight of those before. */
function rowsAround(values: Float64Array, rank: number, sampleWeight: Float64Array) {
  if (values.length <= FEW_WEIGHTED_ROWS) {
    requireFinite("the values", values);
    return { rows: Uint32Array.from(values.keys()), before: 0 };
  }
  const buckets = bucketsOf(values, sampleWeight);
  const { bucket, before } = bucketReaching(buckets, rank);
  return { rows: rowsFrom(buckets, bucket), before };
}

function valuesOf(values: Float64Array, rows: Uint32Array): Float64Array {
  const picked = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) picked[at] = values[rows[at]];
  return picked;
}

function least(values: Float64Array, from: number): number {
  let smallest = values[from];
  for (let at = from + 1; at < values.length; at++) if (values[at] < smallest) smallest = values[at];
  return smallest;
}
