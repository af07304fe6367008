import type { EvaluationConfig } from "./config.ts";
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
