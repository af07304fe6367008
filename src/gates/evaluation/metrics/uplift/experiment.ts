import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireSameLength, toFloat64 } from "../arrays.ts";
import type { Numbers } from "../labels.ts";
import { sortedOrder } from "../order.ts";

/** Who was treated and who responded, 0 or 1 a row; both must occur of either. */
export interface ResponseInput {
  readonly yTrue: Numbers;
  readonly treatment: Numbers;
}

/** Beside what scikit-uplift knows: how often each row counts, as if it were there so often. */
export interface Weighted {
  readonly sampleWeight?: Numbers;
}

export interface UpliftInput extends ResponseInput {
  /** Predicted effect of the treatment on each row; only its order counts. */
  readonly uplift: Numbers;
}

/** Points of a curve; `x` is how many rows are targeted, the best first. */
export interface Curve {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The gain among the rows up to a place in the order. */
export type Gain = (
  rows: number,
  treated: number,
  treatedResponses: number,
  controlResponses: number,
) => number;

/**
 * @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-binary`,
 *   `evaluation/one-class` unless both values occur
 */
export function requireExperiment({ yTrue, treatment, sampleWeight }: ResponseInput & Weighted): number {
  const rows = requireSameLength({ yTrue, treatment, sampleWeight });
  if (sampleWeight !== undefined) requireFinite("the sample weights", sampleWeight);
  requireBinary("yTrue", yTrue, sampleWeight);
  requireBinary("treatment", treatment, sampleWeight);
  return rows;
}

/** Rows by falling uplift; of equal ones the later row first, as NumPy's reversed stable order has it. */
export function byFallingUplift(uplift: Numbers): Uint32Array {
  requireFinite("uplift", uplift);
  return sortedOrder(toFloat64(uplift)).reverse();
}

/**
 * Area under a curve by trapezoids. Source: `sklearn.metrics.auc`.
 * @throws AssayError `evaluation/undefined` where x goes back and forth
 */
export function areaUnder({ x, y }: Curve): number {
  let [area, direction] = [0, 0];
  for (let at = 1; at < x.length; at++) {
    const step = x[at] - x[at - 1];
    if (step * direction < 0)
      throw new AssayError(
        "evaluation/undefined",
        "The perfect curve goes back and forth, so it has no area.",
        {
          fix: "The treatment has a negative effect: leave `negativeEffect` true.",
        },
      );
    if (step !== 0) direction = step;
    area += (step * (y[at] + y[at - 1])) / 2;
  }
  return direction < 0 ? -area : area;
}

/**
 * Area between a curve and the straight line to its end, as a share of that of the perfect curve.
 * @throws AssayError `evaluation/undefined` where the perfect curve is no better than the line
 */
export function normalizedArea(actual: Curve, perfect: Curve): number {
  const last = perfect.x.length - 1;
  const end = { x: Float64Array.of(0, perfect.x[last]), y: Float64Array.of(0, perfect.y[last]) };
  const line = areaUnder(end);
  const value = (areaUnder(actual) - line) / (areaUnder(perfect) - line);
  if (Number.isFinite(value)) return value;
  throw new AssayError("evaluation/undefined", "No order of the rows is better than any other.", {
    fix: "Look at whether treated and control rows respond at all.",
  });
}

function requireBinary(name: string, values: Numbers, sampleWeight?: Numbers): void {
  const seen = [false, false];
  for (let row = 0; row < values.length; row++) {
    const value = values[row];
    if (value !== 0 && value !== 1)
      throw new AssayError(
        "evaluation/not-binary",
        `${name} of row ${row + 1} is ${value}; it must be 0 or 1.`,
        {
          fix: "Say 1 for a treated row and for a response, else 0.",
        },
      );
    if (sampleWeight === undefined || sampleWeight[row] > 0) seen[value] = true;
  }
  if (seen[0] && seen[1]) return;
  throw new AssayError(
    "evaluation/one-class",
    `All ${values.length} values of ${name} are ${seen[0] ? 0 : 1}.`,
    {
      fix: "Uplift needs treated and control rows, with and without a response.",
    },
  );
}
