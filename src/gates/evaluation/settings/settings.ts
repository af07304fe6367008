import { listNames } from "../../../engines/names.ts";
import { AssayError } from "../../../model/error.ts";
import { isRemote } from "../../../sources/remote-address.ts";
import { isPattern } from "../../../sources/table-source.ts";
import { requireBehaviours } from "../behaviour/choose.ts";
import { splitCommand } from "../command/split.ts";
import type { EvaluationConfig, WrittenConfig } from "../config.ts";
import { requireHistory } from "../history/config.ts";
import { requireImages } from "../image-inputs/config.ts";
import { TASKS } from "../metrics/evaluation-metric.ts";
import { requireMlflowRun } from "../mlflow/config.ts";
import { requireForLabels, trueColumns } from "../multilabel/columns.ts";
import { requireProblems } from "../problems/config.ts";
import { placeTables } from "../pushdown/placed.ts";
import { requireForSql } from "../pushdown/settings.ts";
import { requireRanking } from "../ranking/config.ts";
import { labelAsInput } from "./label-as-input.ts";
import { needsLabel, requireForTask } from "./task-settings.ts";

/** Settings that are each fine but not together. @throws AssayError `evaluation/settings`, `evaluation/command` */
export function requireSettings(written: Partial<WrittenConfig>): void {
  const { config, files } = placeTables(written);
  requireOneSource(config);
  if (files.champion !== undefined && config.predictions === undefined)
    throw wrong(
      "`champion` says how a table is read, but without `predictions` it is no table.",
      "Name the champion by its path alone.",
    );
  requireCommand(config);
  requireForSql(config);
  requireImages(config);
  if (config.mlflow_run !== undefined) requireMlflowRun(config.mlflow_run, config.champion);
  if (config.metrics_file !== undefined) requireNumbersOnly(config, "metrics_file");
  else if (config.mlflow_run !== undefined) requireNumbersOnly(config, "mlflow_run");
  else requireRows(config);
}

/** What a gate needs that looks at rows. */
function requireRows(config: Partial<EvaluationConfig>): void {
  const { model, data, task, score, inputs, tensors, fill, activation, classes } = config;
  requireForTask(config);
  requireForLabels(config);
  if (task === undefined)
    throw wrong("The gate has no `task`.", `Say what is predicted with \`task:\`: ${listNames(TASKS)}.`);
  if (config.label === undefined && needsLabel(config))
    throw task === "clustering"
      ? wrong(
          "The gate has neither `label` nor `features`.",
          "Name the columns that rows of a cluster should be near in, `features: [x, y]`, or the column of the true cluster with `label:`.",
        )
      : wrong("The gate has no `label`.", "Name the column with what is true with `label:`.");
  if (model !== undefined && data === undefined)
    throw wrong("The gate has a `model` but no `data` to evaluate it on.", "Name the table with `data:`.");
  for (const [name, value] of Object.entries({ inputs, tensors, fill }))
    if (model === undefined && value !== undefined)
      throw wrong(`\`${name}\` feeds a model, but the gate has \`predictions\`.`, `Leave \`${name}\` out.`);
  if (config.references !== undefined && task !== "text-generation")
    throw wrong(
      "`references` names further right texts, but the task is not text-generation.",
      "Leave `references` out, or correct `task`.",
    );
  if (model !== undefined && task === "text-generation")
    throw wrong(
      "The task is text-generation, but the gate has a `model`; texts are read from `predictions`.",
      "Let your own code generate the texts, and name the table with `predictions:`.",
    );
  requireExactLabels(config);
  requireRanking(config);
  requireProblems(config);
  requireHistory(config);
  requireRepeats(config);
  requireNoLeak(config);
  labelAsInput(config, "the model", Object.values(inputs ?? {}).flat());
  if (model === undefined && config.label_as_input !== undefined)
    throw wrong(
      "`label_as_input` is about a model, but the gate has `predictions`.",
      "Leave `label_as_input` out.",
    );
  if (activation !== undefined && task === "regression")
    throw wrong("`activation` makes probabilities, but the task is regression.", "Leave `activation` out.");
  if (model !== undefined && Array.isArray(score))
    throw wrong("`score` is a list, but a model has one output of scores.", "Name the output.");
  if (config.behaviour !== undefined) requireBehaviours(config.behaviour, task ?? "");
  if (task === "binary-classification" && classes !== undefined && classes.length !== 2)
    throw wrong(`A binary task has two classes, but \`classes\` has ${classes.length}.`, "Name two.");
}

