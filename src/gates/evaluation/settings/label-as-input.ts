import { AssayError } from "../../../model/error.ts";
import type { Note } from "../../../model/evidence.ts";
import type { EvaluationConfig } from "../config.ts";
import { trueColumns } from "../multilabel/columns.ts";

/**
 * A model that is asked with the answer in hand is refused, unless the config says why it may be.
 * @param model for sentences: its path, or `the model`
 * @param columns those that feed it
 * @returns a note where it is fed the label and may be
 * @throws AssayError `evaluation/label-is-input`
 */
export function labelAsInput(
  config: Partial<EvaluationConfig>,
  model: string,
  columns: readonly string[],
): readonly Note[] {
  const { label_as_input: because } = config;
  const label = trueColumns(config).find((name) => columns.includes(name));
  if (label === undefined) return [];
  const name = model.startsWith("the ") ? model : `\`${model}\``;
  const message = `${name} is fed ${label}, which is also the \`label\`: it is asked with the answer in hand`;
  if (because === undefined)
    throw new AssayError("evaluation/label-is-input", `${message}.`, {
      fix: "Feed the model another column with `inputs:`, or correct `label:`; if it is meant to see the label, say why with `label_as_input:`.",
    });
  return [{ code: "evaluation/label-is-input", message: `${message}, because: ${because}` }];
}
