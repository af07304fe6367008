import { listNames } from "../../../engines/names.ts";
import { AssayError } from "../../../model/error.ts";
import type { Missing } from "../../../model/estimate.ts";
import type { Outcome } from "../metrics/evaluation-metric.ts";
import { groupsOfRows } from "../metrics/row-groups.ts";
import { labelSideOf } from "../multilabel/side.ts";
import { rankingSide } from "../ranking/side.ts";
import { brokenScores, NO_LABEL, type Said, type Side } from "../said.ts";
import { alignScores, type Part } from "../scoring/align-scores.ts";
import type { Truth } from "../tables/truth-of-rows.ts";

export type { Said, Side } from "../said.ts";

const DEFAULT_THRESHOLD = 0.5;

/** Puts what was said into the classes of the truth. */
export function sideOf(truth: Truth, said: Said, threshold: number | undefined): Side {
  if (truth.judged !== undefined) return rankingSide(truth, truth.judged, said);
  if (truth.labels !== undefined) return labelSideOf(truth, said, threshold);
  requireTold(truth, said);
  const score = alignScores(truth, said);
  const known = "value" in score ? { ...truth, classes: score.value.classes } : truth;
  const values: Part<Float64Array> = "value" in score ? { value: score.value.yScore } : score;
  const prediction = predictionsOf(known, said, values, threshold);
  return {
    outcome: {
      task: truth.task,
      classes: "value" in prediction ? prediction.value.classes : known.classes,
      yTrue: truth.yTrue,
      yPred: "value" in prediction ? prediction.value.yPred : undefined,
      yScore: "value" in values ? values.value : undefined,
      groups: truth.groups,
      references: truth.references,
      features: truth.features,
      history: truth.history,
    },
    noPrediction: "missing" in prediction ? prediction.missing : undefined,
    noScore: "missing" in values ? values.missing : undefined,
  };
}

/** @throws AssayError `evaluation/label-type` where a missing prediction would be taken for the right label */
function requireTold({ task, classes }: Truth, { by, unlabelled = 0 }: Said): void {
  if (unlabelled === 0 || task === "text-generation" || !classes.includes(NO_LABEL)) return;
  throw new AssayError(
    "evaluation/label-type",
    `\`${by}\` has rows without a prediction, and \`${NO_LABEL}\`, which those are called, is a label of the data.`,
    { fix: "Call the label by another name, or predict every row." },
  );
}

interface Predicted {
  readonly classes: readonly string[];
  readonly yPred: Int32Array | Float64Array;
}

function predictionsOf(
  truth: Truth,
  { by, predictions, isModel = false }: Said,
  score: Part<Float64Array>,
  threshold: number | undefined,
): Part<Predicted> {
  const { classes, task } = truth;
  if (task === "binary-classification" && (threshold !== undefined || predictions === undefined)) {
    if ("missing" in score) return score;
    const least = threshold ?? DEFAULT_THRESHOLD;
    const broken = brokenScores(score.value, by);
    if (broken !== undefined) return { missing: broken };
    return { value: { classes, yPred: Int32Array.from(score.value, (value) => (value >= least ? 1 : 0)) } };
  }
  if (predictions instanceof Float64Array && task === "regression")
    return { value: { classes, yPred: predictions } };
  if (predictions === undefined && task === "multiclass-classification") {
    if ("missing" in score) return score;
    const broken = brokenScores(score.value, by);
    if (broken !== undefined) return { missing: broken };
    return { value: { classes, yPred: greatest(score.value, classes.length) } };
  }
  if (predictions === undefined)
    return {
      missing: {
        code: "evaluation/no-prediction",
        reason: `\`${by}\` gives no prediction`,
        fix: "Name the output or column that holds it with `prediction:`.",
      },
    };
  // A model that gives no number for a row has not decided it either, whatever its label output says.
  const broken = isModel && "value" in score ? brokenScores(score.value, by) : undefined;
  if (broken !== undefined) return { missing: broken };
  if (predictions instanceof Float64Array) {
    const rounded = predictions.find((value) => Math.abs(value) > Number.MAX_SAFE_INTEGER);
    if (rounded !== undefined) return { missing: roundedPrediction(by, rounded) };
  }
  return encodePredictions(classes, Array.from(predictions, String), task === "binary-classification", by);
}

function roundedPrediction(by: string, value: number): Missing {
  return {
    code: "evaluation/rounded-integers",
    reason: `\`${by}\` predicts classes beyond 2^53, such as ${value}, which a model's output cannot tell apart`,
    fix: "Let the model give texts or small numbers for classes.",
  };
}

function encodePredictions(
  known: readonly string[],
  predictions: readonly string[],
  isBinary: boolean,
  by: string,
): Part<Predicted> {
  const codes = new Map(known.map((label, index) => [label, index]));
  const yPred = Int32Array.from(predictions, (label) => {
    if (!codes.has(label)) codes.set(label, codes.size);
    return codes.get(label) ?? 0;
  });
  const classes = [...codes.keys()];
  if (!isBinary || classes.length === known.length) return { value: { classes, yPred } };
  return {
    missing: {
      code: "evaluation/classes-mismatch",
      reason: `\`${by}\` predicts ${listNames(classes.slice(known.length))}, but the labels are ${listNames(known)}`,
      fix: "Write labels and predictions alike, or set `threshold` so that the score decides.",
    },
  };
}

/** Column of the greatest score of each row; the first of equals. */
function greatest(scores: Float64Array, columns: number): Int32Array {
  const best = new Int32Array(scores.length / columns);
  for (let row = 0; row < best.length; row++) {
    for (let column = 1; column < columns; column++)
      if (scores[row * columns + column] > scores[row * columns + best[row]]) best[row] = column;
  }
  return best;
}

/** The same outcome for some of its rows. */
export function outcomeOfRows(outcome: Outcome, rows: Uint32Array): Outcome {
  const { yTrue, yPred, yScore, features, history } = outcome;
  const columns = yScore === undefined ? 0 : yScore.length / yTrue.length;
  return {
    ...outcome,
    yTrue: pick(yTrue, rows),
    yPred: yPred && pick(yPred, rows),
    yScore: yScore && pickScores(yScore, rows, columns),
    groups: groupsOfRows(outcome.groups, rows),
    history: history && { ...history, of: Int32Array.from(rows, (row) => history.of[row]) },
    features: features && pickScores(features, rows, features.length / yTrue.length),
  };
}

function pick<Values extends Int32Array | Float64Array>(
  values: Values,
  rows: Uint32Array,
): Int32Array | Float64Array {
  if (values instanceof Int32Array) return Int32Array.from(rows, (row) => values[row]);
  return Float64Array.from(rows, (row) => values[row]);
}

function pickScores(scores: Float32Array | Float64Array, rows: Uint32Array, columns: number): Float64Array {
  const picked = new Float64Array(rows.length * columns);
  rows.forEach((row, at) => {
    for (let column = 0; column < columns; column++)
      picked[at * columns + column] = scores[row * columns + column];
  });
  return picked;
}
