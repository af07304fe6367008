import { listNames } from "../../../engines/names.ts";
import type { Missing } from "../../../model/estimate.ts";
import { MULTILABEL } from "../metrics/evaluation-metric.ts";
import { encodeSets, type LabelMatrix } from "../metrics/multilabel/label-sets.ts";
import { brokenScores, type Said, type Side } from "../said.ts";
import { type AlignedScores, alignScores, type Part } from "../scoring/align-scores.ts";
import type { Truth } from "../tables/truth-of-rows.ts";
import { matrixOf } from "./truth.ts";

const DEFAULT_THRESHOLD = 0.5;

/** Puts what was said into the labels of the truth. */
export function labelSideOf(truth: Truth, said: Said, threshold: number | undefined): Side {
  const { labels = [], classes: known, yTrue, groups } = truth;
  const aligned = alignLabels(truth, labels, said);
  const scores: Part<Float64Array> = "value" in aligned ? { value: aligned.value.yScore } : aligned;
  const predicted = predictedLabels(labels, said, scores, threshold);
  const sets = "value" in predicted ? encodeSets(predicted.value, labels, known) : undefined;
  return {
    outcome: {
      task: MULTILABEL,
      labels,
      classes: sets?.classes ?? known,
      yTrue,
      yPred: sets?.codes,
      yScore: "value" in scores ? scores.value : undefined,
      groups,
    },
    noPrediction: "missing" in predicted ? predicted.missing : undefined,
    noScore: "missing" in scores ? scores.missing : undefined,
  };
}

/** By the model's own names of the labels where they are these, else in the order of the labels. */
function alignLabels(truth: Truth, labels: readonly string[], said: Said): Part<AlignedScores> {
  const names = said.scores?.labels;
  const isNamed = names !== undefined && labels.every((label) => names.includes(label));
  const aligned = alignScores(
    { ...truth, classes: labels, isOrderNamed: truth.isOrderNamed && !isNamed },
    said,
  );
  if ("missing" in aligned || aligned.value.classes.length === labels.length) return aligned;
  return {
    missing: {
      code: "evaluation/classes-mismatch",
      reason: `\`${said.by}\` scores the labels ${listNames(aligned.value.classes)}, but the labels are ${listNames(labels)}`,
      fix: "Name every label that the model knows with `labels:` or `classes:`.",
    },
  };
}

function predictedLabels(
  labels: readonly string[],
  said: Said,
  scores: Part<Float64Array>,
  threshold: number | undefined,
): Part<LabelMatrix> {
  const { by, saidLabels, isModel = false } = said;
  if (saidLabels === undefined || threshold !== undefined)
    return "missing" in scores ? scores : fromScores(labels.length, scores.value, threshold, by);
  // A model that gives no number for a row has not decided it either, whatever its other output says.
  const broken = isModel && "value" in scores ? brokenScores(scores.value, by) : undefined;
  if (broken !== undefined) return { missing: broken };
  if ("values" in saidLabels) return fromFlags(labels, saidLabels, by);
  const matrix = matrixOf(saidLabels.lists, labels);
  if (!("unknown" in matrix)) return { value: matrix };
  return {
    missing: {
      code: "evaluation/classes-mismatch",
      reason: `\`${by}\` predicts the label ${matrix.unknown}, but the labels are ${listNames(labels)}`,
      fix: "Name every label that the model knows with `classes:`.",
    },
  };
}

function fromFlags(
  labels: readonly string[],
  { values, columns }: { readonly values: Float64Array; readonly columns: number },
  by: string,
): Part<LabelMatrix> {
  if (columns !== labels.length)
    return {
      missing: {
        code: "evaluation/classes-mismatch",
        reason: `\`${by}\` predicts ${columns} labels a row, but the labels are ${listNames(labels)}`,
        fix: "Name the labels in the model's order with `labels:` or `classes:`.",
      },
    };
  const wrong = values.filter((value) => value !== 0 && value !== 1);
  if (wrong.length === 0)
    return { value: { rows: values.length / columns, columns, values: Uint8Array.from(values) } };
  return {
    missing: {
      code: "evaluation/not-binary",
      reason: `${wrong.length} of ${values.length} predictions of \`${by}\` are neither 0 nor 1, such as ${wrong[0]}`,
      fix: "Name scores with `score:`, and set `threshold:`; predictions are 1 for each label that a row has.",
    },
  };
}

function fromScores(
  columns: number,
  scores: Float64Array,
  threshold: number | undefined,
  by: string,
): Part<LabelMatrix> {
  const broken = brokenScores(scores, by);
  if (broken !== undefined) return { missing: broken };
  if (threshold === undefined && !scores.every((score) => score >= 0 && score <= 1))
    return { missing: noThreshold(by) };
  const least = threshold ?? DEFAULT_THRESHOLD;
  const values = Uint8Array.from(scores, (score) => (score >= least ? 1 : 0));
  return { value: { rows: scores.length / columns, columns, values } };
}

function noThreshold(by: string): Missing {
  return {
    code: "evaluation/not-probability",
    reason: `scores of \`${by}\` are outside 0 to 1, and nothing says from which one on a row has a label`,
    fix: "Set `threshold:` to the least score that counts (0 for logits), or `activation: sigmoid`.",
  };
}
