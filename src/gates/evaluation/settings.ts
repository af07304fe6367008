import { AssayError } from "../../model/error.ts";
import { requireBehaviours } from "./behaviour/choose.ts";
import { splitCommand } from "./command/split.ts";
import type { EvaluationConfig } from "./config.ts";

/** Settings that are each fine but not together. @throws AssayError `evaluation/settings`, `evaluation/command` */
export function requireSettings(config: Partial<EvaluationConfig>): void {
  requireOneSource(config);
  requireCommand(config);
  if (config.metrics_file !== undefined) requireNumbersOnly(config);
  else requireRows(config);
}

/** What a gate needs that looks at rows. */
function requireRows(config: Partial<EvaluationConfig>): void {
  const { model, data, task, score, inputs, tensors, fill, activation, classes } = config;
  for (const [name, value] of Object.entries({ task, label: config.label }))
    if (value === undefined)
      throw wrong(
        `The gate has no \`${name}\`.`,
        "Say what is predicted with `task:`, and what is true with `label:`.",
      );
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
  if (activation !== undefined && task === "regression")
    throw wrong("`activation` makes probabilities, but the task is regression.", "Leave `activation` out.");
  if (model !== undefined && Array.isArray(score))
    throw wrong("`score` is a list, but a model has one output of scores.", "Name the output.");
  if (config.behaviour !== undefined) requireBehaviours(config.behaviour, task ?? "");
  if (task === "binary-classification" && classes !== undefined && classes.length !== 2)
    throw wrong(`A binary task has two classes, but \`classes\` has ${classes.length}.`, "Name two.");
}

function requireOneSource({ model, predictions, metrics_file }: Partial<EvaluationConfig>): void {
  const given = Object.entries({ model, predictions, metrics_file }).filter(([, path]) => path !== undefined);
  if (given.length === 1) return;
  throw wrong(
    given.length === 0
      ? "The gate has neither `model` nor `predictions` nor `metrics_file`."
      : `The gate has both ${given.map(([name]) => `\`${name}\``).join(" and ")}.`,
    "Give `model:` with `data:`, or `predictions:` or a `metrics_file:` made by your own code.",
  );
}

function requireCommand({ command, model }: Partial<EvaluationConfig>): void {
  if (command === undefined) return;
  if (model !== undefined)
    throw wrong(
      "The gate has a `command`, which writes predictions or a metrics file, but it evaluates a `model`.",
      "Name what the command writes with `predictions:` or `metrics_file:`, or leave `command` out.",
    );
  splitCommand(command);
}

/** A file of numbers has no rows that any other setting could speak about. */
function requireNumbersOnly(config: Partial<EvaluationConfig>): void {
  const { data, task, label, prediction, score, positive, classes, threshold, slices, key } = config;
  const rows = { data, task, label, prediction, score, positive, classes, threshold, slices, key };
  const { inputs, tensors, fill, activation, weight, group } = config;
  for (const [name, value] of Object.entries({ ...rows, inputs, tensors, fill, activation, weight, group }))
    if (value !== undefined)
      throw wrong(
        `\`${name}\` speaks about rows, but a \`metrics_file\` has only numbers.`,
        `Leave \`${name}\` out, or give \`predictions\` instead of the \`metrics_file\`.`,
      );
}

function wrong(message: string, fix: string): AssayError {
  return new AssayError("evaluation/settings", message, { fix });
}
