import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";

/** Settings that sums and counts cannot follow. @throws AssayError `evaluation/settings` */
export function requireForSql(config: Partial<EvaluationConfig>): void {
  if (config.compute !== "sql") return;
  if (config.predictions === undefined)
    throw wrong("`compute: sql` is for `predictions`, and the gate has none.", "Leave `compute` out.");
  if (config.task === "text-generation")
    throw wrong("`compute: sql` has no metrics of texts.", "Say `compute: memory`.");
  const { weight, group, repeats, behaviour, find_slices, activation } = config;
  for (const [name, value] of Object.entries({ weight, group, repeats, behaviour, find_slices, activation }))
    if (value !== undefined)
      throw wrong(
        `\`${name}\` needs the rows one by one, but the gate says \`compute: sql\`.`,
        `Leave \`${name}\` out, or say \`compute: memory\`.`,
      );
}

function wrong(message: string, fix: string): AssayError {
  return new AssayError("evaluation/settings", message, { fix });
}
