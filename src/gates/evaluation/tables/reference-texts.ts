import type { EvaluationConfig } from "../config.ts";
import type { Scene } from "../scene.ts";
import { cellText, type Rows } from "./table.ts";

/** Rows by what is right for them. */
export interface ReferenceTexts {
  /** The text of `label`. */
  readonly classes: readonly string[];
  /** All right texts in the place of each of `classes`. */
  readonly references: readonly (readonly string[])[];
  readonly yTrue: Int32Array;
}

/** The right texts of each row: that of `label`, and those of the columns of `references` that are not missing. */
export function readReferenceTexts(rows: Rows, config: EvaluationConfig): ReferenceTexts {
  const label = rows.column(config.label);
  const further = (config.references ?? []).map(rows.column);
  const codes = new Map<string, number>();
  const references: string[][] = [];
  const yTrue = Int32Array.from({ length: rows.rows }, (_, row) => {
    const texts = [cellText(label, row) ?? "", ...further.flatMap((column) => cellText(column, row) ?? [])];
    const name = JSON.stringify(texts);
    const known = codes.get(name);
    if (known !== undefined) return known;
    codes.set(name, references.length);
    return references.push(texts) - 1;
  });
  return { classes: references.map(([text]) => text), references, yTrue };
}

/**
 * Says which columns of right texts hold empty ones: nothing is right there but nothing, and an empty text among
 * several makes an empty prediction right.
 */
export function noteEmptyTexts({ config, notes }: Scene, rows: Rows): void {
  if (config.task !== "text-generation") return;
  const all = `${rows.rows} ${rows.rows === 1 ? "row" : "rows"}`;
  for (const name of [config.label, ...(config.references ?? [])]) {
    const column = rows.column(name);
    let [empty, missing] = [0, 0];
    for (let row = 0; row < rows.rows; row++) {
      const text = cellText(column, row);
      if (text === null) missing++;
      else if (text.trim() === "") empty++;
    }
    const isUseless = empty + missing === rows.rows;
    if (empty === 0 && !isUseless) continue;
    notes.push({
      code: "evaluation/empty-reference",
      message: isUseless
        ? `${name} holds no text in any of ${all}, so it adds no right answer${empty === 0 ? "" : " but an empty one"}.`
        : `${name} is empty in ${empty} of ${all}: an empty prediction counts as right there.`,
      fix: "Look at the step that writes the reference texts, or take the rows out where no answer is known.",
    });
  }
}
