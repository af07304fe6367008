import { NO_LABEL } from "../said.ts";
import type { Scene } from "../scene.ts";

/** A row without a prediction counts as a wrong one of no class, which raises some metrics, such as precision. */
export function noteUndecided({ notes }: Scene, by: string, undecided: number, rows: number): void {
  if (undecided === 0) return;
  notes.push({
    code: "evaluation/no-prediction",
    message: `\`${by}\` has no prediction for ${undecided} of ${rows} rows; they count as wrong, as if ${NO_LABEL} were a class.`,
    fix: "Predict every row, unless the model is meant to leave rows undecided.",
  });
}
