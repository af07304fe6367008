import type { Missing } from "../../../model/estimate.ts";
import type { Side } from "../said.ts";

/** numpy.isclose's own. */
export const DEFAULT_ATOL = 1e-8;
export const DEFAULT_RTOL = 1e-5;

/** Outputs of two models for the same rows, in one order of the classes. */
export interface Outputs {
  readonly rows: number;
  /** Outputs a row. */
  readonly width: number;
  readonly ours: ArrayLike<number>;
  readonly theirs: ArrayLike<number>;
}

/**
 * Numbers of two sides that can be compared: predicted ones for regression, else scores, class by class.
 * @returns Missing for outputs that are not there, not finite, or of other classes
 */
export function pairOutputs(one: Side, other: Side, names: readonly [string, string]): Outputs | Missing {
  const [ours, theirs] = [outputsOf(one), outputsOf(other)];
  if ("reason" in ours) return ours;
  if ("reason" in theirs) return theirs;
  const rows = one.outcome.yTrue.length;
  const broken = notFinite(ours, rows, names[0]) ?? notFinite(theirs, rows, names[1]);
  if (broken !== undefined) return broken;
  const width = ours.length / rows;
  if (ours.length !== theirs.length)
    return {
      code: "evaluation/behaviour",
      reason: `${names[0]} gives ${width} outputs a row and ${names[1]} ${theirs.length / rows}`,
      fix: "Name outputs that mean the same with `score:` or `prediction:`.",
    };
  const columns = columnsOf(one, other, width);
  if (columns === undefined)
    return {
      code: "evaluation/classes-mismatch",
      reason: `${names[0]} and ${names[1]} give ${width} scores a row, but not of the same classes`,
      fix: "Name the classes in their order with `classes:`.",
    };
  if (columns.every((column, at) => column === at)) return { rows, width, ours, theirs };
  const moved = Float64Array.from(theirs, (_, at) => {
    const column = at % width;
    return theirs[at - column + columns[column]];
  });
  return { rows, width, ours, theirs: moved };
}

/** Where the other side has each of our columns. */
function columnsOf(one: Side, other: Side, width: number): readonly number[] | undefined {
  const [ours, theirs] = [one.outcome.classes, other.outcome.classes];
  if (width === 1) return [0];
  const columns = ours.slice(0, width).map((label) => theirs.indexOf(label));
  // Outputs that are of no classes stand as they are.
  if (ours.length === 0 && theirs.length === 0) return Array.from({ length: width }, (_, at) => at);
  return columns.every((column) => column >= 0 && column < width) ? columns : undefined;
}

/** Largest |ours − theirs| of each row. */
export function absoluteDifferences(outputs: Outputs): Float64Array {
  return mostOfRows(outputs, (ours, theirs) => Math.abs(ours - theirs));
}

/** Largest |ours − theirs| / |theirs| of each row; infinite where theirs is 0 and ours is not. */
export function relativeDifferences(outputs: Outputs): Float64Array {
  return mostOfRows(outputs, (ours, theirs) =>
    ours === theirs ? 0 : Math.abs(ours - theirs) / Math.abs(theirs),
  );
}

/** How far each row's outputs are beyond the tolerance, above 0 where one is: |ours − theirs| ≤ atol + rtol |theirs|. */
export function excesses(outputs: Outputs, atol: number, rtol: number): Float64Array {
  return mostOfRows(outputs, (ours, theirs) => {
    const [gap, allowed] = [Math.abs(ours - theirs), atol + rtol * Math.abs(theirs)];
    // Their difference may round to 0 where the comparison still tells them apart.
    return gap <= allowed ? 0 : Math.max(gap - allowed, Number.MIN_VALUE);
  });
}

function mostOfRows(
  { rows, width, ours, theirs }: Outputs,
  distance: (ours: number, theirs: number) => number,
): Float64Array {
  const most = new Float64Array(rows);
  for (let row = 0; row < rows; row++)
    for (let at = row * width; at < (row + 1) * width; at++)
      most[row] = Math.max(most[row], distance(ours[at], theirs[at]));
  return most;
}

/** One flag a row, 1 where both predict the same label. */
export function agreeingRows(one: Side, other: Side): Uint8Array | Missing {
  const [ours, theirs] = [one.outcome, other.outcome];
  if (ours.task === "regression")
    return {
      code: "evaluation/behaviour",
      reason: "regression predicts numbers, which have no label to agree on",
      fix: "Use `outputs_outside_tolerance` with the `atol` and `rtol` that count as equal.",
    };
  if (ours.yPred === undefined) return one.noPrediction ?? NO_LABELS;
  if (theirs.yPred === undefined) return other.noPrediction ?? NO_LABELS;
  const label = (classes: readonly string[], code: number) => classes[code];
  return Uint8Array.from(ours.yTrue, (_, row) =>
    label(ours.classes, ours.yPred?.[row] ?? -1) === label(theirs.classes, theirs.yPred?.[row] ?? -1) ? 1 : 0,
  );
}

const NO_LABELS: Missing = { code: "evaluation/no-prediction", reason: "there are no predicted labels" };

/** Numbers that a model gives: predicted ones for regression, else scores. */
export function outputsOf({ outcome, noScore, noPrediction }: Side): ArrayLike<number> | Missing {
  if (outcome.task === "regression") return outcome.yPred ?? noPrediction ?? NO_LABELS;
  return outcome.yScore ?? noScore ?? { code: "evaluation/no-score", reason: "there are no scores" };
}

function notFinite(outputs: ArrayLike<number>, rows: number, name: string): Missing | undefined {
  const width = outputs.length / rows;
  let [count, first] = [0, -1];
  for (let row = 0; row < rows; row++) {
    let isFine = true;
    for (let at = row * width; at < (row + 1) * width; at++) isFine &&= Number.isFinite(outputs[at]);
    if (isFine) continue;
    if (count++ === 0) first = row;
  }
  if (count === 0) return undefined;
  return {
    code: "evaluation/not-finite",
    reason: `${name} gives NaN, infinity or nothing in ${count} of ${rows} rows, the first being row ${first + 1}`,
    fix: "Look for missing inputs or an overflow in the model; what is no number cannot be compared.",
  };
}
