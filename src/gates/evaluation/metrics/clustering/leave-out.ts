import { missingFor } from "../../../../model/missing.ts";
import type { Rows } from "../evaluation-metric.ts";
import type { Numbers } from "../labels.ts";

/** Rows as a metric of clusters sees them. */
export type ClusterRows = Pick<Rows, "yTrue" | "yPred" | "features">;

/** Up to so many rows each is left out by itself; beyond that, rows are left out in so many parts. */
const EACH_ROW = 400;
const PARTS = 200;
/** Knuth's multiplier, which spreads neighbouring rows over the parts. */
const SPREAD = 0x9e3779b1;

/** The value without each part of the rows; NaN where it is undefined. */
export function leaveOut(rows: ClusterRows, value: (rows: ClusterRows) => number): Float64Array {
  const count = rows.yTrue.length;
  const parts = count <= EACH_ROW ? count : PARTS;
  const partOf = (row: number) => (count <= EACH_ROW ? row : (Math.imul(row + 1, SPREAD) >>> 0) % PARTS);
  const counts = new Uint8Array(count);
  return Float64Array.from({ length: parts }, (_, part) => {
    for (let row = 0; row < count; row++) counts[row] = partOf(row) === part ? 0 : 1;
    try {
      return value(rowsOfCounts(rows, counts));
    } catch (thrown) {
      missingFor(thrown);
      return Number.NaN;
    }
  });
}

/** Each row as often as it counts. */
export function rowsOfCounts({ yTrue, yPred, features }: ClusterRows, counts: Numbers): ClusterRows {
  const order: number[] = [];
  for (let row = 0; row < counts.length; row++)
    for (let copy = 0; copy < counts[row]; copy++) order.push(row);
  const width = features === undefined ? 0 : features.length / yTrue.length;
  const picked = features && new Float64Array(order.length * width);
  if (picked !== undefined && features !== undefined)
    order.forEach((row, at) => {
      picked.set(features.subarray(row * width, (row + 1) * width), at * width);
    });
  return {
    yTrue: Int32Array.from(order, (row) => yTrue[row]),
    yPred: Int32Array.from(order, (row) => yPred[row]),
    ...(picked === undefined ? {} : { features: picked }),
  };
}
