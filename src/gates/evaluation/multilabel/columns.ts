import { listNames } from "../../../engines/names.ts";
import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";
import { MULTILABEL } from "../metrics/evaluation-metric.ts";
import { type OpenTable, requireColumn } from "../tables/table.ts";

type Settings = Partial<EvaluationConfig>;

/** The columns with what is true: one a label, or one that holds lists of labels. */
export function trueColumns({ labels, label }: Settings): readonly string[] {
  return labels ?? (label === undefined ? [] : [label]);
}

/** The one column or output of predictions, where the task has no more. */
export function onePrediction({ prediction }: Settings): string | undefined {
  return typeof prediction === "string" ? prediction : undefined;
}

/** Columns of a file of predictions for several labels a row. */
export interface LabelColumns {
  readonly prediction: readonly string[];
  readonly score: readonly string[];
}

/**
 * What the config names, else the columns `prediction` and `score` where they are.
 * @throws AssayError `evaluation/column-missing`, `evaluation/settings`
 */
export function labelColumns(table: OpenTable, config: EvaluationConfig): LabelColumns {
  const known = table.columns.map(({ name }) => name);
  const named = (role: "prediction" | "score"): readonly string[] =>
    [config[role] ?? (known.includes(role) ? role : [])].flat();
  const columns = { prediction: named("prediction"), score: named("score") };
  for (const role of ["prediction", "score"] as const)
    for (const name of columns[role]) requireColumn(table, name, role);
  if (columns.prediction.length + columns.score.length > 0) return columns;
  throw new AssayError(
    "evaluation/settings",
    `\`${table.file.path}\` has neither a column prediction nor score; it has ${listNames(known)}.`,
    {
      fix: "Name the columns with `prediction:` or `score:`: one that holds lists, or one a label in the order of `labels`.",
      location: { path: table.file.path },
    },
  );
}

/** Settings of a task with several labels a row. @throws AssayError `evaluation/settings` */
export function requireForLabels(config: Settings): void {
  const { task, labels, label, label_separator, prediction, score, classes, model } = config;
  if (task !== MULTILABEL) {
    for (const [name, value] of Object.entries({ labels, label_separator }))
      if (value !== undefined)
        throw wrong(
          `\`${name}\` is for rows with several labels, but the task is ${task}.`,
          `Leave \`${name}\` out, or say \`task: ${MULTILABEL}\`.`,
        );
    if (Array.isArray(prediction))
      throw wrong(
        `\`prediction\` is a list, but the task ${task} has one prediction a row.`,
        "Name one column.",
      );
    return;
  }
  if ((labels === undefined) === (label === undefined))
    throw wrong(
      labels === undefined
        ? "The gate says neither `labels` nor `label`."
        : "The gate has both `label` and `labels`.",
      "Name the columns of 0 and 1 with `labels: [a, b]`, or the one column that holds lists of labels with `label:`.",
    );
  if (labels !== undefined && classes !== undefined && labels.length !== classes.length)
    throw wrong(
      `\`labels\` names ${labels.length} columns, and \`classes\` names ${classes.length} labels for them.`,
      "Name one label for each column, in the same order.",
    );
  if (model !== undefined && Array.isArray(prediction))
    throw wrong("`prediction` is a list, but a model has one output of predictions.", "Name the output.");
  const count = labels?.length ?? classes?.length;
  for (const [name, columns] of Object.entries({ prediction, score }))
    if (Array.isArray(columns) && count !== undefined && columns.length !== count)
      throw wrong(
        `\`${name}\` names ${columns.length} columns for ${count} labels.`,
        "Name one column for each label, in the same order.",
      );
  requireNone(config);
}

function requireNone(config: Settings): void {
  const { positive, references, behaviour, activation, compute } = config;
  for (const [name, value] of Object.entries({ positive, references, behaviour }))
    if (value !== undefined)
      throw wrong(`\`${name}\` has no meaning for the task ${MULTILABEL}.`, `Leave \`${name}\` out.`);
  if (activation === "softmax")
    throw wrong(
      "`activation` is softmax, which shares 1 among the labels, but a row may have several.",
      "Use `activation: sigmoid`.",
    );
  if (compute === "sql")
    throw wrong("`compute: sql` has no metrics of several labels a row.", "Say `compute: memory`.");
}

function wrong(message: string, fix: string): AssayError {
  return new AssayError("evaluation/settings", message, { fix });
}
