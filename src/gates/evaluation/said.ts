import type { Missing } from "../../model/estimate.ts";
import type { Scores } from "./activation.ts";
import type { Aggregate } from "./intervals/repeats.ts";
import type { Outcome } from "./metrics/evaluation-metric.ts";
import type { Listed } from "./ranking/listed.ts";

/** Predicted labels of rows with several each: 0 and 1 for each label, or lists of labels. */
export type SaidLabels =
  | { readonly values: Float64Array; readonly columns: number }
  | { readonly lists: readonly (readonly string[])[] };

/** What a missing label is called among the predicted ones. */
export const NO_LABEL = "(missing)";

/** What a model or a file says of every row, as it says it. */
export interface Said {
  /** For sentences: the path of the model or of the predictions. */
  readonly by: string;
  /** True where a model said it here, so that scores and predictions are of one calculation. */
  readonly isModel?: boolean;
  /** Predicted labels as text, or numbers for regression. */
  readonly predictions?: readonly string[] | Float64Array;
  /** Rows whose predicted label is missing, and stands there as `NO_LABEL`. */
  readonly unlabelled?: number;
  /** The predicted labels of rows with several each. */
  readonly saidLabels?: SaidLabels;
  /** Row by row `columns` scores. */
  readonly scores?: Scores;
  /** Items that are listed instead of scores of the rows, for ranking. */
  readonly listed?: Listed;
  /** Why there are no scores, where it is known better than that there are none. */
  readonly noScore?: Missing;
}

/** An outcome whose parts may be missing, each with its own reason. */
export interface Side {
  readonly outcome: Outcome;
  readonly noPrediction?: Missing;
  readonly noScore?: Missing;
  /** Further runs of the same training over the same rows; metrics are aggregated over all of them. */
  readonly repeats?: readonly Side[];
  readonly aggregate?: Aggregate;
}

/** A score that is no number decides nothing: compared, it would silently mean the first class. */
export function brokenScores(scores: Float64Array, by: string): Missing | undefined {
  const wrong = scores.reduce((count, value) => count + (Number.isFinite(value) ? 0 : 1), 0);
  if (wrong === 0) return undefined;
  return {
    code: "evaluation/not-finite",
    reason: `${wrong} of ${scores.length} scores of \`${by}\` are missing, NaN or infinite`,
    fix: "Look for missing inputs or an overflow in the model.",
  };
}
