import type { RelationColumn } from "../../../engines/dialect.ts";
import { AssayError } from "../../../model/error.ts";
import type { EvaluationConfig } from "../config.ts";
import { keyColumns } from "../settings/key-columns.ts";
import { isWhole } from "./exact-names.ts";
import { type OpenTable, requireColumn } from "./table.ts";

/**
 * Sees that keys of two tables are written alike: `1.5` of a text is `1.50` of a decimal, and a date may be midnight
 * or not, so that pairs of those would be guessed.
 * @throws AssayError `evaluation/key-types`, `evaluation/column-missing`
 */
export function requireLikeKeys(config: EvaluationConfig, truth: OpenTable, other: OpenTable): void {
  for (const name of keyColumns(config)) {
    const role = name === config.key ? "key" : "query";
    const [a, b] = [requireColumn(truth, name, role), requireColumn(other, name, role)];
    if (areAlike(a, b)) continue;
    const { path } = other.file;
    throw new AssayError(
      "evaluation/key-types",
      `\`${role}\` names ${name}, which is ${a.type} in \`${truth.file.path}\` and ${b.type} in \`${path}\`, so nothing says which values are the same.`,
      { fix: "Write it with the same type in both, best as an integer or as text.", location: { path } },
    );
  }
}

export function missingKeys(path: string, lost: number, rows: number): AssayError {
  return new AssayError(
    "evaluation/key-missing",
    `\`${path}\` has no prediction for ${lost === rows ? "any" : lost} of the ${rows} rows that are evaluated.`,
    {
      fix:
        lost === rows
          ? "Check that `key` names the same thing in both tables, written alike: `7`, `007` and `7.0` are three texts."
          : "Predict every row of the data again.",
      location: { path },
    },
  );
}

/** Whether the values of two columns are the same where SQL or their texts say so. */
function areAlike(a: RelationColumn, b: RelationColumn): boolean {
  if (isNumber(a) && isNumber(b)) return true;
  if (a.cell === "time" && b.cell === "time") return kindOfTime(a) === kindOfTime(b);
  if (a.cell === b.cell) return true;
  return isPlain(a) && isPlain(b);
}

function isNumber({ cell }: RelationColumn): boolean {
  return cell === "integer" || cell === "number";
}

/** Whether there is one way to write each value as text. */
function isPlain(column: RelationColumn): boolean {
  const { cell } = column;
  return cell === "text" || cell === "integer" || cell === "time" || (cell === "number" && isWhole(column));
}

/** A date, or a time of a zone or of none, of whatever precision. */
function kindOfTime({ type }: RelationColumn): string {
  const [kind] = type.toLowerCase().split(/[\s(_]/);
  return `${kind} ${/with time zone|tz$/i.test(type)}`;
}
