import { requireFinite, requireSameLength } from "./arrays.ts";
import type { Numbers } from "./labels.ts";

export interface RegressionInput {
  readonly yTrue: Numbers;
  readonly yPred: Numbers;
  readonly sampleWeight?: Numbers;
}

/** @throws AssayError `evaluation/no-rows`, `evaluation/length-mismatch`, `evaluation/not-finite` */
export function residuals({ yTrue, yPred, sampleWeight }: RegressionInput): Float64Array {
  const rows = requireSameLength({ yTrue, yPred, sampleWeight });
  requireFinite("the label", yTrue);
  requireFinite("the prediction", yPred);
  const differences = new Float64Array(rows);
  for (let row = 0; row < rows; row++) differences[row] = yTrue[row] - yPred[row];
  return differences;
}
