import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength } from "../arrays.ts";
import type { Labels } from "../labels.ts";
import { type Matrix, readMatrix, rowOf } from "../matrix.ts";

/** What is known of items: one row an item. */
export interface ItemFeatures {
  readonly item: Labels;
  readonly features: Matrix;
}

/** Cosine distance of two rows of the features, 0 to 2. */
export type Distance = (one: number, other: number) => number;

/**
 * Distances as `sklearn.metrics.pairwise_distances(metric="cosine")` has them: items without any feature above or
 * below 0 are at a distance of 1 to all others.
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite`
 */
export function cosineDistances({ item, features }: ItemFeatures): Distance {
  const dense = readMatrix("itemFeatures.features", features);
  requireSameLength({ "itemFeatures.item": item, "itemFeatures.features": { length: dense.rows } });
  requireFinite("the items' features", dense.values);
  const units = Array.from({ length: dense.rows }, (_, row) => unitVector(rowOf(dense, row)));
  return (one, other) => {
    if (one === other) return 0;
    let product = 0;
    for (let at = 0; at < dense.columns; at++) product += units[one][at] * units[other][at];
    return Math.min(2, Math.max(0, 1 - product));
  };
}

/** @throws AssayError `evaluation/key-missing`, `evaluation/key-duplicate` */
export function featureRows(
  codes: Int32Array,
  items: number,
): (code: number, name: string | number) => number {
  const rows = new Int32Array(items).fill(-1);
  codes.forEach((code, row) => {
    if (rows[code] !== -1)
      throw new AssayError(
        "evaluation/key-duplicate",
        `Rows ${rows[code] + 1} and ${row + 1} of itemFeatures are of the same item.`,
        { fix: "Give the features of every item once." },
      );
    rows[code] = row;
  });
  return (code, name) => {
    if (rows[code] !== -1) return rows[code];
    throw new AssayError("evaluation/key-missing", `The item ${name} has no features.`, {
      fix: "Give `itemFeatures` a row for every item that is recommended or in the training.",
    });
  };
}

/** Divided by the greatest first, so that no square is beyond what a number holds. */
function unitVector(vector: Float64Array): Float64Array {
  const greatest = vector.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (greatest === 0) return vector;
  const scaled = vector.map((value) => value / greatest);
  const length = Math.sqrt(scaled.reduce((sum, value) => sum + value * value, 0));
  return scaled.map((value) => value / length);
}
