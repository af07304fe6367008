import { AssayError } from "../../../../model/error.ts";
import { requireSameLength } from "../arrays.ts";
import { type Numbers, numbered } from "../labels.ts";
import { isMatrix } from "../matrix.ts";
import { isMultilabel, type LabelInput, requireWeights, type Targets } from "./label-rows.ts";

/** Which labels each row has, row by row 0 or 1 for each label. */
export interface Indicators {
  readonly rows: number;
  readonly labels: number;
  readonly real: Uint8Array;
  readonly predicted: Uint8Array;
}

/**
 * Truth and prediction of rows that may have several labels, or nothing where a row has one label.
 * @throws AssayError `evaluation/label-type` where only one of both has several, `evaluation/length-mismatch`,
 *   `evaluation/not-binary`, `evaluation/no-rows`, `evaluation/not-finite` for weights
 */
export function readIndicators({ yTrue, yPred, sampleWeight }: LabelInput): Indicators | undefined {
  if (!isMultilabel(yTrue) && !isMultilabel(yPred)) return undefined;
  const [one, other] = [readIndicator("yTrue", yTrue), readIndicator("yPred", yPred)];
  if (one.labels !== other.labels)
    throw new AssayError(
      "evaluation/length-mismatch",
      `yTrue has ${one.labels} labels a row but yPred has ${other.labels}.`,
      { fix: "Give 0 or 1 for each row and label in both." },
    );
  const rows = one.values.length / one.labels;
  requireSameLength({
    yTrue: { length: rows },
    yPred: { length: other.values.length / other.labels },
    sampleWeight,
  });
  if (sampleWeight !== undefined) requireWeights(sampleWeight);
  return { rows, labels: one.labels, real: one.values, predicted: other.values };
}

function readIndicator(name: string, targets: Targets): { labels: number; values: Uint8Array } {
  if (!isMatrix(targets) || !isMultilabel(targets))
    throw new AssayError("evaluation/label-type", `${name} has one label a row and the other has several.`, {
      fix: "Give 0 or 1 for each row and label in both.",
    });
  return "columns" in targets ? readValues(name, targets) : readLines(name, targets);
}

function readValues(
  name: string,
  { values, columns }: { readonly values: Numbers; readonly columns: number },
): { labels: number; values: Uint8Array } {
  if (!Number.isInteger(values.length / columns)) throw ragged(name);
  const bits = values instanceof Uint8Array ? values : Uint8Array.from(values);
  let wrong = 0;
  if (bits === values) for (let at = 0; at < bits.length; at++) wrong |= bits[at] & 0xfe;
  else for (let at = 0; at < bits.length; at++) if (values[at] !== 0 && values[at] !== 1) wrong = 1;
  if (wrong !== 0) throw notBinary(name);
  return { labels: columns, values: bits };
}

function readLines(name: string, lines: ArrayLike<Numbers>): { labels: number; values: Uint8Array } {
  const labels = lines[0].length;
  const values = new Uint8Array(lines.length * labels);
  for (let row = 0, at = 0; row < lines.length; row++) {
    if (lines[row]?.length !== labels) throw ragged(name);
    const line = numbered(lines[row]);
    for (let label = 0; label < labels; label++, at++) {
      if (line[label] === 1) values[at] = 1;
      else if (line[label] !== 0) throw notBinary(name);
    }
  }
  return { labels, values };
}

/** The rows of a matrix as scikit-learn's `labels` picks its columns. */
export function pickLabels(indicators: Indicators, picked: ArrayLike<number>): Indicators {
  const { rows, labels } = indicators;
  const width = picked.length;
  const pick = (from: Uint8Array) => {
    const into = new Uint8Array(rows * width);
    for (let row = 0; row < rows; row++)
      for (let at = 0; at < width; at++) into[row * width + at] = from[row * labels + picked[at]];
    return into;
  };
  return { rows, labels: width, real: pick(indicators.real), predicted: pick(indicators.predicted) };
}

/** Labels that differ, in each row. */
export function differencesOf({ rows, labels, real, predicted }: Indicators): Float64Array {
  const differences = new Float64Array(rows);
  for (let row = 0, at = 0; row < rows; row++) {
    let sum = 0;
    for (const end = at + labels; at < end; at++) sum += real[at] ^ predicted[at];
    differences[row] = sum;
  }
  return differences;
}

function ragged(name: string): AssayError {
  return new AssayError("evaluation/ragged", `The rows of ${name} differ in length.`, {
    fix: "Give 0 or 1 for each row and label.",
  });
}

function notBinary(name: string): AssayError {
  return new AssayError(
    "evaluation/not-binary",
    `${name} has several columns with other values than 0 and 1.`,
    {
      fix: "Give one column of labels, or 0 and 1 for each row and label.",
    },
  );
}
