import { AssayError } from "../../../../model/error.ts";
import { plainWeights, requireFinite, requireSameLength, tooHeavy, weightless } from "../arrays.ts";
import { encodeLabels, type Labels, type Numbers, numbered, type PlainLabels } from "../labels.ts";
import { isMatrix, type Matrix } from "../matrix.ts";

export type Label = number | string;

/** One label a row; or 0 and 1 for each row and label, where a row may have several. */
export type Targets = Labels | Matrix;

/** True and predicted labels as indices into the classes that occur. */
export interface LabelCodes {
  readonly real: Int32Array;
  readonly predicted: Int32Array;
  /** Sorted. */
  readonly classes: readonly Label[];
}

export interface LabelInput {
  readonly yTrue: Targets;
  readonly yPred: Targets;
  readonly sampleWeight?: Numbers;
}

/**
 * The arrays behind labels that are one a row, of one length.
 * @throws AssayError `evaluation/no-rows` (also where every weight is 0), `evaluation/length-mismatch`,
 *   `evaluation/not-finite` and `evaluation/weight` for weights, `evaluation/label-type` for rows of several labels
 */
export function readLabels(input: LabelInput): { readonly yTrue: PlainLabels; readonly yPred: PlainLabels } {
  const { sampleWeight } = input;
  const [yTrue, yPred] = [flat(input.yTrue), flat(input.yPred)];
  requireSameLength({ yTrue, yPred, sampleWeight });
  if (sampleWeight !== undefined) requireWeights(sampleWeight);
  return { yTrue, yPred };
}

/**
 * For labels of whatever kind; what is no 32-bit integer takes this way.
 * @throws AssayError `evaluation/not-finite`, `evaluation/label-type` for numbers that are not whole,
 *   `evaluation/classes-mismatch` for numbers among texts
 */
export function encodeClasses(yTrue: Labels, yPred: Labels): LabelCodes {
  const { classes, codes } = encodeLabels([yTrue, yPred]);
  requireClasses(classes);
  return { real: codes[0], predicted: codes[1], classes };
}

/** @throws AssayError `evaluation/not-finite`, `evaluation/weight` when their sum is no number, `evaluation/no-rows` when all are 0 */
export function requireWeights(given: Numbers): void {
  const weights = plainWeights(given);
  // No sum of some of them is more than that of all sizes, and four sums need not wait for one another.
  let [one, two, three, four] = [0, 0, 0, 0];
  const whole = weights.length & ~3;
  for (let row = 0; row < whole; row += 4) {
    one += Math.abs(weights[row]);
    two += Math.abs(weights[row + 1]);
    three += Math.abs(weights[row + 2]);
    four += Math.abs(weights[row + 3]);
  }
  for (let row = whole; row < weights.length; row++) one += Math.abs(weights[row]);
  const sum = one + two + three + four;
  if (sum > 0 && sum < Number.POSITIVE_INFINITY) return;
  requireFinite("the sample weights", weights);
  throw sum === 0 ? weightless(0) : tooHeavy();
}

/** True for 0 and 1 in several columns; one column of labels is a label a row. */
export function isMultilabel(targets: Targets): boolean {
  if (!isTable(targets)) return false;
  return "columns" in targets ? targets.columns !== 1 : targets[0].length !== 1;
}

/** A missing label is an object too, to JavaScript. */
function isTable(targets: Targets): targets is Matrix {
  return isMatrix(targets) && ("columns" in targets || targets[0] !== null);
}

function flat(targets: Targets): PlainLabels {
  if (!isTable(targets)) return numbered(targets);
  if (isMultilabel(targets))
    throw new AssayError("evaluation/label-type", "The metric takes one label a row, not several.", {
      fix: "Give a plain array of labels, or choose a metric of several labels such as `hammingLoss`.",
    });
  return numbered("columns" in targets ? targets.values : Array.from(targets, (row) => row[0]));
}

function requireClasses(classes: readonly Label[]): void {
  const numbers = classes.filter((label) => typeof label === "number");
  const fraction = numbers.find((label) => !Number.isInteger(label));
  if (fraction !== undefined)
    throw new AssayError("evaluation/label-type", `${fraction} is a quantity, not the label of a class.`, {
      fix: "Give predicted labels, not scores, or choose a metric of regression.",
    });
  const texts = classes.filter((label) => typeof label === "string");
  if (texts.length + numbers.length < classes.length)
    throw new AssayError("evaluation/label-type", "Labels are numbers or texts.");
  if (numbers.length > 0 && texts.length > 0)
    throw new AssayError(
      "evaluation/classes-mismatch",
      `Some labels are numbers, such as ${numbers[0]}, and some are texts, such as "${texts[0]}".`,
      { fix: "Write labels and predictions alike." },
    );
}
