import { AssayError } from "../../../../model/error.ts";
import { scalingOf } from "../arrays.ts";
import { type Labels, numbered } from "../labels.ts";
import { requireChoice } from "./choice.ts";
import type { Label, LabelInput } from "./label-rows.ts";
import { type Pairs, pairsOf } from "./pairs.ts";

export interface ConfusionMatrixInput extends LabelInput {
  /** Classes of lines and columns, in this order; default all that occur, sorted. Rows of others are left out. */
  readonly labels?: Labels;
  /** Shares of each line (`true`), of each column (`pred`) or of all, instead of counts. */
  readonly normalize?: "true" | "pred" | "all";
}

/** What a matrix of more classes would take is beyond the memory of a runner. */
const MOST_CLASSES = 16_384;

/**
 * Rows, or their weight, by true label (lines) and predicted label (columns). A line or column without rows is 0
 * when it is normalised. Source: `sklearn.metrics.confusion_matrix`.
 * @throws AssayError as `pairsOf`; `evaluation/parameter` for empty `labels` or more than 16,384 classes,
 *   `evaluation/classes-mismatch` where no row has one of `labels`
 */
export function confusionMatrix(input: ConfusionMatrixInput): number[][] {
  const { normalize } = input;
  requireChoice("normalize", normalize, ["true", "pred", "all", undefined]);
  const { side, cells } = squareOf(input);
  const lines = Array.from({ length: side }, (_, line) =>
    Array.from(cells.subarray(line * side, (line + 1) * side)),
  );
  if (normalize === undefined) return lines;
  const lineSums = lines.map(sum);
  const columnSums = lines.map((_, column) => sum(lines.map((line) => line[column])));
  const total = sum(lineSums);
  return lines.map((line, at) =>
    line.map((value, column) => {
      const whole = normalize === "true" ? lineSums[at] : normalize === "pred" ? columnSums[column] : total;
      return whole === 0 ? 0 : value / whole;
    }),
  );
}

/** A confusion matrix line by line. */
export interface Square {
  readonly side: number;
  readonly cells: Float64Array;
}

/** @throws AssayError as `confusionMatrix` */
export function squareOf(input: LabelInput & { readonly labels?: Labels }): Square {
  const pairs = pairsOf(input);
  return input.labels === undefined ? square(pairs) : square(pairs, input.labels);
}

/** The matrix of `labels`, default of all classes that occur. @throws AssayError as `confusionMatrix` */
export function square(pairs: Pairs, labels?: Labels): Square {
  const { classes, real, predicted, weight } = pairs;
  const side = labels === undefined ? classes.length : labels.length;
  if (side > MOST_CLASSES || side === 0)
    throw new AssayError("evaluation/parameter", `A confusion matrix of ${side} classes cannot be made.`, {
      fix: `Name 1 to ${MOST_CLASSES} classes with \`labels\`.`,
    });
  const place = labels === undefined ? Int32Array.from(classes.keys()) : placesOf(classes, labels);
  if (!real.some((code) => place[code] >= 0))
    throw new AssayError("evaluation/classes-mismatch", "No true label is one of `labels`.", {
      fix: "Name classes that occur.",
    });
  const cells = new Float64Array(side * side);
  for (let cell = 0; cell < weight.length; cell++) {
    const [line, column] = [place[real[cell]], place[predicted[cell]]];
    if (line >= 0 && column >= 0) cells[line * side + column] += weight[cell];
  }
  return { side, cells };
}

/** The same shares where weights are so large or small that products of them are no numbers. */
export function scaledSquare({ side, cells }: Square): Square {
  const scaling = scalingOf(cells.reduce((sum, weight) => sum + weight, 0));
  return { side, cells: scaling === undefined ? cells : cells.map(scaling) };
}

function placesOf(classes: readonly Label[], labels: Labels): Int32Array {
  const places = new Map(Array.from(numbered(labels) as ArrayLike<Label>, (label, index) => [label, index]));
  return Int32Array.from(classes, (label) => places.get(label) ?? -1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
