import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";
import { CLASSIFICATION, type Task } from "../metrics/evaluation-metric.ts";

const SQL_TASKS: readonly Task[] = [...CLASSIFICATION, "regression"];

/** Settings that sums and counts cannot follow. @throws AssayError `evaluation/settings` */
export function requireForSql(config: Partial<EvaluationConfig>): void {
  if (config.compute !== "sql") return;
  if (config.predictions === undefined)
    throw wrong("`compute: sql` is for `predictions`, and the gate has none.", "Leave `compute` out.");
  if (config.task !== undefined && !SQL_TASKS.includes(config.task))
    throw wrong(
      `\`compute: sql\` is for the tasks ${SQL_TASKS.join(", ")}, and the task is ${config.task}.`,
      "Say `compute: memory`.",
    );
  if (config.task === "ranking")
    throw wrong("`compute: sql` has no metrics of ranking.", "Say `compute: memory`.");
  const { repeats, behaviour, find_slices, activation } = config;
  for (const [name, value] of Object.entries({ repeats, behaviour, find_slices, activation }))
    if (value !== undefined)
      throw wrong(
        `\`${name}\` needs the rows one by one, but the gate says \`compute: sql\`.`,
        `Leave \`${name}\` out, or say \`compute: memory\`.`,
      );
}

function wrong(message: string, fix: string): AssayError {
  return new AssayError("evaluation/settings", message, { fix });
}
