import { Type } from "typebox";
import { AssayError } from "../../../model/error.ts";

/** Settings of the task `code-generation`. */
export const ProblemFields = {
  samples: Type.Optional(
    Type.String({
      minLength: 1,
      description:
        "Column with how many programs were drawn for a problem, where the task is code-generation and `label` is how many of them passed",
    }),
  ),
};

const TASK = "code-generation";

/** What only other tasks have. */
const OF_OTHERS = ["prediction", "score", "positive", "classes", "threshold", "activation", "references"];
const OF_ROWS = ["data", "key", "rank", "lists", "repeats", "behaviour", "find_slices"];

/** @throws AssayError `evaluation/settings` */
export function requireProblems(config: Readonly<Record<string, unknown>>): void {
  const { task, samples, query, label, model, compute } = config;
  if (task !== TASK) {
    if (samples !== undefined)
      throw wrong(`\`samples\` is for the task ${TASK}, but the task is ${task}.`, "Leave `samples` out.");
    if (query !== undefined && task !== "ranking")
      throw wrong(
        `\`query\` is for the tasks ranking and ${TASK}, but the task is ${task}.`,
        "Leave `query` out.",
      );
    return;
  }
  if (model !== undefined)
    throw wrong(
      `The task is ${TASK}, but the gate has a \`model\`; what passed is read from \`predictions\`.`,
      "Let your own code draw and test the programs, and name what it writes with `predictions:`.",
    );
  if (query === undefined)
    throw wrong(
      `The task is ${TASK}, but nothing says which problem a row is about.`,
      "Name the column of problems with `query:`.",
    );
  for (const name of [...OF_OTHERS, ...OF_ROWS])
    if (config[name] !== undefined)
      throw wrong(`\`${name}\` has no meaning for the task ${TASK}.`, `Leave \`${name}\` out.`);
  if (compute === "sql") throw wrong(`\`compute: sql\` has no metrics of ${TASK}.`, "Say `compute: memory`.");
  if (query === label || samples === label || (samples !== undefined && samples === query))
    throw wrong("`query`, `samples` and `label` must be columns of their own.", "Name each by itself.");
}

function wrong(message: string, fix: string): AssayError {
  return new AssayError("evaluation/settings", message, { fix });
}
