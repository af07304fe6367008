import { AssayError } from "../../../../model/error.ts";
import { requireProbabilities, requireSameLength } from "../arrays.ts";
import { encodeLabels, type Labels, type Numbers } from "../labels.ts";

export interface ProbabilityInput {
  readonly yTrue: Labels;
  /** Probability of the greater label a row; or row by row one for each class in the order of the labels. */
  readonly yProba: Numbers;
  /** All classes, where not each of them occurs in `yTrue`. */
  readonly labels?: Labels;
  readonly sampleWeight?: Numbers;
}

/** Class index of each row and the number of columns in `yProba`, 1 when it holds the positive class only. */
export interface ProbabilityRows {
  readonly codes: Int32Array;
  readonly columns: number;
}

/**
 * @throws AssayError `evaluation/one-class` without `labels`, `evaluation/classes-mismatch`,
 *   `evaluation/not-probability`, `evaluation/not-finite`
 */
export function readProbabilities({
  yTrue,
  yProba,
  labels,
  sampleWeight,
}: ProbabilityInput): ProbabilityRows {
  const rows = requireSameLength({ yTrue, sampleWeight });
  requireProbabilities("the probabilities", yProba);
  const { classes, codes } = encodeLabels([yTrue], labels);
  if (labels !== undefined && encodeLabels([labels]).classes.length < classes.length)
    throw new AssayError("evaluation/classes-mismatch", "Some rows have a label that is not in `labels`.", {
      fix: "Name every class that occurs.",
    });
  if (classes.length < 2)
    throw new AssayError(
      "evaluation/one-class",
      `All ${rows} rows have the label ${classes[0]}, and no other class is named.`,
      { fix: "Name all classes." },
    );
  const columns = yProba.length / rows;
  if (columns === classes.length || (columns === 1 && classes.length === 2))
    return { codes: codes[0], columns };
  throw new AssayError(
    "evaluation/classes-mismatch",
    `There are ${classes.length} classes for ${rows} rows, but ${yProba.length} probabilities.`,
    { fix: "Give one probability for each row and class, and name all classes of the model." },
  );
}
