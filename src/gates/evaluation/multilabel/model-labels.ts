import { describeShape, type TensorInfo } from "../../../engines/onnx/metadata.ts";
import type { OutputRows } from "../../../engines/onnx/outputs.ts";
import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { Said } from "../said.ts";

/** An output with 0 and 1 for each label. @throws AssayError `model/output-shape` */
export function saidByModel({ values, columns }: OutputRows, model: string): Pick<Said, "saidLabels"> {
  if (values instanceof Float64Array) return { saidLabels: { values, columns } };
  throw new AssayError(
    "model/output-shape",
    `The predictions of \`${model}\` are texts, but a model of several labels a row gives 0 or 1 for each.`,
    {
      fix: "Name another output with `prediction:`, or one of scores with `score:`.",
      location: { path: model },
    },
  );
}

/** scikit-learn's trees and neighbours give [labels, rows, 2], which no row can be cut from. */
export function scoresByLabel(model: string, { name, shape }: TensorInfo): Missing {
  return {
    code: "model/output-shape",
    reason: `the output ${name} of \`${model}\` has the shape ${describeShape(shape)}, and scores of several labels are [rows, labels]`,
    fix: "Export one score for each label and row, or let your own code score, and name the table with `predictions:`.",
  };
}
