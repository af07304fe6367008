import { AssayError } from "../../../../model/error.ts";
import { encodeLabels, type Labels, numberedLabel } from "../labels.ts";
import type { Positive } from "./split-scores.ts";

/** Whether whole numbers are 0 and 1 only, so that they need no encoding. */
export function isZeroOrOne(labels: Labels): labels is Positive {
  if (!(labels instanceof Int32Array || labels instanceof Uint8Array)) return false;
  let bits = 0;
  for (let row = 0; row < labels.length; row++) bits |= labels[row];
  return bits >>> 1 === 0;
}

/**
 * Rows of the positive label, which is `given`, or 1 where the labels are among 0 and 1, or -1 and 1.
 * @throws AssayError `evaluation/label-type` for more than two labels or fractions,
 *   `evaluation/positive-unknown` where nothing says which label is positive
 */
export function readBinary(yTrue: Labels, given?: number | string | boolean): Positive {
  const posLabel = given === undefined ? undefined : numberedLabel(given);
  if ((posLabel === undefined || posLabel === 1) && isZeroOrOne(yTrue)) return yTrue;
  const { classes, codes } = encodeLabels([yTrue]);
  requireClasses(classes);
  if (classes.length > 2 && posLabel === undefined) throw tooMany(classes);
  if (posLabel === undefined && !hasOwnPositive(classes))
    throw new AssayError(
      "evaluation/positive-unknown",
      `The labels are ${classes.join(" and ")}, and nothing says which is the positive one.`,
      { fix: "Give `posLabel`, or labels of 0 and 1." },
    );
  return positiveOf(codes[0], classes.indexOf(posLabel ?? 1));
}

/** Where `posLabel` would leave several labels as the other class. @throws AssayError `evaluation/label-type` */
export function requireTwoLabels(yTrue: Labels): void {
  if (isZeroOrOne(yTrue)) return;
  const { classes } = encodeLabels([yTrue]);
  if (classes.length <= 2) return;
  throw new AssayError(
    "evaluation/label-type",
    `Two classes are needed, but there are ${classes.length} labels.`,
    { fix: "Compare one class with the rest: labels of 1 for it and 0 for the others." },
  );
}

/** The greater of two labels as the positive one. @throws AssayError `evaluation/label-type` */
export function readGreater(yTrue: Labels): Positive {
  if (isZeroOrOne(yTrue)) return yTrue;
  const { classes, codes } = encodeLabels([yTrue]);
  requireClasses(classes);
  if (classes.length > 2) throw tooMany(classes);
  return positiveOf(codes[0], classes.length - 1);
}

export function positiveOf(codes: Int32Array, code: number): Uint8Array {
  const positive = new Uint8Array(codes.length);
  for (let row = 0; row < codes.length; row++) positive[row] = codes[row] === code ? 1 : 0;
  return positive;
}

/** Labels whose positive one needs no telling: 1 beside 0 or -1, or either alone. */
export function hasOwnPositive(classes: readonly (number | string)[]): boolean {
  const negatives = classes.filter((label) => label !== 1);
  return negatives.length <= 1 && negatives.every((label) => label === 0 || label === -1);
}

/** @throws AssayError `evaluation/label-type` for numbers that are no labels */
export function requireClasses(classes: readonly (number | string)[]): void {
  const fraction = classes.find((label) => typeof label === "number" && !Number.isInteger(label));
  if (fraction === undefined) return;
  throw new AssayError("evaluation/label-type", `A label is ${fraction}, which is a number and no class.`, {
    fix: "Give whole numbers or texts as labels.",
  });
}

function tooMany(classes: readonly (number | string)[]): AssayError {
  return new AssayError(
    "evaluation/label-type",
    `Two classes are needed, but there are ${classes.length} labels.`,
    { fix: "Give `posLabel`, so that all other labels are negative." },
  );
}

/** @throws AssayError `evaluation/one-class` always: for a metric that needs both classes */
export function refuseOneClass(rows: number, metric: string): never {
  throw new AssayError(
    "evaluation/one-class",
    `All ${rows} rows are of one class, so there is no ${metric}.`,
    { fix: "Add rows of the other class, or take the slice out of the rule." },
  );
}