/** What is true must not be what is said. */
function requireNoLeak(config: Partial<EvaluationConfig>): void {
  const { prediction, score } = config;
  for (const [name, columns] of Object.entries({ prediction, score })) {
    const label = trueColumns(config).find((each) => [columns].flat().includes(each));
    if (label !== undefined)
      throw wrong(
        `\`${name}\` names ${label}, which is the \`label\`: what is true would be compared with itself.`,
        "Name the column that holds what the model says.",
      );
  }
}

/** A label that the config's own reader has rounded is another one. */
function requireExactLabels({ positive, classes = [] }: Partial<EvaluationConfig>): void {
  for (const [name, labels] of Object.entries({ positive: [positive], classes }))
    for (const label of labels)
      if (typeof label === "number" && Math.abs(label) > Number.MAX_SAFE_INTEGER)
        throw wrong(
          `\`${name}\` has a number beyond 2^53, which is read as ${label}.`,
          'Write the label in quotes: `"9007199254740993"`.',
        );
}

function requireRepeats({ repeats, aggregate, predictions, key, group }: Partial<EvaluationConfig>): void {
  if (repeats === undefined) {
    if (aggregate !== undefined)
      throw wrong("`aggregate` says how `repeats` become one, but there are none.", "Leave `aggregate` out.");
    return;
  }
  if (predictions === undefined || key === undefined)
    throw wrong(
      "`repeats` are further tables of predictions, but the gate has no `predictions` with a `key`.",
      "Name the first run with `predictions:`, and the column that tells rows apart with `key:`.",
    );
  if (group !== undefined)
    throw wrong(
      "The gate has `repeats` and a `group`, and no interval that counts both is known to it.",
      "Leave one of them out.",
    );
}

function requireOneSource(config: Partial<EvaluationConfig>): void {
  const { model, predictions, metrics_file, mlflow_run } = config;
  const sources = Object.entries({ model, predictions, metrics_file, mlflow_run });
  const given = sources.filter(([, source]) => source !== undefined);
  if (given.length === 1) return;
  throw wrong(
    given.length === 0
      ? "The gate has neither `model` nor `predictions` nor `metrics_file` nor `mlflow_run`."
      : `The gate has both ${given.map(([name]) => `\`${name}\``).join(" and ")}.`,
    "Give `model:` with `data:`, or `predictions:`, a `metrics_file:` or an `mlflow_run:` made by your own code.",
  );
}

function requireCommand({ command, model, mlflow_run, predictions }: Partial<EvaluationConfig>): void {
  if (command === undefined) return;
  if (model !== undefined || mlflow_run !== undefined)
    throw wrong(
      `The gate has a \`command\`, which writes predictions or a metrics file, but it evaluates ${model === undefined ? "an `mlflow_run`" : "a `model`"}.`,
      "Name what the command writes with `predictions:` or `metrics_file:`, or leave `command` out.",
    );
  splitCommand(command);
  if (predictions !== undefined && (isPattern(predictions) || isRemote(predictions)))
    throw wrong(
      `\`command\` writes one file, but \`predictions\` is ${isRemote(predictions) ? "an address" : "a glob"}.`,
      "Name the file that the command writes, or leave `command` out.",
    );
}

/** A file of numbers has no rows that any other setting could speak about. */
function requireNumbersOnly(config: Partial<EvaluationConfig>, source: "metrics_file" | "mlflow_run"): void {
  const { data, task, label, prediction, score, positive, classes, threshold, slices, key } = config;
  const rows = { data, task, label, prediction, score, positive, classes, threshold, slices, key };
  const { inputs, tensors, fill, activation, weight, group } = config;
  const { query, rank, lists, samples, training, time, series } = config;
  const together = { query, rank, lists, samples, training, time, series };
  const others = { inputs, tensors, fill, activation, weight, group, ...together };
  for (const [name, value] of Object.entries({ ...rows, ...others }))
    if (value !== undefined)
      throw wrong(
        `\`${name}\` speaks about rows, but \`${source}\` has only numbers.`,
        `Leave \`${name}\` out, or give \`predictions\` instead of \`${source}\`.`,
      );
}

function wrong(message: string, fix: string): AssayError {
  return new AssayError("evaluation/settings", message, { fix });
}
