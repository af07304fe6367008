import { AssayError } from "../../../model/error.ts";
import { hasLabel } from "../clustering.ts";
import type { EvaluationConfig } from "../config.ts";
import { isFolder } from "../images/is-folder.ts";
import { requireTables } from "../images/table-settings.ts";
import { MULTILABEL, type Task } from "../metrics/evaluation-metric.ts";

/** Tasks without a right or wrong row: whole clusters are judged, or images with all that is on them. */
export const NOT_BY_ROWS: readonly Task[] = ["clustering", "object-detection", "segmentation"];
/** Tasks whose rows are images. */
export const OF_IMAGES: readonly Task[] = ["object-detection", "segmentation"];

type Settings = Partial<EvaluationConfig>;

/** Whether a gate without `label` could say what is true. */
export function needsLabel({ task, features }: Settings): boolean {
  if (task === "clustering") return features === undefined;
  // Several labels a row may be columns instead; `requireForLabels` says so.
  if (task === MULTILABEL) return false;
  return task === undefined || !OF_IMAGES.includes(task);
}

/** Settings that only some tasks have. @throws AssayError `evaluation/settings` */
export function requireForTask(config: Settings): void {
  const { task, features, detection, segmentation } = config;
  requireOwn(task, "clustering", { features });
  requireOwn(task, "object-detection", { detection });
  requireOwn(task, "segmentation", { segmentation });
  if (task === "clustering") {
    const { repeats, weight, behaviour, find_slices, positive, classes, threshold, score, activation } =
      config;
    requireNone(task, { repeats, weight, behaviour, find_slices });
    requireNone(task, { positive, classes, threshold, score, activation });
    if (hasLabel(config) && features?.includes(config.label ?? ""))
      throw wrong(
        `\`features\` names ${config.label}, which is the \`label\`.`,
        "Name the columns that the clusters were made of.",
      );
  } else if (task !== undefined && OF_IMAGES.includes(task)) requireOfImages(config, task);
}

function requireOfImages(config: Settings, task: Task): void {
  const { data, model, predictions, classes } = config;
  if (model !== undefined)
    throw wrong(
      `The task is ${task}, but the gate has a \`model\`; what it sees is read from \`predictions\`.`,
      "Let your own code run the model, and name what it writes with `predictions:`.",
    );
  if (predictions !== undefined && data === undefined)
    throw wrong(
      `The task is ${task}, but the gate has no \`data\` with what is true.`,
      "Name it with `data:`.",
    );
  const { repeats, weight, group, key, behaviour, find_slices, compute } = config;
  requireNone(task, { repeats, weight, group, key, behaviour, find_slices });
  if (compute === "sql") throw wrong(`\`compute: sql\` has no metrics of ${task}.`, "Say `compute: memory`.");
  const { prediction, positive, threshold, activation, references } = config;
  requireNone(task, { prediction, positive, threshold, activation, references });
  requireTables(config);
  if (task === "object-detection") requireNone(task, { classes });
  else requireOfMasks(config, task);
}

function requireOfMasks({ classes, score, slices, command, predictions = "" }: Settings, task: Task): void {
  if (classes === undefined)
    throw wrong(
      "The task is segmentation, but the gate has no `classes`.",
      "Name them in the order of the masks' numbers: `classes: [background, road, car]`.",
    );
  requireNone(task, { score, slices, ...(isFolder(predictions) ? { command } : {}) });
}

function requireOwn(task: Task | undefined, own: Task, settings: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(settings))
    if (value !== undefined && task !== own)
      throw wrong(`\`${name}\` is for the task ${own}, but the task is ${task}.`, `Leave \`${name}\` out.`);
}

function requireNone(task: Task, settings: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(settings))
    if (value !== undefined && value !== false)
      throw wrong(`\`${name}\` has no meaning for the task ${task}.`, `Leave \`${name}\` out.`);
}

function wrong(message: string, fix: string): AssayError {
  return new AssayError("evaluation/settings", message, { fix });
}
