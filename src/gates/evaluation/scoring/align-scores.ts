import { listNames } from "../../../engines/names.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { Scores } from "../activation.ts";
import type { Truth } from "../tables/truth-of-rows.ts";

export type Part<Value> = { readonly value: Value } | { readonly missing: Missing };

/** What a model or a file gives for scores. */
export interface GivenScores {
  readonly by: string;
  readonly scores?: Scores;
  readonly noScore?: Missing;
}

export interface AlignedScores {
  /** Those of the truth, then those that only the model knows. */
  readonly classes: readonly string[];
  /** Score of the positive class a row, or row by row one score for each of the classes. */
  readonly yScore: Float64Array;
}

/**
 * Puts the columns of the scores into the order of the classes. A model that names them by the same labels knows
 * whose a column is; where it calls them otherwise, or not at all, the config's `classes` say it; else columns are in
 * the order of the sorted labels.
 */
export function alignScores(truth: Truth, { by, scores, noScore }: GivenScores): Part<AlignedScores> {
  if (scores === undefined)
    return {
      missing: noScore ?? {
        code: "evaluation/no-score",
        reason: `\`${by}\` gives no score`,
        fix: "Name the output or column that holds it with `score:`.",
      },
    };
  const { values, columns, labels } = scores;
  const { classes } = truth;
  // Numbers of a forecast are of no class.
  if (truth.task === "regression") return { value: { classes, yScore: values } };
  if (truth.task === "text-generation") return { missing: notOfTexts(by) };
  // Distances to the centres, as a model of clusters gives them.
  if (truth.task === "clustering")
    return { missing: { code: "evaluation/no-score", reason: "clusters have no scores" } };
  const isBinary = truth.task === "binary-classification";
  if (isBinary && columns === 1) return { value: { classes, yScore: values } };
  const isKnown = labels !== undefined && (!truth.isOrderNamed || isSameSet(labels, truth.scoreOrder));
  const order = isKnown ? labels : truth.scoreOrder;
  const knowsAll = classes.every((label) => order.includes(label));
  if (columns !== order.length || !knowsAll || (isBinary && order.length !== 2))
    return { missing: mismatch(by, columns, classes, labels) };
  if (isBinary) {
    const positive = order.indexOf(classes[1]);
    return { value: { classes, yScore: everySecond(values, positive) } };
  }
  const all = [...classes, ...order.filter((label) => !classes.includes(label))];
  return {
    value: {
      classes: all,
      yScore: reorder(
        values,
        all.map((label) => order.indexOf(label)),
      ),
    },
  };
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((label) => other.includes(label));
}

function notOfTexts(by: string): Missing {
  return {
    code: "evaluation/no-score",
    reason: `the scores of \`${by}\` are of no use for generated text`,
  };
}

function mismatch(
  by: string,
  columns: number,
  classes: readonly string[],
  labels: readonly string[] | undefined,
): Missing {
  const whose = labels === undefined ? "" : ` for ${listNames(labels)}`;
  return {
    code: "evaluation/classes-mismatch",
    reason: `\`${by}\` gives ${columns === 1 ? "1 score" : `${columns} scores`} a row${whose}, but the classes are ${listNames(classes)}`,
    fix:
      columns === 1
        ? "Name a column of scores for each class with `score: [..., ...]`, or the one of the predicted label with `prediction:`."
        : "Name the model's classes in its order with `classes:`.",
  };
}

function everySecond(values: Float64Array, first: number): Float64Array {
  return Float64Array.from({ length: values.length / 2 }, (_, row) => values[row * 2 + first]);
}

function reorder(values: Float64Array, from: readonly number[]): Float64Array {
  if (from.every((column, at) => column === at)) return values;
  const columns = from.length;
  const result = new Float64Array(values.length);
  for (let row = 0; row < values.length; row += columns)
    for (let at = 0; at < columns; at++) result[row + at] = values[row + from[at]];
  return result;
}
