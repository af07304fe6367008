import { AssayError } from "../../model/error.ts";

export const ACTIVATIONS = ["sigmoid", "softmax"] as const;
export type Activation = (typeof ACTIVATIONS)[number];

/** Scores row by row, `columns` of them a row. */
export interface Scores {
  readonly values: Float64Array;
  readonly columns: number;
  /** Labels of the columns, where the model says them. */
  readonly labels?: readonly string[];
}

/**
 * Turns raw scores (logits) into probabilities.
 * @param by whose scores they are, for sentences
 * @throws AssayError `evaluation/settings` for a softmax of one column, which is 1 whatever the score
 */
export function activate(scores: Scores, activation: Activation | undefined, by: string): Scores {
  if (activation === undefined) return scores;
  if (activation === "sigmoid") return { ...scores, values: scores.values.map(sigmoid) };
  if (scores.columns > 1) return { ...scores, values: softmaxRows(scores.values, scores.columns) };
  throw new AssayError(
    "evaluation/settings",
    `\`activation\` is softmax, but \`${by}\` gives one score a row, and a softmax of one score is always 1.`,
    { fix: "Use `activation: sigmoid` for the score of the positive class.", location: { path: by } },
  );
}

/** 1 / (1 + e^−x) without overflow on either side. */
function sigmoid(score: number): number {
  if (score >= 0) return 1 / (1 + Math.exp(-score));
  const small = Math.exp(score);
  return small / (1 + small);
}

/** e^x over the row's sum of them, from the row's greatest score so that nothing overflows. */
function softmaxRows(values: Float64Array, columns: number): Float64Array {
  const result = new Float64Array(values.length);
  for (let from = 0; from < values.length; from += columns) {
    const row = values.subarray(from, from + columns);
    const greatest = row.reduce((most, value) => Math.max(most, value));
    let sum = 0;
    for (let at = 0; at < columns; at++) {
      result[from + at] = Math.exp(row[at] - greatest);
      sum += result[from + at];
    }
    for (let at = 0; at < columns; at++) result[from + at] /= sum;
  }
  return result;
}
