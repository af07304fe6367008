import { toFloat64 } from "../arrays.ts";
import { encodeClasses, type Label, type LabelInput, readLabels } from "./label-rows.ts";
import { type Table, tally } from "./tally.ts";

/**
 * A confusion matrix as a list of its cells: what every metric of labels is computed from. Cells are few where
 * classes are; where there are thousands of classes, each row is a cell of its own.
 */
export interface Pairs {
  /** Sorted; every label that occurs, be its weight 0. */
  readonly classes: readonly Label[];
  /** Index of the true class of each cell. */
  readonly real: Int32Array;
  readonly predicted: Int32Array;
  /** Rows of each cell, or their weight. */
  readonly weight: Float64Array;
}

/** @throws AssayError as `readLabels` and `encodeClasses` */
export function pairsOf(input: LabelInput): Pairs {
  const { yTrue, yPred } = readLabels(input);
  const weights = input.sampleWeight && toFloat64(input.sampleWeight);
  const table = tally(yTrue, yPred, weights);
  if (table !== undefined) return cellsOf(table);
  const { real, predicted, classes } = encodeClasses(yTrue, yPred);
  const dense = tally(real, predicted, weights);
  if (dense !== undefined) return cellsOf(dense, classes);
  return { classes, real, predicted, weight: weights ?? new Float64Array(real.length).fill(1) };
}

function cellsOf({ low, shift, counts, others, sums }: Table, names?: readonly Label[]): Pairs {
  const side = 1 << shift;
  const occurs = new Uint8Array(side);
  const filled: number[] = [];
  for (let cell = 0; cell < counts.length; cell++) {
    if (counts[cell] + others[cell] === 0) continue;
    filled.push(cell);
    occurs[cell >> shift] = 1;
    occurs[cell & (side - 1)] = 1;
  }
  const rank = new Int32Array(side);
  const classes: Label[] = [];
  for (let code = 0; code < side; code++) {
    if (occurs[code] === 0) continue;
    rank[code] = classes.length;
    classes.push(names === undefined ? low + code : names[low + code]);
  }
  return {
    classes,
    real: Int32Array.from(filled, (cell) => rank[cell >> shift]),
    predicted: Int32Array.from(filled, (cell) => rank[cell & (side - 1)]),
    weight: Float64Array.from(filled, (cell) => sums?.[cell] ?? counts[cell] + others[cell]),
  };
}
