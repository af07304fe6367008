import { AssayError } from "../../../../model/error.ts";
import { requireFinite, requireNumber, requireSameLength } from "../arrays.ts";
import type { Numbers } from "../labels.ts";

export interface AucInput {
  /** Ascending or descending. */
  readonly x: Numbers;
  readonly y: Numbers;
}

/**
 * Area under a curve by the trapezoidal rule; any number, its direction is that of the curve.
 * Source: `sklearn.metrics.auc`.
 * @throws AssayError `evaluation/length-mismatch`, `evaluation/no-rows`, `evaluation/not-finite`,
 *   `evaluation/option` for fewer than two points or an `x` that turns, `evaluation/undefined` for an overflow
 */
export function auc({ x, y }: AucInput): number {
  const points = requireSameLength({ x, y });
  requireFinite("x", x);
  requireFinite("y", y);
  if (points < 2)
    throw new AssayError("evaluation/option", "One point has no area below it.", {
      fix: "Give at least two points.",
    });
  let [area, falls, rises] = [0, false, false];
  for (let at = 1; at < points; at++) {
    const width = x[at] - x[at - 1];
    if (width < 0) falls = true;
    if (width > 0) rises = true;
    area += (width * (y[at] + y[at - 1])) / 2;
  }
  if (falls && rises)
    throw new AssayError("evaluation/option", "x neither rises nor falls all along.", {
      fix: "Sort the points by x.",
    });
  return requireNumber(falls ? -area : area);
}
